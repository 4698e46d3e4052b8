import { type Day, type Days, opensRange, withYearOf } from "./days";
import { GAP, type Source, type Token } from "./tokens";
import { readYear } from "./year";

const COMMA = 0x2c;
const DOT = 0x2e;
const HYPHEN = 0x2d;
const TILDE = 0x7e;
const SLASH = 0x2f;
const OPENING = 0x28;
const CLOSING = 0x29;

/** No text lists more days of one month; a bound keeps the reading linear. */
const LONGEST_LIST = 12;

interface Element {
  first: number;
  next: number;
  day: number;
  weekday: number;
}

interface List {
  elements: Element[];
  range: boolean;
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
  const unit = tokens[i]!.sense.year && tokens[i]!.gap <= GAP.space;
  if (unit) i++;
  else if (token.digits !== 4) return null;
  if (tokens[i]!.kind === "mark" && (tokens[i]!.value === COMMA || (!unit && tokens[i]!.value === HYPHEN)))
    i++;
  const year = token.value < 100 && unit ? 2000 + token.value : token.value;
  if (year < 1900 || year > 2199 || tokens[i]!.gap > GAP.line) return null;
  return monthFirst(source, i, year, at);
}

function monthFirst(source: Source, at: number, year: number | null, first: number): Days | null {
  const { tokens } = source;
  const token = tokens[at]!;
  let month = token.sense.month;
  let i = at + 1;
  if (token.kind === "number") {
    if (!tokens[i]!.sense.monthUnit || tokens[i]!.gap > GAP.space || token.value < 1 || token.value > 12)
      return null;
    month = token.value;
    i++;
  } else if (month === 0) return null;
  else i = afterMonth(tokens, at);
  const unit = tokens[i - 1]!.sense.monthUnit && token.kind === "number";
  if (
    !unit &&
    tokens[i]!.sense.filler &&
    tokens[i]!.kind === "word" &&
    tokens[i]!.gap <= GAP.space &&
    tokens[i + 1]!.kind === "number"
  )
    i++;
  if (
    !unit &&
    tokens[i]!.kind === "mark" &&
    (tokens[i]!.value === HYPHEN || tokens[i]!.value === SLASH) &&
    tokens[i]!.gap === GAP.none
  )
    i++;
  if (tokens[i]!.gap > GAP.line) return null;
  const list = readList(source, i, first, unit);
  if (!list || list.elements.length === 0) return null;
  const named = year === null && !unit ? readYear(source, list.next) : null;
  return build(list, first, named?.next ?? list.next, named?.year ?? year, month);
}

function dayFirst(source: Source, at: number): Days | null {
  const { tokens } = source;
  const list = readList(source, at, at, false);
  if (!list) return null;
  let i = list.next;
  for (let steps = 0; steps < 3; steps++) {
    const token = tokens[i]!;
    if (token.sense.month > 0 || token.gap > GAP.line) break;
    const mark =
      token.kind === "mark" &&
      token.gap === GAP.none &&
      (token.value === HYPHEN || token.value === SLASH || token.value === DOT);
    if (
      !(
        mark ||
        (token.sense.filler && token.sense.number < 0) ||
        token.sense.monthUnit ||
        (token.kind === "mark" && token.value === COMMA && steps > 0)
      )
    )
      return null;
    i++;
  }
  const token = tokens[i]!;
  if (token.sense.month === 0 || token.gap > GAP.line) return null;
  const named = readYear(source, afterMonth(tokens, i));
  if (token.sense.shaky && !isMonth(source, at, i, named !== null)) return null;
  return build(list, at, named?.next ?? afterMonth(tokens, i), named?.year ?? null, token.sense.month);
}

/** Whether a word such as "may" or "set" after a number is the month: by a capital, a year, or what stands around. */
function isMonth(source: Source, first: number, at: number, year: boolean): boolean {
  const { tokens, text, folded } = source;
  const written = text.charCodeAt(folded.offsets[tokens[at]!.start]!);
  if (year || written < 0x61 || tokens[at - 1]!.kind === "mark" || tokens[at - 1]!.sense.filler) return true;
  if (first > 0 && (tokens[first - 1]!.sense.filler || tokens[first - 1]!.sense.deadline)) return true;
  let i = at + 1;
  while (i < at + 3 && tokens[i]!.sense.filler && tokens[i]!.gap <= GAP.space) i++;
  return tokens[i]!.kind !== "other" || tokens[i]!.gap > GAP.space;
}

/** Past the point of an abbreviation and a second name of the same month: "تشرين الأول (أكتوبر)", "نوفمبر/تشرين الثاني". */
function afterMonth(tokens: readonly Token[], at: number): number {
  const { month } = tokens[at]!.sense;
  let i = at + 1;
  if (isMark(tokens[i]!, DOT) && tokens[i]!.gap === GAP.none) i++;
  const mark = tokens[i]!;
  if (
    mark.kind === "mark" &&
    (mark.value === SLASH || mark.value === OPENING || mark.value === HYPHEN) &&
    tokens[i + 1]!.sense.month === month
  )
    i = mark.value === OPENING && isMark(tokens[i + 2]!, CLOSING) ? i + 3 : i + 2;
  return i;
}

const isMark = (token: Token, mark: number): boolean => token.kind === "mark" && token.value === mark;

/** @param before where the whole date begins: a word such as "between" before it makes "and" the middle of a range. */
function readList(source: Source, at: number, before: number, unit: boolean): List | null {
  const { tokens } = source;
  const element = readElement(source, at, unit);
  if (!element) return null;
  const elements = [element];
  let next = element.next;
  const between = opensRange(tokens, before);
  while (elements.length < LONGEST_LIST) {
    const joint = joinAt(tokens, next, between);
    if (!joint) break;
    const further = readElement(source, joint.next, unit);
    if (!further) break;
    // "November 18 and 20 people": a number that counts something is no day.
    if (joint.kind !== "range" && tokens[further.next]!.sense.notAfter) break;
    elements.push(further);
    next = further.next;
    if (joint.kind === "range") return { elements, range: true, next };
  }
  return { elements, range: false, next };
}

/** "," ", and" "和" "- " "au": what stands between two days of a list or a range. */
function joinAt(
  tokens: readonly Token[],
  at: number,
  between: boolean,
): { kind: "list" | "range"; next: number } | null {
  const token = tokens[at]!;
  if (token.gap > GAP.line) return null;
  let next = at + 1;
  let kind: "list" | "range" = "list";
  const mark = token.kind === "mark" ? token.value : 0;
  if (mark === HYPHEN || mark === TILDE) kind = "range";
  else if (token.sense.and || token.sense.or) kind = between && token.sense.and ? "range" : "list";
  else if (token.sense.to) kind = "range";
  else if (mark === COMMA || mark === SLASH) {
    if (tokens[next]!.sense.and || tokens[next]!.sense.or) next++;
  } else return null;
  for (
    let steps = 0;
    steps < 3 &&
    tokens[next]!.sense.filler &&
    tokens[next]!.sense.number < 0 &&
    tokens[next]!.sense.weekday === 0;
    steps++
  )
    next++;
  return { kind, next };
}

/** A day of the month: "18", "1er", "18-го", "第三" ... with the weekday before it, and "日" after it. */
function readElement(source: Source, at: number, unit: boolean): Element | null {
  const { tokens } = source;
  let i = at;
  const { weekday } = tokens[at]!.sense;
  if (weekday > 0 && !unit) {
    i++;
    for (let steps = 0; steps < 3 && passes(tokens[i]!); steps++) i++;
  }
  const token = tokens[i]!;
  if (token.gap > GAP.line && i !== at) return null;
  const day = token.kind === "number" ? (token.digits <= 2 ? token.value : 0) : token.sense.number;
  if (day < 1 || day > 31) return null;
  let next = i + 1;
  if (token.kind === "number") next = afterOrdinal(tokens, next);
  if (isTimeOfDay(tokens, i, next)) return null;
  const dayWord = tokens[next]!;
  let named = 0;
  if (dayWord.sense.day && dayWord.gap <= GAP.space && (unit || !dayWord.han)) {
    next++;
    // "19日（周三）和20日（周四）"
    if (
      unit &&
      isMark(tokens[next]!, OPENING) &&
      tokens[next + 1]!.sense.weekday > 0 &&
      isMark(tokens[next + 2]!, CLOSING)
    ) {
      named = tokens[next + 1]!.sense.weekday;
      next += 3;
    }
  }
  return { first: at, next, day, weekday: weekday > 0 && !unit ? weekday : named };
}

const passes = (token: Token): boolean =>
  (token.kind === "mark" && (token.value === COMMA || token.value === DOT)) ||
  (token.sense.filler && token.sense.number < 0);

function afterOrdinal(tokens: readonly Token[], at: number): number {
  const token = tokens[at]!;
  if (token.sense.ordinalEnding && token.gap === GAP.none) return at + 1;
  const ending = tokens[at + 1];
  if (
    token.kind === "mark" &&
    token.value === HYPHEN &&
    token.gap === GAP.none &&
    ending?.sense.ordinalEnding &&
    ending.gap === GAP.none
  )
    return at + 2;
  return at;
}

/** Whether a number is an hour rather than a day: "14:00", "14h", "2 pm", "4.30". */
function isTimeOfDay(tokens: readonly Token[], at: number, next: number): boolean {
  if (tokens[at]!.kind !== "number") return false;
  const after = tokens[next]!;
  const further = tokens[next + 1];
  if (
    after.kind === "mark" &&
    after.gap === GAP.none &&
    further?.kind === "number" &&
    further.gap === GAP.none
  )
    return (
      after.value === 0x3a ||
      (after.value === DOT && further.digits === 2 && tokens[next + 2]!.sense.month === 0)
    );
  if (after.gap > GAP.space || after.kind !== "word") return false;
  const { sense } = after;
  if (sense.day || sense.month > 0 || sense.filler) return false;
  return sense.hour || (sense.part !== "" && !after.han) || sense.notAfter || sense.monthUnit || sense.year;
}

function build(list: List, first: number, next: number, year: number | null, month: number): Days | null {
  const last = list.elements.length - 1;
  const days = list.elements.map(
    (element, i): Day => ({
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
  return {
    first,
    next,
    days: list.range ? [withYearOf(days[0]!, days[1]!), days[1]!] : days,
    range: list.range,
  };
}
