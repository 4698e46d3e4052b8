import { type Element, joinAt, readElement } from "./day-element";
import { type Days, dayOf, daysOf, opensMove, opensRange, withYearOf } from "./days";
import { misspeltMonth } from "./misspelt";
import type { Source, Token } from "./tokens";
import { readYear } from "./year";

const COMMA = 0x2c;
const DOT = 0x2e;
const HYPHEN = 0x2d;
const SLASH = 0x2f;
const OPENING = 0x28;
const CLOSING = 0x29;

/** No text lists more days of one month; a bound keeps the reading linear. */
const LONGEST_LIST = 12;

interface List {
  elements: Element[];
  range: boolean;
  /** "moved from 3 to 10 May": only the last one is still to come. */
  moved?: boolean;
  /** How many of the joints are a comma and nothing else. */
  commas: number;
  next: number;
}

/**
 * Days and a month, in the orders of all languages: "19 November", "9, 16 and 23 December 2025", "November 18-19",
 * "15 au 17 décembre", "2025 年 12 月 15 日至 17 日", "الثالث عشر من شباط".
 */
export function readDayList(source: Source, at: number): Days | null {
  const { tokens } = source;
  const token = tokens[at]!;
  if (token.kind === "number")
    return yearFirst(source, at) ?? monthFirst(source, at, null, at) ?? dayFirst(source, at);
  if (token.sense.month > 0) return monthFirst(source, at, null, at);
  if (token.sense.monthsFromNow !== null && tokens[at + 1]!.kind === "number") return null;
  if (token.sense.number > 0 && token.sense.number <= 31) return dayFirst(source, at);
  return null;
}

/** "2025 年 11 月 18 日", "二〇二五年，十一月十八日", "2025 November 18", "18年10月1日". */
function yearFirst(source: Source, at: number): Days | null {
  const { tokens } = source;
  const token = tokens[at]!;
  let i = at + 1;
  const unit = tokens[i]!.sense.year && tokens[i]!.near;
  if (unit) i++;
  else if (token.digits !== 4) return null;
  if (tokens[i]!.kind === "mark" && (tokens[i]!.value === COMMA || (!unit && tokens[i]!.value === HYPHEN)))
    i++;
  const year = token.value < 100 && unit ? 2000 + token.value : token.value;
  if (year < 1900 || year > 2199 || !tokens[i]!.inParagraph) return null;
  return monthFirst(source, i, year, at);
}

function monthFirst(source: Source, at: number, year: number | null, first: number): Days | null {
  const { tokens } = source;
  const token = tokens[at]!;
  let month = token.sense.month;
  let i = at + 1;
  if (token.kind === "number") {
    if (!tokens[i]!.sense.monthUnit || !tokens[i]!.near || token.value < 1 || token.value > 12) return null;
    month = token.value;
    i++;
  } else if (month === 0 || (token.sense.shaky && !token.sense.leadsDay)) return null;
  else i = afterMonth(tokens, at);
  const unit = tokens[i - 1]!.sense.monthUnit && token.kind === "number";
  if (
    !unit &&
    tokens[i]!.sense.filler &&
    tokens[i]!.kind === "word" &&
    tokens[i]!.near &&
    tokens[i + 1]!.kind === "number"
  )
    i++;
  if (
    !unit &&
    tokens[i]!.kind === "mark" &&
    (tokens[i]!.value === HYPHEN || tokens[i]!.value === SLASH) &&
    tokens[i]!.glued
  )
    i++;
  if (!tokens[i]!.inParagraph) return null;
  const list = readList(source, i, first, unit);
  if (!list || list.elements.length === 0) return null;
  // "в мае 5 встреч", "en mayo 5 reuniones": a number of something that month.
  const counts = !unit && tokens[at - 1]?.sense.inPlace === true && tokens[list.next]!.kind === "other";
  if (counts && tokens[list.next]!.near && list.elements.length === 1) return null;
  const named = year === null && !unit ? readYear(source, list.next) : null;
  return build(list, first, named?.next ?? list.next, named?.year ?? year, month);
}

function dayFirst(source: Source, at: number): Days | null {
  const { tokens } = source;
  const list = readList(source, at, at, false);
  if (!list || isNumberBefore(list)) return null;
  let i = list.next;
  for (let steps = 0; steps < 3; steps++) {
    const token = tokens[i]!;
    if (token.sense.month > 0 || !token.inParagraph) break;
    const mark =
      token.kind === "mark" &&
      token.glued &&
      (token.value === HYPHEN || token.value === SLASH || token.value === DOT);
    // "1. SET" is an item of a list.
    if (mark && token.value === DOT && !tokens[i + 1]!.glued) return null;
    if (!(mark || token.sense.of || token.sense.monthUnit)) break;
    i++;
  }
  const token = tokens[i]!;
  if (!token.inParagraph) return null;
  if (token.sense.month === 0) return beforeMisspelt(source, list, at, i);
  const named = readYear(source, afterMonth(tokens, i));
  if (token.sense.shaky && !isMonth(source, at, i, named !== null)) return null;
  return build(list, at, named?.next ?? afterMonth(tokens, i), named?.year ?? null, token.sense.month);
}

/** "26 Novemeber 2025", "26 de novimbre". */
function beforeMisspelt(source: Source, list: List, at: number, i: number): Days | null {
  const month = source.tokens[at]!.digits > 0 ? misspeltMonth(source, i) : 0;
  if (month === 0) return null;
  const named = readYear(source, i + 1);
  return build(list, at, named?.next ?? i + 1, named?.year ?? null, month);
}

/** "Meeting 3, 14 May", "Room 4, 20 November": two numbers with a comma between are no two days. */
const isNumberBefore = ({ elements, commas, range }: List): boolean =>
  !range && elements.length === 2 && commas === 1 && elements[0]!.weekday === 0;

/** Whether a word such as "may" or "set" after a number is the month: by a capital, a year, or what stands around. */
function isMonth(source: Source, first: number, at: number, year: boolean): boolean {
  const { tokens, text, folded } = source;
  const written = text.charCodeAt(folded.offsets[tokens[at]!.start]!);
  // "first in, First Out"
  if (!year && tokens[first]!.kind !== "number" && !tokens[at - 1]!.sense.of) return false;
  if (year || written < 0x61 || tokens[at - 1]!.kind === "mark" || tokens[at - 1]!.sense.filler) return true;
  if (first > 0 && (tokens[first - 1]!.sense.filler || tokens[first - 1]!.sense.deadline)) return true;
  let i = at + 1;
  while (i < at + 3 && tokens[i]!.sense.filler && tokens[i]!.near) i++;
  return tokens[i]!.kind !== "other" || !tokens[i]!.near;
}

/** Past the point of an abbreviation and a second name of the same month: "تشرين الأول (أكتوبر)", "نوفمبر/تشرين الثاني". */
function afterMonth(tokens: readonly Token[], at: number): number {
  const { month } = tokens[at]!.sense;
  let i = at + 1;
  if (isMark(tokens[i]!, DOT) && tokens[i]!.glued && isAbbreviated(tokens, at)) i++;
  const mark = tokens[i]!;
  if (
    mark.kind === "mark" &&
    (mark.value === SLASH || mark.value === OPENING || mark.value === HYPHEN) &&
    tokens[i + 1]!.sense.month === month
  )
    i = mark.value === OPENING && isMark(tokens[i + 2]!, CLOSING) ? i + 3 : i + 2;
  return i;
}

/** Whether the point behind a month is that of an abbreviation: the word is short, and the sentence goes on. */
function isAbbreviated(tokens: readonly Token[], at: number): boolean {
  const { start, end } = tokens[at]!;
  const next = tokens[at + 2]!;
  return (
    end - start <= 5 && next.near && (next.kind === "number" || next.kind === "mark" || next.kind === "word")
  );
}

const isMark = (token: Token, mark: number): boolean => token.kind === "mark" && token.value === mark;

/** @param before where the whole date begins: a word such as "between" before it makes "and" the middle of a range. */
function readList(source: Source, at: number, before: number, unit: boolean): List | null {
  const { tokens } = source;
  const element = readElement(source, at, unit);
  if (!element) return null;
  const elements = [element];
  let next = element.next;
  let commas = 0;
  const between = opensRange(tokens, before);
  while (elements.length < LONGEST_LIST) {
    const joint = joinAt(tokens, next, between);
    if (!joint) break;
    const further = readElement(source, joint.next, unit);
    if (!further) break;
    // "November 18 and 20 people": a number that counts something is no day.
    if (joint.kind !== "range" && tokens[further.next]!.sense.notAfter) break;
    elements.push(further);
    const { moved } = tokens[next]!.sense;
    if (isMark(tokens[next]!, COMMA) && joint.next === next + 1) commas++;
    next = further.next;
    if (joint.kind === "range") {
      if (moved || opensMove(tokens, before))
        return { elements: [further], range: false, moved: true, commas: 0, next };
      return { elements, range: true, commas, next };
    }
  }
  return { elements, range: false, commas, next };
}

function build(list: List, at: number, next: number, year: number | null, month: number): Days | null {
  const first = list.moved ? list.elements[0]!.first : at;
  const last = list.elements.length - 1;
  const days = list.elements.map((element, i) =>
    dayOf({
      first: i === 0 ? first : element.first,
      next: i === last ? next : element.next,
      year,
      month,
      day: element.day,
      weekday: element.weekday,
    }),
  );
  // "29 - 2 December" cannot be one month.
  if (list.range && days[0]!.day >= days[1]!.day) return null;
  if (list.range) days[0] = withYearOf(days[0]!, days[1]!);
  return daysOf(first, next, days, list.range);
}
