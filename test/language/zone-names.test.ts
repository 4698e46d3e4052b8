import { LOCALES } from "../../src/language/locales";
import { fullZoneName, zoneName } from "../../src/language/zone-names";

describe("a zone's name", () => {
  it("is its city's, beside a time", () => {
    expect(zoneName("America/Argentina/Buenos_Aires", "en")).toBe("Buenos Aires time");
    expect(zoneName("Africa/Dakar", "en")).toBe("Dakar time");
    expect(zoneName("Asia/Shanghai", "zh-Hans")).toBe("北京时间");
    expect(zoneName("Europe/Paris", "fr")).toBe("Paris, heure locale");
  });

  it("is what people call it with the city, where it is told by itself", () => {
    expect(fullZoneName("Europe/Zurich", "fr")).toMatch(/^heure d’Europe centrale \(Zurich\)$/u);
    expect(fullZoneName("Asia/Shanghai", "zh-Hans")).toBe("中国标准时间（北京）");
    expect(fullZoneName("America/New_York", "en")).toBe("Eastern Time (New York)");
    expect(fullZoneName("Africa/Cairo", "ar")).toMatch(/^توقيت شرق أوروبا \(القاهرة\)$/u);
  });

  it("never names a season, which the time itself tells", () => {
    for (const locale of LOCALES)
      expect(fullZoneName("Europe/Paris", locale)).not.toMatch(/standard|summer|normale|été|标准|夏令/iu);
  });

  it("is an offset as it is, set off in what runs from right to left", () => {
    expect(fullZoneName("+0530", "zh-Hans")).toBe("UTC+05:30");
    expect(zoneName("UTC", "en")).toBe("UTC");
    expect(zoneName("+0530", "ar")).toBe("\u2068UTC+05:30\u2069");
  });

  it("tells a city in other letters off from Arabic words", () => {
    expect(zoneName("Antarctica/Troll", "ar")).toContain("\u2068Troll\u2069");
  });
});
