import { DateTime } from "luxon";
import type { PackedZone } from "./packed-zone";
import type { Flag } from "./types";
import { zoneOrThrow } from "./zones";

/** A clock reading of the Gregorian calendar; months count from 1, and 24:00 is the midnight that ends the day. */
export interface LocalTime {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second?: number;
}

export interface Resolved {
  /** ISO 8601 UTC with `Z`. */
  instant: string;
  flag?: Extract<Flag, "nonexistent-local-time" | "repeated-local-time">;
  /** With a repeated time: both instants, the earlier first. */
  candidates?: string[];
}

const MINUTE = 60_000;
const ISO_LOCAL = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2}))?$/;
/** No zone was ever 16 hours from UTC (Manila until 1844 was 15:56 behind). */
const WIDEST_OFFSET = 16 * 60 * MINUTE;

/**
 * The instant of a clock reading in a zone. A reading that a clock change repeats means the earlier instant; one that
 * it skips is read by the offset before the gap (RFC 5545, 3.3.5), so that 02:30 becomes 03:30. Both are flagged. The
 * answer depends on the arguments and the zone data alone, never on the moment of asking.
 * @throws RangeError when there is no such date, clock reading or zone.
 */
export function resolveLocal(local: LocalTime, zone: string): Resolved {
  const { instants, gap } = instantsOf(millisecondsOf(local), zoneOrThrow(zone));
  const [instant] = instants.map(formatInstant);
  if (instant === undefined) return { instant: formatInstant(gap!.read), flag: "nonexistent-local-time" };
  if (instants.length === 1) return { instant };
  return { instant, flag: "repeated-local-time", candidates: instants.map(formatInstant) };
}

/**
 * The first instant of a date in a zone; some days begin at 01:00, because a clock change skips their midnight.
 * @param date `YYYY-MM-DD`. @throws RangeError when there is no such date or zone.
 */
export function startOfDay(date: string, zone: string): string {
  const { instants, gap } = instantsOf(millisecondsOf(localOf(date, "00:00")), zoneOrThrow(zone));
  return formatInstant(instants[0] ?? gap!.end);
}

/**
 * The parts of a date and a clock reading as written in ISO 8601. @throws RangeError when they are malformed.
 * @param clock "HH:mm" or "HH:mm:ss".
 */
export function localOf(date: string, clock: string): LocalTime {
  const match = ISO_LOCAL.exec(`${date}T${clock}`);
  if (!match)
    throw new RangeError(`no date or clock reading: ${JSON.stringify(`${date} ${clock}`.slice(0, 40))}`);
  const [year, month, day, hour, minute, second] = match.slice(1).map((part) => Number(part ?? 0));
  return { year: year!, month: month!, day: day!, hour: hour!, minute: minute!, second: second! };
}

/**
 * An instant as a clock in a zone shows it. @throws RangeError when it is no ISO 8601 instant or no zone.
 */
export function inZone(instant: string, zone: string): DateTime<true> {
  const time = DateTime.fromISO(instant, { zone: "utc" });
  if (!time.isValid) throw new RangeError(`no ISO 8601 instant: ${JSON.stringify(instant.slice(0, 40))}`);
  return time.setZone(zoneOrThrow(zone)) as DateTime<true>;
}

/** ISO 8601 UTC with `Z`, to the minute, or to the second where that is not zero. */
export function formatInstant(ms: number): string {
  const iso = new Date(ms).toISOString();
  return iso.endsWith(":00.000Z") ? iso.slice(0, -8) + "Z" : iso.slice(0, -5) + "Z";
}

/**
 * All instants at which a zone's clock shows a reading, the earliest first; where there is none, the gap that a clock
 * change left.
 * @param reading in milliseconds since 1970, as if the clock were at UTC.
 */
export function instantsOf(
  reading: number,
  zone: PackedZone,
): {
  instants: number[];
  gap?: { /** The reading by the offset before the gap. */ read: number; end: number };
} {
  const stretches = zone.stretchesBetween(reading - WIDEST_OFFSET, reading + WIDEST_OFFSET);
  const instants: number[] = [];
  for (const { since, until, offset } of stretches) {
    const instant = reading - offset * MINUTE;
    if (since <= instant && instant < until) instants.push(instant);
  }
  if (instants.length > 0) return { instants };
  const before = stretches.findLast(({ until, offset }) => until + offset * MINUTE <= reading)!;
  return { instants, gap: { read: reading - before.offset * MINUTE, end: before.until } };
}

/** The clock reading as milliseconds since 1970, as if it were UTC. */
function millisecondsOf({ year, month, day, hour, minute, second = 0 }: LocalTime): number {
  const endOfDay = hour === 24 && minute === 0 && second === 0;
  const time = DateTime.fromObject(
    { year, month, day, hour: endOfDay ? 0 : hour, minute, second },
    { zone: "utc" },
  );
  if (!time.isValid) throw new RangeError(`no such clock reading: ${time.invalidExplanation}`);
  return time.toMillis() + (endOfDay ? 24 * 60 * MINUTE : 0);
}
