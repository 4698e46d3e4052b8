/**
 * Cities by the zone whose clocks they keep: the capitals, the big ones, and those where the forum met. One line a city:
 * its zone, then its names in the languages we have; a spelling that folds to another one is left out.
 *
 * Names of zones' cities and of countries are from the Unicode Common Locale Data Repository 48 (Unicode License v3, see
 * `unicode-license.txt`), corrected and added to by hand.
 */
export const CITIES = `
Africa/Abidjan|Abidjan|Abiyán|Абиджан|阿比让|阿比讓|أبيدجان
Africa/Accra|Accra|Acra|Аккра|阿克拉|أكرا
Africa/Addis_Ababa|Addis Ababa|Addis-Abeba|Adís Abeba|Аддис-Абеба|亚的斯亚贝巴|阿迪斯阿貝巴|أديس أبابا
Africa/Algiers|Algiers|Alger|Argel|Алжир|阿尔及尔|الجزائر
Africa/Asmara|Asmara|Асмэра|阿斯马拉|阿斯瑪拉|أسمرة
Africa/Bamako|Bamako|Bamaco|Бамако|巴马科|باماكو
Africa/Bangui|Bangui|Банги|班吉|بانغوي
Africa/Banjul|Banjul|Банжул|班珠尔|班竹|بانجول
Africa/Bissau|Bissau|Bisáu|Бисау|比绍|比紹|بيساو
Africa/Blantyre|Blantyre|Блантайр|布兰太尔|بلانتاير
Africa/Brazzaville|Brazzaville|Браззавиль|布拉柴维尔|برازافيل
Africa/Bujumbura|Bujumbura|Бужумбура|布琼布拉|布松布拉|بوجومبورا
Africa/Cairo|Cairo|Le Caire|El Cairo|Каир|开罗|القاهرة
Africa/Casablanca|Casablanca|Касабланка|卡萨布兰卡|الدار البيضاء
Africa/Ceuta|Ceuta|Сеута|休达|سيتا
Africa/Conakry|Conakry|Conakri|Conacri|Конакри|科纳克里|柯那克里|كوناكري
Africa/Dakar|Dakar|Dacar|Дакар|达喀尔|داكار
Africa/Dar_es_Salaam|Dar es Salaam|Dar es-Salam|Дар-эс-Салам|达累斯萨拉姆|沙蘭港|دار السلام
Africa/Djibouti|Djibouti|Yibuti|Djibuti|Jibuti|Джибути|吉布提|吉布地|جيبوتي
Africa/Douala|Douala|Duala|Дуала|杜阿拉|دوالا
Africa/El_Aaiun|El Aaiún|Laâyoune|Эль-Аюн|阿尤恩|العيون
Africa/Freetown|Freetown|Фритаун|弗里敦|自由城|فري تاون
Africa/Gaborone|Gaborone|Габороне|哈博罗内|嘉柏隆里|غابورون
Africa/Harare|Harare|Хараре|哈拉雷|هراري
Africa/Johannesburg|Johannesburg|Johannesburgo|Joanesburgo|Йоханнесбург|约翰内斯堡|約翰尼斯堡|جوهانسبرغ
Africa/Juba|Juba|Джуба|朱巴|جوبا
Africa/Kampala|Kampala|Campala|Кампала|坎帕拉|كامبالا
Africa/Khartoum|Khartoum|Jartum|Cartum|Хартум|喀土穆|الخرطوم
Africa/Kigali|Kigali|Кигали|基加利|كيغالي
Africa/Kinshasa|Kinshasa|Киншаса|金沙萨|金夏沙|كينشاسا
Africa/Lagos|Lagos|Лагос|拉各斯|拉哥斯|لاغوس
Africa/Libreville|Libreville|Либревиль|利伯维尔|自由市|ليبرفيل
Africa/Lome|Lomé|Ломе|洛美|لومي
Africa/Luanda|Luanda|Луанда|罗安达|لواندا
Africa/Lubumbashi|Lubumbashi|Лубумбаши|卢本巴希|لومبباشا
Africa/Lusaka|Lusaka|Lusaca|Лусака|卢萨卡|路沙卡|لوساكا
Africa/Malabo|Malabo|Малабо|马拉博|مالابو
Africa/Maputo|Maputo|Мапуту|马普托|مابوتو
Africa/Maseru|Maseru|Масеру|马塞卢|馬賽魯|ماسيرو
Africa/Mbabane|Mbabane|Мбабане|姆巴巴纳|墨巴本|مباباني
Africa/Mogadishu|Mogadishu|Mogadiscio|Могадишо|摩加迪沙|摩加迪休|مقديشيو
Africa/Monrovia|Monrovia|Монровия|蒙罗维亚|مونروفيا
Africa/Nairobi|Nairobi|Найроби|内罗毕|奈洛比|نيروبي
Africa/Ndjamena|N'Djamena|Yamena|Нджамена|恩贾梅纳|恩賈梅納|نجامينا
Africa/Niamey|Niamey|Niamei|Ниамей|尼亚美|نيامي
Africa/Nouakchott|Nouakchott|Nuakchot|Нуакшот|努瓦克肖特|諾克少|نواكشوط
Africa/Ouagadougou|Ouagadougou|Uagadugú|Уагадугу|瓦加杜古|واغادوغو
Africa/Porto-Novo|Porto-Novo|Portonovo|Порто-Ново|波多诺伏|波多諾佛|بورتو نوفو
Africa/Sao_Tome|São Tomé|Santo Tomé|Сан-Томе|圣多美|ساو تومي
Africa/Tripoli|Tripoli|Tripoli (Libye)|Триполи|的黎波里|طرابلس
Africa/Tunis|Tunis|Túnez|Tunes|Тунис|突尼斯|تونس
Africa/Windhoek|Windhoek|Виндхук|温得和克|溫得和克|ويندهوك
America/Adak|Adak|Адак|埃达克|艾達克|أداك
America/Anchorage|Anchorage|Анкоридж|安克雷奇|安克拉治|أنشوراج
America/Anguilla|Anguilla|Anguila|Ангилья|安圭拉|安奎拉|أنغويلا
America/Antigua|Antigua|Антигуа|安提瓜|安地卡|أنتيغوا
America/Araguaina|Araguaína|Арагуаина|阿拉瓜伊纳|阿拉圭那|أروجوانيا
America/Argentina/Buenos_Aires|Buenos Aires|Буэнос-Айрес|布宜诺斯艾利斯|بوينوس أيرس
America/Argentina/Catamarca|Catamarca|Катамарка|卡塔马卡|كاتاماركا
America/Argentina/Cordoba|哥多華|كوردوبا
America/Argentina/Jujuy|Jujuy|Жужуй|胡胡伊|جوجو
America/Argentina/La_Rioja|La Rioja|Ла-Риоха|拉里奥哈|拉略哈|لا ريوجا
America/Argentina/Mendoza|Mendoza|Мендоса|门多萨|ميندوزا
America/Argentina/Rio_Gallegos|Río Gallegos|Рио-Гальегос|里奥加耶戈斯|ريو جالييوس
America/Argentina/Salta|Salta|Сальта|萨尔塔|سالطا
America/Argentina/San_Luis|San Luis|Сан-Луис|圣路易斯|聖路易|سان لويس
America/Argentina/Tucuman|Tucumán|Tucumã|Тукуман|图库曼|吐庫曼|تاكمان
America/Argentina/Ushuaia|Ushuaia|Ушуая|乌斯怀亚|烏斯懷亞|أشوا
America/Aruba|Aruba|Аруба|阿鲁巴|荷屬阿魯巴|أروبا
America/Asuncion|Asunción|Assunção|Асунсьон|亚松森|أسونسيون
America/Atikokan|Atikokan|Корал-Харбор|阿蒂科肯|كورال هاربر
America/Bahia|Bahia|Baía|Баия|巴伊亚|巴伊阿|باهيا
America/Bahia_Banderas|Bahía de Banderas|Bahia Banderas|Баия-де-Бандерас|巴伊亚班德拉斯|باهيا بانديراس
America/Barbados|Barbados|La Barbade|Барбадос|巴巴多斯|巴貝多|بربادوس
America/Belem|Belém|Belén|Белен|贝伦|بلم
America/Belize|Belize|Belice|Белиз|伯利兹|貝里斯|بليز
America/Blanc-Sablon|Blanc-Sablon|Бланк-Саблон|布兰克萨布隆|白朗薩布隆|بلانك-سابلون
America/Boa_Vista|Boa Vista|Боа-Виста|博阿维斯塔|保維斯塔|باو فيستا
America/Bogota|Bogotá|Богота|波哥大|بوغوتا
America/Boise|Boise|Бойсе|博伊西|波夕|بويس
America/Cambridge_Bay|Cambridge Bay|Кеймбридж-Бей|剑桥湾|劍橋灣|كامبرديج باي
America/Campo_Grande|Campo Grande|Кампу-Гранди|大坎普|格蘭場|كومبو جراند
America/Cancun|Cancún|Канкун|坎昆|كانكون
America/Caracas|Caracas|Каракас|加拉加斯|卡拉卡斯|كاراكاس
America/Cayenne|Cayenne|Cayena|Caiena|Кайенна|卡宴|開雲|كايين
America/Cayman|Cayman|Caïmans|Caimán|Caimão|Острова Кайман|开曼|開曼群島|كايمان
America/Chicago|Chicago|Чикаго|芝加哥|شيكاغو
America/Chihuahua|Chihuahua|Чиуауа|奇瓦瓦|奇華華|تشيواوا
America/Ciudad_Juarez|Ciudad Juárez|Сьюдад-Хуарес|华雷斯城|華雷斯|سيوداد خواريز
America/Costa_Rica|Costa Rica|Коста-Рика|哥斯达黎加|哥斯大黎加|كوستاريكا
America/Coyhaique|Coyhaique|Coihaique|Койайке|科伊艾克|كويهايكيو
America/Creston|Creston|Крестон|克雷斯顿|كريستون
America/Cuiaba|Cuiabá|Куяба|库亚巴|古雅巴|كيابا
America/Curacao|Curaçao|Curazao|Curaçau|Кюрасао|库拉索|كوراساو
America/Danmarkshavn|Danmarkshavn|Денмарксхавн|丹马沙文|دانمرك شافن
America/Dawson|Dawson|Доусон|道森|داوسان
America/Dawson_Creek|Dawson Creek|Доусон-Крик|道森克里克|داوسن كريك
America/Denver|Denver|Денвер|丹佛|دنفر
America/Detroit|Detroit|Детройт|底特律|ديترويت
America/Dominica|Dominica|Dominique|Доминика|多米尼加|多米尼克|دومينيكا
America/Edmonton|Edmonton|Эдмонтон|埃德蒙顿|艾德蒙吞|ايدمونتون
America/Eirunepe|Eirunepé|Эйрунепе|依伦尼贝|艾魯內佩|ايرونبي
America/El_Salvador|El Salvador|Сальвадор|萨尔瓦多|السلفادور
America/Fort_Nelson|Fort Nelson|Форт Нельсон|纳尔逊堡|納爾遜堡|فورت نيلسون
America/Fortaleza|Fortaleza|Форталеза|福塔雷萨|福塔力莎|فورتاليزا
America/Glace_Bay|Glace Bay|Глейс-Бей|格莱斯贝|格雷斯貝|جلاس باي
America/Goose_Bay|Goose Bay|Гус-Бей|古斯湾|鵝灣|جوس باي
America/Grand_Turk|Grand Turk|Gran Turca|Гранд-Терк|大特克|大特克島|غراند ترك
America/Grenada|Grenada|Grenade|Гренада|格林纳达|格瑞納達|غرينادا
America/Guadeloupe|Guadeloupe|Guadalupe|Гваделупа|瓜德罗普|瓜地洛普|غوادلوب
America/Guatemala|Guatemala|Гватемала|危地马拉|瓜地馬拉|غواتيمالا
America/Guayaquil|Guayaquil|Guaiaquil|Гуаякиль|瓜亚基尔|غواياكويل
America/Guyana|Guyana|Guiana|Гайана|圭亚那|蓋亞那|غيانا
America/Halifax|Halifax|Галифакс|哈利法克斯|哈里法克斯|هاليفاكس
America/Havana|Havana|La Havane|La Habana|Гавана|哈瓦那|هافانا
America/Hermosillo|Hermosillo|Эрмосильо|埃莫西约|هيرموسيلو
America/Indiana/Indianapolis|Indianapolis|Индианаполис|印第安纳波利斯|印第安那波里斯|إنديانابوليس
America/Inuvik|Inuvik|Инувик|伊努维克|伊奴維克|اينوفيك
America/Iqaluit|Iqaluit|Икалуит|伊魁特|اكويلت
America/Jamaica|Jamaica|Jamaïque|Ямайка|牙买加|جامايكا
America/Juneau|Juneau|Джуно|朱诺|جوني
America/Kentucky/Louisville|Louisville|Луисвилл|路易斯维尔|لويس فيل
America/Kralendijk|Kralendijk|Кралендейк|克拉伦代克|كرالنديك
America/La_Paz|La Paz|Ла-Пас|拉巴斯|لا باز
America/Lima|Lima|Лима|利马|ليما
America/Los_Angeles|Los Angeles|Лос-Анджелес|洛杉矶|洛杉磯|لوس انجلوس
America/Lower_Princes|Lower Prince's Quarter|Лоуэр-Принс-Куотер|下太子区|حي الأمير السفلي|Lower Princes
America/Maceio|Maceió|Масейо|马塞约|馬瑟歐|ماشيو
America/Managua|Managua|Манагуа|马那瓜|馬拿瓜|ماناغوا
America/Manaus|Manaus|Manaos|Манаус|马瑙斯|瑪瑙斯|ماناوس
America/Marigot|Marigot|Мариго|马里戈特|ماريغوت
America/Martinique|Martinique|Martinica|Мартиника|马提尼克|馬丁尼克|المارتينيك
America/Matamoros|Matamoros|Матаморос|马塔莫罗斯|ماتاموروس
America/Mazatlan|Mazatlán|Масатлан|马萨特兰|مازاتلان
America/Menominee|Menominee|Меномини|梅诺米尼|美諾米尼|مينوميني
America/Merida|Mérida|Мерида|梅里达|ميريدا
America/Metlakatla|Metlakatla|Метлакатла|梅特拉卡特拉|ميتلاكاتلا
America/Mexico_City|Mexico City|Ciudad de México|Cidade do México|Мехико|墨西哥城|墨西哥市|مكسيكو سيتي
America/Miquelon|Saint-Pierre|Miquelón|Микелон|密克隆|密啟崙|مكويلون
America/Moncton|Moncton|Монктон|蒙克顿|وينكتون
America/Monterrey|Monterrey|Монтеррей|蒙特雷|蒙特瑞|مونتيري
America/Montevideo|Montevideo|Montevidéu|Монтевидео|蒙得维的亚|蒙特維多|مونتفيديو
America/Montserrat|Montserrat|Monserrate|Монтсеррат|蒙特塞拉特|蒙哲臘|مونتسيرات
America/Nassau|Nassau|Нассау|拿骚|拿索|ناسو
America/New_York|New York|Nueva York|Nova York|Nova Iorque|Нью-Йорк|纽约|نيويورك
America/Nome|Nome|Ном|诺姆|نوم
America/Noronha|Fernando de Noronha|Норонья|洛罗尼亚|諾倫哈|نوروناه|Noronha
America/Nuuk|Nuuk|Нуук|努克|غودثاب
America/Ojinaga|Ojinaga|Охинага|奥希纳加|أوجيناجا
America/Panama|Panama|Панама|巴拿马|بنما
America/Paramaribo|Paramaribo|Парамарибо|帕拉马里博|巴拉馬利波|باراماريبو
America/Phoenix|Phoenix|Финикс|凤凰城|鳳凰城|فينكس
America/Port-au-Prince|Port-au-Prince|Puerto Príncipe|Porto Príncipe|Порт-о-Пренс|太子港|بورت أو برنس
America/Port_of_Spain|Port of Spain|Port-d'Espagne|Puerto España|Porto de Espanha|Порт-оф-Спейн|西班牙港|بورت أوف سبين
America/Porto_Velho|Porto Velho|Порту-Велью|波多韦柳|維留港|بورتو فيلو
America/Puerto_Rico|Puerto Rico|Porto Rico|Пуэрто-Рико|波多黎各|بورتوريكو
America/Punta_Arenas|Punta Arenas|Пунта-Аренас|蓬塔阿雷纳斯|بونتا أريناز
America/Rankin_Inlet|Rankin Inlet|Ранкин-Инлет|兰今湾|رانكن انلت
America/Recife|Recife|Ресифи|累西腓|雷西非|ريسيف
America/Regina|Regina|Реджайна|里贾纳|里賈納|ريجينا
America/Resolute|Resolute|Резольют|雷索卢特|羅斯魯特|ريزولوت
America/Rio_Branco|Rio Branco|Риу-Бранку|里奥布郎库|里約布蘭|ريوبرانكو
America/Santarem|Santarém|Сантарен|圣塔伦|سانتاريم
America/Santiago|Santiago|Santiago de Chile|Сантьяго|圣地亚哥|سانتياغو
America/Santo_Domingo|Santo Domingo|Saint-Domingue|Санто-Доминго|圣多明各|聖多明哥|سانتو دومينغو
America/Sao_Paulo|São Paulo|Сан-Паулу|圣保罗|ساو باولو
America/Scoresbysund|Ittoqqortoormiit|Скорсбисунн|斯科列斯比桑德|伊托科爾托米特|سكورسبيسند|Scoresbysund
America/Sitka|Sitka|Ситка|锡特卡|錫特卡|سيتكا
America/St_Barthelemy|St. Barthélemy|Saint-Barthélemy|San Bartolomé|São Bartolomeu|Сен-Бартелеми|圣巴泰勒米岛|聖巴托洛繆島|سانت بارتيليمي
America/St_Johns|Saint-Jean de Terre-Neuve|聖約翰|سانت جونس
America/St_Kitts|St. Kitts|Saint-Christophe|San Cristóbal|São Cristóvão|Сент-Китс|圣基茨|سانت كيتس
America/St_Lucia|St. Lucia|Sainte-Lucie|Santa Lucía|Сент-Люсия|圣卢西亚|聖露西亞|سانت لوشيا
America/St_Thomas|St. Thomas|Saint-Thomas|Сент-Томас|圣托马斯|سانت توماس
America/St_Vincent|St. Vincent|Saint-Vincent|San Vicente|São Vicente|Сент-Винсент|圣文森特|聖文森|سانت فنسنت
America/Swift_Current|Swift Current|Свифт-Керрент|斯威夫特卡伦特|سوفت كارنت
America/Tegucigalpa|Tegucigalpa|Тегусигальпа|特古西加尔巴|德古斯加巴|تيغوسيغالبا
America/Thule|Thule|Туле|图勒|杜里|ثيل
America/Tijuana|Tijuana|Тихуана|蒂华纳|提華納|تيخوانا
America/Toronto|Toronto|Торонто|多伦多|تورونتو
America/Tortola|Tortola|Тортола|托尔托拉|تورتولا
America/Vancouver|Vancouver|Ванкувер|温哥华|溫哥華|فانكوفر
America/Whitehorse|Whitehorse|Уайтхорс|怀特霍斯|懷特霍斯|وايت هورس
America/Winnipeg|Winnipeg|Виннипег|温尼伯|溫尼伯|وينيبيج
America/Yakutat|Yakutat|Якутат|亚库塔特|雅庫塔|ياكوتات
Arctic/Longyearbyen|Longyearbyen|Лонгйир|朗伊尔城|隆意耳拜恩|لونجيربين
Asia/Aden|Aden|Adem|Аден|亚丁|عدن
Asia/Almaty|Almaty|Alma Ata|Алматы|阿拉木图|阿拉木圖|ألماتي
Asia/Amman|Amman|Amã|Амман|安曼
Asia/Anadyr|Anadyr|Анадырь|阿纳德尔|阿那底|أندير
Asia/Aqtau|Aktau|Aktaou|Aqtau|Актау|阿克套|أكتاو
Asia/Aqtobe|Aqtobe|Aktioubinsk|Aktobe|Актобе|阿克托别|阿克托比|أكتوب
Asia/Ashgabat|Ashgabat|Achgabat|Asjabad|Asgabate|Ашхабад|阿什哈巴德|阿什哈巴特|عشق آباد
Asia/Atyrau|Atyrau|Atyraou|Атырау|阿特劳|阿特勞|أتيراو
Asia/Baghdad|Baghdad|Bagdad|Bagdá|Bagdade|Багдад|巴格达|بغداد
Asia/Bahrain|Bahrain|Bahreïn|Baréin|Barém|Бахрейн|巴林|البحرين
Asia/Baku|Baku|Bakou|Баку|巴库|باكو
Asia/Bangkok|Bangkok|Banguecoque|Бангкок|曼谷|بانكوك
Asia/Barnaul|Barnaul|Барнаул|巴尔瑙尔|بارناول
Asia/Beirut|Beirut|Beyrouth|Beirute|Бейрут|贝鲁特|بيروت
Asia/Bishkek|Bishkek|Bichkek|Бишкек|比什凯克|比什凱克|بشكيك
Asia/Brunei|Brunei|Бруней|文莱|汶萊|بروناي
Asia/Chita|Chita|Tchita|Чита|赤塔|تشيتا
Asia/Colombo|Colombo|Коломбо|科伦坡|可倫坡|كولومبو
Asia/Damascus|Damascus|Damas|Damasco|Дамаск|大马士革|دمشق
Asia/Dhaka|Dhaka|Daca|Dacca|Дакка|达卡|دكا
Asia/Dili|Dili|Дили|帝力|ديلي
Asia/Dubai|Dubai|Дубай|迪拜|杜拜|دبي
Asia/Dushanbe|Dushanbe|Douchanbé|Dusambé|Duchambe|Душанбе|杜尚别|杜桑貝|دوشانبي
Asia/Famagusta|Famagusta|Famagouste|Фамагуста|法马古斯塔|فاماغوستا
Asia/Gaza|Gaza|Газа|加沙|加薩|غزة
Asia/Hebron|Hebron|Хеврон|希伯伦|赫布隆|هيبرون (مدينة الخليل)
Asia/Ho_Chi_Minh|Ho Chi Minh City|Hô-Chi-Minh-Ville|Ciudad Ho Chi Minh|Cidade de Ho Chi Minh|Хошимин|胡志明市|مدينة هو تشي منة|Ho Chi Minh
Asia/Hong_Kong|Hong Kong|Гонконг|香港|هونغ كونغ
Asia/Hovd|Khovd|Ховд|科布多|هوفد|Hovd
Asia/Irkutsk|Irkutsk|Irkoutsk|Иркутск|伊尔库茨克|伊爾庫次克|ايركيتسك
Asia/Jakarta|Jakarta|Yakarta|Jacarta|Джакарта|雅加达|جاكرتا
Asia/Jayapura|Jayapura|Джаяпура|查亚普拉|加亞布拉|جايابيورا
Asia/Jerusalem|Jerusalem|Jerusalén|Иерусалим|耶路撒冷|القدس
Asia/Kabul|Kabul|Kaboul|Cabul|Кабул|喀布尔|كابول
Asia/Kamchatka|Kamchatka|Kamtchatka|Петропавловск-Камчатский|堪察加|كامتشاتكا
Asia/Karachi|Karachi|Carachi|Карачи|卡拉奇|喀拉蚩|كراتشي
Asia/Kathmandu|Kathmandu|Katmandou|Katmandú|Catmandu|Катманду|加德满都|كاتماندو
Asia/Khandyga|Khandyga|Khandiga|Хандыга|汉德加|堪地加|خانديجا
Asia/Kolkata|Kolkata|Calcutta|Calcuta|Калькутта|加尔各答|كالكتا
Asia/Krasnoyarsk|Krasnoyarsk|Krasnoïarsk|Красноярск|克拉斯诺亚尔斯克|كراسنويارسك
Asia/Kuala_Lumpur|Kuala Lumpur|Куала-Лумпур|吉隆坡|كوالا لامبور
Asia/Kuching|Kuching|Кучинг|古晋|古晉|كيشينج
Asia/Kuwait|Kuwait|Koweït|Кувейт|科威特|الكويت
Asia/Macau|Macao|Macau|Макао|澳门|ماكاو
Asia/Magadan|Magadan|Магадан|马加丹|مجادن
Asia/Makassar|Makassar|Macassar|Makasar|Макасар|望加锡|馬卡沙爾|ماكسار
Asia/Manila|Manila|Manille|Манила|马尼拉|مانيلا
Asia/Muscat|Muscat|Mascate|Маскат|马斯喀特|馬斯開特|مسقط
Asia/Nicosia|Nicosia|Nicosie|Никосия|尼科西亚|尼古西亞|نيقوسيا
Asia/Novokuznetsk|Novokuznetsk|Новокузнецк|新库兹涅茨克|新庫茲涅茨克|نوفوكوزنتسك
Asia/Novosibirsk|Novosibirsk|Novossibirsk|Новосибирск|新西伯利亚|نوفوسبيرسك
Asia/Omsk|Omsk|Омск|鄂木斯克|أومسك
Asia/Oral|Oral|Ouralsk|Уральск|乌拉尔|أورال
Asia/Phnom_Penh|Phnom Penh|Пномпень|金边|بنوم بنه
Asia/Pontianak|Pontianak|Понтианак|坤甸|بونتيانك
Asia/Pyongyang|Pyongyang|Пхеньян|平壤|بيونغ يانغ
Asia/Qatar|Qatar|Catar|Катар|卡塔尔|卡達|قطر
Asia/Qostanay|Kostanay|Kostanaï|Костанай|库斯塔奈|قوستاناي|Qostanay
Asia/Qyzylorda|Kyzylorda|Kzyl Orda|Кызылорда|克孜洛尔达|克孜勒奧爾達|كيزيلوردا|Qyzylorda
Asia/Riyadh|Riyadh|Riyad|Riad|Riade|Эр-Рияд|利雅得|利雅德|الرياض
Asia/Sakhalin|Sakhalin|Sakhaline|Sajalín|Sacalina|о-в Сахалин|萨哈林|庫頁島|سكالين
Asia/Samarkand|Samarkand|Samarcande|Samarcanda|Самарканд|撒马尔罕|سمرقند
Asia/Seoul|Seoul|Seúl|Сеул|首尔|سول
Asia/Shanghai|Shanghai|Xangai|Шанхай|上海|شنغهاي
Asia/Singapore|Singapore|Singapour|Singapur|Singapura|Сингапур|新加坡|سنغافورة
Asia/Srednekolymsk|Srednekolymsk|Srednekolimsk|Среднеколымск|中科雷姆斯克|سريدنكوليمسك
Asia/Taipei|Taipei|Taipé|Тайбэй|台北|تايبيه
Asia/Tashkent|Tashkent|Tachkent|Taskent|Ташкент|塔什干|طشقند
Asia/Tbilisi|Tbilisi|Tbilissi|Tiflis|Тбилиси|第比利斯|تبليسي
Asia/Tehran|Tehran|Téhéran|Teerã|Teerão|Тегеран|德黑兰|طهران
Asia/Thimphu|Thimphu|Timbu|Timphu|Тхимпху|廷布|تيمفو
Asia/Tokyo|Tokyo|Tokio|Tóquio|Токио|东京|طوكيو
Asia/Tomsk|Tomsk|Томск|托木斯克|تومسك
Asia/Ulaanbaatar|Ulaanbaatar|Oulan-Bator|Ulán Bator|Улан-Батор|乌兰巴托|آلانباتار
Asia/Urumqi|أرومكي
Asia/Ust-Nera|Ust-Nera|Усть-Нера|乌斯内拉|أوست نيرا
Asia/Vientiane|Vientiane|Vientián|Вьентьян|万象|永珍|فيانتيان
Asia/Vladivostok|Vladivostok|Владивосток|海参崴|فلاديفوستك
Asia/Yakutsk|Yakutsk|Iakoutsk|Якутск|雅库茨克|雅庫次克|ياكتسك
Asia/Yangon|Yangon|Rangoun|Yangón (Rangún)|Rangum|Янгон|仰光|رانغون
Asia/Yekaterinburg|Yekaterinburg|Ekaterinbourg|Ekaterimburgo|Ecaterimburgo|Екатеринбург|叶卡捷琳堡|葉卡捷林堡|يكاترنبيرج
Asia/Yerevan|Yerevan|Erevan|Ереван|埃里温|葉里溫|يريفان
Atlantic/Azores|Azores|Açores|Азорские о-ва|亚速尔群岛|أزورس
Atlantic/Bermuda|Bermuda|Bermudes|Bermudas|Бермудские о-ва|百慕大|百慕達|برمودا
Atlantic/Canary|Canaries|Îles Canaries|Canarias|Канарские о-ва|加那利|加納利|كناري|Canary
Atlantic/Cape_Verde|Cape Verde|Cap-Vert|Cabo Verde|Кабо-Верде|佛得角|維德角|الرأس الأخضر
Atlantic/Faroe|Faroes|Îles Féroé|Islas Feroe|Ilhas Faroé|Faroé|Фарерские о-ва|法罗|法羅群島|فارو
Atlantic/Madeira|Madeira|Madère|Мадейра|马德拉|馬得拉群島|ماديرا
Atlantic/Reykjavik|Reykjavik|Reikiavik|Reiquiavique|Рейкьявик|雷克雅未克|雷克雅維克|ريكيافيك
Atlantic/South_Georgia|South Georgia|Géorgie du Sud|Georgia del Sur|Geórgia do Sul|Южная Георгия|南乔治亚|جورجيا الجنوبية
Atlantic/St_Helena|St. Helena|Sainte-Hélène|Santa Elena|Santa Helena|о-в Святой Елены|圣赫勒拿|聖赫勒拿島|سانت هيلينا
Atlantic/Stanley|Stanley|Стэнли|斯坦利|史坦利|استانلي
Australia/Adelaide|Adelaide|Adelaida|Аделаида|阿德莱德|阿得雷德|أديليد
Australia/Brisbane|Brisbane|Брисбен|布里斯班|布利斯班|برسيبان
Australia/Broken_Hill|Broken Hill|Брокен-Хилл|布罗肯希尔|بروكن هيل
Australia/Darwin|Darwin|Дарвин|达尔文|دارون
Australia/Eucla|Eucla|Юкла|尤克拉|أوكلا
Australia/Hobart|Hobart|Хобарт|霍巴特|荷巴特|هوبارت
Australia/Lindeman|Lindeman|Линдеман|林德曼|ليندمان
Australia/Lord_Howe|Lord Howe Island|Ilha de Lord Howe|Лорд-Хау|豪勋爵岛|豪勳爵島|لورد هاو|Lord Howe
Australia/Melbourne|Melbourne|Мельбурн|墨尔本|ميلبورن
Australia/Perth|Perth|Перт|珀斯|伯斯|برثا
Australia/Sydney|Sydney|Sídney|Сидней|悉尼|雪梨|سيدني
Europe/Amsterdam|Amsterdam|Amsterdã|Amesterdão|Амстердам|阿姆斯特丹|أمستردام
Europe/Andorra|Andorra|Andorre|Андорра|安道尔|أندورا
Europe/Astrakhan|Astrakhan|Astracán|Astracã|Астрахань|阿斯特拉罕|أستراخان
Europe/Athens|Athens|Athènes|Atenas|Афины|雅典|أثينا
Europe/Belgrade|Belgrade|Belgrado|Белград|贝尔格莱德|貝爾格勒|بلغراد
Europe/Berlin|Berlin|Berlim|Берлин|柏林|برلين
Europe/Bratislava|Bratislava|Братислава|布拉迪斯拉发|布拉提斯拉瓦|براتيسلافا
Europe/Brussels|Brussels|Bruxelles|Bruselas|Bruxelas|Брюссель|布鲁塞尔|بروكسل
Europe/Bucharest|Bucharest|Bucarest|Bucareste|Бухарест|布加勒斯特|بوخارست
Europe/Budapest|Budapest|Budapeste|Будапешт|布达佩斯|بودابست
Europe/Busingen|Büsingen|Бюзинген-на-Верхнем-Рейне|布辛根|بوسنغن
Europe/Chisinau|Chișinău|Кишинев|基希讷乌|基西紐|تشيسيناو
Europe/Copenhagen|Copenhagen|Copenhague|Copenhaga|Копенгаген|哥本哈根|كوبنهاغن
Europe/Dublin|Dublin|Дублин|都柏林|دبلن
Europe/Gibraltar|Gibraltar|Гибралтар|直布罗陀|جبل طارق
Europe/Guernsey|Guernsey|Guernesey|Гернси|根西岛|根息島|غيرنزي
Europe/Helsinki|Helsinki|Helsinque|Helsínquia|Хельсинки|赫尔辛基|هلسنكي
Europe/Isle_of_Man|Isle of Man|Île de Man|Isla de Man|Ilha de Man|о-в Мэн|马恩岛|曼島|جزيرة مان
Europe/Istanbul|Istanbul|Estambul|Istambul|Стамбул|伊斯坦布尔|伊斯坦堡|إسطنبول
Europe/Jersey|Jersey|Джерси|泽西岛|جيرسي
Europe/Kaliningrad|Kaliningrad|Kaliningrado|Caliningrado|Калининград|加里宁格勒|كالينجراد
Europe/Kirov|Kirov|Киров|基洛夫|كيروف
Europe/Kyiv|Kyiv|Kiev|Киев|基辅|基輔|كييف
Europe/Lisbon|Lisbon|Lisbonne|Lisboa|Лиссабон|里斯本|لشبونة
Europe/Ljubljana|Ljubljana|Liubliana|Любляна|卢布尔雅那|盧比安納|ليوبليانا
Europe/London|London|Londres|Лондон|伦敦|لندن
Europe/Luxembourg|Luxembourg|Luxemburgo|Люксембург|卢森堡|لوكسمبورغ
Europe/Madrid|Madrid|Madri|Мадрид|马德里|مدريد
Europe/Malta|Malta|Malte|Мальта|马耳他|馬爾他|مالطة
Europe/Mariehamn|Mariehamn|Мариехамн|玛丽港|ماريهامن
Europe/Minsk|Minsk|Минск|明斯克|مينسك
Europe/Monaco|Monaco|Монако|摩纳哥|موناكو
Europe/Moscow|Moscow|Moscou|Moscú|Moscovo|Москва|莫斯科|موسكو
Europe/Oslo|Oslo|Осло|奥斯陆|奧斯陸|أوسلو
Europe/Paris|Paris|Париж|巴黎|باريس
Europe/Podgorica|Podgorica|Подгорица|波德戈里察|波多里察|بودغوريكا
Europe/Prague|Prague|Praga|Прага|布拉格|براغ
Europe/Riga|Riga|Рига|里加|ريغا
Europe/Rome|Rome|Roma|Рим|罗马|روما
Europe/Samara|Samara|Самара|萨马拉|沙馬拉|سمراء
Europe/San_Marino|San Marino|Saint-Marin|São Marinho|Сан-Марино|圣马力诺|聖馬利諾|سان مارينو
Europe/Sarajevo|Sarajevo|Сараево|萨拉热窝|塞拉耶佛|سراييفو
Europe/Saratov|Saratov|Саратов|萨拉托夫|ساراتوف
Europe/Simferopol|Simferopol|Симферополь|辛菲罗波尔|辛非洛浦|سيمفروبول
Europe/Skopje|Skopje|Skopie|Скопье|斯科普里|史高比耶|سكوبي
Europe/Sofia|Sofia|София|索非亚|索菲亞|صوفيا
Europe/Stockholm|Stockholm|Estocolmo|Стокгольм|斯德哥尔摩|ستوكهولم
Europe/Tallinn|Tallinn|Tallin|Talim|Таллин|塔林|تالين
Europe/Tirane|Tirana|Тирана|地拉那|تيرانا|Tirane
Europe/Ulyanovsk|Ulyanovsk|Oulianovsk|Uliánovsk|Ульяновск|乌里扬诺夫斯克|烏里揚諾夫斯克|أوليانوفسك
Europe/Vaduz|Vaduz|Вадуц|瓦杜兹|瓦都茲|فادوز
Europe/Vatican|Vatican|Le Vatican|El Vaticano|Vaticano|Ватикан|梵蒂冈|梵蒂岡|الفاتيكان
Europe/Vienna|Vienna|Vienne|Viena|Вена|维也纳|فيينا
Europe/Vilnius|Vilnius|Vilna|Вильнюс|维尔纽斯|فيلنيوس
Europe/Volgograd|Volgograd|Volgogrado|Волгоград|伏尔加格勒|فولوجراد
Europe/Warsaw|Warsaw|Varsovie|Varsovia|Варшава|华沙|وارسو
Europe/Zagreb|Zagreb|Загреб|萨格勒布|札格瑞布|زغرب
Europe/Zurich|Zurich|Zurique|Цюрих|苏黎世|蘇黎世|زيورخ
Indian/Antananarivo|Antananarivo|Антананариву|安塔那那利佛|安塔那那利弗|أنتاناناريفو
Indian/Christmas|Christmas Island|Navidad|Ilha do Natal|о-в Рождества|圣诞岛|聖誕島|كريسماس|Christmas
Indian/Cocos|Cocos Islands|Ilhas Cocos|Кокосовые о-ва|可可斯|科科斯群島|كوكوس|Cocos
Indian/Comoro|Comoros|Comores|Comoras|Коморы|科摩罗|科摩羅群島|جزر القمر|Comoro
Indian/Mahe|Mahé|Маэ|马埃岛|ماهي
Indian/Maldives|Maldives|Maldivas|Мальдивы|马尔代夫|馬爾地夫|المالديف
Indian/Mauritius|Mauritius|Maurice|Mauricio|Maurícia|Маврикий|毛里求斯|模里西斯|موريشيوس
Indian/Mayotte|Mayotte|Майотта|马约特|馬約特島|مايوت
Indian/Reunion|Réunion|La Réunion|Reunião|Реюньон|留尼汪|留尼旺島|ريونيون
Pacific/Apia|Apia|Апиа|阿皮亚|أبيا
Pacific/Auckland|Auckland|Окленд|奥克兰|أوكلاند
Pacific/Bougainville|Bougainville|Бугенвиль|布干维尔|بوغانفيل
Pacific/Chatham|Chatham Islands|Chatnam|Ilhas Chatham|Чатем|查塔姆|查坦|تشاثام|Chatham
Pacific/Chuuk|Chuuk|Трук|特鲁克群岛|楚克|ترك
Pacific/Easter|Easter Island|Île de Pâques|Isla de Pascua|Ilha de Páscoa|Ilha da Páscoa|о-в Пасхи|复活节岛|復活島|استر|Easter
Pacific/Efate|Efate|Эфате|埃法特|إيفات
Pacific/Fakaofo|Fakaofo|Факаофо|法考福|فاكاوفو
Pacific/Fiji|Fiji|Fidji|Fiyi|Фиджи|斐济|فيجي
Pacific/Funafuti|Funafuti|Фунафути|富纳富提|富那富提|فونافوتي
Pacific/Galapagos|Galápagos Islands|Galápagos|Ilhas Galápagos|Галапагосские о-ва|科隆群岛|加拉巴哥群島|جلاباجوس
Pacific/Gambier|Gambier|о-ва Гамбье|甘比尔|甘比爾群島|جامبير
Pacific/Guadalcanal|Guadalcanal|Гуадалканал|瓜达尔卡纳尔|瓜達康納爾島|غوادالكانال
Pacific/Guam|Guam|Гуам|关岛|關島|غوام
Pacific/Honolulu|Honolulu|Гонолулу|檀香山|هونولولو
Pacific/Kanton|Canton Island|Isla Kanton|Ilha de Canton|Ilha Canton|о-в Кантон|坎顿岛|كانتون|Kanton
Pacific/Kiritimati|Kiritimati|Киритимати|基里地马地岛|كيريتي ماتي
Pacific/Kosrae|Kosrae|Косрае|库赛埃|科斯瑞|كوسرا
Pacific/Kwajalein|Kwajalein Atoll|Atol de Kwajalein|Кваджалейн|夸贾林|瓜加林島|كواجالين|Kwajalein
Pacific/Majuro|Majuro|Маджуро|马朱罗|馬朱諾|ماجورو
Pacific/Marquesas|Marquesas Islands|Marquises|Ilhas Marquesas|Маркизские о-ва|马克萨斯|馬可薩斯島|ماركيساس|Marquesas
Pacific/Nauru|Nauru|Науру|瑙鲁|諾魯|ناورو
Pacific/Niue|Niue|Ниуэ|纽埃|紐埃島|نيوي
Pacific/Norfolk|Norfolk Island|Ilha Norfolk|Норфолк|诺福克|نورفولك
Pacific/Noumea|Nouméa|Numea|Нумеа|努美阿|諾美亞|نوميا
Pacific/Pago_Pago|Pago Pago|Паго-Паго|帕果帕果|巴哥巴哥|باغو باغو
Pacific/Palau|Palau|Palaos|Палау|帕劳|帛琉|بالاو
Pacific/Pitcairn|Pitcairn Islands|Ilhas Pitcairn|Питкэрн|皮特凯恩|皮特肯群島|بيتكيرن|Pitcairn
Pacific/Pohnpei|Pohnpei|Понпеи|波纳佩岛|波納佩|باناب
Pacific/Port_Moresby|Port Moresby|Порт-Морсби|莫尔兹比港|莫士比港|بور مورسبي
Pacific/Rarotonga|Rarotonga|Раротонга|拉罗汤加|拉羅湯加|راروتونغا
Pacific/Saipan|Saipan|Сайпан|塞班|سايبان
Pacific/Tahiti|Tahiti|Taiti|Таити|塔希提|大溪地|تاهيتي
Pacific/Tarawa|Tarawa|Taraua|Тарава|塔拉瓦|تاراوا
Pacific/Tongatapu|Tongatapu|Тонгатапу|东加塔布|東加塔布島|تونغاتابو
Pacific/Wallis|Wallis & Futuna|Уоллис|瓦利斯|واليس|Wallis
Europe/Zurich|Geneva|Genève|Ginebra|Genebra|Genf|Ginevra|Женева|日内瓦|جنيف
Europe/Zurich|Bern|Berne|Berna|Берн|伯尔尼|伯恩|برن
Europe/Zurich|Lausanne|Lausana|Лозанна|洛桑|لوزان
Europe/Zurich|Basel|Bâle|Basilea|Basileia|Базель|巴塞尔|بازل
Europe/Zurich|Davos|Давос|达沃斯|دافوس
Europe/Paris|Lyon|Lião|Лион|里昂|ليون
Europe/Paris|Marseille|Marseilles|Marsella|Marselha|Марсель|马赛|馬賽|مرسيليا
Europe/Paris|Nice|Niza|Ницца|尼斯|نيس
Europe/Paris|Toulouse|Тулуза|图卢兹|圖盧茲|تولوز
Europe/Paris|Strasbourg|Estrasburgo|Страсбург|斯特拉斯堡|ستراسبورغ
Europe/Paris|Bordeaux|Burdeos|Бордо|波尔多|بوردو
Europe/Paris|Lille|Лилль|里尔|ليل
Europe/Paris|Nantes|Нант|南特|نانت
Europe/Berlin|Munich|München|Munique|Мюнхен|慕尼黑|ميونيخ|ميونخ
Europe/Berlin|Frankfurt|Francfort|Frankfurt am Main|Франкфурт|法兰克福|فرانكفورت
Europe/Berlin|Hamburg|Hambourg|Hamburgo|Гамбург|汉堡|هامبورغ
Europe/Berlin|Cologne|Köln|Colonia|Кёльн|科隆|كولونيا
Europe/Berlin|Bonn|Бонн|波恩|بون
Europe/Berlin|Düsseldorf|Duesseldorf|Дюссельдорф|杜塞尔多夫|دوسلدورف
Europe/Berlin|Stuttgart|Штутгарт|斯图加特|شتوتغارت
Europe/Berlin|Leipzig|Лейпциг|莱比锡|萊比錫|لايبزيغ
Europe/Berlin|Dresden|Dresde|Дрезден|德累斯顿|دريسدن
Europe/Rome|Milan|Milano|Milão|Милан|米兰|ميلانو
Europe/Rome|Turin|Torino|Turim|Турин|都灵|都靈|تورينو
Europe/Rome|Naples|Napoli|Nápoles|Неаполь|那不勒斯|نابولي
Europe/Rome|Florence|Firenze|Florencia|Florença|Флоренция|佛罗伦萨|佛羅倫斯|فلورنسا
Europe/Rome|Venice|Venise|Venezia|Venecia|Veneza|Венеция|威尼斯|البندقية
Europe/Rome|Trieste|Триест|的里雅斯特|ترييستي
Europe/Madrid|Barcelona|Barcelone|Барселона|巴塞罗那|巴塞隆納|برشلونة
Europe/Madrid|Seville|Sevilla|Sevilha|Севилья|塞维利亚|إشبيلية
Europe/Madrid|Bilbao|Бильбао|毕尔巴鄂|畢爾包|بلباو
Europe/Madrid|Málaga|Малага|马拉加|مالقة
Europe/Madrid|Zaragoza|Saragossa|Saragosse|Сарагоса|萨拉戈萨|سرقسطة
Europe/Lisbon|Porto|Oporto|Порту|波尔图|波爾圖|بورتو
Europe/Amsterdam|The Hague|Den Haag|La Haye|Haye|La Haya|Haia|A Haia|Гаага|海牙|لاهاي
Europe/Amsterdam|Rotterdam|Róterdam|Roterdã|Роттердам|鹿特丹|روتردام
Europe/Amsterdam|Utrecht|Утрехт|乌得勒支|烏特勒支|أوتريخت
Europe/Brussels|Antwerp|Antwerpen|Anvers|Amberes|Antuérpia|Антверпен|安特卫普|安特衛普|أنتويرب
Europe/Brussels|Ghent|Gent|Gand|Gante|Гент|根特|غنت
Europe/Brussels|Bruges|Brugge|Brujas|Брюгге|布鲁日|بروج
Europe/Oslo|Lillestrøm|Lillestroem|Лиллестрём|利勒斯特罗姆|利勒斯特伦|ليلستروم|ليليستروم
Europe/Oslo|Bergen|Берген|卑尔根|بيرغن
Europe/Oslo|Trondheim|Тронхейм|特隆赫姆|تروندهايم
Europe/Stockholm|Gothenburg|Göteborg|Gotemburgo|Гётеборг|哥德堡|غوتنبرغ
Europe/Stockholm|Malmö|Мальмё|马尔默|مالمو
Europe/Copenhagen|Aarhus|Århus|Орхус|奥胡斯|آرهوس
Europe/Helsinki|Tampere|Тампере|坦佩雷|تامبيري
Europe/Helsinki|Espoo|Эспоо|埃斯波|إسبو
Europe/Warsaw|Katowice|Катовице|卡托维兹|卡托維茲|كاتوفيتسه|كاتوفيتشي
Europe/Warsaw|Kraków|Cracow|Cracovie|Cracovia|Краков|克拉科夫|كراكوف
Europe/Warsaw|Gdańsk|Гданьск|格但斯克|غدانسك
Europe/Warsaw|Wrocław|Breslavia|Вроцлав|弗罗茨瓦夫|فروتسواف
Europe/Warsaw|Poznań|Познань|波兹南|بوزنان
Europe/Prague|Brno|Брно|布尔诺|برنو
Europe/Bratislava|Košice|Кошице|科希策|كوشيتسه
Europe/Vienna|Salzburg|Salzbourg|Salzburgo|Зальцбург|萨尔茨堡|薩爾茲堡|سالزبورغ
Europe/Vienna|Graz|Грац|格拉茨|غراتس
Europe/Bucharest|Cluj|Cluj-Napoca|Клуж|克卢日|كلوج
Europe/Sofia|Plovdiv|Пловдив|普罗夫迪夫|بلوفديف
Europe/Athens|Thessaloniki|Salonica|Thessalonique|Tesalónica|Tessalônica|Салоники|塞萨洛尼基|سالونيك
Europe/London|Edinburgh|Édimbourg|Edimburgo|Эдинбург|爱丁堡|愛丁堡|إدنبرة
Europe/London|Manchester|Манчестер|曼彻斯特|曼徹斯特|مانشستر
Europe/London|Glasgow|Глазго|格拉斯哥|غلاسكو
Europe/London|Liverpool|Ливерпуль|利物浦|ليفربول
Europe/London|Belfast|Белфаст|贝尔法斯特|بلفاست
Europe/London|Cardiff|Кардифф|加的夫|卡迪夫|كارديف
Europe/London|Oxford|Оксфорд|牛津|أكسفورد
Europe/Dublin|Cork|Корк|科克|كورك
Europe/Kyiv|Lviv|Lvov|Leópolis|Львов|Львів|利沃夫|لفيف
Europe/Kyiv|Odesa|Odessa|Одесса|Одеса|敖德萨|أوديسا
Europe/Kyiv|Kharkiv|Kharkov|Járkov|Харьков|Харків|哈尔科夫|خاركيف
Europe/Kyiv|Kiew|Київ
Europe/Kyiv|Dnipro|Днепр|第聂伯罗|دنيبرو
Europe/Moscow|Saint Petersburg|St. Petersburg|Saint-Pétersbourg|San Petersburgo|São Petersburgo|Санкт-Петербург|Петербург|Питер|圣彼得堡|سانت بطرسبرغ|سان بطرسبرغ
Europe/Moscow|Nizhny Novgorod|Нижний Новгород|下诺夫哥罗德|نيجني نوفغورود
Europe/Moscow|Kazan|Казань|喀山|قازان
Europe/Moscow|Sochi|Sotchi|Сочи|索契|سوتشي
Europe/Moscow|Rostov-on-Don|Ростов-на-Дону|Ростов|顿河畔罗斯托夫|روستوف
Asia/Yekaterinburg|Perm|Пермь|彼尔姆|بيرم
Asia/Yekaterinburg|Chelyabinsk|Челябинск|车里雅宾斯克|تشيليابينسك
Asia/Yekaterinburg|Ufa|Уфа|乌法|أوفا
Asia/Yekaterinburg|Tyumen|Тюмень|秋明|تيومين
Asia/Vladivostok|Khabarovsk|Хабаровск|哈巴罗夫斯克|خاباروفسك
Europe/Istanbul|Ankara|Ancara|Анкара|安卡拉|أنقرة
Europe/Istanbul|Izmir|Esmirna|Измир|伊兹密尔|إزمير
Europe/Istanbul|Antalya|Анталья|安塔利亚|أنطاليا
Asia/Riyadh|Mecca|Makkah|Makka|Makkah al-Mukarramah|La Mecque|Mecque|La Meca|Meca|Мекка|麦加|麥加|مكة|مكة المكرمة
Asia/Riyadh|Medina|Madinah|Médine|Медина|麦地那|麥地那|المدينة المنورة
Asia/Riyadh|Jeddah|Jedda|Djeddah|Yeda|Yida|Gidá|Джидда|吉达|جدة
Asia/Riyadh|Dammam|Даммам|达曼|الدمام
Asia/Dubai|Abu Dhabi|Abou Dhabi|Abu Dabi|Абу-Даби|阿布扎比|阿布達比|أبوظبي|أبو ظبي
Asia/Dubai|Sharjah|Charjah|Шарджа|沙迦|الشارقة
Asia/Qatar|Doha|Доха|多哈|الدوحة
Asia/Bahrain|Manama|Манама|麦纳麦|麥納瑪|المنامة
Asia/Kuwait|Kuwait City|Ciudad de Kuwait|Эль-Кувейт|科威特城|مدينة الكويت
Asia/Aden|Sanaa|Saná|Сана|萨那|沙那|صنعاء
Asia/Hebron|Ramallah|Ramala|Рамалла|拉姆安拉|رام الله
Asia/Gaza|Gaza City|مدينة غزة
Asia/Jerusalem|Tel Aviv|Тель-Авив|特拉维夫|تل أبيب
Asia/Jerusalem|Haifa|Хайфа|海法|حيفا
Asia/Damascus|Aleppo|Alep|Alepo|Алеппо|阿勒颇|阿勒頗|حلب
Asia/Baghdad|Basra|Bassorah|Basora|Басра|巴士拉|البصرة
Asia/Baghdad|Mosul|Mossoul|Мосул|摩苏尔|摩蘇爾|الموصل
Asia/Baghdad|Erbil|Arbil|Эрбиль|埃尔比勒|艾比爾|أربيل
Asia/Tehran|Isfahan|Ispahan|Исфахан|伊斯法罕|أصفهان
Asia/Tehran|Mashhad|Мешхед|马什哈德|مشهد
Asia/Tehran|Shiraz|Chiraz|Шираз|设拉子|شيراز
Africa/Cairo|Alexandria|Alexandrie|Alejandría|Александрия|亚历山大|亚历山大港|الإسكندرية
Africa/Cairo|Sharm el Sheikh|Charm el-Cheikh|Шарм-эш-Шейх|沙姆沙伊赫|شرم الشيخ
Africa/Cairo|Giza|Gizeh|Гиза|吉萨|الجيزة
Africa/Cairo|Caire
Africa/Casablanca|Rabat|Рабат|拉巴特|الرباط
Africa/Casablanca|Marrakesh|Marrakech|Марракеш|马拉喀什|مراكش
Africa/Casablanca|Fez|Fès|Фес|非斯|فاس
Africa/Casablanca|Tangier|Tanger|Танжер|丹吉尔|طنجة
Africa/Casablanca|Agadir|Агадир|阿加迪尔|أكادير
Africa/Algiers|Oran|Оран|奥兰|وهران
Africa/Algiers|Constantine|Constantina|Константина|君士坦丁|قسنطينة
Africa/Tunis|Sfax|Сфакс|斯法克斯|صفاقس
Africa/Tunis|Hammamet|Хаммамет|哈马马特|الحمامات
Africa/Tripoli|Benghazi|Bengasi|Бенгази|班加西|بنغازي
Africa/Lagos|Abuja|Abouja|Абуджа|阿布贾|阿布札|أبوجا
Africa/Lagos|Kano|Кано|卡诺|كانو
Africa/Lagos|Ibadan|Ибадан|伊巴丹|إبادان
Africa/Lagos|Port Harcourt|Порт-Харкорт|哈科特港|بورت هاركورت
Africa/Accra|Kumasi|Кумаси|库马西|كوماسي
Africa/Abidjan|Yamoussoukro|Yamusukro|Ямусукро|亚穆苏克罗|雅穆索戈|亞穆蘇克羅|ياموسوكرو
Africa/Douala|Yaoundé|Yaunde|Яунде|雅温得|雅溫德|ياوندي
Africa/Dar_es_Salaam|Dodoma|Додома|多多马|杜篤瑪|دودوما
Africa/Dar_es_Salaam|Arusha|Аруша|阿鲁沙|أروشا
Africa/Dar_es_Salaam|Zanzibar|Занзибар|桑给巴尔|زنجبار
Africa/Bujumbura|Gitega|Гитега|基特加|جيتيغا
Africa/Nairobi|Mombasa|Mombassa|Момбаса|蒙巴萨|مومباسا
Africa/Nairobi|Kisumu|Кисуму|基苏木|كيسومو
Africa/Kampala|Entebbe|Энтеббе|恩德培|عنتيبي
Africa/Johannesburg|Pretoria|Tshwane|Претория|比勒陀利亚|普利托利亞|بريتوريا
Africa/Johannesburg|Cape Town|Le Cap|Ciudad del Cabo|Cidade do Cabo|Кейптаун|开普敦|كيب تاون
Africa/Johannesburg|Durban|Дурбан|德班|ديربان
Africa/Johannesburg|Bloemfontein|Блумфонтейн|布隆方丹|بلومفونتين
Africa/Harare|Bulawayo|Булавайо|布拉瓦约|بولاوايو
Africa/Maputo|Beira|Бейра|贝拉|بيرا
Africa/Blantyre|Lilongwe|Lilongüe|Лилонгве|利隆圭|里朗威|ليلونغوي
Africa/Mogadishu|Hargeisa|Харгейса|哈尔格萨|هرجيسا
Africa/Addis_Ababa|Addis
Africa/Johannesburg|Joburg
Atlantic/Cape_Verde|Praia|Прая|普拉亚|普萊亞|برايا
Indian/Mauritius|Port Louis|Порт-Луи|路易港|بورت لويس
Indian/Comoro|Moroni|Морони|莫罗尼|莫洛尼|موروني
Africa/Kinshasa|Quinxassa|Kinsasa
Asia/Kolkata|New Delhi|Delhi|Nueva Delhi|Nova Délhi|Nova Deli|Дели|Нью-Дели|新德里|德里|نيودلهي|دلهي
Asia/Kolkata|Mumbai|Bombay|Bombaim|Мумбаи|Бомбей|孟买|مومباي
Asia/Kolkata|Bangalore|Bengaluru|Бангалор|班加罗尔|邦加羅爾|بنغالور
Asia/Kolkata|Chennai|Madras|Ченнаи|金奈|تشيناي
Asia/Kolkata|كولكاتا
Asia/Kolkata|Ahmedabad|Ахмадабад|艾哈迈达巴德|أحمد آباد
Asia/Kolkata|Pune|Пуна|浦那|بونه
Asia/Kolkata|Jaipur|Джайпур|斋浦尔|جايبور
Asia/Karachi|Islamabad|Islamabade|Исламабад|伊斯兰堡|إسلام أباد
Asia/Karachi|Lahore|Лахор|拉合尔|لاهور
Asia/Karachi|Peshawar|Пешавар|白沙瓦|بيشاور
Asia/Dhaka|Chittagong|Chattogram|Читтагонг|吉大港|شيتاغونغ
Asia/Colombo|Sri Jayawardenepura Kotte|Kotte|Шри-Джаяварденепура-Котте|斯里贾亚瓦德纳普拉科特|سري جاياواردنابورا كوتي
Asia/Colombo|Kandy|Канди|康提|كاندي
Asia/Almaty|Astana|Nur-Sultan|Астана|阿斯塔纳|أستانا
Asia/Almaty|Shymkent|Шымкент|奇姆肯特|شيمكنت
Asia/Bishkek|Osh|Ош|奥什|أوش
Asia/Shanghai|Beijing|Peking|Pékin|Pequim|Pequín|Пекин|北京|بكين|بيجين
Asia/Shanghai|Guangzhou|Canton|Cantão|Гуанчжоу|广州|قوانغتشو
Asia/Shanghai|Shenzhen|Шэньчжэнь|深圳|شنتشن
Asia/Shanghai|Hangzhou|Ханчжоу|杭州|هانغتشو
Asia/Shanghai|Wuzhen|Учжэнь|乌镇|烏鎮|ووتشن
Asia/Shanghai|Chengdu|Чэнду|成都|تشنغدو
Asia/Shanghai|Chongqing|Чунцин|重庆|重慶|تشونغتشينغ
Asia/Shanghai|Wuhan|Ухань|武汉|ووهان
Asia/Shanghai|Nanjing|Nankin|Нанкин|南京|نانجينغ
Asia/Shanghai|Tianjin|Тяньцзинь|天津|تيانجين
Asia/Shanghai|Xi'an|Сиань|西安|شيآن
Asia/Shanghai|Suzhou|Сучжоу|苏州|蘇州|سوجو
Asia/Shanghai|Qingdao|Циндао|青岛|تشينغداو
Asia/Shanghai|Xiamen|Сямэнь|厦门|廈門|شيامن
Asia/Shanghai|Dalian|Далянь|大连|大連|داليان
Asia/Shanghai|Harbin|Харбин|哈尔滨|哈爾濱|هاربين
Asia/Shanghai|Kunming|Куньмин|昆明|كونمينغ
Asia/Shanghai|Changsha|Чанша|长沙|تشانغشا
Asia/Shanghai|Shenyang|Шэньян|沈阳|瀋陽|شنيانغ
Asia/Shanghai|Jinan|Цзинань|济南|جينان
Asia/Shanghai|Zhengzhou|Чжэнчжоу|郑州|鄭州|تشنغتشو
Asia/Shanghai|Ningbo|Нинбо|宁波|نينغبو
Asia/Shanghai|Fuzhou|Фучжоу|福州|فوتشو
Asia/Shanghai|Hefei|Хэфэй|合肥|خفي
Asia/Shanghai|Guiyang|Гуйян|贵阳|貴陽|قوييانغ
Asia/Shanghai|Nanning|Наньнин|南宁|ناننينغ
Asia/Shanghai|Lhasa|Лхаса|拉萨|لاسا
Asia/Taipei|Kaohsiung|Гаосюн|高雄|كاوهسيونغ
Asia/Taipei|Taichung|Тайчжун|台中|تايتشونغ
Asia/Tokyo|Kyoto|Kioto|Quioto|Киото|京都|كيوتو
Asia/Tokyo|Osaka|Осака|大阪|أوساكا
Asia/Tokyo|Yokohama|Иокогама|横滨|橫濱|横浜|يوكوهاما
Asia/Tokyo|Nagoya|Нагоя|名古屋|ناغويا
Asia/Tokyo|Sapporo|Саппоро|札幌|سابورو
Asia/Tokyo|Fukuoka|Фукуока|福冈|福岡|فوكوكا
Asia/Tokyo|Hiroshima|Хиросима|广岛|広島|هيروشيما
Asia/Seoul|Busan|Pusan|Пусан|釜山|بوسان
Asia/Seoul|Incheon|Инчхон|仁川|إنتشون
Asia/Seoul|汉城
Asia/Ho_Chi_Minh|Hanoi|Ha Noi|Ханой|河内|هانوي
Asia/Ho_Chi_Minh|Saigon|Сайгон|西贡|西貢|سايغون
Asia/Ho_Chi_Minh|Da Nang|Danang|Дананг|岘港|峴港|دا نانغ
Asia/Bangkok|Chiang Mai|Чиангмай|清迈|清邁|شيانغ ماي
Asia/Bangkok|Phuket|Пхукет|普吉|بوكيت
Asia/Phnom_Penh|Siem Reap|Сиемреап|暹粒|سيام ريب
Asia/Manila|Cebu|Себу|宿务|宿霧|سيبو
Asia/Manila|Quezon City|Кесон-Сити|奎松城|كويزون سيتي
Asia/Manila|Davao|Давао|达沃|دافاو
Asia/Jakarta|Surabaya|Сурабая|泗水|سورابايا
Asia/Jakarta|Bandung|Бандунг|万隆|萬隆|باندونغ
Asia/Jakarta|Yogyakarta|Джокьякарта|日惹|يوجياكرتا
Asia/Jakarta|Medan|Медан|棉兰|ميدان
Asia/Makassar|Bali|Denpasar|Nusa Dua|Бали|Денпасар|巴厘岛|峇里島|登巴萨|بالي|دنباسار
Asia/Kuala_Lumpur|Penang|Пинанг|槟城|بينانغ
Asia/Kuala_Lumpur|Putrajaya|Путраджая|布城|بوتراجايا
Asia/Yangon|Naypyidaw|Nay Pyi Taw|Нейпьидо|内比都|奈比多|نايبيداو
Asia/Yangon|Rangoon|Rangún|Рангун
Asia/Yangon|Mandalay|Мандалай|曼德勒|ماندالاي
Asia/Kathmandu|Pokhara|Покхара|博卡拉|بوخارا
Australia/Sydney|Canberra|Camberra|Канберра|堪培拉|坎培拉|كانبرا
Australia/Brisbane|Gold Coast|黄金海岸
Pacific/Auckland|Wellington|Веллингтон|惠灵顿|威靈頓|ولينغتون
Pacific/Auckland|Christchurch|Крайстчерч|基督城|كرايستشيرش
Pacific/Fiji|Suva|Сува|苏瓦|蘇瓦|سوفا
Pacific/Guadalcanal|Honiara|Хониара|霍尼亚拉|荷尼阿拉|هونيارا
Pacific/Efate|Port Vila|Порт-Вила|维拉港|بورت فيلا
Pacific/Tongatapu|Nuku'alofa|Нукуалофа|努库阿洛法|努瓜婁發|نوكوالوفا
Pacific/Nauru|Yaren|Ярен|亚伦|雅連|يارين
Pacific/Palau|Ngerulmud|Melekeok|Нгерулмуд|恩吉鲁穆德|نجيرولمود
Pacific/Pohnpei|Palikir|Паликир|帕利基尔|باليكير
Pacific/Tarawa|South Tarawa|Южная Тарава|南塔拉瓦|تاراوا الجنوبية
Asia/Dili|Dilli
America/New_York|New York City|NYC
America/New_York|Washington|Washington DC|Вашингтон|华盛顿|واشنطن
America/New_York|Boston|Бостон|波士顿|بوسطن
America/New_York|Miami|Майами|迈阿密|邁阿密|ميامي
America/New_York|Philadelphia|Philadelphie|Filadelfia|Филадельфия|费城|費城|فيلادلفيا
America/New_York|Atlanta|Атланта|亚特兰大|أتلانتا
America/New_York|Orlando|Орландо|奥兰多|أورلاندو
America/New_York|Baltimore|Балтимор|巴尔的摩|بالتيمور
America/New_York|Pittsburgh|Питтсбург|匹兹堡|بيتسبرغ
America/Chicago|Houston|Хьюстон|休斯敦|休士頓|هيوستن
America/Chicago|Dallas|Даллас|达拉斯|دالاس
America/Chicago|Austin|Остин|奥斯汀|أوستن
America/Chicago|Minneapolis|Миннеаполис|明尼阿波利斯|مينيابوليس
America/Chicago|New Orleans|La Nouvelle-Orléans|Nueva Orleans|Новый Орлеан|新奥尔良|نيو أورلينز
America/Los_Angeles|San Francisco|São Francisco|Сан-Франциско|旧金山|舊金山|三藩市|سان فرانسيسكو
America/Los_Angeles|San Diego|Сан-Диего|圣迭戈|سان دييغو
America/Los_Angeles|Seattle|Сиэтл|西雅图|西雅圖|سياتل
America/Los_Angeles|Las Vegas|Лас-Вегас|拉斯维加斯|لاس فيغاس
America/Los_Angeles|Silicon Valley|硅谷|矽谷
America/Toronto|Montreal|Монреаль|蒙特利尔|蒙特婁|مونتريال
America/Toronto|Ottawa|Оттава|渥太华|أوتاوا
America/Toronto|Quebec City|Québec|Квебек|魁北克|كيبيك
America/Edmonton|Calgary|Калгари|卡尔加里|卡加利|كالغاري
America/Mexico_City|CDMX
America/Mexico_City|Guadalajara|Гвадалахара|瓜达拉哈拉|غوادالاخارا
America/Mexico_City|Puebla|Пуэбла|普埃布拉|بويبلا
America/Sao_Paulo|Brasília|Brasilia DF|Бразилиа|巴西利亚|برازيليا
America/Sao_Paulo|Rio de Janeiro|Rio|Рио-де-Жанейро|里约热内卢|里約熱內盧|里约|ريو دي جانيرو
America/Sao_Paulo|Belo Horizonte|Белу-Оризонти|贝洛奥里藏特|بيلو هوريزونتي
America/Sao_Paulo|Porto Alegre|Порту-Алегри|阿雷格里港|بورتو أليغري
America/Sao_Paulo|Curitiba|Куритиба|库里蒂巴|كوريتيبا
America/Fortaleza|João Pessoa|Жуан-Песоа|若昂佩索阿|جواو بيسوا
America/Bogota|Medellín|Медельин|麦德林|麥德林|ميديلين
America/Bogota|Cali|Кали|卡利|كالي
America/Bogota|Barranquilla|Барранкилья|巴兰基亚|بارانكويلا
America/Guayaquil|Quito|Кито|基多|كيتو
America/La_Paz|Sucre|Сукре|苏克雷|蘇克瑞|سوكري
America/La_Paz|Cochabamba|Кочабамба|科恰班巴|كوتشابامبا
America/Argentina/Buenos_Aires|Rosario|Росарио|罗萨里奥|روساريو
America/Santiago|Valparaíso|Вальпараисо|瓦尔帕莱索|فالبارايسو
America/Santiago|Santiago du Chili
America/Lima|Cusco|Cuzco|Куско|库斯科|كوسكو
America/Caracas|Maracaibo|Маракайбо|马拉开波|ماراكايبو
America/Havana|Havane|Habana
America/Belize|Belmopan|Бельмопан|贝尔莫潘|貝爾墨邦|بلموبان
America/St_Kitts|Basseterre|Бастер|巴斯特尔|巴士地|باستير
America/St_Lucia|Castries|Кастри|卡斯特里|卡斯翠|كاستريس
America/St_Vincent|Kingstown|Кингстаун|金斯敦城|كينغستاون
America/Dominica|Roseau|Розо|罗索|روسو
America/Barbados|Bridgetown|Бриджтаун|布里奇敦|橋鎮|بريدجتاون
America/Grenada|St. George's|Saint George's|Сент-Джорджес|圣乔治|سانت جورجز
America/Jamaica|Kingston|Кингстон|金斯敦|京斯敦|كينغستون
America/Guyana|Georgetown|Джорджтаун|乔治敦|喬治城|جورجتاون
America/Panama|Panama City|Ciudad de Panamá|巴拿马城|مدينة بنما
America/Guatemala|Guatemala City|Ciudad de Guatemala|危地马拉城|瓜地馬拉市|مدينة غواتيمالا
America/El_Salvador|San Salvador|Сан-Сальвадор|圣萨尔瓦多|سان سلفادور
America/Santo_Domingo|Punta Cana
Europe/Vatican|Vatican City|Città del Vaticano|Ciudad del Vaticano
Europe/Monaco|Monte Carlo|Монте-Карло|蒙特卡洛|مونتي كارلو
America/Los_Angeles|California|Californie|Калифорния|加州|加利福尼亚|كاليفورنيا
America/Los_Angeles|Cupertino|Palo Alto
Europe/Malta|Valletta|Valetta|La Valette|La Valeta|Валлетта|瓦莱塔|瓦勒他|فاليتا
Europe/Andorra|Andorra la Vella|Andorre-la-Vieille|Andorra la Vieja|Андорра-ла-Велья|安道尔城|أندورا لا فيلا
`;
