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
/** Earlier hours are of the night before as well. */
const MORNING = 6;

type KnownZone = WrittenZone & { readonly zone: string };

/** What a clock time means on every one of its days. */
interface Meaning {
  /** The seconds of the day at which it begins and ends. */
  readonly from: number;
  readonly to: number | null;
  /** Null when nobody knows. */
  readonly zone: KnownZone | null;
}

/** A clock time of one day: its beginning in milliseconds since 1970, null while the zone is not known. */
interface Made {
  readonly time: Time;
  readonly ms: number | null;
  /** As written, by the date and the second of the day. */
  readonly day: number;
  readonly from: number;
}

/** Adds the times that have a clock reading. One instant told in several zones is one time. */
export function clockTimes(context: Context, placed: readonly Placed[], times: Time[]): void {
  let last: Placed | null = null;
  /** Those of the last clock time whose zone is known, one a day. */
  let told: readonly Made[] = [];
  for (const each of placed) {
    if (context.minutes && each.dates.every(isRule)) continue;
    const before = last;
    const all = timesOf(context, each);
    const made = before === null ? all : all.filter((one) => !restates(before, told, each, one));
    for (const { time } of made) times.push(time);
    if (made.length === 0 || made[0]!.ms === null) continue;
    last = each;
    told = made;
  }
}

/** "every Tuesday": in minutes no date at all. */
const isRule = ({ item }: DateElement): boolean => item.kind === "weekday" && item.every;

/** Whether a time is the last one in another zone's words: on the same day, or on the one that it is there. */
function restates(last: Placed, told: readonly Made[], each: Placed, { ms, day, from }: Made): boolean {
  if (ms === null || last.group !== each.group || last.zone?.zone === each.zone?.zone) return false;
  const sameDay = each.dates.length === 0 || each.dates[0] === last.dates[0];
  if (isTold(told, ms, sameDay)) return true;
  // Of letters that several zones share, the other time tells which is meant.
  return (
    each.zone?.candidates?.some((zone) => isTold(told, instantOf(day, from, { zone }).ms, sameDay)) ?? false
  );
}

const isTold = (told: readonly Made[], ms: number, sameDay: boolean): boolean =>
  told.some((one) => ms === one.ms || (sameDay && Math.abs(ms - one.ms!) === DAY_MS));

function timesOf(context: Context, placed: Placed): Made[] {
  const meaning = meaningOf(context, placed);
  if (placed.dates.length === 0) return [make(context, placed, meaning, undated(context, meaning), 0)];
  const days = daysOf(context, placed) ?? [];
  return days.map((day, at) => make(context, placed, meaning, day, at));
}

function daysOf({ present }: Context, { unit, dates }: Placed): readonly ResolvedDay[] | null {
  if (dates.length === 1) {
    const { item } = dates[0]!;
    const days = resolveDays(item, present);
    // "from 25 November to 9 January, 23:59": on which of the days nobody can tell; "la nuit du 4 au 5 mai à 2 h" it is the second.
    if (days !== null && item.kind === "days" && item.range) {
      const [start, end] = days as [ResolvedDay, ResolvedDay];
      const day = end.day === start.day + 1 && unit.end === null && unit.start.hour < MORNING ? end : start;
      return [{ ...day, flags: [...day.flags, "date-assumed"] }];
    }
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
function undated({ present: { today, now } }: Context, { from, zone }: Meaning): ResolvedDay {
  let day = today;
  if (zone !== null) for (day = today - 1; day < today + 2 && instantOf(day, from, zone).ms < now; ) day++;
  return { day, flags: DATE_ASSUMED, weekly: false };
}

const DATE_ASSUMED: readonly Flag[] = ["date-assumed"];

function meaningOf(context: Context, placed: Placed): Meaning {
  const { start, end } = placed.unit;
  const zone = zoneOf(context, placed);
  let part: DayPart | "" = "";
  for (const { item } of placed.dates) if (item.kind === "relative" && item.part !== "") part = item.part;
  if (end === null) return { from: secondOfDay(start, part), to: null, zone };
  const { from, to } = stretch(start, end, part);
  return { from, to, zone };
}

/** The zone in which a reading is meant; null when nobody knows. */
function zoneOf(context: Context, { zone, zoneStated }: Placed): KnownZone | null {
  if (zoneStated || zone) return isKnown(zone) ? zone : null;
  return context.minutes ? null : context.zone;
}

const isKnown = (zone: WrittenZone | null): zone is KnownZone => zone !== null && zone.zone !== null;

/** @param at which of the days that share the clock time. */
function make(context: Context, placed: Placed, meaning: Meaning, resolved: ResolvedDay, at: number): Made {
  const { unit } = placed;
  const { from, to, zone } = meaning;
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
    return { time: timeOf(context, span, when, null, flags), ms: null, day, from };
  }
  const start = instantOf(day, from, startZone);
  const end = to === null ? null : instantOf(endDay, to, zone);
  const when: When =
    end === null
      ? { kind: "instant", start: isoInstant(start.ms) }
      : { kind: "instant", start: isoInstant(start.ms), end: isoInstant(end.ms) };
  const time = timeOf(context, span, when, start.zone, flagsOf(placed, resolved, start, end, zone));
  if (zone.candidates) time.candidates = [...zone.candidates];
  return { time, ms: start.ms, day: resolved.day, from };
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
  const flags: Flag[] = [];
  for (const flag of resolved.flags) raise(flags, flag);
  for (const flag of placed.flags) raise(flags, flag);
  if (start.flag) raise(flags, start.flag);
  if (end?.flag) raise(flags, end.flag);
  if (!placed.zoneStated && !placed.zone) raise(flags, "zone-assumed");
  if (zone.candidates) raise(flags, "zone-ambiguous");
  return flags;
}

function raise(flags: Flag[], flag: Flag): void {
  if (!flags.includes(flag)) flags.push(flag);
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
