import * as fc from "fast-check";
import { width, wrap } from "../../../src/chat/console/columns";

const wrapped = (text: string, columns: number): string[] =>
  wrap([{ text, style: "plain" }], columns).map((line) => line.map((run) => run.text).join(""));

describe("the width of a line", () => {
  it.each([
    ["minutes", 7],
    ["会议纪要", 8],
    ["ＵＴＣ", 6],
    ["e\u0301", 1],
    ["👩‍👩‍👧", 2],
    ["❤️", 2],
    ["\u2068اجتماع\u2069", 6],
    ["", 0],
  ])("of %p is %i columns", (line, columns) => {
    expect(width(line)).toBe(columns);
  });
});

describe("wrapping", () => {
  it("breaks at spaces, which it drops there", () => {
    expect(wrapped("the minutes of the meeting", 12)).toEqual(["the minutes", "of the", "meeting"]);
  });

  it("breaks Chinese anywhere but before closing and after opening punctuation", () => {
    expect(wrapped("行动事项，后续步骤", 8)).toEqual(["行动事", "项，后续", "步骤"]);
    expect(wrapped("会议（线上）", 6)).toEqual(["会议", "（线", "上）"]);
  });

  it("keeps line feeds and breaks a word that is longer than a line", () => {
    expect(wrapped("a\n\nabcdefghij", 4)).toEqual(["a", "", "abcd", "efgh", "ij"]);
  });

  it("keeps the styles of the words that it moves", () => {
    const lines = wrap(
      [
        { text: "type ", style: "plain" },
        { text: "/mag help", style: "cyan" },
      ],
      9,
    );
    expect(lines).toEqual([
      [
        { text: "type ", style: "plain" },
        { text: "/mag", style: "cyan" },
      ],
      [{ text: "help", style: "cyan" }],
    ]);
  });

  it("loses nothing but spaces, and fits, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 2, max: 20 }), (text, columns) => {
        const lines = wrapped(text, columns);
        for (const line of lines) expect(width(line)).toBeLessThanOrEqual(columns);
        const solid = (words: string): string => words.replace(/[ \n]/gu, "");
        expect(solid(lines.join(""))).toBe(solid(text));
      }),
    );
  });
});
