import { isoClock, isoDate, isoInstant } from "./calendar";
import type { Context } from "./context";
import { secondOfDay, stretch } from "./hours";
import { type Instant, instantOf } from "./instant";
import { type ResolvedDay, resolveDays } from "./moment";
import type { Placed } from "./placed";
import { isDeadline } from "./role";
import type { WrittenZone } from "./sense";
import { type Span, unitSpan } from "./span";
import type { Flag, Time, When } from "./types";
import type { Unit } from "./units";
import type { DayPart } from "./words/language";

const DAY_SECONDS = 86_400;
const DAY_MS = DAY_SECONDS * 1000;

type KnownZone = WrittenZone & { readonly zone: string };

/** A clock time of one day: its beginning in milliseconds since 1970, null while the zone is not known. */
interface Made {
  readonly time: Time;
  readonly ms: number | null;
}

/** The times that have a clock reading. One instant told in several zones is one time. */
export function clockTimes(context: Context, placed: readonly Placed[]): Time[] {
  const times: Time[] = [];
  let last: Placed | null = null;
  let lastMs: number | null = null;
  for (const each of placed) {
    if (each.dates.length === 0 && context.minutes) continue;
    const days = each.dates.length === 0 ? [undated(context, each)] : daysOf(context, each);
    for (const day of days ?? []) {
      const made = make(context, each, day);
      if (last !== null && lastMs !== null && restates(last, lastMs, each, made)) break;
      times.push(made.time);
      last = each;
      lastMs = made.ms;
    }
  }
  return times;
}

/** Whether a time is the last one in another zone's words: on the same day, or on the one that it is there. */
function restates(last: Placed, lastMs: number, each: Placed, made: Made): boolean {
  if (made.ms === null || last === each || last.group !== each.group || last.zone?.zone === each.zone?.zone)
    return false;
  const apart = Math.abs(made.ms - lastMs);
  return apart === 0 || (apart === DAY_MS && (each.dates.length === 0 || each.dates[0] === last.dates[0]));
}

function daysOf({ present }: Context, { dates }: Placed): readonly ResolvedDay[] | null {
  if (dates.length === 1) {
    const days = resolveDays(dates[0]!, present);
    return days !== null && dates[0]!.kind === "days" && dates[0]!.range ? days.slice(0, 1) : days;
  }
  // "tomorrow, 19 November" is one day, and the date itself says which.
  const dated = dates.filter(({ kind }) => kind === "days");
  if (dated.length > 0 && dated.length < dates.length) return resolveDays(dated[0]!, present);
  const all: ResolvedDay[] = [];
  for (const date of dates) {
    const days = resolveDays(date, present);
    if (!days) return null;
    all.push(...days);
  }
  return all;
}

/** The next time that a clock shows a reading. */
function undated(context: Context, placed: Placed): ResolvedDay {
  const name = zoneOf(context, placed);
  const { today, now } = context.present;
  let day = today;
  if (name !== null) {
    const { from } = hoursOf(placed);
    for (day = today - 1; day < today + 2 && instantOf(day, from, name).ms < now; ) day++;
  }
  return { day, flags: ["date-assumed"], weekly: false };
}

function hoursOf({ unit, dates }: Placed): { from: number; to: number | null } {
  let part: DayPart | "" = "";
  for (const date of dates) if (date.kind === "relative" && date.part !== "") part = date.part;
  if (unit.end) return stretch(unit.start, unit.end, part);
  return { from: secondOfDay(unit.start, part), to: null };
}

/** The zone in which a reading is meant; null when nobody knows. */
function zoneOf(context: Context, { zone, zoneStated }: Placed): KnownZone | null {
  if (zoneStated || zone) return isKnown(zone) ? zone : null;
  return context.zone !== null && !context.minutes ? { zone: context.zone } : null;
}

const isKnown = (zone: WrittenZone | null): zone is KnownZone => zone !== null && zone.zone !== null;

function make(context: Context, placed: Placed, resolved: ResolvedDay): Made {
  const { unit } = placed;
  const { from, to } = hoursOf(placed);
  const zone = zoneOf(context, placed);
  const startZone = isKnown(unit.startZone?.name ?? null) ? (unit.startZone!.name as KnownZone) : zone;
  const { now, today } = context.present;
  let { day } = resolved;
  if (resolved.weekly && day === today && startZone && instantOf(day, from, startZone).ms < now) day += 7;
  const endDay = to === null ? day : endDayOf(context, unit, day, from, to);
  const span = unitSpan(context.source, unit, placed.group);
  if (zone === null || startZone === null) {
    const flags: Flag[] = [...resolved.flags, ...placed.flags];
    if (placed.zone !== null) flags.push("zone-unknown");
    const end = to === null ? {} : { end: floating(endDay, to) };
    const when: When = { kind: "floating", start: floating(day, from), ...end };
    return { time: timeOf(context, span, when, null, flags), ms: null };
  }
  const start = instantOf(day, from, startZone);
  const end = to === null ? null : instantOf(endDay, to, zone);
  const when: When =
    end === null
      ? { kind: "instant", start: isoInstant(start.ms) }
      : { kind: "instant", start: isoInstant(start.ms), end: isoInstant(end.ms) };
  const time = timeOf(context, span, when, start.zone, flagsOf(placed, resolved, start, end, zone));
  if (zone.candidates) time.candidates = [...zone.candidates];
  return { time, ms: start.ms };
}

function timeOf({ source }: Context, span: Span, when: When, zone: string | null, flags: Flag[]): Time {
  const { text, index } = span;
  if (isDeadline(source, span.first, span.next)) return { text, index, when, zone, role: "deadline", flags };
  return { text, index, when, zone, flags };
}

function flagsOf(
  placed: Placed,
  resolved: ResolvedDay,
  start: Instant,
  end: Instant | null,
  zone: WrittenZone,
): Flag[] {
  const flags: Flag[] = [...resolved.flags, ...placed.flags];
  if (start.flag) flags.push(start.flag);
  if (end?.flag) flags.push(end.flag);
  if (!placed.zoneStated && !placed.zone) flags.push("zone-assumed");
  if (zone.candidates) flags.push("zone-ambiguous");
  return flags.length > 1 ? [...new Set(flags)] : flags;
}

/** A stretch whose end is earlier on the clock than its beginning ends on the next day. */
function endDayOf({ present }: Context, unit: Unit, day: number, from: number, to: number): number {
  if (unit.endDate) {
    const [end] = resolveDays(unit.endDate, present) ?? [];
    if (end && end.day >= day) return end.day;
  }
  return to <= from ? day + 1 : day;
}

function floating(day: number, second: number): string {
  const late = second >= DAY_SECONDS;
  return `${isoDate(late ? day + 1 : day)}T${isoClock(late ? second - DAY_SECONDS : second)}`;
}
