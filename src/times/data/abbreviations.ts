/**
 * Letters that stand for a zone. One line: the letters, the zones, the likeliest for this audience first, and the offset
 * that the letters state where people mean it: "EST" in July is UTC-5, while "CET" in July is the clock of Paris, as
 * most who write it mean. Letters of several zones are ambiguous.
 */
export const ABBREVIATION_LINES = `
UTC|UTC
GMT|UTC
UT|UTC
UCT|UTC
TUC|UTC
TU|UTC
WET|Europe/Lisbon
WEST|Europe/Lisbon|+01:00
CET|Europe/Paris
CEST|Europe/Paris|+02:00
MEZ|Europe/Berlin
MESZ|Europe/Berlin|+02:00
HEC|Europe/Paris
EET|Europe/Athens
EEST|Europe/Athens|+03:00
MSK|Europe/Moscow|+03:00
МСК|Europe/Moscow|+03:00
TRT|Europe/Istanbul|+03:00
SAMT|Europe/Samara|+04:00
YEKT|Asia/Yekaterinburg|+05:00
OMST|Asia/Omsk|+06:00
NOVT|Asia/Novosibirsk|+07:00
KRAT|Asia/Krasnoyarsk|+07:00
IRKT|Asia/Irkutsk|+08:00
YAKT|Asia/Yakutsk|+09:00
VLAT|Asia/Vladivostok|+10:00
MAGT|Asia/Magadan|+11:00
PETT|Asia/Kamchatka|+12:00
ET|America/New_York
CT|America/Chicago
MT|America/Denver
PT|America/Los_Angeles
EST|America/New_York Australia/Brisbane Australia/Sydney|-05:00
EDT|America/New_York|-04:00
CST|America/Chicago Asia/Shanghai America/Havana|-06:00
CDT|America/Chicago|-05:00
MST|America/Denver|-07:00
MDT|America/Denver|-06:00
PST|America/Los_Angeles|-08:00
PDT|America/Los_Angeles|-07:00
AKST|America/Anchorage|-09:00
AKDT|America/Anchorage|-08:00
HST|Pacific/Honolulu|-10:00
AST|America/Halifax Asia/Riyadh America/Puerto_Rico|-04:00
ADT|America/Halifax Asia/Baghdad|-03:00
NST|America/St_Johns|-03:30
NDT|America/St_Johns|-02:30
ART|America/Argentina/Buenos_Aires|-03:00
BRT|America/Sao_Paulo|-03:00
AMT|America/Manaus Asia/Yerevan|-04:00
ACT|America/Rio_Branco Australia/Adelaide|-05:00
CLT|America/Santiago|-04:00
CLST|America/Santiago|-03:00
COT|America/Bogota|-05:00
PET|America/Lima|-05:00
VET|America/Caracas|-04:00
ECT|America/Guayaquil America/Puerto_Rico|-05:00
BOT|America/La_Paz|-04:00
PYT|America/Asuncion|-03:00
UYT|America/Montevideo|-03:00
GYT|America/Guyana|-04:00
SRT|America/Paramaribo|-03:00
WAT|Africa/Lagos|+01:00
CAT|Africa/Maputo|+02:00
EAT|Africa/Nairobi|+03:00
SAST|Africa/Johannesburg|+02:00
CVT|Atlantic/Cape_Verde|-01:00
MUT|Indian/Mauritius|+04:00
SCT|Indian/Mahe|+04:00
IST|Asia/Kolkata Europe/Dublin Asia/Jerusalem|+05:30
IDT|Asia/Jerusalem|+03:00
GST|Asia/Dubai Atlantic/South_Georgia|+04:00
IRST|Asia/Tehran|+03:30
AZT|Asia/Baku|+04:00
GET|Asia/Tbilisi|+04:00
AFT|Asia/Kabul|+04:30
PKT|Asia/Karachi|+05:00
UZT|Asia/Tashkent|+05:00
TJT|Asia/Dushanbe|+05:00
TMT|Asia/Ashgabat|+05:00
KGT|Asia/Bishkek|+06:00
MVT|Indian/Maldives|+05:00
SLST|Asia/Colombo|+05:30
NPT|Asia/Kathmandu|+05:45
BTT|Asia/Thimphu|+06:00
BST|Europe/London Asia/Dhaka Pacific/Bougainville|+01:00
BDT|Asia/Dhaka Asia/Brunei|+06:00
MMT|Asia/Yangon|+06:30
ICT|Asia/Bangkok|+07:00
WIB|Asia/Jakarta|+07:00
WITA|Asia/Makassar|+08:00
WIT|Asia/Jayapura|+09:00
HKT|Asia/Hong_Kong|+08:00
SGT|Asia/Singapore|+08:00
MYT|Asia/Kuala_Lumpur|+08:00
PHT|Asia/Manila|+08:00
PHST|Asia/Manila|+08:00
CCT|Asia/Shanghai Indian/Cocos|+08:00
ULAT|Asia/Ulaanbaatar|+08:00
JST|Asia/Tokyo|+09:00
KST|Asia/Seoul|+09:00
TLT|Asia/Dili|+09:00
AET|Australia/Sydney
AEST|Australia/Sydney|+10:00
AEDT|Australia/Sydney|+11:00
ACST|Australia/Adelaide|+09:30
ACDT|Australia/Adelaide|+10:30
AWST|Australia/Perth|+08:00
WST|Australia/Perth Pacific/Apia|+08:00
SST|Asia/Singapore Pacific/Pago_Pago|+08:00
CHST|Pacific/Guam|+10:00
PGT|Pacific/Port_Moresby|+10:00
SBT|Pacific/Guadalcanal|+11:00
VUT|Pacific/Efate|+11:00
NZT|Pacific/Auckland
NZST|Pacific/Auckland|+12:00
NZDT|Pacific/Auckland|+13:00
FJT|Pacific/Fiji|+12:00
TOT|Pacific/Tongatapu|+13:00
`;
