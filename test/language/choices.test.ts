import { LOCALES } from "../../src/language/locales";
import { say, type Value } from "../../src/language/values";
import { plainWords } from "../../src/language/words";

describe("a list", () => {
  const cities: Value[] = ["Chicago", "Shanghai", "Havana"];

  it("is joined as the reader's language joins it", () => {
    expect(plainWords({ kind: "list", items: cities }, "en")).toBe("Chicago, Shanghai and Havana");
    expect(plainWords({ kind: "list", items: cities }, "zh-Hans")).toBe("Chicago、Shanghai和Havana");
  });

  it("is joined by “or” where one of it is to be chosen", () => {
    expect(plainWords(say("error.near", { near: { kind: "list", choice: true, items: cities } }), "en")).toBe(
      "Did you mean: Chicago, Shanghai or Havana",
    );
    expect(plainWords({ kind: "list", choice: true, items: cities }, "zh-Hans")).toBe(
      "Chicago、Shanghai或Havana",
    );
  });

  it("of lines to be typed has each on a line of its own, for nothing must be copied along", () => {
    const items = ["America/Chicago", "Asia/Shanghai"].map((zone) => ({
      kind: "code" as const,
      text: `/mag zone ${zone}`,
    }));
    const choices: Value = { kind: "list", choice: true, items };
    for (const locale of LOCALES) {
      const shown = plainWords(say("error.type-one", { choices }), locale).replace(/[\u2066-\u2069]/gu, "");
      expect(shown.split("\n").slice(1)).toEqual(["/mag zone America/Chicago", "/mag zone Asia/Shanghai"]);
    }
  });
});
