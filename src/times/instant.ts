import { instantsOf } from "./local";
import type { WrittenZone } from "./sense";
import type { Flag } from "./types";
import { zoneOrThrow } from "./zones";

/** No clock change is further from a reading than this when both sides of it keep the same offset. */
const MARGIN_MS = 16 * 3_600_000;
const DAY_SECONDS = 86_400;

export interface Instant {
  /** Milliseconds since 1970. */
  readonly ms: number;
  readonly zone: string;
  readonly flag: Flag | null;
}

/**
 * The instant of a clock reading in a zone that a text names.
 * @param day counted from 1970-01-01. @param second of the day; a whole day's worth is the midnight that ends it.
 */
export function instantOf(day: number, second: number, name: WrittenZone & { zone: string }): Instant {
  const { zone } = name;
  const rules = zoneOrThrow(zone);
  const reading = (day * DAY_SECONDS + second) * 1000;
  const stated = name.abbreviation?.offset;
  if (stated !== undefined) {
    // "9:00 PST" in July is read by what the letters state; in a repeated hour they tell which one is meant.
    const offset = zoneOrThrow(stated).offset(0);
    const ms = reading - offset * 60_000;
    return { ms, zone: rules.offset(ms) === offset ? zone : stated, flag: null };
  }
  const before = rules.offset(reading - MARGIN_MS);
  if (before === rules.offset(reading + MARGIN_MS))
    return { ms: reading - before * 60_000, zone, flag: null };
  const { instants, gap } = instantsOf(reading, rules);
  const [ms, other] = instants;
  if (ms === undefined) return { ms: gap!.read, zone, flag: "nonexistent-local-time" };
  return { ms, zone, flag: other === undefined ? null : "repeated-local-time" };
}
