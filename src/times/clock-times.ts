import { isoClock, isoDate, isoInstant } from "./calendar";
import type { Context } from "./context";
import type { DateElement, Unit } from "./elements";
import { secondOfDay, stretch } from "./hours";
import { type Instant, instantOf } from "./instant";
import { nextMonthday, type ResolvedDay, resolveDays } from "./moment";
import type { Placed } from "./placed";
import { isDeadline } from "./role";
import type { WrittenZone } from "./sense";
import { type Span, spanOf, unitSpan } from "./span";
import type { Flag, Time, When } from "./types";
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
  /** The instants of the last unit, one a day. */
  let told: number[] = [];
  for (const each of placed) {
    if (context.minutes && each.dates.every(isRule)) continue;
    const days = each.dates.length === 0 ? [undated(context, each)] : daysOf(context, each);
    const instants: number[] = [];
    for (const [i, day] of (days ?? []).entries()) {
      const made = make(context, each, day, i);
      if (last !== null && restates(last, told, each, made, day)) continue;
      times.push(made.time);
      if (made.ms !== null) instants.push(made.ms);
    }
    if (instants.length > 0) {
      last = each;
      told = instants;
    }
  }
  return times;
}

/** "every Tuesday": in minutes no date at all. */
const isRule = ({ item }: DateElement): boolean => item.kind === "weekday" && item.every;

/** Whether a time is the last one in another zone's words: on the same day, or on the one that it is there. */
function restates(
  last: Placed,
  told: readonly number[],
  each: Placed,
  made: Made,
  { day }: ResolvedDay,
): boolean {
  if (made.ms === null || last.group !== each.group || last.zone?.zone === each.zone?.zone) return false;
  const sameDay = each.dates.length === 0 || each.dates[0] === last.dates[0];
  if (isTold(told, made.ms, sameDay)) return true;
  // Of letters that several zones share, the other time tells which is meant.
  const { from } = hoursOf(each);
  return (
    each.zone?.candidates?.some((zone) => isTold(told, instantOf(day, from, { zone }).ms, sameDay)) ?? false
  );
}

const isTold = (told: readonly number[], ms: number, sameDay: boolean): boolean =>
  told.some((instant) => ms === instant || (sameDay && Math.abs(ms - instant) === DAY_MS));

function daysOf({ present }: Context, { dates }: Placed): readonly ResolvedDay[] | null {
  if (dates.length === 1) {
    const { item } = dates[0]!;
    const days = resolveDays(item, present);
    // "from 25 November to 9 January, 23:59": on which of the days nobody can tell.
    if (days !== null && item.kind === "days" && item.range)
      return days.slice(0, 1).map((day) => ({ ...day, flags: [...day.flags, "date-assumed"] }));
    return days;
  }
  // "tomorrow, 19 November" is one day, and the date itself says which.
  const dated = dates.filter(({ item }) => item.kind === "days");
  if (dated.length > 0 && dated.length < dates.length) return resolveDays(dated[0]!.item, present);
  const all: ResolvedDay[] = [];
  for (const { item } of dates) {
    const days = resolveDays(item, present);
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
  for (const { item } of dates) if (item.kind === "relative" && item.part !== "") part = item.part;
  if (unit.end) return stretch(unit.start, unit.end, part);
  return { from: secondOfDay(unit.start, part), to: null };
}

/** The zone in which a reading is meant; null when nobody knows. */
function zoneOf(context: Context, { zone, zoneStated }: Placed): KnownZone | null {
  if (zoneStated || zone) return isKnown(zone) ? zone : null;
  return context.zone !== null && !context.minutes ? { zone: context.zone } : null;
}

const isKnown = (zone: WrittenZone | null): zone is KnownZone => zone !== null && zone.zone !== null;

/** @param at which of the days that share the clock time. */
function make(context: Context, placed: Placed, resolved: ResolvedDay, at: number): Made {
  const { unit } = placed;
  const { from, to } = hoursOf(placed);
  const zone = zoneOf(context, placed);
  const startZone = isKnown(unit.startZone?.name ?? null) ? (unit.startZone!.name as KnownZone) : zone;
  const { now, today } = context.present;
  let { day } = resolved;
  if (resolved.weekly && day === today && startZone && instantOf(day, from, startZone).ms < now) day += 7;
  const endDay = to === null ? day : endDayOf(context, unit, day, from, to);
  const span = spanOfDay(context, placed, at);
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

/** Of days that share a clock time, each has its own text, and the last one that of the clock time. */
function spanOfDay({ source }: Context, { unit, group, dates }: Placed, at: number): Span {
  const item = dates[0]?.item;
  const span = unitSpan(source, unit, group);
  if (item?.kind !== "days" || item.range || item.days.length === 1) return span;
  const day = item.days[at]!;
  if (at < item.days.length - 1) return spanOf(source, day.first, day.next);
  return span.first === item.first ? spanOf(source, day.first, span.next) : span;
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
  const nextDay = to <= from ? day + 1 : day;
  const date = unit.endDate?.item;
  if (!date) return nextDay;
  if (date.kind === "monthday" && date.months === null) return nextMonthday(date.day, day) ?? day;
  // "19 November, 22:00 to 01:30 of the next day": the day after the beginning.
  if (date.kind === "following") return day + Math.max(0, date.days);
  if (date.kind === "relative" && date.days > 0 && unit.dates[0]?.item.kind !== "relative")
    return day + date.days;
  const [end] = resolveDays(date, present) ?? [];
  return end && end.day >= day ? end.day : nextDay;
}

function floating(day: number, second: number): string {
  const late = second >= DAY_SECONDS;
  return `${isoDate(late ? day + 1 : day)}T${isoClock(late ? second - DAY_SECONDS : second)}`;
}
