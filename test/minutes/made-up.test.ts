import fc from "fast-check";
import { read } from "../../src/minutes";
import { LANGUAGES, minutesIn } from "./generator";

describe.each(Object.keys(LANGUAGES))("made-up minutes in %s", (language) => {
  it("read to the truth that they were made from", () => {
    fc.assert(
      fc.property(minutesIn(language), ({ text, truth }) => {
        const minutes = read(text);
        expect(minutes.language.split("-")[0]).toBe(language);
        expect(minutes.meeting).toMatchObject({
          group: "MAG",
          number: truth.number,
          when: { kind: "instant", start: truth.start },
          format: "online",
        });
        expect(minutes.sections.map(({ title }) => title)).toEqual(truth.sections);
        expect(
          minutes.actions.map(({ text: words, section, due }) => ({ text: words, section, due })),
        ).toEqual(
          truth.actions.map(({ text: words, section, due }) => ({
            text: words,
            section,
            due: due === undefined ? undefined : { kind: "date", start: due },
          })),
        );
        expect(minutes.actions.every(({ assignee }) => assignee !== undefined)).toBe(true);
        expect(minutes.events.map(({ when, section }) => ({ when, section }))).toEqual(
          truth.events.map(({ start, section }) => ({ when: { kind: "date", start }, section })),
        );
      }),
      { numRuns: 60, seed: 20251118 },
    );
  });
});

describe("any text", () => {
  const scraps = [
    "- ",
    "# ",
    "1. ",
    "**",
    "行动",
    "Action:",
    "\n",
    "\n\n",
    " ",
    "19 November",
    "14:00 UTC",
    "(",
    "[x] ",
    "：",
    "第十二次会议",
    "|",
    "à",
    "ال",
    "==",
  ];

  it("is read, or refused with a clear error, and never crashes", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...scraps), fc.string({ unit: "grapheme" }))),
        (parts) => {
          const minutes = read(`x${parts.join("")}`, { documentDate: "2025-11-18" });
          const lines = parts.join("").split("\n").length;
          for (const { line } of [...minutes.actions, ...minutes.events, ...minutes.sections])
            expect(line).toBeGreaterThan(0);
          expect(minutes.sections.length).toBeLessThanOrEqual(2 * lines + 2);
        },
      ),
      { numRuns: 300, seed: 20251118 },
    );
  });
});
