import { addDays, isPast, sortKey } from "../times";
import type { When } from "../times/types";

const DATE = "2025-11-18".length;

/** Records keep their times as long as they do not change, and are asked about them again and again. */
const keys = new WeakMap<When, string>();

/** The sort key of a time; two times are the same when their keys are. */
export function keyOf(when: When): string {
  const known = keys.get(when);
  if (known !== undefined) return known;
  const key = sortKey(when);
  keys.set(when, key);
  return key;
}

/** The day on which something begins, `YYYY-MM-DD`: of an instant in UTC, of what is vague the first it may be. */
export const dayOf = (when: When): string => keyOf(when).slice(0, DATE);

/** Whether two times are the same, or neither is there. */
export const isSame = (one: When | null | undefined, other: When | null | undefined): boolean =>
  one && other ? keyOf(one) === keyOf(other) : !one && !other;

/** Whether two times are the same, or one is the day of the other's hour: one document may tell more than another. */
export const sameTime = (one: When, other: When): boolean =>
  isSame(one, other) || isDayOf(one, other) || isDayOf(other, one);

/** Whether one is a single day, and the other an hour of that day. */
export const isDayOf = (day: When, hour: When): boolean =>
  day.kind === "date" &&
  day.end === undefined &&
  (hour.kind === "instant" || hour.kind === "floating") &&
  hour.start.startsWith(day.start);

/**
 * Tells what is over at an instant (ISO 8601 UTC), everywhere on earth. Most of a long agenda is long past, and a look
 * at the day spares the arithmetic.
 */
export function overAt(now: string): (when: When) => boolean {
  const longAgo = addDays(now.slice(0, DATE), -3);
  return (when) => lastDay(when) < longAgo || isPast(when, now);
}

const lastDay = (when: When): string =>
  (when.kind === "window" ? when.to : (when.end ?? when.start)).slice(0, DATE);
