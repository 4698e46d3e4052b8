import { Zone } from "luxon";
import type { MomentZone } from "moment-timezone";

/** A stretch of time in which a zone keeps one offset; `since` and `until` are in milliseconds since 1970. */
export interface Stretch {
  since: number;
  until: number;
  /** Minutes east of UTC. */
  offset: number;
}

/**
 * A zone over the time zone data that comes with the bot, so that offsets do not depend on the age of Node or of the
 * machine's own data. Luxon formats it by shifting to UTC, and so never asks Intl about the zone either.
 *
 * Clock changes are listed up to the year 2499 where a zone has them; after its last one a zone keeps its last offset.
 * Local mean times (mostly before 1920) are rounded to the minute.
 */
export class PackedZone extends Zone {
  private readonly stretches: readonly Stretch[];
  private last: Stretch;

  constructor(
    private readonly id: string,
    data: Pick<MomentZone, "untils" | "offsets">,
  ) {
    super();
    this.stretches = data.offsets.map((offset, i) => ({
      since: i === 0 ? Number.NEGATIVE_INFINITY : untilAt(data.untils, i - 1),
      until: untilAt(data.untils, i),
      offset: Math.round(-offset) + 0,
    }));
    this.last = this.stretches.at(-1)!;
  }

  override get name(): string {
    return this.id;
  }

  override get type(): string {
    return "packed";
  }

  override get isUniversal(): boolean {
    return this.stretches.length === 1;
  }

  override get isValid(): boolean {
    return true;
  }

  /** Minutes east of UTC at an instant, in milliseconds since 1970. */
  override offset(ts: number): number {
    if (Number.isNaN(ts)) return Number.NaN;
    // Most questions are about times close to one another, and so about the stretch that was asked for last.
    if (ts < this.last.since || ts >= this.last.until) this.last = this.stretches[this.indexAt(ts)]!;
    return this.last.offset;
  }

  /** "UTC+01:00": letters such as "CST" are left out, because readers elsewhere read them as another zone. */
  override offsetName(ts: number): string {
    return formatOffset(this.offset(ts));
  }

  override formatOffset(ts: number, format: "short" | "narrow" | "techie"): string {
    return offsetDigits(this.offset(ts), format);
  }

  override equals(other: Zone): boolean {
    return other instanceof PackedZone && other.id === this.id;
  }

  /** The stretches that overlap the time between two instants, in order. */
  stretchesBetween(from: number, to: number): readonly Stretch[] {
    return this.stretches.slice(this.indexAt(from), this.indexAt(to) + 1);
  }

  private indexAt(ts: number): number {
    let low = 0;
    let high = this.stretches.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ts < this.stretches[middle]!.until) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

/** A zone that keeps one offset for ever, named "UTC+05:30", or "UTC" for none. */
export const fixedZone = (minutes: number): PackedZone =>
  new PackedZone(formatOffset(minutes), { untils: [Number.POSITIVE_INFINITY], offsets: [-minutes] });

/** "UTC+05:30", and "UTC" for zero. */
export const formatOffset = (minutes: number): string =>
  minutes === 0 ? "UTC" : `UTC${offsetDigits(minutes, "short")}`;

function offsetDigits(minutes: number, format: "short" | "narrow" | "techie"): string {
  const sign = minutes < 0 ? "-" : "+";
  const hours = Math.trunc(Math.abs(minutes) / 60);
  const rest = Math.abs(minutes) % 60;
  const two = (n: number): string => String(n).padStart(2, "0");
  if (format === "narrow") return `${sign}${hours}${rest === 0 ? "" : `:${two(rest)}`}`;
  return `${sign}${two(hours)}${format === "short" ? ":" : ""}${two(rest)}`;
}

/** The data writes null where a stretch never ends. */
const untilAt = (untils: readonly (number | null)[], i: number): number =>
  untils[i] ?? Number.POSITIVE_INFINITY;
