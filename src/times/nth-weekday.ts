import { dateOf, dayNumber, daysInMonth, weekdayOf } from "./calendar";
import type { Source, Token } from "./tokens";
import { readYear } from "./year";

/** A weekday by its place in a month: "the second Tuesday of March", "le dernier jeudi de mai", "五月第二个星期二". */
export interface NthItem {
  readonly kind: "nth";
  readonly first: number;
  readonly next: number;
  /** 1 to 5; -1 for the last. */
  readonly nth: number;
  /** Monday is 1. */
  readonly weekday: number;
  readonly year: number | null;
  /** 1 to 12, or as months from the present one; null where none is told. */
  readonly month: number | { readonly fromNow: number } | "any" | null;
  /** The same words are a date as well: "الثلاثاء الثاني من مايو" is also Tuesday, the second of May. */
  readonly orDate: boolean;
}

type Month = Pick<NthItem, "year" | "month" | "next">;

/** Reads such words at a token. Those without a month name no day, but neither do they name the weekday that comes. */
export function readNth(source: Source, at: number): NthItem | null {
  const { tokens } = source;
  const { sense } = tokens[at]!;
  if (sense.nth !== 0 && sense.weekday > 0 && tokens[at]!.han) {
    const ahead = monthAhead(tokens, at);
    const { first, ...month } = ahead ?? { first: at, ...monthBehind(source, at + 1) };
    return { kind: "nth", first, ...month, nth: sense.nth, weekday: sense.weekday, orDate: false };
  }
  if (sense.weekday > 0) return weekdayFirst(source, at) ?? ordinalFirst(source, at);
  return ordinalFirst(source, at);
}

/** "second Tuesday of March", "2nd Tuesday in March", "второй вторник марта". */
function ordinalFirst(source: Source, at: number): NthItem | null {
  const { tokens } = source;
  const token = tokens[at]!;
  let { nth } = token.sense;
  let i = at + 1;
  if (token.kind === "number") {
    const ending = ordinalEnd(tokens, i);
    if (ending === i || token.value < 1 || token.value > 5) return null;
    nth = token.value;
    i = ending;
  }
  const { weekday, every } = tokens[i]!.sense;
  if (nth === 0 || weekday === 0 || !tokens[i]!.inParagraph || tokens[i]!.glued) return null;
  const month = monthBehind(source, i + 1);
  if (every && month.month !== "any") return null;
  // "last Tuesday" is one that was.
  if (month.month === null && (token.sense.which !== "" || token.sense.weekday > 0)) return null;
  return { kind: "nth", first: at, ...month, nth, weekday, orDate: false };
}

/** "الثلاثاء الثاني من مايو". */
function weekdayFirst(source: Source, at: number): NthItem | null {
  const { tokens } = source;
  const { nth, weekday, which } = tokens[at + 1]!.sense;
  if (nth === 0 || weekday > 0 || !tokens[at + 1]!.near || which !== "") return null;
  const month = monthBehind(source, at + 2);
  if (month.month === null) return null;
  return { kind: "nth", first: at, ...month, nth, weekday: tokens[at]!.sense.weekday, orDate: nth > 0 };
}

/** Past what makes a number an ordinal: "2nd", "2-й", "2.º". */
function ordinalEnd(tokens: readonly Token[], at: number): number {
  for (let i = at; i < at + 2 && tokens[i]!.glued; i++) {
    if (tokens[i]!.sense.ordinalEnding) return i + 1;
    if (tokens[i]!.kind !== "mark" || (tokens[i]!.value !== 0x2d && tokens[i]!.value !== 0x2e)) break;
  }
  return at;
}

/** The month behind a weekday: "of March 2026", "de este mes". */
function monthBehind(source: Source, at: number): Month {
  const { tokens } = source;
  const none: Month = { year: null, month: null, next: at };
  let i = at;
  while (i < at + 3 && isJoint(tokens[i]!)) i++;
  const { sense, inParagraph } = tokens[i]!;
  if (!inParagraph) return none;
  if (sense.anyMonth) return { year: null, month: "any", next: i + 1 };
  if (sense.monthsFromNow !== null)
    return { year: null, month: { fromNow: sense.monthsFromNow }, next: i + 1 };
  if (sense.month === 0) return none;
  const day = tokens[i + 1]!;
  const year = readYear(source, i + 1);
  // "last Thursday, May 7": the month has a day of its own.
  if (!year && day.kind === "number" && day.near && day.digits <= 2) return none;
  return { year: year?.year ?? null, month: sense.month, next: year?.next ?? i + 1 };
}

const isJoint = ({ kind, sense, near }: Token): boolean =>
  kind === "word" &&
  near &&
  sense.month === 0 &&
  sense.monthsFromNow === null &&
  !sense.anyMonth &&
  (sense.of || sense.filler);

/** The month before a weekday in Han words: "2026年五月的第二个星期二", "下个月最后一个周四". */
function monthAhead(tokens: readonly Token[], at: number): (Month & { first: number }) | null {
  let i = at - 1;
  if (i >= 0 && tokens[i]!.han && tokens[i]!.sense.filler) i--;
  const unit = tokens[i];
  if (!unit?.han || !tokens[i + 1]!.near) return null;
  if (unit.sense.monthsFromNow !== null)
    return { first: i, year: null, month: { fromNow: unit.sense.monthsFromNow }, next: at + 1 };
  const number = tokens[i - 1];
  if (!unit.sense.monthUnit || number?.kind !== "number" || number.value < 1 || number.value > 12)
    return null;
  const year = tokens[i - 3];
  const named = tokens[i - 2]?.sense.year === true && year?.kind === "number" && year.value >= 1900;
  return {
    first: named ? i - 3 : i - 1,
    year: named ? year.value : null,
    month: number.value,
    next: at + 1,
  };
}

/** The day, counted from 1970-01-01; null when the month is not told or has no such day. */
export function nthDay(item: NthItem, today: number): { day: number; sure: boolean } | null {
  if (item.month === null || item.month === "any") return null;
  const { year, month } = dateOf(today);
  if (typeof item.month !== "number") {
    const count = year * 12 + month - 1 + item.month.fromNow;
    return dayIn(item, Math.floor(count / 12), (count % 12) + 1);
  }
  if (item.year !== null) return dayIn(item, item.year, item.month);
  let best: { day: number; sure: boolean } | null = null;
  for (const y of [year - 1, year, year + 1]) {
    const found = dayIn(item, y, item.month);
    if (found && (best === null || Math.abs(found.day - today) <= Math.abs(best.day - today))) best = found;
  }
  return best;
}

function dayIn(
  { nth, weekday, orDate }: NthItem,
  year: number,
  month: number,
): { day: number; sure: boolean } | null {
  const first = dayNumber(year, month, 1)!;
  const last = first + daysInMonth(year, month) - 1;
  if (nth < 0) return { day: last - ((weekdayOf(last) - weekday + 7) % 7), sure: true };
  if (orDate && weekdayOf(first + nth - 1) === weekday) return { day: first + nth - 1, sure: false };
  const day = first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
  return day <= last ? { day, sure: true } : null;
}
