/**
 * Countries and territories. One line a country: its zones, the likeliest first, then its names in the languages we
 * have. Zones that keep the same time since 2026 count as one, and so do those of a country whose law knows one time.
 *
 * Names of zones' cities and of countries are from the Unicode Common Locale Data Repository 48 (Unicode License v3, see
 * `unicode-license.txt`), corrected and added to by hand.
 */
export const COUNTRIES = `
Asia/Dubai|United Arab Emirates|Émirats arabes unis|Emiratos Árabes Unidos|Emirados Árabes Unidos|ОАЭ|阿拉伯联合酋长国|阿拉伯聯合大公國|الإمارات العربية المتحدة|UAE|Emirates|EAU|Émirats|Emiratos|阿联酋|الإمارات
Asia/Kabul|Afghanistan|Afganistán|Afeganistão|Афганистан|阿富汗|أفغانستان
America/Antigua|Antigua and Barbuda|Antigua-et-Barbuda|Antigua y Barbuda|Antígua e Barbuda|Антигуа и Барбуда|安提瓜和巴布达|安地卡及巴布達|أنتيغوا وبربودا
Europe/Tirane|Albania|Albanie|Албания|阿尔巴尼亚|ألبانيا
Asia/Yerevan|Armenia|Arménie|Армения|亚美尼亚|أرمينيا
Africa/Luanda|Angola|Ангола|安哥拉|أنغولا
America/Argentina/Buenos_Aires|Argentina|Argentine|Аргентина|阿根廷|الأرجنتين
Pacific/Pago_Pago|American Samoa|Samoa américaines|Samoa Americana|Американское Самоа|美属萨摩亚|美屬薩摩亞|ساموا الأمريكية
Europe/Vienna|Austria|Autriche|Австрия|奥地利|النمسا
Australia/Sydney Australia/Brisbane Australia/Perth Australia/Adelaide Australia/Darwin Australia/Lord_Howe Australia/Eucla|Australia|Australie|Австралия|澳大利亚|澳洲|أستراليا
Europe/Mariehamn|Åland Islands|Îles Åland|Islas Aland|Ilhas Aland|Alanda|Аландские о-ва|奥兰群岛|جزر آلاند
Asia/Baku|Azerbaijan|Azerbaïdjan|Azerbaiyán|Azerbaijão|Азербайджан|阿塞拜疆|亞塞拜然|أذربيجان
Europe/Sarajevo|Bosnia and Herzegovina|Bosnia|Bosnie-Herzégovine|Bosnia y Herzegovina|Bósnia e Herzegovina|Босния и Герцеговина|波斯尼亚和黑塞哥维那|波士尼亞與赫塞哥維納|البوسنة والهرسك
America/Barbados|Barbade
Asia/Dhaka|Bangladesh|Bangladés|Bangladeche|Бангладеш|孟加拉国|孟加拉|بنغلاديش
Europe/Brussels|Belgium|Belgique|Bélgica|Бельгия|比利时|بلجيكا
Africa/Ouagadougou|Burkina Faso|Burquina Faso|Буркина-Фасо|布基纳法索|布吉納法索|بوركينا فاسو
Europe/Sofia|Bulgaria|Bulgarie|Болгария|保加利亚|بلغاريا
Africa/Bujumbura|Burundi|Бурунди|布隆迪|蒲隆地|بوروندي
Africa/Porto-Novo|Benin|Benim|Бенин|贝宁|貝南|بنين
America/St_Barthelemy|圣巴泰勒米|聖巴瑟米|سان بارتليمي
America/La_Paz|Bolivia|Bolivie|Боливия|玻利维亚|بوليفيا
America/Kralendijk|Caribbean Netherlands|Pays-Bas caribéens|Caribe neerlandés|Países Baixos Caribenhos|Бонэйр, Синт-Эстатиус и Саба|荷属加勒比区|荷蘭加勒比區|هولندا الكاريبية
America/Sao_Paulo America/Manaus America/Rio_Branco America/Noronha|Brazil|Brésil|Brasil|Бразилия|巴西|البرازيل
America/Nassau|Bahamas|Baamas|Багамы|巴哈马|جزر البهاما
Asia/Thimphu|Bhutan|Bhoutan|Bután|Butão|Бутан|不丹|بوتان
Africa/Gaborone|Botswana|Botsuana|Ботсвана|博茨瓦纳|波札那|بوتسوانا
Europe/Minsk|Belarus|Biélorussie|Bielorrusia|Bielorrússia|Беларусь|白俄罗斯|بيلاروس|Белоруссия
America/Toronto America/Vancouver America/Edmonton America/Winnipeg America/Halifax America/St_Johns|Canada|Канада|加拿大|كندا
Indian/Cocos|Îles Cocos|Islas Cocos|Ilhas dos Cocos|科科斯|科克斯|جزر كوكوس
Africa/Kinshasa Africa/Lubumbashi|Конго - Киншаса|剛果民主共和國|الكونغو - كينشاسا
Africa/Bangui|Central African Republic|République centrafricaine|República Centroafricana|República Centro-Africana|Центрально-Африканская Республика|中非共和国|جمهورية أفريقيا الوسطى
Africa/Brazzaville|Congo - Brazzaville|République du Congo|República do Congo|Конго - Браззавиль|Республика Конго|刚果共和国|剛果共和國|الكونغو - برازافيل|جمهورية الكونغو
Europe/Zurich|Switzerland|Suisse|Suiza|Suíça|Швейцария|瑞士|سويسرا
Africa/Abidjan|Côte d'Ivoire|Ivory Coast|République de Côte d'Ivoire|Costa de Marfil|Costa do Marfim|Кот-д'Ивуар|科特迪瓦|象牙海岸|ساحل العاج|كوت ديفوار
Pacific/Rarotonga|Cook Islands|Îles Cook|Islas Cook|Ilhas Cook|о-ва Кука|库克群岛|جزر كوك
America/Santiago America/Punta_Arenas Pacific/Easter|Chile|Chili|Чили|智利|تشيلي
Africa/Douala|Cameroon|Cameroun|Camerún|Camarões|Камерун|喀麦隆|喀麥隆|الكاميرون
Asia/Shanghai|China|Chine|Китай|中国|الصين|PRC|中国大陆
America/Bogota|Colombia|Colombie|Колумбия|哥伦比亚|كولومبيا
America/Havana|Cuba|Куба|古巴|كوبا
Indian/Christmas|Île Christmas|Isla de Navidad|Ilha Christmas|جزيرة كريسماس
Asia/Nicosia|Cyprus|Chypre|Chipre|Кипр|塞浦路斯|賽普勒斯|قبرص
Europe/Prague|Czechia|Czech Republic|Tchéquie|République tchèque|Chequia|República Checa|Tchéquia|República Tcheca|Чехия|Чешская Республика|捷克|捷克共和国|التشيك|جمهورية التشيك
Europe/Berlin|Germany|Allemagne|Alemania|Alemanha|Германия|德国|ألمانيا
Europe/Copenhagen|Denmark|Danemark|Dinamarca|Дания|丹麦|丹麥|الدانمرك
America/Santo_Domingo|Dominican Republic|République dominicaine|República Dominicana|Доминиканская Республика|多米尼加共和国|多明尼加共和國|جمهورية الدومينيكان
Africa/Algiers|Algeria|Algérie|Argelia|阿尔及利亚
America/Guayaquil Pacific/Galapagos|Ecuador|Équateur|Equador|Эквадор|厄瓜多尔|厄瓜多|الإكوادور
Europe/Tallinn|Estonia|Estonie|Эстония|爱沙尼亚|愛沙尼亞|إستونيا
Africa/Cairo|Egypt|Égypte|Egipto|Egito|Египет|埃及|مصر
Africa/El_Aaiun|Western Sahara|Sahara occidental|Saara Ocidental|Sara Ocidental|Западная Сахара|西撒哈拉|الصحراء الغربية
Africa/Asmara|Eritrea|Érythrée|Eritreia|Эритрея|厄立特里亚|厄利垂亞|إريتريا
Europe/Madrid Atlantic/Canary|Spain|Espagne|España|Espanha|Испания|西班牙|إسبانيا
Africa/Addis_Ababa|Ethiopia|Éthiopie|Etiopía|Эфиопия|埃塞俄比亚|衣索比亞|إثيوبيا
Europe/Helsinki|Finland|Finlande|Finlandia|Финляндия|芬兰|فنلندا
Atlantic/Stanley|Falkland Islands|Îles Malouines|Islas Malvinas|Ilhas Malvinas|Ilhas Falkland|Фолклендские о-ва|Фолклендские|福克兰群岛|جزر فوكلاند|جزر فوكلاند - جزر مالفيناس
Pacific/Pohnpei Pacific/Chuuk|Micronesia|Micronésie|Федеративные Штаты Микронезии|密克罗尼西亚|ميكرونيزيا
Atlantic/Faroe|Faroe Islands|جزر فارو
Europe/Paris|France|Francia|França|Франция|法国|فرنسا
Africa/Libreville|Gabon|Gabão|Габон|加蓬|加彭|الغابون
Europe/London|United Kingdom|UK|Royaume-Uni|R.-U.|Reino Unido|Великобритания|Британия|英国|المملكة المتحدة|Britain|Great Britain|England|Scotland|Wales|Northern Ireland|Grande-Bretagne|Angleterre|Gran Bretaña|Inglaterra|Grã-Bretanha|Англия|英格兰|بريطانيا|إنجلترا
America/Grenada|格瑞那達
Asia/Tbilisi|Грузия|格鲁吉亚|喬治亞|جورجيا
America/Cayenne|French Guiana|Guyane française|Guayana Francesa|Guiana Francesa|Французская Гвиана|法属圭亚那|法屬圭亞那|غويانا الفرنسية
Europe/Guernsey|根息
Africa/Accra|Ghana|Gana|Гана|加纳|迦納|غانا
America/Nuuk America/Thule America/Danmarkshavn|Greenland|Groenland|Groenlandia|Gronelândia|Гренландия|格陵兰|غرينلاند
Africa/Banjul|Gambia|Gambie|Гамбия|冈比亚|甘比亞|غامبيا
Africa/Conakry|Guinea|Guinée|Guiné|Гвинея|几内亚|غينيا
Africa/Malabo|Equatorial Guinea|Guinée équatoriale|Guinea Ecuatorial|Guiné Equatorial|Экваториальная Гвинея|赤道几内亚|غينيا الاستوائية
Europe/Athens|Greece|Grèce|Grecia|Греция|希腊|希臘|اليونان
Atlantic/South_Georgia|South Georgia and South Sandwich Islands|Géorgie du Sud-et-les Îles Sandwich du Sud|Islas Georgia del Sur y Sandwich del Sur|Ilhas Geórgia do Sul e Sandwich do Sul|Южная Георгия и Южные Сандвичевы о-ва|南乔治亚和南桑威奇群岛|南喬治亞與南三明治群島|جورجيا الجنوبية وجزر ساندويتش الجنوبية
Pacific/Guam|Guame
Africa/Bissau|Guinea-Bissau|Guinée-Bissau|Guinea-Bisáu|Guiné-Bissau|Гвинея-Бисау|几内亚比绍|幾內亞比索|غينيا بيساو
Asia/Hong_Kong|Hong Kong SAR China|R.A.S. chinoise de Hong Kong|RAE de Hong Kong|Hong Kong, RAE da China|中国香港特别行政区|中國香港特別行政區|هونغ كونغ الصينية|HK
America/Tegucigalpa|Honduras|Гондурас|洪都拉斯|宏都拉斯|هندوراس
Europe/Zagreb|Croatia|Croatie|Croacia|Хорватия|克罗地亚|克羅埃西亞|كرواتيا
America/Port-au-Prince|Haiti|Гаити|海地|هايتي
Europe/Budapest|Hungary|Hongrie|Hungría|Венгрия|匈牙利|هنغاريا
Asia/Jakarta Asia/Makassar Asia/Jayapura|Indonesia|Indonésie|Индонезия|印度尼西亚|印尼|إندونيسيا
Europe/Dublin|Ireland|Irlande|Irlanda|Ирландия|爱尔兰|愛爾蘭|أيرلندا
Asia/Jerusalem|Israel|Израиль|以色列|إسرائيل
Asia/Kolkata|India|Inde|Индия|印度|الهند
Asia/Baghdad|Iraq|Irak|Iraque|Ирак|伊拉克|العراق
Asia/Tehran|Iran|Irã|Irão|Иран|伊朗|إيران
Atlantic/Reykjavik|Iceland|Islande|Islandia|Исландия|冰岛|آيسلندا
Europe/Rome|Italy|Italie|Italia|Италия|意大利|義大利|إيطاليا
Asia/Amman|Jordan|Jordanie|Jordania|Иордания|约旦|الأردن
Asia/Tokyo|Japan|Japon|Japão|Япония|日本|اليابان
Africa/Nairobi|Kenya|Kenia|Quênia|Кения|肯尼亚|肯亞|كينيا
Asia/Bishkek|Kyrgyzstan|Kirghizstan|Kirguistán|Quirguistão|Киргизия|吉尔吉斯斯坦|吉爾吉斯|قيرغيزستان|Кыргызстан
Asia/Phnom_Penh|Cambodia|Cambodge|Camboya|Camboja|Камбоджа|柬埔寨|كمبوديا
Pacific/Tarawa Pacific/Kanton Pacific/Kiritimati|Kiribati|Quiribati|Кирибати|基里巴斯|吉里巴斯|كيريباتي
Indian/Comoro|葛摩
America/St_Kitts|St. Kitts and Nevis|Saint-Christophe-et-Niévès|San Cristóbal y Nieves|São Cristóvão e Névis|São Cristóvão e Neves|Сент-Китс и Невис|圣基茨和尼维斯|聖克里斯多福及尼維斯|سانت كيتس ونيفيس
Asia/Pyongyang|North Korea|Corée du Nord|Corea del Norte|Coreia do Norte|КНДР|朝鲜|北韓|كوريا الشمالية
Asia/Seoul|South Korea|Corée du Sud|Corea del Sur|Coreia do Sul|Республика Корея|韩国|南韓|كوريا الجنوبية|Korea|Republic of Korea|Corée|Corea|Coreia|Корея|كوريا
America/Cayman|Cayman Islands|Îles Caïmans|Islas Caimán|Ilhas Cayman|Ilhas Caimão|о-ва Кайман|جزر كايمان
Asia/Almaty|Kazakhstan|Kazajistán|Cazaquistão|Казахстан|哈萨克斯坦|哈薩克|كازاخستان
Asia/Vientiane|Laos|Лаос|老挝|寮國|لاوس|Lao PDR
Asia/Beirut|Lebanon|Liban|Líbano|Ливан|黎巴嫩|لبنان
America/St_Lucia|سانت لوسيا
Europe/Vaduz|Liechtenstein|Listenstaine|Лихтенштейн|列支敦士登|列支敦斯登|ليختنشتاين
Asia/Colombo|Sri Lanka|Sri Lanca|Шри-Ланка|斯里兰卡|سريلانكا
Africa/Monrovia|Liberia|Либерия|利比里亚|賴比瑞亞|ليبيريا
Africa/Maseru|Lesotho|Lesoto|Лесото|莱索托|賴索托|ليسوتو
Europe/Vilnius|Lithuania|Lituanie|Lituania|Литва|立陶宛|ليتوانيا
Europe/Riga|Latvia|Lettonie|Letonia|Латвия|拉脱维亚|拉脫維亞|لاتفيا
Africa/Tripoli|Libya|Libye|Libia|Ливия|利比亚|ليبيا
Africa/Casablanca|Morocco|Maroc|Marruecos|Marrocos|Марокко|摩洛哥|المغرب
Europe/Chisinau|Moldova|Moldavie|Moldavia|Молдова|摩尔多瓦|مولدوفا|Молдавия
Europe/Podgorica|Montenegro|Черногория|黑山|蒙特內哥羅|الجبل الأسود
America/Marigot|St. Martin|Сен-Мартен|法属圣马丁|法屬聖馬丁|سان مارتن
Indian/Antananarivo|Madagascar|Мадагаскар|马达加斯加|مدغشقر
Pacific/Majuro|Marshall Islands|Îles Marshall|Islas Marshall|Ilhas Marshall|Маршалловы о-ва|马绍尔群岛|馬紹爾群島|جزر مارشال
Europe/Skopje|North Macedonia|Macédoine du Nord|Macedonia del Norte|Macedônia do Norte|Северная Македония|北马其顿|مقدونيا الشمالية|Macedonia
Africa/Bamako|Mali|Мали|马里|馬利|مالي
Asia/Yangon|Myanmar|Mianmar|Мьянма|缅甸|緬甸|ميانمار|Burma|Birmanie|Birmania|Бирма
Asia/Ulaanbaatar Asia/Hovd|Mongolia|Mongolie|Монголия|蒙古|منغوليا
Asia/Macau|Macao SAR China|R.A.S. chinoise de Macao|RAE de Macao|Macau, RAE da China|中国澳门特别行政区|中國澳門特別行政區|منطقة ماكاو الإدارية الخاصة|مكاو
Pacific/Saipan|Northern Mariana Islands|Îles Mariannes du Nord|Islas Marianas del Norte|Ilhas Marianas do Norte|Северные Марианские о-ва|北马里亚纳群岛|北馬利安納群島|جزر ماريانا الشمالية
America/Martinique|جزر المارتينيك
Africa/Nouakchott|Mauritania|Mauritanie|Мавритания|毛里塔尼亚|茅利塔尼亞|موريتانيا
America/Montserrat|مونتسرات
Europe/Malta|مالطا
Indian/Maldives|جزر المالديف
Africa/Blantyre|Malawi|Malaui|Малави|马拉维|馬拉威|ملاوي
Asia/Kuala_Lumpur|Malaysia|Malaisie|Malasia|Малайзия|马来西亚|馬來西亞|ماليزيا
Africa/Maputo|Mozambique|Moçambique|Мозамбик|莫桑比克|莫三比克|موزمبيق
Africa/Windhoek|Namibia|Namibie|Намибия|纳米比亚|ناميبيا
Pacific/Noumea|New Caledonia|Nouvelle-Calédonie|Nueva Caledonia|Nova Caledônia|Новая Каледония|新喀里多尼亚|كاليدونيا الجديدة
Africa/Niamey|Niger|Нигер|尼日尔|尼日|النيجر
Pacific/Norfolk|Île Norfolk|Isla Norfolk|о-в Норфолк|诺福克岛|جزيرة نورفولك
Africa/Lagos|Nigeria|Нигерия|尼日利亚|奈及利亞|نيجيريا
America/Managua|Nicaragua|Никарагуа|尼加拉瓜|نيكاراغوا
Europe/Amsterdam|Netherlands|Pays-Bas|Países Bajos|Países Baixos|Нидерланды|荷兰|هولندا|Holland|Hollande|Holanda|Голландия
Europe/Oslo|Norway|Norvège|Noruega|Норвегия|挪威|النرويج
Asia/Kathmandu|Nepal|Непал|尼泊尔|نيبال
Pacific/Auckland Pacific/Chatham|New Zealand|Aotearoa New Zealand|Nouvelle-Zélande|Aotearoa|Nueva Zelanda|Nova Zelândia|Aotearoa da Nova Zelândia|Новая Зеландия|Аотеароа|新西兰|紐西蘭|نيوزيلندا
Asia/Muscat|Oman|Omã|Оман|阿曼
America/Lima|Peru|Pérou|Перу|秘鲁|بيرو
Pacific/Tahiti Pacific/Marquesas Pacific/Gambier|French Polynesia|Polynésie française|Polinesia Francesa|Французская Полинезия|法属波利尼西亚|法屬玻里尼西亞|بولينيزيا الفرنسية
Pacific/Port_Moresby Pacific/Bougainville|Papua New Guinea|Papouasie-Nouvelle-Guinée|Papúa Nueva Guinea|Papua-Nova Guiné|Папуа — Новая Гвинея|巴布亚新几内亚|巴布亞紐幾內亞|بابوا غينيا الجديدة
Asia/Manila|Philippines|Filipinas|Филиппины|菲律宾|الفلبين
Asia/Karachi|Pakistan|Paquistão|Пакистан|巴基斯坦|باكستان
Europe/Warsaw|Poland|Pologne|Polonia|Польша|波兰|بولندا
America/Miquelon|St. Pierre and Miquelon|Saint-Pierre-et-Miquelon|San Pedro y Miquelón|São Pedro e Miquelão|Сен-Пьер и Микелон|圣皮埃尔和密克隆群岛|聖皮埃與密克隆群島|سان بيير ومكويلون
Pacific/Pitcairn|Îles Pitcairn|Islas Pitcairn|о-ва Питкэрн|皮特凯恩群岛|جزر بيتكيرن
Asia/Hebron|Palestinian Territories|Palestine|Territoires palestiniens|Territorios Palestinos|Palestina|Territórios palestinianos|Палестинские территории|Палестина|巴勒斯坦领土|巴勒斯坦|巴勒斯坦自治區|الأراضي الفلسطينية|فلسطين|State of Palestine|دولة فلسطين
Europe/Lisbon Atlantic/Azores|Portugal|Португалия|葡萄牙|البرتغال
America/Asuncion|Paraguay|Paraguai|Парагвай|巴拉圭|باراغواي
Indian/Reunion|留尼旺|روينيون
Europe/Bucharest|Romania|Roumanie|Rumanía|Romênia|Румыния|罗马尼亚|رومانيا
Europe/Belgrade|Serbia|Serbie|Sérvia|Сербия|塞尔维亚|صربيا
Europe/Moscow Europe/Kaliningrad Europe/Samara Asia/Yekaterinburg Asia/Omsk Asia/Novosibirsk Asia/Irkutsk Asia/Yakutsk Asia/Vladivostok Asia/Magadan Asia/Kamchatka|Russia|Russie|Rusia|Россия|俄罗斯|روسيا
Africa/Kigali|Rwanda|Ruanda|Руанда|卢旺达|盧安達|رواندا
Asia/Riyadh|Saudi Arabia|Arabie saoudite|Arabia Saudí|Arábia Saudita|Саудовская Аравия|沙特阿拉伯|沙烏地阿拉伯|المملكة العربية السعودية
Pacific/Guadalcanal|Solomon Islands|Îles Salomon|Islas Salomón|Ilhas Salomão|Соломоновы о-ва|所罗门群岛|索羅門群島|جزر سليمان
Indian/Mahe|Seychelles|Seicheles|Сейшельские о-ва|塞舌尔|塞席爾|سيشل
Africa/Khartoum|Sudan|Soudan|Sudão|Судан|苏丹|蘇丹|السودان
Europe/Stockholm|Sweden|Suède|Suecia|Швеция|瑞典|السويد
Atlantic/St_Helena|о-в Св. Елены
Europe/Ljubljana|Slovenia|Slovénie|Eslovenia|Словения|斯洛文尼亚|斯洛維尼亞|سلوفينيا
Arctic/Longyearbyen|Svalbard and Jan Mayen|Svalbard et Jan Mayen|Svalbard y Jan Mayen|Svalbard e Jan Mayen|Шпицберген и Ян-Майен|斯瓦尔巴和扬马延|挪威屬斯瓦巴及尖棉|سفالبارد وجان ماين
Europe/Bratislava|Slovakia|Slovaquie|Eslovaquia|Словакия|斯洛伐克|سلوفاكيا
Africa/Freetown|Sierra Leone|Sierra Leona|Serra Leoa|Сьерра-Леоне|塞拉利昂|獅子山|سيراليون
Africa/Dakar|Senegal|Сенегал|塞内加尔|السنغال
Africa/Mogadishu|Somalia|Somalie|Сомали|索马里|索馬利亞|الصومال
America/Paramaribo|Suriname|Surinam|Суринам|苏里南|蘇利南|سورينام
Africa/Juba|South Sudan|Soudan du Sud|Sudán del Sur|Sudão do Sul|Южный Судан|南苏丹|南蘇丹|جنوب السودان
Africa/Sao_Tome|São Tomé and Príncipe|Sao Tomé-et-Principe|Santo Tomé y Príncipe|São Tomé e Príncipe|Сан-Томе и Принсипи|圣多美和普林西比|聖多美普林西比|ساو تومي وبرينسيبي
America/Lower_Princes|Sint Maarten|Синт-Мартен|荷属圣马丁|荷屬聖馬丁|سانت مارتن
Asia/Damascus|Syria|Syrie|Siria|Сирия|叙利亚|敘利亞|سوريا|سورية
Africa/Mbabane|Eswatini|Swaziland|Esuatini|Suazilandia|Essuatíni|Эсватини|Свазиленд|斯威士兰|史瓦帝尼|史瓦濟蘭|إسواتيني|سوازيلاند
America/Grand_Turk|Turks and Caicos Islands|Îles Turques-et-Caïques|Islas Turcas y Caicos|Ilhas Turcas e Caicos|Тёркс и Кайкос|特克斯和凯科斯群岛|土克斯及開科斯群島|جزر توركس وكايكوس
Africa/Ndjamena|Chad|Tchad|Chade|Чад|乍得|查德|تشاد
Africa/Lome|Togo|Того|多哥|توغو
Asia/Bangkok|Thailand|Thaïlande|Tailandia|Таиланд|泰国|تايلاند
Asia/Dushanbe|Tajikistan|Tadjikistan|Tayikistán|Tadjiquistão|Tajiquistão|Таджикистан|塔吉克斯坦|塔吉克|طاجيكستان
Pacific/Fakaofo|Tokelau|Toquelau|Токелау|托克劳|托克勞群島|توكيلاو
Asia/Dili|Timor-Leste|East Timor|Timor oriental|República Democrática de Timor-Leste|Восточный Тимор|Тимор-Лесте|东帝汶|تيمور - ليشتي|تيمور الشرقية
Asia/Ashgabat|Turkmenistan|Turcomenistão|Turquemenistão|Туркменистан|土库曼斯坦|土庫曼|تركمانستان
Africa/Tunis|Tunisia|Tunisie|突尼西亞
Pacific/Tongatapu|Tonga|Тонга|汤加|東加|تونغا
Europe/Istanbul|Türkiye|Turkey|Turquie|Turquía|Турция|土耳其|تركيا
America/Port_of_Spain|Trinidad and Tobago|Trinité-et-Tobago|Trinidad y Tobago|Trinidad e Tobago|Trindade e Tobago|Тринидад и Тобаго|特立尼达和多巴哥|千里達及托巴哥|ترينيداد وتوباغو
Pacific/Funafuti|Tuvalu|Тувалу|图瓦卢|吐瓦魯|توفالو
Asia/Taipei|Taiwan|Тайвань|台湾|تايوان
Africa/Dar_es_Salaam|Tanzania|Tanzanie|Танзания|坦桑尼亚|坦尚尼亞|تنزانيا
Europe/Kyiv|Ukraine|Ucrania|Украина|乌克兰|أوكرانيا
Africa/Kampala|Uganda|Ouganda|Уганда|乌干达|أوغندا
America/New_York America/Chicago America/Denver America/Los_Angeles America/Phoenix America/Anchorage Pacific/Honolulu America/Adak|É.-U.|Соединенные Штаты|الولايات المتحدة
America/Montevideo|Uruguay|Uruguai|Уругвай|乌拉圭|أورغواي
Asia/Tashkent|Uzbekistan|Ouzbékistan|Uzbequistão|Usbequistão|Узбекистан|乌兹别克斯坦|烏茲別克|أوزبكستان
Europe/Vatican|État de la Cité du Vatican|Cidade do Vaticano|Holy See|Saint-Siège|Santa Sede
America/St_Vincent|St. Vincent and Grenadines|Saint-Vincent-et-les Grenadines|San Vicente y las Granadinas|São Vicente e Granadinas|Сент-Винсент и Гренадины|圣文森特和格林纳丁斯|聖文森及格瑞那丁|سانت فنسنت وجزر غرينادين
America/Caracas|Venezuela|Венесуэла|委内瑞拉|فنزويلا
America/Tortola|British Virgin Islands|Îles Vierges britanniques|Islas Vírgenes Británicas|Ilhas Virgens Britânicas|Виргинские о-ва|英属维尔京群岛|英屬維京群島|جزر فيرجن البريطانية
America/St_Thomas|U.S. Virgin Islands|Îles Vierges des États-Unis|Islas Vírgenes de EE. UU.|Ilhas Virgens Americanas|Ilhas Virgens dos EUA|Виргинские о-ва|美属维尔京群岛|美屬維京群島|جزر فيرجن الأمريكية
Asia/Ho_Chi_Minh|Vietnam|Viêt Nam|Vietnã|Vietname|Вьетнам|越南|فيتنام
Pacific/Efate|Vanuatu|Вануату|瓦努阿图|萬那杜|فانواتو
Pacific/Wallis|Wallis-et-Futuna|Wallis y Futuna|Wallis e Futuna|Уоллис и Футуна|瓦利斯和富图纳|瓦利斯群島和富圖那群島|جزر والس وفوتونا
Pacific/Apia|Samoa|Самоа|萨摩亚|ساموا
Asia/Aden|Yemen|Iêmen|Йемен|也门|葉門|اليمن
Indian/Mayotte|Maiote
Africa/Johannesburg|South Africa|Afrique du Sud|Sudáfrica|África do Sul|Южно-Африканская Республика|南非|جنوب أفريقيا
Africa/Lusaka|Zambia|Zambie|Замбия|赞比亚|尚比亞|زامبيا
Africa/Harare|Zimbabwe|Zimbabue|Зимбабве|津巴布韦|辛巴威|زيمبابوي
`;
