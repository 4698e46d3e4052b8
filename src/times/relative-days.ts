import { readClock } from "./clock";
import { afterOrdinal } from "./day-element";
import type { Item } from "./items";
import type { Source, Token } from "./tokens";
import type { DayPart, Which } from "./words/language";

interface Span {
  /** Tokens, from `first` to before `next`. */
  readonly first: number;
  readonly next: number;
}

/** A weekday without a date: "Wednesday", "下周三", "next Tuesday". */
export interface WeekdayItem extends Span {
  readonly kind: "weekday";
  readonly weekday: number;
  readonly which: Which | "";
  /** Weeks from the present one, where a word says so. */
  readonly weeks: number | null;
  /** An everyday word as well: a day only beside a clock time. */
  readonly weak: boolean;
}

export interface RelativeItem extends Span {
  readonly kind: "relative";
  readonly days: number;
  readonly part: DayPart | "";
}

/** A day of a month that is told from the present one, "本月20日", or not at all: "the 20th". */
export interface MonthdayItem extends Span {
  readonly kind: "monthday";
  readonly months: number | null;
  readonly day: number;
  /** Monday is 1; where one is named beside it, it tells the month. */
  readonly weekday?: number;
}

/** "本月20日", "20 числа этого месяца", "the 20th of this month". */
export function readMonthday(source: Source, at: number): MonthdayItem | null {
  const { tokens } = source;
  const token = tokens[at]!;
  if (token.sense.monthsFromNow !== null) {
    const number = tokens[at + 1]!;
    const unit = tokens[at + 2]!;
    if (number.kind !== "number" || !unit.sense.day || number.value < 1 || number.value > 31) return null;
    return {
      kind: "monthday",
      first: at,
      next: at + 3,
      months: token.sense.monthsFromNow,
      day: number.value,
    };
  }
  if (token.value < 1 || token.value > 31 || token.digits > 2) return null;
  let i = at + 1;
  while (
    i < at + 4 &&
    (tokens[i]!.sense.ordinalEnding || tokens[i]!.sense.day || tokens[i]!.sense.filler) &&
    tokens[i]!.sense.monthsFromNow === null
  )
    i++;
  const months = tokens[i]!.sense.monthsFromNow;
  if (months === null || tokens[i]!.han) return null;
  return { kind: "monthday", first: at, next: i + 1, months, day: token.value };
}

/** "14:00 on the 20th", "20-го в 14:00", "20号下午3点": a day without a month, right beside a clock time. */
export function readBareDay(source: Source, at: number, last: Item | undefined): MonthdayItem | null {
  const { tokens } = source;
  const { value, digits, han, kind } = tokens[at]!;
  if (kind !== "number" || value < 1 || value > 31 || digits > 2 || !(digits > 0 || han)) return null;
  let next = afterOrdinal(tokens, at + 1);
  if (next === at + 1) {
    if (!(tokens[next]!.sense.day && tokens[next]!.han && tokens[next]!.near)) return null;
    next++;
  }
  const item: MonthdayItem = { kind: "monthday", first: at, next, months: null, day: value };
  let i = next;
  while (i < next + 4 && joinsClock(tokens[i]!)) i++;
  const clock = readClock(source, i, i);
  if (clock && (clock.doubt === "" || clock.doubt === "hour")) return item;
  if (last?.kind !== "clock" && last?.kind !== "zone") return null;
  for (i = last.next; i < at; i++) if (i - last.next > 3 || !joinsClock(tokens[i]!)) return null;
  return item;
}

/** "Thursday 12 at 14:00", "Friday the 19th at 15:00", "jeudi 12 à 14h". */
export function readWeekdayAndDay(source: Source, at: number): MonthdayItem | null {
  const { tokens } = source;
  let i = at + 1;
  if (tokens[i]!.sense.filler && tokens[i]!.near && tokens[i]!.kind === "word") i++;
  const { kind, value, digits, near } = tokens[i]!;
  if (kind !== "number" || !near || digits === 0 || digits > 2 || value < 1 || value > 31) return null;
  const next = afterOrdinal(tokens, i + 1);
  const joint = tokens[next]!;
  if (!joint.near || !(joint.sense.at || joint.sense.hourBefore)) return null;
  const clock = readClock(source, next, next) ?? readClock(source, next + 1, next + 1);
  if (!clock || !(clock.doubt === "" || clock.doubt === "hour")) return null;
  return { kind: "monthday", first: at, next, months: null, day: value, weekday: tokens[at]!.sense.weekday };
}

const joinsClock = ({ sense, near, kind, value }: Token): boolean =>
  near &&
  (sense.filler || sense.at || sense.to || sense.zone !== null || (kind === "mark" && value === 0x2c));

/** "Wednesday", "next Tuesday", "mardi prochain", "下周三", "Tuesday next week". */
export function readWeekday(source: Source, at: number): WeekdayItem | null {
  const { tokens } = source;
  const token = tokens[at]!;
  const { sense } = token;
  let i = at;
  let which: Which | "" = "";
  let weeks: number | null = null;
  if ((sense.which !== "" || sense.weeks !== null) && sense.weekday === 0) {
    which = sense.which;
    weeks = sense.weeks;
    i++;
    while (weeks !== null && i < at + 4 && (tokens[i]!.sense.filler || tokens[i]!.value === 0x2c)) i++;
  }
  const day = tokens[i]!;
  if (day.sense.weekday === 0 || (i > at && !day.inParagraph)) return null;
  if (i === at) {
    which = day.sense.which;
    weeks = day.sense.weeks;
  }
  let next = i + 1;
  let after = next;
  while (
    after < next + 2 &&
    tokens[after]!.sense.filler &&
    tokens[after]!.sense.which === "" &&
    tokens[after]!.sense.weeks === null
  )
    after++;
  if (
    weeks === null &&
    tokens[after]!.sense.weeks !== null &&
    tokens[after]!.sense.weekday === 0 &&
    tokens[after]!.near
  ) {
    weeks = tokens[after]!.sense.weeks;
    next = after + 1;
  } else if (
    which === "" &&
    tokens[next]!.sense.which !== "" &&
    tokens[next]!.sense.weekday === 0 &&
    !tokens[next]!.han &&
    tokens[next]!.near &&
    !tokens[next]!.glued &&
    tokens[next + 1]!.sense.weekday === 0
  ) {
    which = tokens[next]!.sense.which;
    next++;
  }
  return {
    kind: "weekday",
    first: at,
    next,
    weekday: day.sense.weekday,
    which,
    weeks,
    weak: i === at && day.sense.shaky,
  };
}
