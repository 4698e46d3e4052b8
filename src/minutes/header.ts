import { groupsIn } from "../../config/groups";
import { UserError } from "../errors";
import { say } from "../language/values";
import { daysBetween } from "../times";
import type { When } from "../times/types";
import type { Block } from "./blocks";
import { asMoment, type Finder, finder, firstDay } from "./dated";
import { plain } from "./markup";
import { meetingNumber } from "./meeting-number";
import type { Outline } from "./outline";
import { sentencesOf } from "./sentences";
import type { Minutes, MinutesWarning } from "./types";
import type { Lexicon } from "./words";

type Meeting = Minutes["meeting"];

interface Line {
  text: string;
  line: number;
}

const KEY = /^([\p{L}\p{M}'/& ]{2,24}?)\s?[:：]\s*/u;
const CLOCK = /\d{1,2}\s?[:h.：]\s?\d{2}|\d{1,4}\s?(?:UTC|GMT)|(?:UTC|GMT)\s?\d/i;
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;
/** How many paragraphs of the body may still speak of the meeting as such. */
const OPENING = 4;

/**
 * What the document says about the meeting itself, from the lines before its body and the first sentences of it.
 * @param documentDate ISO 8601; stands in where the document gives no date.
 * @throws UserError when neither gives one.
 */
export function headerOf(
  outline: Outline,
  words: Lexicon,
  locale: string,
  documentDate?: string,
): { meeting: Meeting; lines: ReadonlySet<number>; warnings: MinutesWarning[] } {
  const preamble = outline.preamble
    .flatMap(linesOf)
    .map((line) => ({ ...line, text: undecorated(line.text) }));
  const opening = outline.passages
    .slice(0, OPENING)
    .flatMap(({ block }) => sentencesOf(plain(block.text)).map(({ text }) => ({ text, line: block.line })));
  const spoken = opening.filter(({ text }) => words.tookPlace.test(text) && text.search(words.meeting) >= 0);
  const find = finder(documentDate ?? guessedMoment(preamble, outline), locale);

  const dated = dateOf(preamble, words, find) ?? dateOf(opening.filter(isEntry), words, find);
  const told = dateOf(spoken.slice(0, 2), words, find);
  const warnings: MinutesWarning[] = [];
  let when = dated?.when ?? told?.when;
  if (dated && told) {
    if (apart(dated.when, told.when) > 1)
      warnings.push({ line: told.line, code: "meeting-date-disagrees", text: told.text });
    else if (dated.when.kind === "date" && told.when.kind !== "date") when = told.when;
  }
  if (!when && documentDate) {
    when = { kind: "date", start: documentDate.slice(0, 10) };
    warnings.push({ line: 1, code: "meeting-date-assumed", text: preamble[0]?.text ?? "" });
  }
  if (!when) throw new UserError(say("error.minutes.undated"));

  const timeless = (text: string): string =>
    find(text).reduceRight(
      (rest, time) => `${rest.slice(0, time.index)} \u2063 ${rest.slice(time.index + time.text.length)}`,
      text,
    );
  const candidates = [...preamble, ...spoken].map((line) => ({ ...line, timeless: timeless(line.text) }));
  const titled = titleOf(
    candidates.length > 0
      ? candidates
      : opening.slice(0, 1).map((line) => ({ ...line, timeless: line.text })),
    words,
  );
  const number = firstOf(candidates, ({ timeless: text }) => meetingNumber(text, words));
  const format = firstOf(candidates, ({ text }) => formatOf(text, words));
  return {
    meeting: {
      title: titled.text,
      group: groupOf([titled.text, ...preamble.map(({ text }) => text)], titled.timeless, words),
      ...(number === null ? {} : { number }),
      when,
      ...(format === null ? {} : { format }),
    },
    lines: new Set([...preamble, ...spoken.slice(0, 1)].map(({ line }) => line)),
    warnings,
  };
}

const linesOf = (block: Block): Line[] => {
  const starts = [{ at: 0, line: block.line }, ...block.breaks];
  return starts.map(({ at, line }, index) => ({
    text: plain(block.text.slice(at, starts[index + 1]?.at).trim()),
    line,
  }));
};

const undecorated = (text: string): string => text.replace(/^[-–—*]\s+(.*?)\s*[-–—*]$/, "$1").trim();

const isEntry = ({ text }: Line): boolean => KEY.test(text);

const firstOf = <T, R>(items: readonly T[], test: (item: T) => R | null): R | null => {
  for (const item of items) {
    const result = test(item);
    if (result !== null) return result;
  }
  return null;
};

/** Before the meeting's date is known, the year that the header names, else the one that the document names most. */
function guessedMoment(preamble: readonly Line[], outline: Outline): string {
  const years = (lines: readonly string[]): string[] => lines.flatMap((text) => text.match(YEAR) ?? []);
  const named = years(preamble.map(({ text }) => text));
  const all = named.length > 0 ? named : years(outline.passages.map(({ block }) => block.text));
  const counts = new Map<string, number>();
  for (const year of all) counts.set(year, (counts.get(year) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return `${most?.[0] ?? "2000"}-07-01T00:00:00Z`;
}

/** The first date of some lines; a time of day may stand on a line of its own near it. */
function dateOf(
  lines: readonly Line[],
  words: Lexicon,
  find: Finder,
): { when: When; line: number; text: string } | null {
  for (const [position, { text, line }] of lines.entries()) {
    const time = find(text).find(({ when, role }) => when.kind !== "window" && role !== "deadline");
    if (!time) continue;
    if (time.when.kind !== "date") return { when: time.when, line, text };
    for (const near of [lines[position + 1], lines[position + 2], lines[position - 1]]) {
      if (!near || !CLOCK.test(near.text)) continue;
      const [key, name] = KEY.exec(near.text) ?? [];
      if (name !== undefined && !words.timeKey.test(name.trim())) continue;
      const joined = find(`${time.text} ${near.text.slice(key?.length ?? 0)}`)[0];
      if (joined && (joined.when.kind === "instant" || joined.when.kind === "floating"))
        return { when: joined.when, line, text };
    }
    return { when: time.when, line, text };
  }
  return null;
}

const apart = (a: When, b: When): number => Math.abs(daysBetween(firstDay(a), firstDay(b)));

/** The line that looks most like a title: names a meeting, with a number, near the top. */
function titleOf<T extends Line & { timeless: string }>(
  lines: readonly T[],
  words: Lexicon,
): { text: string; timeless: string } {
  let best = { score: -1, text: "", timeless: "" };
  for (const [position, { text, timeless }] of lines.slice(0, 12).entries()) {
    if (isEntry({ text, line: 0 }) || !/\p{L}{2}/u.test(timeless) || words.translation.test(text)) continue;
    const score =
      (text.search(words.meeting) >= 0 ? 2 : 0) +
      (meetingNumber(timeless, words) === null ? 0 : 1) +
      (groupsIn(text).length > 0 ? 1 : 0) +
      (position === 0 ? 1.5 : 0) -
      (text.length > 160 ? 2 : 0);
    if (score > best.score) best = { score, text, timeless };
  }
  return { text: best.text || (lines[0]?.text ?? ""), timeless: best.timeless };
}

function formatOf(text: string, words: Lexicon): NonNullable<Meeting["format"]> | null {
  const [online, inPerson] = [words.online.test(text), words.inPerson.test(text)];
  if (words.hybrid.test(text) || (online && inPerson)) return "hybrid";
  return online ? "online" : inPerson ? "in-person" : null;
}

/** The body that met: the one the title names, a working group of the MAG before the MAG; else the title's own words. */
function groupOf(lines: readonly string[], timeless: string, words: Lexicon): string {
  const named = lines
    .map((line) => groupsIn(line).filter((id) => id !== "Secretariat"))
    .find((ids) => ids.length > 0);
  const chosen = named?.find((id) => id.startsWith("WG-")) ?? named?.[0];
  if (chosen) return chosen;
  const body = timeless
    .split("\u2063")[0]!
    .replace(words.meeting, " ")
    .replace(/[#№]?\s?\d{1,4}/g, " ")
    .replace(/\s+/g, " ");
  return body.replace(/^[\s,:|–—-]+|[\s,:|–—-]+$/g, "") || (lines[0] ?? "");
}

/** The moment near which the document's dates without a year lie. */
export const momentOf = (meeting: Meeting): string => asMoment(meeting.when);
