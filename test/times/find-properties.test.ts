import fc from "fast-check";
import { find } from "../../src/times/find";
import { LANGUAGES } from "../../src/times/words";
import { ownCases } from "./cases";

const NOW = "2026-03-10T12:00:00Z";

/** Pieces of which texts about time are made, in all languages, in any order. */
const pieces = fc.oneof(
  fc.constantFrom(
    ...ownCases().flatMap(({ text }) => text.split(/(\s+|(?=[\p{P}\p{S}])|(?<=[\p{P}\p{S}]))/u)),
  ),
  fc.constantFrom(
    ...LANGUAGES.flatMap(({ months, weekdays }) =>
      [...months, ...weekdays].flatMap((words) => words.split("|")),
    ),
  ),
  fc.constantFrom(
    "`",
    "```",
    "<",
    ">",
    "(",
    ")",
    "http://",
    "@",
    "\n",
    "\n\n",
    " ",
    "\u200f",
    "\u202f",
    "٣",
    "３",
    "三",
    "T",
    "Z",
    "+",
  ),
  fc.integer({ min: 0, max: 3000 }).map(String),
  fc.string({ unit: "binary", maxLength: 4 }),
);
const texts = fc.array(pieces, { maxLength: 30 }).map((all) => all.join(""));
const options = fc.record({
  zone: fc.constantFrom(null, "UTC", "America/New_York", "Asia/Kathmandu"),
  mode: fc.constantFrom("chat" as const, "minutes" as const),
  windows: fc.boolean(),
});

describe("find, on any text", () => {
  it("gives every time as it is written, in order", () => {
    fc.assert(
      fc.property(texts, options, (text, more) => {
        const times = find(text, { now: NOW, ...more });
        for (const time of times)
          expect(text.slice(time.index, time.index + time.text.length)).toBe(time.text);
        const places = times.map(({ index }) => index);
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }),
      { numRuns: 2000 },
    );
  });

  it("gives instants, dates and clock readings that exist, the end not before the beginning", () => {
    fc.assert(
      fc.property(texts, options, (text, more) => {
        for (const { when } of find(text, { now: NOW, ...more })) {
          const [from, to] =
            when.kind === "window" ? [when.from, when.to] : [when.start, when.end ?? when.start];
          expect(Date.parse(from)).not.toBeNaN();
          expect(Date.parse(to)).toBeGreaterThanOrEqual(Date.parse(from));
          expect(new Date(Date.parse(`${from.slice(0, 10)}T00:00Z`)).toISOString().slice(0, 10)).toBe(
            from.slice(0, 10),
          );
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("gives the same for the same text, and no window that nobody asked for", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const times = find(text, { now: NOW });
        expect(find(text, { now: NOW })).toEqual(times);
        expect(times.filter(({ when }) => when.kind === "window")).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("gives the same whatever was read before", () => {
    fc.assert(
      fc.property(texts, texts, (text, other) => {
        const times = find(text, { now: NOW, windows: true });
        find(`${other} `.repeat(1 + (text.length % 3)), { now: NOW });
        expect(find(text, { now: NOW, windows: true })).toEqual(times);
      }),
      { numRuns: 1000 },
    );
  });

  it("reads a paragraph alike wherever it stands", () => {
    const cases = ownCases().filter(({ kinds }) => !kinds.includes("numeric-date"));
    fc.assert(
      fc.property(
        fc.constantFrom(...cases),
        fc.constantFrom("Agenda", "议程", "جدول الأعمال", "# 3."),
        ({ text, now, zone }, heading) => {
          const alone = find(text, { now, zone });
          const below = find(`${heading}\n\n${text}\n\n${heading}`, { now, zone });
          expect(below.map(({ when }) => when)).toEqual(alone.map(({ when }) => when));
        },
      ),
      { numRuns: 400 },
    );
  });
});
