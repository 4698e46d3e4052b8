import fc from "fast-check";
import {
  ABBREVIATIONS,
  allZones,
  canonicalZone,
  completeZones,
  PLACE_NAMES,
  ZONE_NAMES,
  zoneFor,
  zoneNamed,
  zoneOfAbbreviation,
} from "../../src/times";
import { COUNTRIES } from "../../src/times/data/countries";
import { foldName } from "../../src/times/fold-name";

const zoneIn = (text: string): string | string[] => {
  const named = zoneNamed(text);
  return named.kind === "zone" ? named.zone : named.kind === "ambiguous" ? named.candidates : [];
};

describe("a zone by the name of a place", () => {
  it.each([
    ["Europe/Zurich", "Geneva | GENEVA | Genève | Ginebra | Genebra | Женева | 日内瓦 | 日內瓦 | جنيف"],
    ["Asia/Shanghai", "Beijing | Pékin | Pekín | Pequim | Пекин | 北京 | بكين"],
    ["America/New_York", "New York | new-york | Nueva York | Nova Iorque | Нью-Йорк | 纽约 | 紐約 | نيويورك"],
    ["Asia/Riyadh", "Riyadh | Riad | Эр-Рияд | 利雅得 | الرياض | Makkah | مكة | مكه | مَكَّة المُكَرَّمَة | 麦加"],
    [
      "Africa/Addis_Ababa",
      "Addis Ababa | Addis-Abeba | Addis-Abéba | Adís Abeba | Аддис-Абеба | 亚的斯亚贝巴 | أديس أبابا | اديس ابابا",
    ],
    ["Europe/Oslo", "Lillestrøm | lillestrom | Лиллестрём | Лиллестрем | Norway | Norvège | 挪威"],
    ["Asia/Tokyo", "Kyoto | Quioto | 京都 | Japan | Япония | اليابان"],
    ["Europe/Warsaw", "Katowice | 卡托维兹 | Kraków | Krakow"],
    ["Europe/Kyiv", "Kyiv | Kiev | Київ | Киев | 基辅 | Ukraine"],
    ["Asia/Kolkata", "New Delhi | Delhi | Mumbai | Calcutta | 新德里 | India | Inde | الهند"],
    ["America/Sao_Paulo", "Brasília | Rio de Janeiro | São Paulo | sao paulo | 圣保罗"],
    ["America/Fortaleza", "João Pessoa"],
    ["Africa/Cairo", "Cairo | Le Caire | El Cairo | Sharm el-Sheikh | القاهرة | Egypt"],
    ["Europe/Istanbul", "Ankara | İstanbul | Türkiye | Turkey | Turquie"],
    ["Asia/Taipei", "Taipei | 台北 | 臺北"],
    ["Africa/Abidjan", "Côte d’Ivoire | Cote d'Ivoire | Ivory Coast | Yamoussoukro"],
    ["Asia/Shanghai", "Xi’an | Xi'an | xian | China | 中国 | 中國"],
    ["America/Mexico_City", "Mexico City | Ciudad de México | CDMX"],
    ["Asia/Dubai", "UAE | U.A.E. | Abu Dhabi | أبوظبي"],
    ["Pacific/Tongatapu", "Nuku'alofa | Nukuʻalofa | Nukualofa"],
    ["Asia/Yangon", "Naypyidaw | Rangoon | Myanmar | Birmanie"],
  ])("%s: %s", (zone, names) => {
    for (const name of names.split(" | ")) expect([name, zoneIn(name)]).toEqual([name, zone]);
  });

  it.each([
    ["heure de Genève", "Europe/Zurich"],
    ["heure d’Addis-Abeba", "Africa/Addis_Ababa"],
    ["heure du Caire", "Africa/Cairo"],
    ["hora de Ginebra", "Europe/Zurich"],
    ["hora de la India", "Asia/Kolkata"],
    ["horário de Brasília", "America/Sao_Paulo"],
    ["Singapore time", "Asia/Singapore"],
    ["Swiss time", "Europe/Zurich"],
    ["北京时间", "Asia/Shanghai"],
    ["日內瓦時間", "Europe/Zurich"],
    ["по московскому времени", "Europe/Moscow"],
    ["женевское время", "Europe/Zurich"],
    ["по времени Женевы", "Europe/Zurich"],
    ["по Москве", "Europe/Moscow"],
    ["по Гринвичу", "UTC"],
    ["بتوقيت مكة المكرمة", "Asia/Riyadh"],
    ["توقيت القاهرة", "Africa/Cairo"],
    ["بتوقيت غرينتش", "UTC"],
    ["Greenwich time", "UTC"],
    ["heure de Greenwich", "UTC"],
    ["协调世界时", "UTC"],
    ["всемирное координированное время", "UTC"],
    ["Pacific Time", "America/Los_Angeles"],
    ["美东时间", "America/New_York"],
    ["Central European Time", "Europe/Paris"],
  ])("%s, with a word for time, is %s", (text, zone) => {
    expect(zoneIn(text)).toBe(zone);
  });

  it.each([
    ["Asia/Calcutta", "Asia/Kolkata"],
    ["america/new york", "America/New_York"],
    ["UTC+5:30", "UTC+05:30"],
    ["+05:30", "UTC+05:30"],
    ["GMT-3", "UTC-03:00"],
    ["utc", "UTC"],
  ])("%s, an IANA name or offset, is %s", (text, zone) => {
    expect(zoneIn(text)).toBe(zone);
  });

  it("is each capital and each city where the forum met", () => {
    const cities =
      "Kabul Tirana Algiers Luanda Yerevan Canberra Vienna Baku Nassau Manama Dhaka Bridgetown Minsk Brussels Belmopan Porto-Novo Thimphu Sucre Sarajevo Gaborone Brasília Sofia Ouagadougou Gitega Praia Yaoundé Ottawa Bangui N'Djamena Santiago Beijing Bogotá Moroni Kinshasa Brazzaville Zagreb Havana Nicosia Prague Copenhagen Djibouti Roseau Quito Cairo Malabo Asmara Tallinn Mbabane Suva Helsinki Paris Libreville Banjul Tbilisi Berlin Accra Athens Conakry Bissau Georgetown Port-au-Prince Tegucigalpa Budapest Reykjavík Jakarta Tehran Baghdad Dublin Jerusalem Rome Kingston Tokyo Amman Astana Nairobi Bishkek Vientiane Riga Beirut Maseru Monrovia Tripoli Vaduz Vilnius Luxembourg Antananarivo Lilongwe Bamako Valletta Majuro Nouakchott Chisinau Monaco Ulaanbaatar Podgorica Rabat Maputo Naypyidaw Windhoek Yaren Kathmandu Amsterdam Wellington Managua Niamey Abuja Pyongyang Skopje Oslo Muscat Islamabad Ngerulmud Ramallah Asunción Lima Manila Warsaw Lisbon Doha Bucharest Moscow Kigali Basseterre Castries Kingstown Apia Riyadh Dakar Belgrade Freetown Singapore Bratislava Ljubljana Honiara Mogadishu Pretoria Seoul Juba Madrid Colombo Khartoum Paramaribo Stockholm Bern Damascus Dushanbe Dodoma Bangkok Dili Lomé Tunis Ankara Ashgabat Funafuti Kampala Kyiv London Washington Montevideo Tashkent Caracas Hanoi Sana'a Lusaka Harare Vilnius Katowice Kyoto Lillestrøm Guadalajara Istanbul Bali".split(
        " ",
      );
    const more = [
      "Andorra la Vella",
      "Saint George's",
      "Buenos Aires",
      "San Salvador",
      "Guatemala City",
      "Kuwait City",
      "Kuala Lumpur",
      "Port Louis",
      "Mexico City",
      "Panama City",
      "Port Moresby",
      "San Marino",
      "São Tomé",
      "Santo Domingo",
      "Abu Dhabi",
      "Port of Spain",
      "Port Vila",
      "Vatican City",
      "Phnom Penh",
      "New Delhi",
      "Cape Town",
      "Addis Ababa",
      "Sharm el Sheikh",
      "João Pessoa",
      "Rio de Janeiro",
      "South Tarawa",
      "Sri Jayawardenepura Kotte",
    ];
    expect([...cities, ...more].filter((city) => zoneNamed(city).kind !== "zone")).toEqual([]);
  });
});

describe("a name that several zones share", () => {
  it.each([
    ["CST", ["America/Chicago", "Asia/Shanghai", "America/Havana"]],
    ["IST", ["Asia/Kolkata", "Europe/Dublin", "Asia/Jerusalem"]],
    ["bst", ["Europe/London", "Asia/Dhaka", "Pacific/Bougainville"]],
    ["EST", ["America/New_York", "Australia/Brisbane", "Australia/Sydney"]],
    ["Brazil", ["America/Sao_Paulo", "America/Manaus", "America/Rio_Branco", "America/Noronha"]],
    ["España", ["Europe/Madrid", "Atlantic/Canary"]],
    ["刚果", ["Africa/Kinshasa", "Africa/Brazzaville", "Africa/Lubumbashi"]],
    ["عمان", ["Asia/Amman", "Asia/Muscat"]],
    ["Georgia", ["Asia/Tbilisi", "America/New_York"]],
    ["Saint John's", ["America/Antigua", "America/St_Johns"]],
  ])("%s is never guessed", (name, candidates) => {
    expect(zoneNamed(name)).toEqual({ kind: "ambiguous", candidates });
  });

  it("is settled by the country beside it", () => {
    expect(zoneIn("Birmingham, UK")).toBe("Europe/London");
    expect(zoneIn("Birmingham (USA)")).toBe("America/Chicago");
    expect(zoneIn("Paris, France")).toBe("Europe/Paris");
    expect(zoneIn("北京，中国")).toBe("Asia/Shanghai");
  });

  it("is doubted when the country beside it has another zone", () => {
    expect(zoneIn("London, Canada")).toEqual(expect.arrayContaining(["Europe/London", "America/Toronto"]));
  });

  it("is a country of several zones only if they keep different time", () => {
    const apart = (zones: readonly string[]) =>
      new Set(
        zones.map((zone) =>
          Array.from({ length: 24 }, (_, month) => zoneFor(zone)!.offset(Date.UTC(2027, month, 15))).join(),
        ),
      ).size;
    for (const line of COUNTRIES.trim().split("\n")) {
      const zones = line.split("|")[0]!.split(" ");
      expect([line, apart(zones)]).toEqual([line, zones.length]);
    }
  });
});

describe("a name that is none", () => {
  it.each([
    ["Genevva", "Geneva"],
    ["Shangai", "Shanghai"],
    ["Nairobbi", "Nairobi"],
    ["Жинева", "Женева"],
    ["Europe/Zurch", "Europe/Zurich"],
  ])("%s gets %s offered", (typed, near) => {
    const named = zoneNamed(typed);
    expect(named).toMatchObject({ kind: "unknown" });
    expect(named).toHaveProperty("near.0", near);
  });

  it.each([
    "",
    "   ",
    "local",
    "system",
    "EST5EDT",
    "Atlantis City",
    "time",
    "时间",
    "()",
    "x".repeat(100_000),
  ])("%.20s gets nothing", (typed) => {
    expect(zoneNamed(typed)).toEqual({ kind: "unknown", near: [] });
  });

  it("never fails, and names zones that exist", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 90 }), (text) => {
        const named = zoneNamed(text);
        if (named.kind === "zone") expect(canonicalZone(named.zone)).toBe(named.zone);
        if (named.kind === "unknown")
          for (const near of named.near) expect(zoneNamed(near).kind).not.toBe("unknown");
      }),
    );
  });
});

describe("abbreviations", () => {
  const of = (name: string) => ABBREVIATIONS.find((abbreviation) => abbreviation.name === name)!;
  const local = (month: number, day: number, hour = 17, minute = 0) => ({
    year: 2026,
    month,
    day,
    hour,
    minute,
  });

  it("are written once each, in capitals, with zones and offsets that exist", () => {
    expect(new Set(ABBREVIATIONS.map(({ name }) => name)).size).toBe(ABBREVIATIONS.length);
    for (const { name, zones, offset } of ABBREVIATIONS) {
      expect(name).toBe(name.toUpperCase());
      for (const zone of zones) expect([name, canonicalZone(zone)]).toEqual([name, zone]);
      if (offset !== undefined) expect([name, canonicalZone(offset)]).toEqual([name, offset]);
    }
  });

  it("state an offset that their zone keeps at some time of the present years", () => {
    for (const { name, zones, offset } of ABBREVIATIONS.filter((abbreviation) => abbreviation.offset)) {
      const kept = Array.from({ length: 24 }, (_, month) =>
        zoneFor(zones[0]!)!.offset(Date.UTC(2025, month, 15)),
      );
      expect([name, kept.includes(zoneFor(offset!)!.offset(0))]).toEqual([name, true]);
    }
  });

  it("mean the zone where its clock keeps the offset that they state, else that offset", () => {
    expect(zoneOfAbbreviation(of("PST"), local(1, 15))).toBe("America/Los_Angeles");
    expect(zoneOfAbbreviation(of("PST"), local(7, 15))).toBe("UTC-08:00");
    expect(zoneOfAbbreviation(of("PDT"), local(7, 15))).toBe("America/Los_Angeles");
    expect(zoneOfAbbreviation(of("BST"), local(12, 14))).toBe("UTC+01:00");
    expect(zoneOfAbbreviation(of("AEST"), local(6, 7))).toBe("Australia/Sydney");
  });

  it("mean the clock of the place where people write them all year round", () => {
    for (const name of ["CET", "ET", "PT", "EET"])
      for (const month of [1, 7])
        expect(zoneOfAbbreviation(of(name), local(month, 15))).toBe(of(name).zones[0]);
  });

  it("tell which of two equal clock readings is meant", () => {
    expect(zoneOfAbbreviation(of("EDT"), local(11, 1, 1, 30))).toBe("America/New_York");
    expect(zoneOfAbbreviation(of("EST"), local(11, 1, 1, 30))).toBe("UTC-05:00");
  });
});

describe("the tables", () => {
  const names = [...PLACE_NAMES, ...ZONE_NAMES];

  it("name only zones that exist, under their modern names", () => {
    const zones = new Set(names.flatMap(({ zone, candidates = [] }) => [zone, ...candidates]));
    expect([...zones].filter((zone) => canonicalZone(zone) !== zone)).toEqual([]);
  });

  it("give no name two meanings, in any of its forms", () => {
    const meanings = new Map<string, string>();
    const clashes = names.filter(({ name, zone, candidates = [zone] }) => {
      const folded = foldName(name);
      const meaning = candidates.join();
      const clash = (meanings.get(folded) ?? meaning) !== meaning;
      meanings.set(folded, meaning);
      return clash;
    });
    // Two groups of islands that keep the same time.
    expect(clashes.map(({ name }) => name)).toEqual(["Виргинские о-ва"]);
  });

  it("say which zones an ambiguous name could mean, the likeliest being its zone", () => {
    for (const { name, zone, candidates } of names) {
      if (candidates) expect([name, candidates[0]]).toEqual([name, zone]);
      if (candidates) expect(new Set(candidates).size).toBeGreaterThan(1);
    }
  });
});

describe("completion", () => {
  const zones = (typed: string, limit?: number) => completeZones(typed, "en", limit).map(({ zone }) => zone);

  it.each([
    ["gen", "Europe/Zurich"],
    ["日内", "Europe/Zurich"],
    ["мос", "Europe/Moscow"],
    ["القا", "Africa/Cairo"],
    ["new", "America/New_York"],
    ["york", "America/New_York"],
    ["São", "America/Sao_Paulo"],
    ["europe/zu", "Europe/Zurich"],
    ["+05:30", "UTC+05:30"],
    ["asia/calcutta", "Asia/Kolkata"],
  ])("of %s begins with %s", (typed, zone) => {
    expect(zones(typed)[0]).toBe(zone);
  });

  it("offers every zone of ambiguous letters", () => {
    expect(zones("CST").slice(0, 3).sort()).toEqual(["America/Chicago", "America/Havana", "Asia/Shanghai"]);
  });

  it("begins with the zones of the reader's language when nothing is typed", () => {
    expect(completeZones("", "zh-Hans")[0]).toEqual({ label: "Asia/Shanghai", zone: "Asia/Shanghai" });
    expect(completeZones("", "pt-BR")[0]!.zone).toBe("America/Sao_Paulo");
    expect(completeZones("")[0]!.zone).toBe("UTC");
  });

  it("offers each zone once, and no more than asked for", () => {
    for (const typed of ["", "a", "s", "城"]) {
      const offered = zones(typed);
      expect(offered.length).toBeLessThanOrEqual(25);
      expect(new Set(offered).size).toBe(offered.length);
    }
    expect(zones("a", 5)).toHaveLength(5);
  });

  it("offers nothing for what nobody calls a place", () => {
    expect(zones("qqqq")).toEqual([]);
    expect(zones("x".repeat(100_000))).toEqual([]);
  });

  it("reaches every zone by its own name", () => {
    for (const zone of allZones()) expect(zones(zone)[0]).toBe(zone);
  });
});
