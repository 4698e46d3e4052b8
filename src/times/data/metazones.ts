/**
 * The official names of zones in our languages, as programs and invitations write them, where they are not a place's
 * name with a word for time. One line: the zone, then its names; a name that says whether clocks are put forward
 * ("heure normale de l'Est") is an offset where its zone has both.
 *
 * From the Unicode Common Locale Data Repository 48 (Unicode License v3, see `unicode-license.txt`); the Russian ones in
 * the dative as well, which follows "по".
 */
export const METAZONES = `
Africa/Johannesburg|heure normale d'Afrique méridionale|heure normale d'Afrique du Sud
Africa/Lagos|Horário da África Ocidental|Hora da África Ocidental|西部非洲时间
Africa/Maputo|heure normale d'Afrique centrale|Horário da África Central|Hora da África Central|中部非洲时间
Africa/Nairobi|heure normale d'Afrique de l'Est|heure d'Afrique orientale|Horário da África Oriental|Hora da África Oriental|东部非洲时间
America/Adak|Hawaii-Aleutian Daylight Time|hora de verano de Hawái-Aleutianas|heure d'été d'Hawaï - Aléoutiennes|heure avancée d'Hawaï-Aléoutiennes|Horário de Verão do Havaí e Ilhas Aleutas|Hora de verão do Havai e Aleutas|Гавайско-алеутское летнее время|Гавайско-алеутскому летнему времени|夏威夷-阿留申夏令时间|توقيت هاواي ألوتيان الصيفي
America/Anchorage|Horário do Alasca|Hora do Alasca
America/Argentina/Buenos_Aires|heure normale d'Argentine|Horário Padrão da Argentina|Hora padrão da Argentina|Аргентина, стандартное время|توقيت الأرجنتين الرسمي
America/Asuncion|heure normale du Paraguay|Horário Padrão do Paraguai|Hora padrão do Paraguai|Парагвай, стандартное время|توقيت باراغواي الرسمي
America/Boa_Vista|Amazon Standard Time|hora estándar del Amazonas|heure normale de l'Amazonie|Horário Padrão do Amazonas|Hora padrão do Amazonas|Амазонка, стандартное время|亚马逊标准时间|亞馬遜標準時間|توقيت الأمازون الرسمي
America/Bogota|Horário Padrão da Colômbia|Hora padrão da Colômbia|Колумбия, стандартное время|توقيت كولومبيا الرسمي
America/Chicago|Hora central norte-americana|التوقيت المركزي لأمريكا الشمالية
America/Dawson|Yukon Time|hora de Yukón|heure normale du Yukon|Horário do Yukon|Hora do Yukon|育空时间|育空地區時間|توقيت يوكون
America/Denver|hora de las Montañas Rocosas|Horário das Montanhas|Hora de montanha norte-americana|北美山区时间|التوقيت الجبلي لأمريكا الشمالية
America/Eirunepe|Acre Standard Time|Hora estándar de Acre|heure normale de l'Acre|Horário Padrão do Acre|Hora padrão do Acre|Акри стандартное время|Акри стандартному времени|阿克里标准时间|艾克標準時間
America/Halifax|Horário do Atlântico|Hora do Atlântico|Атлантическому времени
America/Havana|Cuba Daylight Time|hora de verano de Cuba|heure avancée de Cuba|Horário Padrão de Cuba|Horário de Verão de Cuba|Hora padrão de Cuba|Hora de verão de Cuba|Куба, стандартное время|Куба, летнее время|توقيت كوبا الرسمي|توقيت كوبا الصيفي
America/Hermosillo|Mexican Pacific Standard Time|hora estándar del Pacífico de México|heure normale du Pacifique mexicain|Horário Padrão do Pacífico Mexicano|Hora padrão do Pacífico Mexicano|Тихоокеанское мексиканское стандартное время|Тихоокеанскому мексиканскому стандартному времени|墨西哥太平洋标准时间|توقيت المحيط الهادي الرسمي للمكسيك
America/Lima|heure normale du Pérou|Horário Padrão do Peru|Hora padrão do Peru|Перу, стандартное время|توقيت بيرو الرسمي
America/Los_Angeles|heure du Pacifique nord-américain|Horário do Pacífico|Hora do Pacífico norte-americana|Тихоокеанскому времени|北美太平洋时间
America/Miquelon|St. Pierre & Miquelon Standard Time|St. Pierre & Miquelon Daylight Time|hora de verano de San Pedro y Miquelón|heure avancée de Saint-Pierre-et-Miquelon|Horário Padrão de São Pedro e Miquelão|Horário Verão de São Pedro e Miquelão|Hora padrão de São Pedro e Miquelão|Hora de verão de São Pedro e Miquelão|Сен-Пьер и Микелон, стандартное время|Сен-Пьер и Микелон, летнее время|توقيت سانت بيير وميكولون الرسمي|توقيت سانت بيير وميكولون الصيفي
America/Montevideo|Horário Padrão do Uruguai|Hora padrão do Uruguai|Уругвай, стандартное время|توقيت أوروغواي الرسمي
America/New_York|Horário do Leste|Hora oriental norte-americana|التوقيت الشرقي لأمريكا الشمالية
America/Noronha|Horário Padrão de Fernando de Noronha|Hora padrão de Fernando de Noronha|Фернанду-ди-Норонья, стандартное время|费尔南多-迪诺罗尼亚岛标准时间|費爾南多 - 迪諾羅尼亞標準時間|費爾南多迪諾羅尼亞標準時間|توقيت فرناندو دي نورونها الرسمي
America/Nuuk|Greenland Summer Time
America/Paramaribo|蘇里南時間
America/Santiago|Chile Summer Time|hora de verano de Chile|heure d'été du Chili|heure normale du Chili|heure avancée du Chili|Horário de Verão do Chile|Horário Padrão do Chile|Hora de verão do Chile|Hora padrão do Chile|Чили, летнее время|Чили, стандартное время|توقيت تشيلي الصيفي|توقيت تشيلي الرسمي
America/Sao_Paulo|Horário Padrão de Brasília|Hora padrão de Brasília|Бразилия, стандартное время|توقيت برازيليا الرسمي
America/St_Johns|Newfoundland Time|hora de Terranova|heure de Terre-Neuve|Horário da Terra Nova|Hora da Terra Nova|纽芬兰时间|توقيت نيوفاوندلاند
Asia/Anadyr|heure normale de Petropavlovsk-Kamchatski|Horário Padrão de Petropavlovsk-Kamchatski|Hora padrão de Petropavlovsk-Kamchatski|Петропавловск-Камчатский, стандартное время|彼得罗巴甫洛夫斯克-堪察加标准时间|彼得羅巴甫洛夫斯克標準時間|توقيت بيتروبافلوفسك-كامتشاتسكي
Asia/Ashgabat|heure normale du Turkménistan|Horário Padrão do Turcomenistão|Hora padrão do Turquemenistão|Туркменистан, стандартное время|توقيت تركمانستان الرسمي
Asia/Baku|Horário Padrão do Arzeibaijão|Hora padrão do Azerbaijão|Азербайджан, стандартное время|亞塞拜疆標準時間|توقيت أذربيجان الرسمي
Asia/Bangkok|hora de Indochina|heure d'Indochine|Horário da Indochina|Hora da Indochina|中南半岛时间|توقيت الهند الصينية
Asia/Bishkek|heure du Kirghizistan
Asia/Brunei|Horário de Brunei Darussalam|文莱达鲁萨兰时间
Asia/Chita|Horário Padrão de Yakutsk|Hora padrão de Yakutsk|Якутск, стандартное время|توقيت ياكوتسك الرسمي
Asia/Dhaka|heure normale du Bangladesh|Horário Padrão de Bangladesh|Hora padrão do Bangladeche|Бангладеш, стандартное время|توقيت بنغلاديش الرسمي
Asia/Dili|Hora de Timor Leste
Asia/Dubai|hora estándar del Golfo|Horário do Golfo|Hora padrão do Golfo|海湾标准时间|波斯灣海域標準時間|波斯灣海域時間
Asia/Dushanbe|توقيت طاجكستان
Asia/Hong_Kong|Horário Padrão de Hong Kong|Hora padrão de Hong Kong|Гонконг, стандартное время|توقيت هونغ كونغ الرسمي
Asia/Hovd|Horário Padrão de Hovd|Hora padrão de Hovd|Ховд, стандартное время|توقيت هوفد الرسمي
Asia/Irkutsk|heure normale d'Irkoutsk|Horário Padrão de Irkutsk|Hora padrão de Irkutsk|Иркутск, стандартное время|توقيت إركوتسك الرسمي
Asia/Jakarta|Western Indonesia Time|hora de Indonesia occidental|heure de l'Ouest indonésien|Horário da Indonésia Ocidental|Hora da Indonésia Ocidental|印度尼西亚西部时间|印尼西部時間|توقيت غرب إندونيسيا
Asia/Jayapura|Eastern Indonesia Time|hora de Indonesia oriental|heure de l'Est indonésien|Horário da Indonésia Oriental|Hora da Indonésia Oriental|印度尼西亚东部时间|印尼東部時間|توقيت شرق إندونيسيا
Asia/Jerusalem|Israel Daylight Time|hora de verano de Israel|heure normale d'Israël|heure d'été d'Israël|heure avancée d'Israël|Horário Padrão de Israel|Horário de Verão de Israel|Hora padrão de Israel|Hora de verão de Israel|Израиль, стандартное время|Израиль, летнее время|توقيت إسرائيل الرسمي|توقيت إسرائيل الصيفي
Asia/Karachi|heure normale du Pakistan|Horário Padrão do Paquistão|Hora padrão do Paquistão|Пакистан, стандартное время|توقيت باكستان الرسمي
Asia/Kolkata|Horário Padrão da Índia|Hora padrão da Índia
Asia/Magadan|Horário Padrão de Magadan|Hora padrão de Magadan|Магадан, стандартное время|توقيت ماغادان الرسمي
Asia/Makassar|Central Indonesia Time|hora de Indonesia central|heure du Centre indonésien|Horário da Indonésia Central|Hora da Indonésia Central|印度尼西亚中部时间|印尼中部時間|توقيت وسط إندونيسيا
Asia/Manila|Philippine Standard Time|heure normale des Philippines|Horário Padrão das Filipinas|Hora padrão das Filipinas|Филиппины, стандартное время|توقيت الفيلبين الرسمي
Asia/Novosibirsk|Horário Padrão de Krasnoyarsk|Hora padrão de Krasnoyarsk|Красноярск, стандартное время|توقيت كراسنويارسك الرسمي
Asia/Omsk|heure normale d'Omsk|Horário Padrão de Omsk|Hora padrão de Omsk|Омск, стандартное время|توقيت أومسك الرسمي
Asia/Riyadh|Arabian Standard Time|hora estándar de Arabia|heure normale de l'Arabie|Horário Padrão da Arábia|Hora padrão da Arábia|Саудовская Аравия, стандартное время|阿拉伯标准时间|التوقيت العربي الرسمي
Asia/Seoul|Horário Padrão da Coreia|Hora padrão da Coreia|Корея, стандартное время|توقيت كوريا الرسمي
Asia/Shanghai|Horário Padrão da China|Hora padrão da China|Китай, стандартное время|توقيت الصين الرسمي
Asia/Singapore|Horário Padrão de Singapura|Hora padrão de Singapura
Asia/Taipei|Horário Padrão de Taipei|Hora padrão de Taiwan|Тайвань, стандартное время|توقيت تايبيه الرسمي
Asia/Tashkent|Horário Padrão do Uzbequistão|Hora padrão do Uzbequistão|Узбекистан, стандартное время|توقيت أوزبكستان الرسمي
Asia/Tbilisi|Horário Padrão da Geórgia|Hora padrão da Geórgia|Грузия, стандартное время|توقيت جورجيا الرسمي
Asia/Tehran|heure normale d'Iran|Horário Padrão do Irã|Hora padrão do Irão|Иран, стандартное время|توقيت إيران الرسمي
Asia/Tokyo|heure normale du Japon|Horário Padrão do Japão|Hora padrão do Japão|Япония, стандартное время|توقيت اليابان الرسمي
Asia/Ulaanbaatar|heure normale d'Oulan-Bator|Horário Padrão de Ulan Bator|Hora padrão de Ulan Bator|Улан-Батор, стандартное время|توقيت أولان باتور الرسمي
Asia/Vladivostok|Horário Padrão de Vladivostok|Hora padrão de Vladivostok|Владивосток, стандартное время|توقيت فلاديفوستوك الرسمي
Asia/Yekaterinburg|heure normale d'Ekaterinbourg|Horário Padrão de Ecaterimburgo|Hora padrão de Ecaterimburgo|Екатеринбург, стандартное время|葉卡捷琳堡標準時間|توقيت يكاترينبورغ الرسمي
Asia/Yerevan|Horário Padrão da Armênia|Hora padrão da Arménia|Армения, стандартное время|توقيت أرمينيا الرسمي
Atlantic/Azores|Azores Summer Time|hora de verano de las Azores|heure normale des Açores|heure d'été des Açores|heure avancée des Açores|Horário Padrão dos Açores|Horário de Verão dos Açores|Hora padrão dos Açores|Hora de verão dos Açores|Азорские о-ва, стандартное время|Азорские о-ва, летнее время|توقيت أزورس الرسمي|توقيت أزورس الصيفي
Atlantic/Cape_Verde|heure normale du Cap-Vert|Horário Padrão de Cabo Verde|Hora padrão de Cabo Verde|Кабо-Верде, стандартное время|توقيت الرأس الأخضر الرسمي
Atlantic/South_Georgia|南乔治亚岛时间|توقيت جنوب جورجيا
Atlantic/Stanley|heure normale des îles Malouines|Horário Padrão das Ilhas Malvinas|Hora padrão das Ilhas Falkland|Фолклендские о-ва, стандартное время|توقيت جزر فوكلاند الرسمي
Australia/Adelaide|Australian Central Time|hora de Australia central|heure du centre de l'Australie|Horário da Austrália Central|Hora da Austrália Central|澳大利亚中部时间|澳洲中部時間|توقيت وسط أستراليا
Australia/Eucla|Australian Central Western Standard Time|hora estándar de Australia centroccidental|heure normale du centre-ouest de l'Australie|Horário Padrão da Austrália Centro-Ocidental|Hora padrão da Austrália Central Ocidental|Центральная Австралия, западное стандартное время|澳大利亚中西部标准时间|澳洲中西部標準時間|توقيت غرب وسط أستراليا الرسمي
Australia/Lord_Howe|Lord Howe Daylight Time|hora de verano de Lord Howe|heure avancée de Lord Howe|Horário de Verão de Lord Howe|Horário Padrão de Lord Howe|Hora de verão de Lord Howe|Hora padrão de Lord Howe|Лорд-Хау, летнее время|Лорд-Хау, стандартное время|التوقيت الصيفي للورد هاو|توقيت لورد هاو الرسمي
Australia/Perth|Australian Western Standard Time|hora estándar de Australia occidental|heure normale de l'Ouest de l'Australie|Horário Padrão da Austrália Ocidental|Hora padrão da Austrália Ocidental|Западная Австралия, стандартное время|澳大利亚西部标准时间|澳洲西部標準時間|توقيت غرب أستراليا الرسمي
Australia/Sydney|hora de Australia oriental|heure de l'Est de l'Australie|Horário da Austrália Oriental|Hora da Austrália Oriental|توقيت شرق أستراليا
Europe/Athens|hora estándar de Europa oriental|hora de verano de Europa oriental|hora de Europa del Este|hora estándar de Europa del Este|hora de verano de Europa del Este|heure normale d'Europe de l'Est|heure d'été d'Europe de l'Est|heure de l'Europe de l'Est|heure normale de l'Europe de l'Est|heure avancée de l'Europe de l'Est|Horário Padrão da Europa Oriental|Horário de Verão da Europa Oriental|Hora da Europa Oriental|Hora padrão da Europa Oriental|Hora de verão da Europa Oriental|Восточная Европа, стандартное время|Восточная Европа, летнее время|东欧标准时间|东欧夏令时间|توقيت شرق أوروبا الرسمي|توقيت شرق أوروبا الصيفي
Europe/Dublin|Irish Standard Time|hora de verano de Irlanda|heure d'été irlandaise|heure avancée irlandaise|Horário Padrão Irlandês|Hora de verão da Irlanda|Ирландия, стандартное время|توقيت أيرلندا الرسمي
Europe/Istanbul|Horário Padrão da Turquia|Hora Padrão da Turquia|Турецкое стандартное время|Турецкому стандартному времени
Europe/Lisbon|hora estándar de Europa occidental|hora de verano de Europa occidental|hora de Europa del Oeste|hora estándar de Europa del Oeste|hora de verano de Europa del Oeste|heure normale d'Europe de l'Ouest|heure d'été d'Europe de l'Ouest|heure de l'Europe de l'Ouest|heure normale de l'Europe de l'Ouest|heure avancée de l'Europe de l'Ouest|Horário Padrão da Europa Ocidental|Horário de Verão da Europa Ocidental|Hora da Europa Ocidental|Hora padrão da Europa Ocidental|Hora de verão da Europa Ocidental|Западная Европа, стандартное время|Западная Европа, летнее время|西欧标准时间|西欧夏令时间|توقيت غرب أوروبا الرسمي|توقيت غرب أوروبا الصيفي
Europe/London|hora de verano británica|heure d'été britannique|heure avancée britannique|Horário de Verão Britânico|Hora de verão Britânica|Великобритания, летнее время|توقيت المملكة المتحدة|توقيت بريطانيا الصيفي
Europe/Moscow|Horário Padrão de Moscou|Hora padrão de Moscovo|Москва, стандартное время|توقيت موسكو الرسمي
Europe/Paris|hora estándar de Europa central|hora de verano de Europa central|heure normale d'Europe centrale|heure normale de l'Europe centrale|heure avancée de l'Europe centrale|Horário Padrão da Europa Central|Horário de Verão da Europa Central|Hora da Europa Central|Hora padrão da Europa Central|Hora de verão da Europa Central|Центральная Европа, стандартное время|Центральная Европа, летнее время|中欧标准时间|中欧夏令时间|توقيت وسط أوروبا الرسمي|توقيت وسط أوروبا الصيفي
Europe/Samara|Horário Padrão de Samara|Hora padrão de Samara|Самарское стандартное время|Самарскому стандартному времени|توقيت سمارا
Indian/Chagos|Indian Ocean Time|hora del océano Índico|heure de l'Océan Indien|Horário do Oceano Índico|Hora do Oceano Índico|印度洋时间|توقيت المحيط الهندي
Indian/Christmas|توقيت جزر الكريسماس
Indian/Cocos|Horário das Ilhas Coco|Hora das Ilhas Cocos|可可斯群島時間
Indian/Kerguelen|French Southern & Antarctic Time|French Southern and Antarctic Time|hora de Antártida y Territorios Australes Franceses|hora de las Tierras Australes y Antárticas Francesas|heure des Terres australes et antarctiques françaises|Horário dos Territórios Franceses do Sul e Antártida|Hora das Terras Austrais e Antárcticas Francesas|法属南方和南极领地时间|法國南方及南極時間|توقيت المقاطعات الفرنسية الجنوبية والأنتارتيكية
Indian/Mahe|Hora das Seicheles
Indian/Maldives|Horário das Ilhas Maldivas|Hora das Maldivas
Indian/Mauritius|Horário Padrão de Maurício|Hora padrão da Maurícia|Маврикий, стандартное время|毛里裘斯標準時間|توقيت موريشيوس الرسمي
Pacific/Apia|heure normale d'Apia|Horário Padrão de Apia|Hora padrão de Samoa|Апиа, стандартное время|التوقيت الرسمي لآبيا
Pacific/Auckland|New Zealand Daylight Time|hora de verano de Nueva Zelanda|heure avancée de la Nouvelle-Zélande|Horário de Verão da Nova Zelândia|Horário Padrão da Nova Zelândia|Hora de verão da Nova Zelândia|Hora padrão da Nova Zelândia|Новая Зеландия, летнее время|Новая Зеландия, стандартное время|توقيت نيوزيلندا الصيفي|توقيت نيوزيلندا الرسمي
Pacific/Chatham|Chatham Daylight Time|hora de verano de Chatham|heure d'été des îles Chatham|heure normale des îles Chatham|Horário de Verão de Chatham|Horário Padrão de Chatham|Hora de verão de Chatham|Hora padrão de Chatham|Чатем, летнее время|Чатем, стандартное время|查坦群島夏令時間|查坦群島標準時間|توقيت تشاتام الصيفي|توقيت تشاتام الرسمي
Pacific/Chuuk|楚克島時間|توقيت شوك
Pacific/Easter|Easter Island Summer Time|hora de verano de la isla de Pascua|heure avancée de l'île de Pâques|Horário de Verão da Ilha de Páscoa|Horário Padrão da Ilha de Páscoa|Hora de verão da Ilha da Páscoa|Hora padrão da Ilha da Páscoa|О-в Пасхи, летнее время|О-в Пасхи, стандартное время|復活節島夏令時間|復活節島標準時間|توقيت جزيرة استر الصيفي|توقيت جزيرة استر الرسمي
Pacific/Efate|heure normale du Vanuatu|Horário Padrão de Vanuatu|Hora padrão do Vanuatu|Вануату, стандартное время|瓦努阿圖標準時間|توقيت فانواتو الرسمي
Pacific/Fiji|heure normale des îles Fidji|Horário Padrão de Fiji|Hora padrão de Fiji|Фиджи, стандартное время|توقيت فيجي الرسمي
Pacific/Funafuti|圖瓦盧時間
Pacific/Galapagos|heure des îles Galápagos|Hora das Galápagos|加拉帕戈群島時間|توقيت غلاباغوس
Pacific/Gambier|heure des îles Gambier
Pacific/Guadalcanal|Hora das Ilhas Salomão
Pacific/Guam|Chamorro Standard Time|hora estándar de Chamorro|heure des Chamorro|Horário de Chamorro|Hora padrão de Chamorro|查莫罗时间|查莫洛時間|توقيت تشامورو
Pacific/Honolulu|Hawaii-Aleutian Standard Time|hora estándar de Hawái-Aleutianas|heure normale d'Hawaï - Aléoutiennes|Horário Padrão do Havaí e Ilhas Aleutas|Hora padrão do Havai e Aleutas|Гавайско-алеутское стандартное время|Гавайско-алеутскому стандартному времени|夏威夷-阿留申标准时间|توقيت هاواي ألوتيان الرسمي
Pacific/Kanton|Phoenix Islands Time|hora de las Islas Fénix|heure des îles Phoenix|Horário das Ilhas Fênix|Hora das Ilhas Fénix|菲尼克斯群岛时间|鳳凰群島時間|توقيت جزر فينكس
Pacific/Kiritimati|Line Islands Time|hora de las Espóradas Ecuatoriales|heure des îles de la Ligne|Horário das Ilhas da Linha|Hora das Ilhas Line|莱恩群岛时间|萊恩群島時間|توقيت جزر لاين
Pacific/Kosrae|科斯雷时间
Pacific/Kwajalein|Hora das Ilhas Marshall
Pacific/Marquesas|heure des îles Marquises|Hora das Ilhas Marquesas|马克萨斯群岛时间|馬可薩斯時間
Pacific/Midway|hora estándar de Samoa|heure normale des Samoa|Horário Padrão de Samoa|Hora padrão de Samoa Americana|Самоа, стандартное время|萨摩亚标准时间|توقيت ساموا الرسمي
Pacific/Niue|heure de Nioué
Pacific/Norfolk|Norfolk Island Daylight Time|hora de verano de la isla Norfolk|heure avancée de l'île Norfolk|Horário de Verão da Ilha Norfolk|Horário Padrão da Ilha Norfolk|Hora de verão da Ilha Norfolk|Hora padrão da Ilha Norfolk|Норфолк, летнее время|Норфолк, стандартное время|توقيت جزيرة نورفولك الصيفي|توقيت جزيرة نورفولك الرسمي
Pacific/Noumea|Horário Padrão da Nova Caledônia|Hora padrão da Nova Caledónia|Новая Каледония, стандартное время|توقيت كاليدونيا الجديدة الرسمي
Pacific/Pitcairn|皮特肯時間|皮特康時間
Pacific/Pohnpei|heure de l'île de Pohnpei|Horário de Ponape|توقيت بونابي
Pacific/Port_Moresby|Hora de Papua Nova Guiné|巴布亞新畿內亞時間
Pacific/Rarotonga|heure normale des îles Cook|Horário Padrão das Ilhas Cook|Hora padrão das Ilhas Cook|Острова Кука, стандартное время|توقيت جزر كوك الرسمي
Pacific/Tahiti|塔希提岛时间
Pacific/Tarawa|Gilbert Islands Time|hora de las islas Gilbert|hora de Islas Gilbert|heure des îles Gilbert|Horário das Ilhas Gilberto|Hora das Ilhas Gilbert|吉尔伯特群岛时间|توقيت جزر جيلبرت
Pacific/Tongatapu|heure normale des Tonga|Horário Padrão de Tonga|Hora padrão de Tonga|Тонга, стандартное время|湯加標準時間|توقيت تونغا الرسمي
Pacific/Wake|Wake Island Time|hora de la isla Wake|hora de Isla Wake|heure de l'île Wake|Horário das Ilhas Wake|Hora da Ilha Wake|威克岛时间|توقيت جزيرة ويك
Pacific/Wallis|瓦利斯和富圖納群島時間|توقيت واليس و فوتونا
UTC|среднему времени по Гринвичу
UTC+09:30|Australian Central Standard Time|hora estándar de Australia central|heure normale du centre de l'Australie|Horário Padrão da Austrália Central|Hora padrão da Austrália Central|Центральная Австралия, стандартное время|澳大利亚中部标准时间|澳洲中部標準時間|توقيت وسط أستراليا الرسمي
UTC+10:00|Australian Eastern Standard Time|hora estándar de Australia oriental|heure normale de l'Est de l'Australie|Horário Padrão da Austrália Oriental|Hora padrão da Austrália Oriental|Восточная Австралия, стандартное время|澳大利亚东部标准时间|澳洲東部標準時間|توقيت شرق أستراليا الرسمي
UTC+10:30|Australian Central Daylight Time|hora de verano de Australia central|heure d'été du centre de l'Australie|heure avancée du centre de l'Australie|Horário de Verão da Austrália Central|Hora de verão da Austrália Central|Центральная Австралия, летнее время|澳大利亚中部夏令时间|澳洲中部夏令時間|توقيت وسط أستراليا الصيفي
UTC+11:00|Australian Eastern Daylight Time|hora de verano de Australia oriental|heure d'été de l'Est de l'Australie|heure avancée de l'Est de l'Australie|Horário de Verão da Austrália Oriental|Hora de verão da Austrália Oriental|Восточная Австралия, летнее время|澳大利亚东部夏令时间|澳洲東部夏令時間|توقيت شرق أستراليا الصيفي
UTC-02:30|Newfoundland Daylight Time|hora de verano de Terranova|heure d'été de Terre-Neuve|heure avancée de Terre-Neuve|Horário de Verão da Terra Nova|Hora de verão da Terra Nova|Ньюфаундленд, летнее время|纽芬兰夏令时间|توقيت نيوفاوندلاند الصيفي
UTC-03:00|Atlantic Daylight Time|hora de verano del Atlántico|heure d'été de l'Atlantique|heure avancée de l'Atlantique|Horário de Verão do Atlântico|Hora de verão do Atlântico|Атлантическое летнее время|Атлантическому летнему времени|大西洋夏令时间|التوقيت الصيفي الأطلسي
UTC-03:30|Newfoundland Standard Time|hora estándar de Terranova|heure normale de Terre-Neuve|Horário Padrão da Terra Nova|Hora padrão da Terra Nova|Ньюфаундленд, стандартное время|纽芬兰标准时间|توقيت نيوفاوندلاند الرسمي
UTC-04:00|Atlantic Standard Time|hora de verano oriental|hora estándar del Atlántico|heure d'été de l'Est nord-américain|heure normale de l'Atlantique|Horário de Verão do Leste|Horário Padrão do Atlântico|Hora de verão oriental norte-americana|Hora padrão do Atlântico|Восточная Америка, летнее время|Атлантическое стандартное время|Атлантическому стандартному времени|北美东部夏令时间|大西洋标准时间|東部夏令時間|التوقيت الصيفي الشرقي لأمريكا الشمالية|التوقيت الرسمي الأطلسي
UTC-05:00|Central Daylight Time|hora estándar oriental|hora de verano central|heure normale de l'Est nord-américain|heure d'été du centre nord-américain|heure avancée du Centre|Horário Padrão do Leste|Horário de Verão Central|Hora padrão oriental norte-americana|Hora de verão central norte-americana|Восточная Америка, стандартное время|Центральная Америка, летнее время|北美东部标准时间|北美中部夏令时间|東部標準時間|中部夏令時間|التوقيت الرسمي الشرقي لأمريكا الشمالية|التوقيت الصيفي المركزي لأمريكا الشمالية
UTC-06:00|Mountain Daylight Time|hora estándar central|hora de verano de las Montañas Rocosas|hora de verano de la montaña|heure normale du centre nord-américain|heure d'été des Rocheuses|heure normale du Centre|heure avancée des Rocheuses|Horário Padrão Central|Horário de Verão das Montanhas|Hora padrão central norte-americana|Hora de verão de montanha norte-americana|Центральная Америка, стандартное время|北美中部标准时间|北美山区夏令时间|中部標準時間|山區夏令時間|التوقيت الرسمي المركزي لأمريكا الشمالية|التوقيت الجبلي الصيفي لأمريكا الشمالية
UTC-07:00|hora estándar de las Montañas Rocosas|hora de verano del Pacífico|hora estándar de la montaña|heure normale des Rocheuses|heure d'été du Pacifique nord-américain|heure avancée du Pacifique|Horário Padrão das Montanhas|Horário de Verão do Pacífico|Hora padrão de montanha norte-americana|Hora de verão do Pacífico norte-americana|Тихоокеанское летнее время|Тихоокеанскому летнему времени|北美山区标准时间|北美太平洋夏令时间|山區標準時間|太平洋夏令時間|التوقيت الجبلي الرسمي لأمريكا الشمالية|توقيت المحيط الهادي الصيفي
UTC-08:00|Alaska Daylight Time|hora estándar del Pacífico|hora de verano de Alaska|heure normale du Pacifique nord-américain|heure d'été de l'Alaska|heure normale du Pacifique|heure avancée de l'Alaska|Horário Padrão do Pacífico|Horário de Verão do Alasca|Hora padrão do Pacífico norte-americana|Hora de verão do Alasca|Тихоокеанское стандартное время|Тихоокеанскому стандартному времени|Аляска, летнее время|北美太平洋标准时间|阿拉斯加夏令时间|太平洋標準時間|توقيت المحيط الهادي الرسمي|توقيت ألاسكا الصيفي
UTC-09:00|Alaska Standard Time|hora estándar de Alaska|heure normale de l'Alaska|Horário Padrão do Alasca|Hora padrão do Alasca|Аляска, стандартное время|阿拉斯加标准时间|التوقيت الرسمي لألاسكا
`;
