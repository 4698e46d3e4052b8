import { asciiDigits, chineseNumeral, romanNumeral } from "./numerals";
import type { Lexicon } from "./words";

const CHINESE =
  /第\s?([〇零一二两三四五六七八九十廿百]{1,7}|\d{1,3})\s?(?:次|届|屆|期|场|場)(.{0,16}?)(?:会议|會議|例会|例會|电话会|會)/gu;
/** Between ordinal and noun in Chinese, these make it another gathering's number. */
const OTHER_GATHERING = /磋商|论坛|論壇|大会|大會/u;
const AFTER =
  /^(?:\s(?:virtual|virtuelle|ordinaire|ordin[aá]ria|extraordinaire|extraordin[aá]ria|plénière|plenaria|plenária|mensuelle|mensual|mensal|online|en ligne|en línea))?[\s,:–—-]{0,3}(?:no\.?|n\.?\s?[º°]|nr\.?|núm\.?|number|numéro|número|№|#|رقم)?\s?#?[(（]?(\d{1,3}|[IVXLC]{1,7})(?![\p{L}\p{N}]|[./:h-]\d)/iu;
const BEFORE =
  /(?:^|[\s(#–—-])(?:(\d{1,3})\s?-?(?:st|nd|rd|th|e|ème|eme|re|er|ère|[ªºa°]|[.]ª|ое|е|я|ая|й|ый|го)?|([IVXLC]{1,7})(?:e|ème|-е|-я)?)$/iu;
/** "Minutes of the meeting of the translation group № 4": a sign and a number at the end of the line, or of what stands before the date. */
const SIGNED_AT_END =
  /(?:№|#|n\.?\s?[º°]|núm\.?|رقم|no\.)\s?[(（]?(\d{1,3})\s*(?:$|\u2063|от\s|[)）]|[,،，(（|–—-]\s)/iu;
/** "Meeting: 第 22 次", after its label. */
const LABELLED_CHINESE =
  /^(?:会议|會議|例会|例會|会次|會次)\s?[：:]\s?第\s?([〇零一二两三四五六七八九十廿百]{1,7}|\d{1,3})\s?(?:次|届|屆|期|场|場)/u;
const AND = "\\s?(?:,|&|/|\\+|-|–|and|et|y|e|и|و)\\s?";
const NUMERAL = "(\\d{1,3}|[IVXLC]{1,7})";
const ORDINAL = "(?:st|nd|rd|th|e|ème|ª|º|-?я|-?е|-?го)?";
const TWO_AFTER = new RegExp(
  `^\\s?(?:nos?\\.?|n\\.?\\s?[º°]s?|#|№)?\\s?${NUMERAL}${AND}#?${NUMERAL}(?![\\p{L}\\p{N}]|[./:h-]\\d)`,
  "iu",
);
const TWO_BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}])${NUMERAL}${ORDINAL}${AND}${NUMERAL}${ORDINAL}(?: \\p{L}{1,20}){0,2}\\s$`,
  "iu",
);
/** Words between an ordinal and the noun, after which the number is not that of the meeting. */
const BLOCKED = /consultation|forum|annual|session of|foro|igf$|фору|منتدى|агенд|item/iu;
const WORDS_BETWEEN = 6;

/**
 * The number of the meeting that a line of the header names, in digits, Roman or Chinese numerals or words; null
 * where it names none. Numbers of other things ("15th IGF", "2nd Open Consultations") do not count.
 * @param line Without dates and times.
 */
export function meetingNumber(line: string, words: Lexicon): number | null {
  const text = asciiDigits(line);
  for (const [, numeral, between] of text.matchAll(CHINESE))
    if (!OTHER_GATHERING.test(between!))
      return /\d/.test(numeral!) ? Number(numeral) : chineseNumeral(numeral!);
  const [, labelled] = LABELLED_CHINESE.exec(text.trim()) ?? [];
  if (labelled) return /\d/.test(labelled) ? Number(labelled) : chineseNumeral(labelled);
  for (const noun of words.meeting.all(text)) {
    const found =
      numberAfter(text.slice(noun.index + noun[0].length), words) ??
      numberBefore(text.slice(0, noun.index), words);
    if (found !== null) return found;
  }
  return words.meeting.test(text) || words.reportWithin.test(text)
    ? Number(SIGNED_AT_END.exec(text)?.[1] ?? 0) || null
    : null;
}

/** "Meetings VI and VII", "第六、七次会议", "6th and 7th meetings": two meetings in one document. */
export function hasTwoNumbers(line: string, words: Lexicon): boolean {
  const text = asciiDigits(line);
  if (
    /第\s?[〇零一二两三四五六七八九十\d]{1,5}\s?(?:次|届|屆)?\s?[、和及与與至]\s?第?\s?[〇零一二两三四五六七八九十\d]{1,5}\s?(?:次|届|屆)/u.test(
      text,
    )
  )
    return true;
  for (const noun of words.meeting.all(text)) {
    const after = TWO_AFTER.exec(text.slice(noun.index + noun[0].length));
    if (after && isNumber(after[1]!) && isNumber(after[2]!)) return true;
    const before = TWO_BEFORE.exec(text.slice(Math.max(0, noun.index - 80), noun.index));
    if (before && isNumber(before[1]!) && isNumber(before[2]!)) return true;
  }
  return false;
}

const isNumber = (numeral: string): boolean =>
  /^\d/.test(numeral) || (numeral === numeral.toUpperCase() && romanNumeral(numeral) !== null);

function numberAfter(after: string, words: Lexicon): number | null {
  const [, number] = AFTER.exec(after) ?? [];
  if (number)
    return /\d/.test(number) ? Number(number) : number === number.toUpperCase() ? romanNumeral(number) : null;
  // Arabic may put the ordinal after the noun.
  const following = after.trimStart();
  if (!/^\p{Script=Arabic}/u.test(following)) return null;
  // One adjective may stand between: "الاجتماع الافتراضي السادس".
  const [, second = ""] = /^\p{Script=Arabic}+\s+(.{1,40})/u.exec(following) ?? [];
  for (const [word, value] of words.ordinals)
    if (following.startsWith(word) || second.startsWith(word)) return value;
  return null;
}

function numberBefore(before: string, words: Lexicon): number | null {
  const tokens = before.trimEnd().split(/\s+/);
  for (let back = 0; back <= WORDS_BETWEEN && back < tokens.length; back++) {
    const token = tokens[tokens.length - 1 - back]!.replace(/^[(«"“]|[,:;)]$/g, "");
    const between = tokens.slice(tokens.length - back);
    if (between.some((word, index) => BLOCKED.test(word) || (index === 0 && /^IGF$/i.test(word))))
      return null;
    const numeral = BEFORE.exec(` ${token}`);
    if (numeral?.[1] && (back > 0 || numeral[0].trim() !== numeral[1]) && numeral[0].trim() !== numeral[1])
      return Number(numeral[1]);
    if (numeral?.[1] && back === 0) return Number(numeral[1]);
    if (numeral?.[2] && token === token.toUpperCase() && back <= 2) return romanNumeral(numeral[2]);
    const ordinal = ordinalOf(token.toLowerCase(), tokens[tokens.length - 2 - back], words);
    if (ordinal !== null) return ordinal;
  }
  return null;
}

/** Longest ending of a Russian ordinal, which is listed by its stem. */
const LONGEST_ENDING = 3;

/** The value of an ordinal in words, which may be two: "الحادي عشر". */
function ordinalOf(token: string, before: string | undefined, { ordinals }: Lexicon): number | null {
  const written = ordinals.get(`${before?.toLowerCase()} ${token}`) ?? ordinals.get(token);
  if (written !== undefined) return written;
  for (let length = token.length - 1; length > 0 && length >= token.length - LONGEST_ENDING; length--) {
    const stem = token.slice(0, length);
    const value = ordinals.get(stem);
    if (value !== undefined && /^\p{Script=Cyrillic}+$/u.test(stem)) return value;
  }
  return null;
}
