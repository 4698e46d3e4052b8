import { DateTime } from "luxon";
import { inZone } from "../times/local";
import type { When } from "../times/types";
import { calendarDate } from "./dates";
import type { Tongue } from "./locales";
import { perLocale } from "./per-locale";
import { phrase } from "./sentence";

/** "in 1 day" is 24 hours from now; "tomorrow" is the next day of the calendar. */
const hoursAway = perLocale((tag) => new Intl.RelativeTimeFormat(tag, { numeric: "always" }));
const daysAway = perLocale((tag) => new Intl.RelativeTimeFormat(tag, { numeric: "auto" }));

const MINUTE = 60_000;
const MINUTES_AT_MOST = 90;
const HOURS_AT_MOST = 36;

/**
 * How far off a time is: "in 3 hours", "12 days ago", "tomorrow", "under way". Null where that is not known to the
 * day: for windows.
 * @param now ISO 8601. @param zone whose calendar days count.
 */
export function relativeWords(when: When, now: string, zone: string, tongue: Tongue): string | null {
  switch (when.kind) {
    case "instant":
      return fromNow(when, now, zone, tongue);
    case "date":
    case "floating":
      return calendarDays(calendarDate(when.start), calendarDate(when.end ?? when.start), now, zone, tongue);
    case "window":
      return null;
  }
}

function fromNow(
  when: Extract<When, { kind: "instant" }>,
  now: string,
  zone: string,
  tongue: Tongue,
): string {
  const present = DateTime.fromISO(now, { zone: "utc" });
  const start = DateTime.fromISO(when.start, { zone: "utc" });
  const end = when.end === undefined ? start : DateTime.fromISO(when.end, { zone: "utc" });
  if (present >= start && present < end) return phrase(tongue, "time.under-way");
  const near = present < start ? start : end;
  const minutes = Math.round((near.toMillis() - present.toMillis()) / MINUTE);
  const format = hoursAway(tongue);
  const isWholeHours = minutes !== 0 && minutes % 60 === 0;
  if (Math.abs(minutes) <= MINUTES_AT_MOST && !isWholeHours) return format.format(minutes, "minute");
  const hours = Math.round(minutes / 60);
  if (Math.abs(hours) <= HOURS_AT_MOST) return format.format(hours, "hour");
  return format.format(daysBetween(inZone(now, zone), inZone(near.toISO() ?? when.start, zone)), "day");
}

function calendarDays(first: DateTime, last: DateTime, now: string, zone: string, tongue: Tongue): string {
  const today = inZone(now, zone);
  const away = daysBetween(today, first);
  const left = daysBetween(today, last);
  if (away < 0 && left >= 0) return phrase(tongue, "time.under-way");
  return daysAway(tongue).format(away >= 0 ? away : left, "day");
}

/** Calendar days from one date to another, whatever their zones. */
function daysBetween(from: DateTime, to: DateTime): number {
  const day = (time: DateTime): DateTime => calendarDate(time.toISODate() ?? "").startOf("day");
  return Math.round(day(to).diff(day(from), "days").days);
}
