import { groupsIn } from "../../config/groups";
import { isForActions } from "./action-headings";
import { meetingNumber } from "./meeting-number";
import { isEntry, isProse } from "./titles";
import type { Lexicon } from "./words";

/** A line of the header, or a sentence that speaks of the meeting as such. */
export interface HeaderLine {
  text: string;
  line: number;
  /** With a mark in the place of each time. */
  timeless: string;
}

/** Stands for a time that was taken out; no text holds it. */
export const TIME = "\u2063";
/** Among how many lines the title is. */
const NEAR_THE_TOP = 12;
const LONGEST = 160;
/** How many lines lie between a title and the line that completes it at most, the one with it counted. */
const BESIDE = 2;
/** Longest name of a body, in characters. */
const LONGEST_BODY = 100;
/** What is left of "Minutes of the special meeting of …" without its nouns. */
const LEADING =
  /^(?:(?:of|the|a|an|de|du|des|la|le|les|el|los|las|del|do|da|dos|das|a|o|special|regular|annual|monthly|ordinary|extraordinary|extraordinaire|ordinaire|ordin[aá]ri[ao]|extraordin[aá]ri[ao]|virtual|online)(?:\s+|$))+|^d['’]/iu;

const CHINESE_NUMBER = /第\s?[〇零一二两兩三四五六七八九十百\d]{1,5}\s?(?:次|届|屆|期|场|場)/gu;
/** "لفريق العمل": "of" is written together with the noun. */
const ARABIC_OF = /^ل(?=(?:فريق|لجنة|مجموعة|شبكة|مكتب|مجلس)(?!\p{L}))/u;
/** "الاجتماع العادي لمجلس": what kind of meeting it was. */
const ARABIC_KIND = /^(?:ال(?:عادي|استثنائي|سنوي|شهري|دوري|افتراضي|عام)ة? )+(?=\p{Script=Arabic})/u;
/** "Working Group ON Meeting Practices": the noun is part of the name. */
const isOfName = ({ index, input }: RegExpExecArray): boolean =>
  /(?<!\p{L})(?:on|for|sur|sobre)\s$/iu.test(input.slice(Math.max(0, index - 8), index));

/** The line that looks most like a title: at the top, naming a meeting, its number and its body. */
export function titleOf(lines: readonly HeaderLine[], words: Lexicon): HeaderLine {
  const first = lines.find(({ text }) => !words.translation.test(text)) ?? lines[0];
  let best = { score: -1, line: first ?? { text: "", timeless: "", line: 1 } };
  for (const [position, line] of lines.slice(0, NEAR_THE_TOP).entries()) {
    const { text, timeless } = line;
    if (isEntry(text) || !/\p{L}{2}/u.test(timeless) || words.translation.test(text)) continue;
    const score =
      (words.meeting.test(timeless) ? 2 : 0) +
      (meetingNumber(timeless, words) === null ? 0 : 1) +
      (timeless === text ? 0 : 1) +
      (words.reportWithin.test(text) ? 1 : 0) +
      (groupsIn(text).length > 0 ? 2 : 0) +
      (position === 0 ? 1.5 : 0) -
      (text.length > LONGEST ? 2 : 0);
    if (score > best.score) best = { score, line };
  }
  return withBody(best.line, lines, first);
}

/**
 * "Multistakeholder Advisory Group" over "Minutes of the 4th meeting": the first line names the body and no meeting, the
 * second one a meeting and no body; together they are the title, up to the date.
 */
function withBody(
  title: HeaderLine,
  lines: readonly HeaderLine[],
  first: HeaderLine | undefined,
): HeaderLine {
  const place = lines.indexOf(title);
  if (!first || place < 1 || lines[place - 1] !== first || first.timeless !== first.text) return title;
  const [told = ""] = title.timeless.split(TIME);
  const own = told.replace(/[\s,.:;|(–—-]+$/u, "");
  const isWhole =
    groupsIn(title.text).length > 0 || groupsIn(first.text).length === 0 || !/\p{L}{2}/u.test(own);
  if (isWhole || isEntry(first.text) || first.text.length + own.length > LONGEST) return title;
  return { ...title, text: `${first.text} – ${own}`, timeless: `${first.text} – ${title.timeless}` };
}

/** "Minutes of meeting 31" / "Open Internet Chapter": the line beside the title that is nothing but a name. */
const subtitleOf = (
  title: HeaderLine,
  header: readonly HeaderLine[],
  words: Lexicon,
): HeaderLine | undefined =>
  header
    .slice(0, NEAR_THE_TOP)
    .filter(({ line }) => line !== title.line && Math.abs(line - title.line) <= BESIDE)
    .find(
      ({ text, timeless }) =>
        timeless === text &&
        !/\p{N}/u.test(text) &&
        text.length <= LONGEST_BODY &&
        /\p{L}{2}/u.test(text) &&
        !isEntry(text) &&
        !isProse(text) &&
        !isForActions(text, words) &&
        !words.reportWithin.test(text) &&
        !words.translation.test(text) &&
        !words.online.test(text),
    );

/**
 * The body that met: one of `config/groups` that title or header name, a working group before the MAG; else what
 * the title says besides kind of document, number and date.
 */
export function bodyOf(title: HeaderLine, header: readonly HeaderLine[], words: Lexicon): string {
  const groups = [title, ...header]
    .map(({ text }) => groupsIn(text).filter((id) => id !== "Secretariat"))
    .find((ids) => ids.length > 0);
  const known = groups?.find((id) => id.startsWith("WG-")) ?? groups?.[0];
  if (known) return known;
  const [before = ""] = title.timeless.split(TIME);
  const told = (before.trim() === "" ? title.timeless.replaceAll(TIME, " ") : before).replace(
    CHINESE_NUMBER,
    " ",
  );
  const named = words.meeting.replacedIn(told, (noun) => (isOfName(noun) ? noun[0] : " "));
  const body = words.reportWithin
    .replacedIn(named, () => " ")
    .replace(/(?:[#№]|\b(?:n\.?\s?[º°]|núm\.?|no\.))?\s?\d{1,4}/giu, " ")
    .replace(/\s+/g, " ")
    .replace(/^[\s,.:;|–—-]+|[\s,.:;|–—-]+$/g, "")
    .replace(LEADING, "")
    .replace(ARABIC_KIND, "")
    .replace(/^\p{Script=Arabic}+ (?=ل)/u, (word) => (words.ordinals.has(word.trim()) ? "" : word))
    .replace(ARABIC_OF, "");
  if (body.length > 2) return body;
  return subtitleOf(title, header, words)?.text ?? (before.replace(/[\s,.:;|–—-]+$/, "") || title.text);
}
