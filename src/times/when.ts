import { DateTime } from "luxon";
import { isoDate } from "./calendar";
import { usualDay, usualInstant } from "./iso-instant";
import { formatInstant, inZone, localOf, resolveLocal, startOfDay } from "./local";
import type { When } from "./types";

/** The zone in which a day ends last. */
const LAST_ON_EARTH = "UTC-12:00";
/** A clock reading without a zone, as the instant at which the last clock on earth shows it. */
const lastOnEarth = (reading: string): string => `${reading}-12:00`;

/** Milliseconds since 1970; a clock reading without a zone counts as UTC. */
const at = (time: string): number =>
  usualInstant(time) ?? usualInstant(`${time}Z`) ?? inZone(time, "UTC").toMillis();

/**
 * When it begins: an instant's own start; for dates the first instant of the first day in the zone; null for floating
 * times and windows, of which nobody knows. @throws RangeError when the zone is none.
 */
export function startInstant(when: When, zone: string): string | null {
  if (when.kind === "instant") return when.start;
  return when.kind === "date" ? startOfDay(when.start, zone) : null;
}

/**
 * When it is over: the end of an instant, or its start if no end is known; for dates the first instant after the last
 * day in the zone; null for floating times and windows. @throws RangeError when the zone is none.
 */
export function endInstant(when: When, zone: string): string | null {
  if (when.kind === "instant") return when.end ?? when.start;
  return when.kind === "date" ? startOfDay(addDays(when.end ?? when.start, 1), zone) : null;
}

/**
 * A key by which any times sort in code unit order: by start (of a window its first day), where a day comes before the
 * hours of that day and clock readings without a zone count as UTC; then by kind and end. Times that are the same
 * (`sameWhen`) have the same key, and no others.
 */
export function sortKey(when: When): string {
  if (when.kind === "window") return `${when.from} 4 ${when.to}`;
  const { start, end = start } = when;
  if (when.kind === "date") return `${start} 1 ${end}`;
  return `${toTheSecond(start)} ${when.kind === "instant" ? 2 : 3} ${toTheSecond(end)}`;
}

/**
 * Whether two times are the same stretch, however written ("14:00Z", "14:00:00Z"). The words of a window and the place
 * of a floating time do not count: they differ between translations of one document.
 */
export const sameWhen = (a: When, b: When): boolean => sortKey(a) === sortKey(b);

/**
 * Whether it is over. A date or window counts as over when its last day is over in the zone, or without a zone
 * everywhere on earth; a floating time always everywhere. At the very moment of its end, what has an end is over, and
 * an instant without one is not.
 * @param now ISO 8601 instant. @throws RangeError when the zone is none.
 */
export function isPast(when: When, now: string, zone: string = LAST_ON_EARTH): boolean {
  const reached = (instant: string): boolean => at(instant) <= at(now);
  switch (when.kind) {
    case "instant":
      return when.end === undefined ? at(when.start) < at(now) : reached(when.end);
    case "floating":
      return when.end === undefined ? at(lastOnEarth(when.start)) < at(now) : reached(lastOnEarth(when.end));
    case "date":
      return reached(startOfDay(addDays(when.end ?? when.start, 1), zone));
    case "window":
      return reached(startOfDay(addDays(when.to, 1), zone));
  }
}

/** The date, `YYYY-MM-DD`, that a number of days after (or, if negative, before) another is. */
export const addDays = (date: string, days: number): string => isoDate(dayOf(date) + days);

/** How many days after the first date the second is; negative if it is before. Dates are `YYYY-MM-DD`. */
export const daysBetween = (from: string, to: string): number => dayOf(to) - dayOf(from);

/**
 * The instant of an hour of the clock in a zone, some days before a date ("08:00 three days before the deadline").
 * @param date `YYYY-MM-DD`. @param hour 0 to 23.
 */
export const onMorning = (date: string, daysBefore: number, hour: number, zone: string): string =>
  resolveLocal({ ...localOf(addDays(date, -daysBefore), "00:00"), hour }, zone).instant;

/** The number of a day, counted from 1970-01-01. */
function dayOf(date: string): number {
  const usual = usualDay(date);
  if (usual !== null) return usual;
  const time = DateTime.fromISO(date, { zone: "utc" });
  if (!time.isValid) throw new RangeError(`no date: ${JSON.stringify(date.slice(0, 40))}`);
  return Math.floor(time.toMillis() / DAY_MS);
}

const DAY_MS = 86_400_000;

/** "2025-12-01T14:00Z" or, floating, "2025-12-01T14:00", as far as the seconds and without `Z`. */
const toTheSecond = (time: string): string =>
  formatInstant(at(time))
    .slice(0, -1)
    .padEnd("2025-12-01T14:00".length + 3, ":00");
