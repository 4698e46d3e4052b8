import { type Clock, readClock } from "./clock";
import { readDate } from "./date";
import { type Days, opensRange } from "./days";
import { endsBadly, wordBefore } from "./neighbours";
import {
  type MonthdayItem,
  type RelativeItem,
  readBareDay,
  readMonthday,
  readWeekday,
  readWeekdayAndDay,
  type WeekdayItem,
} from "./relative-days";
import type { Source } from "./tokens";
import { readVague, type VagueDays } from "./vague";
import { readZone, type ZonePhrase } from "./zone-phrase";

export type DateItem = Days | WeekdayItem | RelativeItem | MonthdayItem;
export type ClockItem = Clock;
export type ZoneItem = ZonePhrase;
export type VagueItem = VagueDays;
export type Item = DateItem | ClockItem | ZoneItem | VagueItem;

/** All that speaks of time in a text, in order; what stands between is left to the grouping. */
export function readItems(source: Source): Item[] {
  const { tokens } = source;
  const items: Item[] = [];
  let glue = 0;
  for (let at = 0; tokens[at]!.kind !== "end"; ) {
    const item = readItem(source, at, glue, items.at(-1));
    if (item) {
      items.push(item);
      at = item.next;
      glue = at;
    } else at++;
  }
  return items;
}

function readItem(source: Source, at: number, glue: number, last: Item | undefined): Item | null {
  const token = source.tokens[at]!;
  if (token.kind === "other") return zoneAfterClock(source, at, last);
  if (token.kind === "mark") return zoneAfterClock(source, at, last);
  const { sense } = token;
  const number = token.kind === "number";
  if (!number && !sense.begins) return null;
  if (number || sense.vagueBefore !== "" || sense.monthsFromNow !== null) {
    const vague = readVague(source, at);
    if (vague) return vague;
  }
  if (number || sense.number > 0 || sense.month > 0 || sense.weekday > 0 || sense.which !== "") {
    const days = readDate(source, at, glue);
    if (days && !(days.weak && !cued(source, at, days))) return days;
  }
  if (number || sense.monthsFromNow !== null) {
    const monthday = readMonthday(source, at) ?? readBareDay(source, at, last);
    if (monthday) return monthday;
  }
  if (number || sense.number >= 0 || sense.clocks) {
    const clock = clockAt(source, at, glue, last);
    if (clock) return clock;
  }
  if (sense.zones) {
    const zone = zoneAfterClock(source, at, last) ?? readZone(source, at, false);
    if (zone) return zone;
  }
  if (sense.relativeDays !== null)
    return { kind: "relative", first: at, next: at + 1, days: sense.relativeDays, part: sense.part };
  if (sense.weekday === 0 && sense.which === "" && sense.weeks === null) return null;
  return (sense.weekday > 0 && !sense.shaky && readWeekdayAndDay(source, at)) || readWeekday(source, at);
}

/** Offsets, places and unknown letters name a zone only right behind a clock time; so do brackets around them. */
function zoneAfterClock(source: Source, at: number, last: Item | undefined): Item | null {
  if (last?.kind !== "clock") return null;
  if (last.next === at) return readZone(source, at, true);
  if (last.next !== at - 1 || source.tokens[at - 1]!.value !== 0x28) return null;
  const zone = readZone(source, at, true);
  // "16:00 (Paris)": nothing but the place between brackets.
  return zone?.assumed && source.tokens[zone.next]!.value === 0x29 ? { ...zone, assumed: false } : zone;
}

function clockAt(source: Source, at: number, glue: number, last: Item | undefined): Clock | null {
  const clock = readClock(source, at, glue);
  if (!clock) return null;
  const { tokens } = source;
  const after = tokens[clock.next]!;
  if (clock.doubt === "bare" && !hourOfDate(source, clock, last) && !bareHour(source, clock)) return null;
  const plain = clock.part === "" && !(after.sense.zone && after.near);
  if (plain && wordBefore(tokens, clock.first)) return null;
  if (plain && after.sense.notAfter && after.near) return null;
  return clock;
}

/** A bare number below this is as likely an hour of the afternoon. */
const EARLIEST_BARE_HOUR = 8;

/** "next Monday at 10", "завтра в 18", "12 марта с 10 до 12": a bare number is an hour behind a date and a word for it. */
function hourOfDate({ tokens }: Source, clock: Clock, last: Item | undefined): boolean {
  const before = tokens[clock.first - 1];
  if (!last || !before?.near) return false;
  const { at, to, from, hourBefore } = before.sense;
  if (last.kind === "clock") {
    const range = to && !at && last.next === clock.first - 1;
    return range && (last.doubt === "bare" || tokens[last.first - 1]?.sense.from === true);
  }
  if (last.kind === "zone" || last.kind === "vague" || clock.first - last.next > 3) return false;
  for (let i = last.next; i < clock.first; i++) {
    const { sense, value, near } = tokens[i]!;
    if (!near || !(sense.at || sense.filler || sense.hourBefore || sense.from || value === 0x2c))
      return false;
  }
  const next = tokens[clock.next]!;
  if (
    next.sense.notAfter ||
    (next.kind === "mark" && next.glued && tokens[clock.next + 1]!.kind === "number")
  )
    return false;
  if (from && !(at && clock.hour > 12)) return next.sense.to && next.near && !next.sense.month;
  // "tomorrow at 5": nobody can tell whether in the morning or the afternoon.
  if (clock.part === "" && clock.hour < EARLIEST_BARE_HOUR) return false;
  return (at || hourBefore) && (clock.hour > 12 || next.kind !== "other" || !next.near);
}

/** Whether a bare number is an hour: before a zone, before the end of a range that is a clock time, or late after "at". */
function bareHour(source: Source, clock: Clock): boolean {
  const { tokens } = source;
  const next = tokens[clock.next]!;
  if (!next.near) return false;
  if (next.sense.zone)
    return next.sense.zone.capitals !== true || readZone(source, clock.next, false) !== null;
  if (next.sense.timeOf) return readZone(source, clock.next, false) !== null;
  const before = tokens[clock.first - 1];
  if (
    before?.sense.at &&
    clock.hour > 12 &&
    next.kind !== "other" &&
    next.kind !== "mark" &&
    !next.sense.notAfter
  )
    return true;
  const joint =
    next.kind === "mark" ? next.value === 0x2d || next.value === 0x7e : next.sense.to || next.sense.and;
  if (!joint) return false;
  let i = clock.next + 1;
  while (i < clock.next + 3 && tokens[i]!.sense.filler && tokens[i]!.sense.number < 0) i++;
  const end = readClock(source, i, i);
  if (!end || (next.sense.and && !opensRange(tokens, clock.first) && end.part === "")) return false;
  return end.doubt === ""
    ? end.part !== "" || end.minute > 0 || next.sense.to || next.kind === "mark"
    : tokens[end.next]!.sense.zone !== null;
}

/** Whether digits such as "22/04" stand where a date stands: after a word for it, or beside a clock time. */
function cued(source: Source, at: number, days: Days): boolean {
  const { tokens } = source;
  const before = at > 0 ? tokens[at - 1]! : null;
  if (wordBefore(tokens, at)) return false;
  if (endsBadly(source, days.next)) return false;
  for (let i = days.next, steps = 0; steps < 4; i++, steps++) {
    const token = tokens[i]!;
    if (token.kind === "number" || token.sense.part || token.sense.hourBefore) {
      const clock = readClock(source, i, i);
      return clock !== null && clock.doubt !== "bare";
    }
    const passes =
      (token.kind === "mark" && (token.value === 0x2c || token.value === 0x7c || token.value === 0x28)) ||
      token.sense.filler ||
      token.sense.at ||
      token.sense.zone;
    if (!passes || !token.near) break;
  }
  if (tokens[at + 1]!.value !== 0x2f || before === null || !tokens[at]!.near) return false;
  return (
    (before.kind === "word" && before.sense.filler && before.sense.weekday === 0) ||
    before.sense.deadline ||
    before.sense.day
  );
}
