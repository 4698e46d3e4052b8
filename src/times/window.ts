import { dateOf, dayNumber, daysInMonth, weekdayOf } from "./calendar";
import type { VagueDays } from "./vague";

/**
 * The days that a vague period is within, both included. Weeks run from Monday to Sunday and belong to the month that
 * holds their Thursday, but the last week of a month is the one that its last day is in; the end of a month is its
 * last seven days.
 */
export function windowOf({ year, month, vague }: VagueDays, today: number): { from: number; to: number } {
  const [y, m] = monthOf(year, month, today);
  const first = dayNumber(y, m, 1)!;
  const last = first + daysInMonth(y, m) - 1;
  const monday = (day: number): number => day - weekdayOf(day) + 1;
  const week = (count: number): { from: number; to: number } => {
    const start = monday(first + 3) + 7 * (count - 1);
    return { from: start, to: start + 6 };
  };
  switch (vague) {
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

/** A month without a year is the one nearest to today. */
function monthOf(year: number | null, month: VagueDays["month"], today: number): [number, number] {
  const { year: thisYear, month: thisMonth } = dateOf(today);
  if (typeof month !== "number") {
    const count = thisYear * 12 + thisMonth - 1 + month.fromNow;
    return [Math.floor(count / 12), (count % 12) + 1];
  }
  if (year !== null) return [year, month];
  const apart = month - thisMonth;
  return [apart > 6 ? thisYear - 1 : apart < -6 ? thisYear + 1 : thisYear, month];
}
