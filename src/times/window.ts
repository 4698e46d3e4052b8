import { dateOf, dayNumber, daysInMonth, weekdayOf } from "./calendar";
import type { VagueDays, WithinDays } from "./vague";

interface Days {
  from: number;
  to: number;
}

/**
 * The days that a vague period is within, both included. Weeks run from Monday to Sunday and belong to the month that
 * holds their Thursday, but the last week of a month is the one that its last day is in; the end of a month, quarter or
 * half of a year is its last seven days. Early, middle and late are thirds.
 */
export function windowOf(item: VagueDays | WithinDays, today: number): Days {
  if ("days" in item) return { from: today, to: today + item.days };
  const [year, month] = monthOf(item, today);
  if (item.months > 1) return partOf(item, firstOf(year, month), (count) => firstOf(year, month + count));
  const first = firstOf(year, month);
  const last = first + daysInMonth(year, month) - 1;
  const monday = (day: number): number => day - weekdayOf(day) + 1;
  const week = (count: number): Days => {
    const start = monday(first + 3) + 7 * (count - 1);
    return { from: start, to: start + 6 };
  };
  switch (item.vague) {
    case "":
      return { from: first, to: last };
    case "early":
      return { from: first, to: first + 9 };
    case "middle":
      return { from: first + 10, to: first + 19 };
    case "late":
      return { from: first + 20, to: last };
    case "end":
      return { from: last - 6, to: last };
    case "first-half":
      return { from: first, to: first + 14 };
    case "second-half":
      return { from: first + 15, to: last };
    case "last-week":
      return { from: monday(last), to: monday(last) + 6 };
    case "first-week":
      return week(1);
    case "second-week":
      return week(2);
    case "third-week":
      return week(3);
    case "fourth-week":
      return week(4);
  }
}

/** Part of a quarter, or of half a year. */
function partOf({ months, vague }: VagueDays, first: number, firstOfMonth: (count: number) => number): Days {
  const third = months / 3;
  const last = firstOfMonth(months) - 1;
  switch (vague) {
    case "early":
      return { from: first, to: firstOfMonth(third) - 1 };
    case "middle":
      return { from: firstOfMonth(third), to: firstOfMonth(2 * third) - 1 };
    case "late":
      return { from: firstOfMonth(2 * third), to: last };
    case "end":
      return { from: last - 6, to: last };
    default:
      return { from: first, to: last };
  }
}

/** The first day of a month; those after December are of the next year. */
const firstOf = (year: number, month: number): number =>
  dayNumber(year + Math.floor((month - 1) / 12), ((month - 1) % 12) + 1, 1)!;

/** A month without a year is the one nearest to today; a longer stretch is not of last year, which nobody plans for. */
function monthOf({ year, month, months }: VagueDays, today: number): [number, number] {
  const { year: thisYear, month: thisMonth } = dateOf(today);
  if (typeof month !== "number") {
    const count = thisYear * 12 + thisMonth - 1 + month.fromNow;
    return [Math.floor(count / 12), (count % 12) + 1];
  }
  if (year !== null) return [year, month];
  const apart = month + months - 1 - thisMonth;
  return [apart > 6 && months === 1 ? thisYear - 1 : apart < -6 ? thisYear + 1 : thisYear, month];
}
