/**
 * Regions and adjectives that name a zone only beside a word for time: "Pacific time", "hora suiza". One line: the zone,
 * then the names.
 */
export const REGIONS = `
UTC|Greenwich|Гринвич|格林尼治|غرينتش|جرينتش
Europe/Paris|Central European
Europe/Athens|Eastern European
Europe/Lisbon|Western European
America/New_York|US Eastern|Eastern
America/Chicago|US Central|Central
America/Denver|US Mountain|Mountain
America/Los_Angeles|US Pacific|Pacific
Pacific/Honolulu|Hawaii|Hawaï|Hawái|Havaí|Гавайи|夏威夷|هاواي
America/Anchorage|Alaska|Аляска|阿拉斯加|ألاسكا
Asia/Riyadh|KSA|Saudi|السعودية|Саудовская Аравия|沙特|Royaume d'Arabie saoudite
Europe/Zurich|Swiss|suisse|suiza|suíça
Europe/Paris|French|française|francesa|francés
Europe/Berlin|German|allemande|alemana|alemã
Europe/London|British|britannique|británica|británico|britânica
Europe/Rome|Italian|italienne|italiana
Europe/Madrid|peninsular|peninsular española
Europe/Istanbul|Turkish|turque|turca
Europe/Athens|Greek
Europe/Warsaw|Polish
Europe/Oslo|Norwegian
Europe/Stockholm|Swedish
Europe/Helsinki|Finnish
Europe/Amsterdam|Dutch
Europe/Brussels|Belgian|belge|belga
Europe/Vienna|Austrian
Asia/Shanghai|Chinese|chinoise|china
Asia/Tokyo|Japanese|japonaise|japonesa
Asia/Seoul|Korean|coréenne|coreana
Asia/Kolkata|Indian|indienne|india
Asia/Karachi|Pakistani
Asia/Jerusalem|Israeli|israélienne|israelí
Asia/Tehran|Iranian|iranienne|iraní
Africa/Cairo|Egyptian|égyptienne|egipcia
Africa/Nairobi|Kenyan|kényane|keniana
Africa/Lagos|Nigerian|nigériane|nigeriana
Africa/Casablanca|Moroccan|marocaine|marroquí
America/Argentina/Buenos_Aires|Argentine|Argentinian|argentine|argentina
America/Bogota|Colombian|colombienne|colombiana
America/Havana|Cuban|cubaine|cubana
America/Lima|Peruvian|péruvienne|peruana
`;
