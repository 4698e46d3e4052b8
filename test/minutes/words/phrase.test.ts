import fc from "fast-check";
import { LANGUAGES } from "../../../src/minutes/words";
import { beginningsOf } from "../../../src/minutes/words/beginnings";
import { bounded, Phrase } from "../../../src/minutes/words/phrase";
import { samples } from "../facts";

const END = "(?![\\p{L}\\p{M}\\p{N}])";
/** All lists but those whose expressions are tried one by one, each with groups of its own. */
const lists = Object.values(LANGUAGES)
  .flatMap((words) => Object.values(words).filter((list): list is string[] => Array.isArray(list)))
  .filter((list) => !list.some((source) => source.includes("(?<")));
const minutes = samples
  .filter(({ name }) => /\.(?:txt|md)$/.test(name))
  .map(({ bytes }) => bytes.toString("utf8"));
/** What the word lists are written of: words of seven languages, whole and in pieces. */
const scraps = lists.flat().flatMap((source) => source.split(/[\\()[\]{}?:|*+.^$]+/));

const spans = (matches: Iterable<RegExpExecArray>): [number, string][] =>
  [...matches].map((match) => [match.index, match[0]]);

describe("A phrase", () => {
  it("is found exactly where its regular expressions match, in minutes of every language", () => {
    for (const list of lists) {
      const [phrase, plain] = [new Phrase(list, END), new RegExp(bounded(list, END), "giu")];
      for (const text of minutes) expect(spans(phrase.all(text))).toEqual(spans(text.matchAll(plain)));
    }
  });

  it("is found exactly there in any text", () => {
    const text = fc
      .array(fc.oneof(fc.constantFrom(...scraps), fc.constantFrom(" ", ", ", "。", "’", "ſ", "K", "😀")))
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.constantFrom(...lists), text, fc.boolean(), (list, written, isUpper) => {
        const line = isUpper ? written.toUpperCase() : written;
        const [phrase, plain] = [new Phrase(list), new RegExp(bounded(list, ""), "giu")];
        expect(spans(phrase.all(line))).toEqual(spans(line.matchAll(plain)));
        expect(phrase.test(line)).toBe(phrase.exec(line) !== null);
      }),
      { numRuns: 1000, seed: 20251118 },
    );
  });

  it("gives way to something else where it stands", () => {
    const phrase = new Phrase(["meetings?", "会议"], END);
    expect(phrase.replacedIn("Meetings, a meetinghouse and 本次会议记录", ([noun]) => `<${noun}>`)).toBe(
      "<Meetings>, a meetinghouse and 本次<会议>记录",
    );
  });
});

describe("The beginnings of a regular expression", () => {
  it.each([
    ["next|last", ["nex", "las"]],
    ["a(?:b|cd)?e", ["ae", "abe", "acd"]],
    ["[аеё]х", ["ах", "ех", "ёх"]],
    ["[0-2]x", ["0x", "1x", "2x"]],
    ["(?<who>me|us)t", ["met", "ust"]],
    ["(?!no )(?<=x)go$", ["go"]],
    ["x{0,1}y", ["y", "xy"]],
    ["ab{2,3}c", ["ab"]],
    ["\\[a\\]", ["[a]"]],
  ])("%s", (source, beginnings) => {
    expect(beginningsOf(source, 3).sort()).toEqual(beginnings.sort());
  });

  it.each(["\\p{L}a", ".a", "[^a]b", "\\d{1,2}", "a?", "a*\\s"])("of %s may be anything", (source) => {
    expect(beginningsOf(source, 3)).toContain("");
  });
});
