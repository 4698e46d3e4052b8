import { UserError } from "../errors";
import { say } from "../language/values";
import { parseDuration, plus } from "../times";
import type { When } from "../times/types";
import { opensActions } from "./action-headings";
import type { Block } from "./blocks";
import { type Finder, finder } from "./dated";
import { type Dated, dateOf, daysApart, OF_TODAY } from "./header-date";
import { plain } from "./markup";
import { hasTwoNumbers, meetingNumber } from "./meeting-number";
import { bodyOf, type HeaderLine, TIME, titleOf } from "./meeting-title";
import { asciiDigits } from "./numerals";
import type { Outline } from "./outline";
import { sentencesOf } from "./sentences";
import { isEntry, isProse } from "./titles";
import type { Minutes, MinutesWarning } from "./types";
import type { Lexicon } from "./words";

type Meeting = Minutes["meeting"];

/** "会议明确，年会于9月19日召开": what the meeting said of something else. */
const REPORTS =
  /^(?:会议|會議)(?:明确|明確|要求|指出|决定|決定|听取|聽取|审议|審議|研究|认为|認為|强调|強調|同意|讨论|討論)/u;
const YEAR = /(?<!\p{Nd})(?:19|20|١٩|٢٠)\p{Nd}{2}(?!\p{Nd})/gu;
/** How many passages of the body may still speak of the meeting as such. */
const OPENING = 8;
/** How much of a line, or of a paragraph that opens the body, counts. */
const LONGEST_LINE = 1000;
/** How many sentences after the meeting's day its hour may stand. */
const NEAR_SENTENCES = 3;
/** How many lines a header has. */
const MOST_LINES = 40;

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
  const now = documentDate === undefined ? guessedMoment(outline) : `${documentDate.slice(0, 10)}T12:00:00Z`;
  if (now === null) throw new UserError(say("error.minutes.undated"));
  const find = finder(now, locale);
  const header = headerLines(outline, words, find);
  const spoken = spokenOf(outline, words, find);
  const introduced = introducedOf(outline, words, find);
  const entries = header.filter(({ text }) => isEntry(text));

  const dated = dateOf(header, words, find, locale);
  const told = withBeginning(dateOf(spoken.slice(0, 2), words, find, locale), outline, words, find);
  const warnings: MinutesWarning[] = [];
  let when = dated?.when ?? told?.when ?? dateOf(introduced, words, find, locale)?.when;
  if (dated && told) {
    if (daysApart(dated.when, told.when) > 1 && !isOfAnother(told.text))
      warnings.push({ line: told.line, code: "meeting-date-disagrees", text: told.text });
    else if (dated.when.kind === "date" && told.when.kind !== "date") when = told.when;
  }
  if (!when && documentDate !== undefined) {
    when = { kind: "date", start: documentDate.slice(0, 10) };
    warnings.push({ line: 1, code: "meeting-date-assumed", text: header[0]?.text ?? "" });
  }
  if (!when) throw new UserError(say("error.minutes.undated"));

  const speaking = [...header, ...spoken, ...(dated || told ? [] : introduced)];
  const title = titleOf(header.length > entries.length ? header : speaking, words);
  const number = firstOf(speaking, ({ timeless }) => meetingNumber(timeless, words));
  const several = speaking.find(({ timeless }) => hasTwoNumbers(timeless, words));
  if (several) warnings.push({ line: several.line, code: "meeting-number-unsure", text: several.text });
  const format = firstOf(speaking, ({ text }) => formatOf(text, words));
  return {
    meeting: {
      title: title.text,
      group: bodyOf(title, header, words),
      ...(number === null ? {} : { number }),
      when: withEnd(when, speaking, words),
      ...(format === null ? {} : { format }),
    },
    lines: new Set(speaking.map(({ line }) => line)),
    warnings,
  };
}

const undecorated = (text: string): string => text.replace(/^[-–—*]\s+(.*?)\s*[-–—*]$/, "$1").trim();

/** The lines before the body, and lines like them among its first passages. */
function headerLines(outline: Outline, words: Lexicon, find: Finder): HeaderLine[] {
  const early = outline.passages
    .slice(0, OPENING)
    .filter(
      ({ block, section }) =>
        section === "" &&
        !isProse(block.text) &&
        !opensActions(plain(block.text), words) &&
        (block.kind === "text" || isEntry(block.text)),
    )
    .map(({ block }) => block);
  return [...outline.preamble, ...early]
    .flatMap(linesOf)
    .slice(0, MOST_LINES)
    .map(({ text, line }) => ({ text: undecorated(text), line }))
    .map((line) => ({ ...line, timeless: withoutTimes(line.text, find) }));
}

const linesOf = (block: Block): { text: string; line: number }[] => {
  const starts = [{ at: 0, line: block.line }, ...block.breaks];
  return starts.map(({ at, line }, index) => ({
    text: plain(
      block.text
        .slice(at, starts[index + 1]?.at)
        .slice(0, LONGEST_LINE)
        .trim(),
    ),
    line,
  }));
};

const withoutTimes = (text: string, find: Finder): string =>
  find(text).reduceRight(
    (rest, { index, text: { length } }) => `${rest.slice(0, index)} ${TIME} ${rest.slice(index + length)}`,
    text,
  );

/** "The ninth meeting took place on 8 November": in prose, as bullets tell of other meetings. */
const spokenOf = (outline: Outline, words: Lexicon, find: Finder): HeaderLine[] =>
  openingSentences(outline, words, find, (text) => words.tookPlace.test(text));

/** "Please find here the summary of the meeting of 5 November 2020", "thanks for joining the call today, 2 September 2026": before the first heading, with the year. */
const introducedOf = (outline: Outline, words: Lexicon, find: Finder): HeaderLine[] =>
  openingSentences(
    { ...outline, passages: outline.passages.filter(({ section }) => section === "") },
    words,
    find,
    (text) =>
      (words.reportWithin.test(text) || OF_TODAY.test(text)) &&
      find(text).some((time) => time.text.search(YEAR) >= 0),
  );

/** The first sentences of the body that speak of a meeting, not the next, in the way asked for. */
const openingSentences = (
  outline: Outline,
  words: Lexicon,
  find: Finder,
  speaksSo: (text: string) => boolean,
): HeaderLine[] =>
  outline.passages
    .slice(0, OPENING)
    .filter(({ block }) => block.kind !== "item")
    .flatMap(({ block }) =>
      sentencesOf(plain(block.text.slice(0, LONGEST_LINE))).map(({ text }) => ({ text, line: block.line })),
    )
    .filter(
      ({ text }) =>
        words.meeting.test(text) && !words.nextMeeting.test(text) && !REPORTS.test(text) && speaksSo(text),
    )
    .slice(0, 2)
    .map((line) => ({ ...line, timeless: withoutTimes(line.text, find) }));

const firstOf = <T, R>(items: readonly T[], test: (item: T) => R | null): R | null => {
  for (const item of items) {
    const result = test(item);
    if (result !== null) return result;
  }
  return null;
};

/** Before the meeting's date is known, the year that the header names, else the one that the document names most; null where it names none. */
function guessedMoment(outline: Outline): string | null {
  const years = (texts: readonly string[]): string[] => texts.flatMap((text) => text.match(YEAR) ?? []);
  const named = years(outline.preamble.map(({ text }) => text));
  const all = named.length > 0 ? named : years(outline.passages.map(({ block }) => block.text));
  const counts = new Map<string, number>();
  for (const year of all) counts.set(year, (counts.get(year) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most === undefined ? null : `${asciiDigits(most[0])}-07-01T00:00:00Z`;
}

/** "The meeting took place on 26 January. Start at 20.00 Moscow time.": the hour of a day told just before. */
function withBeginning(told: Dated | null, outline: Outline, words: Lexicon, find: Finder): Dated | null {
  if (told?.when.kind !== "date" || told.when.end !== undefined) return told;
  const opening = outline.passages
    .slice(0, OPENING)
    .filter(({ block }) => block.kind === "text")
    .flatMap(({ block }) => sentencesOf(plain(block.text.slice(0, LONGEST_LINE))));
  const at = opening.findIndex(({ text }) => text === told.text);
  const [date] = find(told.text);
  for (const { text } of opening.slice(at + 1, at + 1 + NEAR_SENTENCES)) {
    const [key] = words.beginning.exec(text) ?? [];
    if (key === undefined || !date) continue;
    const [joined] = find(`${date.text} ${text.slice(key.length)}`);
    if (joined && (joined.when.kind === "instant" || joined.when.kind === "floating"))
      return { ...told, when: joined.when };
  }
  return told;
}

/** "A drafting session took place", "the previous call": it says by itself that it speaks of another meeting. */
const OTHER =
  /^(?:an?|another|one|une?|una?|um|uma|otra|autre|outra)\s|(?<!\p{L})(?:previous|last|earlier|précédente|dernière|anterior|última|прошл|предыдущ|السابق|الماضي)|上次|上一次|上一届|前次/iu;
const isOfAnother = (text: string): boolean => OTHER.test(text);

/** "23:00 UTC for 90 minutes" ends on the next day. */
function withEnd(when: When, lines: readonly HeaderLine[], words: Lexicon): When {
  if (when.kind !== "instant" || when.end !== undefined) return when;
  const length = firstOf(lines, ({ text }) =>
    firstOf(words.lasting, (pattern) => pattern.exec(text)?.groups?.length ?? null),
  );
  const duration = length === null ? null : parseDuration(length);
  return duration === null ? when : { ...when, end: plus(when.start, duration) };
}

function formatOf(text: string, words: Lexicon): NonNullable<Meeting["format"]> | null {
  const [online, inPerson] = [words.online.test(text), words.inPerson.test(text)];
  if (words.hybrid.test(text) || (online && inPerson)) return "hybrid";
  return online ? "online" : inPerson ? "in-person" : null;
}
