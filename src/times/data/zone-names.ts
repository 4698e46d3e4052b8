/**
 * Zones in words, where the words are no place's name. One line: the zone, then its names. Names of a place with a
 * word for time ("heure de Genève", "北京时间") are left to whoever knows those words.
 */
export const ZONE_NAME_LINES = `
UTC|Coordinated Universal Time|Universal Coordinated Time|Universal Time|Greenwich Mean Time|temps universel coordonné|temps universel|temps moyen de Greenwich|tiempo universal coordinado|hora universal coordinada|hora universal|tiempo universal|tempo universal coordenado|hora universal coordenada|всемирное координированное время|координированное всемирное время|всемирное время|среднее время по Гринвичу|协调世界时|協調世界時|世界协调时|世界協調時|世界标准时间|世界時|格林尼治时间|格林尼治标准时间|格林威治時間|格林威治標準時間|التوقيت العالمي المنسق|التوقيت العالمي|التوقيت العالمي الموحد|توقيت غرينتش|توقيت جرينتش
Europe/Paris|التوقيت الصيفي لوسط أوروبا|توقيت أوروبا الوسطى|Central European Time|Central European Summer Time|heure d'Europe centrale|heure de l'Europe centrale|heure d'été d'Europe centrale|hora de Europa Central|hora central europea|horário da Europa Central|центральноевропейское время|среднеевропейское время|中欧时间|中歐時間|欧洲中部时间|歐洲中部時間|توقيت وسط أوروبا
Europe/Athens|التوقيت الصيفي لشرق أوروبا|Eastern European Time|Eastern European Summer Time|heure d'Europe de l'Est|heure de l'Europe orientale|hora de Europa oriental|horário da Europa Oriental|восточноевропейское время|东欧时间|東歐時間|欧洲东部时间|توقيت شرق أوروبا
Europe/Lisbon|Western European Time|Western European Summer Time|heure d'Europe de l'Ouest|heure de l'Europe occidentale|hora de Europa occidental|horário da Europa Ocidental|западноевропейское время|西欧时间|西歐時間|توقيت غرب أوروبا
America/New_York|Eastern Time|US Eastern Time|heure de l'Est|heure de l'Est nord-américain|hora del Este|hora oriental|hora do Leste|восточное время|восточное время США|美国东部时间|美國東部時間|美东时间|美東時間|北美东部时间|东部时间|東部時間|التوقيت الشرقي|توقيت شرق الولايات المتحدة|توقيت شرق أمريكا
America/Chicago|Central Time|US Central Time|heure du Centre|heure du centre nord-américain|hora del Centro|hora central|центральное время США|美国中部时间|美國中部時間|北美中部时间|التوقيت المركزي|توقيت وسط الولايات المتحدة
America/Denver|Mountain Time|US Mountain Time|heure des Rocheuses|hora de la Montaña|горное время|美国山区时间|山区时间|山區時間|التوقيت الجبلي
America/Los_Angeles|Pacific Time|US Pacific Time|heure du Pacifique|hora del Pacífico|hora do Pacífico|тихоокеанское время|美国太平洋时间|美國太平洋時間|太平洋时间|太平洋時間|美西时间|美西時間|美国西部时间|توقيت المحيط الهادئ|توقيت المحيط الهادي
America/Halifax|Atlantic Time|heure de l'Atlantique|hora del Atlántico|атлантическое время|大西洋时间|توقيت الأطلسي
Africa/Lagos|West Africa Time|heure d'Afrique de l'Ouest|heure normale d'Afrique de l'Ouest|hora de África occidental|hora estándar de África occidental|западноафриканское время|西非时间|توقيت غرب أفريقيا
Africa/Maputo|Central Africa Time|heure d'Afrique centrale|hora de África central|центральноафриканское время|中非时间|توقيت وسط أفريقيا
Africa/Nairobi|East Africa Time|heure d'Afrique de l'Est|hora de África oriental|восточноафриканское время|东非时间|東非時間|توقيت شرق أفريقيا
Africa/Johannesburg|South African Standard Time|South Africa Standard Time
Asia/Riyadh|Arabia Standard Time|Arabian Time|heure de l'Arabie|KSA Time|Saudi Time
Asia/Dubai|Gulf Standard Time|Gulf Time|heure du Golfe|hora del Golfo|توقيت الخليج|海湾时间
Asia/Kolkata|Indian Standard Time|India Standard Time|印度标准时间
Asia/Shanghai|China Standard Time|中国标准时间|中國標準時間
Asia/Tokyo|Japan Standard Time|日本标准时间|日本標準時
Asia/Seoul|Korea Standard Time|Korean Standard Time
Asia/Singapore|Singapore Standard Time
Asia/Bangkok|Indochina Time|印度支那时间
Australia/Sydney|Australian Eastern Time|澳大利亚东部时间|澳洲東部時間
Australia/Perth|Australian Western Time|澳大利亚西部时间
Pacific/Auckland|New Zealand Standard Time
`;
