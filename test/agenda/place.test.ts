import { placer, topLevel } from "../../src/agenda/place";

const headings = (...titles: string[]): { title: string; line: number }[] =>
  titles.map((title, at) => ({ title, line: 10 * (at + 1) }));

describe("the structure of minutes", () => {
  it.each([
    [
      "numbered with a full stop",
      ["Next steps", "1. Secretariat", "Strategy", "2. IMSB"],
      ["1. Secretariat", "2. IMSB"],
    ],
    ["numbered without a space", ["3.MAG", "战略工作组", "5.其他事项"], ["3.MAG", "5.其他事项"]],
    ["numbered in Chinese", ["一、秘书处", "战略工作组", "二、其他"], ["一、秘书处", "二、其他"]],
    ["numbered in Roman and Arabic-Indic", ["IV) Budget", "Notes", "٥. أخرى"], ["IV) Budget", "٥. أخرى"]],
    ["without any number", ["Secretariat", "Any other business"], ["Secretariat", "Any other business"]],
    [
      "with years that are no numbers of sections",
      ["2025 in review", "Budget"],
      ["2025 in review", "Budget"],
    ],
  ])("has top-level sections: %s", (_name, titles, expected) => {
    expect(topLevel(headings(...titles)).map(({ title }) => title)).toEqual(expected);
  });

  it("places facts by section, order and depth", () => {
    const place = placer(headings("1. Secretariat", "2. IMSB"), 29);
    expect([5, 10, 15, 25].map(place)).toEqual([
      { section: 0, order: 0, depth: 0.5 },
      { section: 1, order: 0, depth: 0 },
      { section: 1, order: 1, depth: 0.5 },
      { section: 2, order: 0, depth: 0.5 },
    ]);
  });
});
