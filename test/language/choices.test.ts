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
});
