import type { Token } from "./tokens";

/**
 * The order of day and month in digits: "open" where the numbers could be either; "told" where nobody needs to ask,
 * since the month has a name, or the way in which the digits are written has but one order.
 */
export type DayOrder = "told" | "open" | "day-first" | "month-first";

/** A day as written; without a year it is the one nearest to the present. */
export interface Day {
  readonly first: number;
  readonly next: number;
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  /** Monday is 1; 0 when none is named. */
  readonly weekday: number;
  readonly order: DayOrder;
  /** Digits that could be a clock time: "14.10". */
  readonly clockLike: boolean;
}

/** All days are made here: objects of one shape are read faster. */
export const dayOf = ({
  first,
  next,
  year,
  month,
  day,
  weekday = 0,
  order = "told",
  clockLike = false,
}: Omit<Day, "weekday" | "order" | "clockLike"> & Partial<Day>): Day => ({
  first,
  next,
  year,
  month,
  day,
  weekday,
  order,
  clockLike,
});

/** One day, several, or the two ends of a stretch. */
export interface Days {
  readonly kind: "days";
  readonly first: number;
  readonly next: number;
  readonly days: readonly Day[];
  readonly range: boolean;
  /** Digits that need a second sign to be a date: "22/04". */
  readonly weak: boolean;
}

/** The same digits read in the other order. */
export const swapped = (day: Day): Day => dayOf({ ...day, month: day.day, day: day.month });

/** All that is read as dates is made here, for the same reason. */
export const daysOf = (
  first: number,
  next: number,
  days: readonly Day[],
  range = false,
  weak = false,
): Days => ({ kind: "days", first, next, days, range, weak });

/** A year named once, at the end, holds for the beginning too, unless that would put it after the end. */
export function withYearOf(start: Day, end: Day): Day {
  if (start.year !== null || end.year === null) return start;
  const before = start.month > end.month || (start.month === end.month && start.day > end.day);
  return dayOf({ ...start, year: before ? end.year - 1 : end.year });
}

/** Whether "moved from" or the like stands before a token: "from 3 May to 10 May" is then no stretch. */
export function opensMove(tokens: readonly Token[], at: number): boolean {
  let opened = false;
  for (let i = at - 1; i >= 0 && i >= at - 5; i--) {
    const { sense, kind } = tokens[i]!;
    if (sense.moved) return opened;
    if (sense.from) opened = true;
    if (kind === "mark" || (kind === "number" && opened)) return false;
  }
  return false;
}

/** Whether a word such as "between" or "entre el" stands before a token. */
export function opensRange(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 3; i--) {
    const { sense } = tokens[i]!;
    if (sense.between) return true;
    if (!sense.filler && sense.weekday === 0) return false;
  }
  return false;
}
