/**
 * Old zone names whose modern name is not the zone that the database links them to, since it links a name to any zone
 * that keeps the same time. From the comments of the database's file `backward`.
 */
export const MODERN_NAMES: Readonly<Record<string, string>> = {
  "Africa/Asmera": "Africa/Asmara",
  "Africa/Timbuktu": "Africa/Bamako",
  "America/Coral_Harbour": "America/Atikokan",
  "America/Fort_Wayne": "America/Indiana/Indianapolis",
  "America/Godthab": "America/Nuuk",
  "America/Indianapolis": "America/Indiana/Indianapolis",
  "America/Virgin": "America/St_Thomas",
  "Asia/Rangoon": "Asia/Yangon",
  "Atlantic/Jan_Mayen": "Europe/Oslo",
  "Europe/Kiev": "Europe/Kyiv",
  "Europe/Uzhgorod": "Europe/Kyiv",
  "Europe/Zaporozhye": "Europe/Kyiv",
  "Pacific/Enderbury": "Pacific/Kanton",
  "Pacific/Ponape": "Pacific/Pohnpei",
  "Pacific/Truk": "Pacific/Chuuk",
  "Pacific/Yap": "Pacific/Chuuk",
  "US/East-Indiana": "America/Indiana/Indianapolis",
};
