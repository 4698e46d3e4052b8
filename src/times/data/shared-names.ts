/**
 * Names that several places share, or a country spread over zones. One line a name: the zones, the likeliest first, then
 * its spellings.
 */
export const SHARED_NAMES = `
America/Costa_Rica America/Los_Angeles|San José|Сан-Хосе|圣何塞|聖荷西|سان خوسيه
America/Puerto_Rico America/Argentina/San_Juan|San Juan|Сан-Хуан|圣胡安|聖胡安|سان خوان
Indian/Mahe America/Vancouver Australia/Melbourne|Victoria|Виктория|维多利亚|維多利亞|فيكتوريا
America/Antigua America/St_Johns|St. John's|Saint John's|Saint-Jean|San Juan de Terranova|Сент-Джонс|圣约翰斯|聖約翰斯|سانت جونز
Africa/Kinshasa Africa/Lubumbashi|DRC|DR Congo|RDC|RD Congo|Congo-Kinshasa|Democratic Republic of the Congo|République démocratique du Congo|República Democrática del Congo|República Democrática do Congo|ДРК|Демократическая Республика Конго|刚果民主共和国|刚果（金）|جمهورية الكونغو الديمقراطية
Africa/Kinshasa Africa/Brazzaville Africa/Lubumbashi|Congo|Конго|刚果|剛果|الكونغو
America/Argentina/Cordoba Europe/Madrid|Córdoba|Cordoue|Кордова|科尔多瓦|科爾多瓦|قرطبة
Europe/Madrid America/Caracas|Valencia|Valence|Валенсия|瓦伦西亚|瓦倫西亞|فالنسيا
Europe/London America/Chicago|Birmingham|Бирмингем|伯明翰|برمنغهام
Asia/Kolkata Asia/Karachi|Hyderabad|Haiderabad|Хайдарабад|海得拉巴|حيدر آباد
America/Bogota Europe/Madrid|Cartagena|Carthagène|Картахена|卡塔赫纳|كارتاخينا
Asia/Tbilisi America/New_York|Georgia|Géorgie
Asia/Shanghai Asia/Urumqi|Urumqi|Ürümqi|Ouroumtsi|Урумчи|乌鲁木齐|烏魯木齊|أورومتشي|Xinjiang|Синьцзян|新疆
Africa/Johannesburg America/New_York Europe/London|East London
America/Mexico_City America/Tijuana America/Hermosillo America/Cancun America/Matamoros|Mexique|México|墨西哥|Мексика|المكسيك
America/New_York America/Chicago America/Denver America/Los_Angeles America/Phoenix America/Anchorage Pacific/Honolulu|US|U.S.|USA|U.S.A.|America|United States|United States of America|États-Unis|EUA|EE. UU.|EEUU|Estados Unidos|США|Америка|美国|美國|أمريكا
Asia/Amman Asia/Muscat|عمان
America/Santiago America/Los_Angeles|圣地牙哥|聖地牙哥
America/Marigot America/Lower_Princes|Saint Martin|Saint-Martin|San Martín|São Martinho
America/Bahia America/El_Salvador|Salvador
Europe/Madrid America/Managua America/Grenada|Granada
`;
