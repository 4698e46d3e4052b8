import { readBasicClock, readBasicDate } from "./basic-iso";
import { type Clock, readClock } from "./clock";
import { cued } from "./cues";
import { readDate } from "./date";
import { type Days, opensRange } from "./days";
import { type FollowingItem, readFollowing } from "./following-day";
import { isListedHour } from "./listed-hour";
import { wordBefore } from "./neighbours";
import { type NthItem, readNth } from "./nth-weekday";
import {
  type MonthdayItem,
  type RelativeItem,
  readBareDay,
  readMonthday,
  readWeekdayAndDay,
} from "./relative-days";
import { readSpan, readWithin, type SpanItem } from "./span-from-now";
import type { Source, Token } from "./tokens";
import { isStretch, readVague, type VagueDays, type WithinDays } from "./vague";
import { readRule, readWeekday, type WeekdayItem } from "./weekday";
import { phrase, readZone, type ZonePhrase } from "./zone-phrase";

export type DateItem = Days | WeekdayItem | RelativeItem | MonthdayItem | NthItem | FollowingItem;
export type ClockItem = Clock;
export type ZoneItem = ZonePhrase;
export type VagueItem = VagueDays | WithinDays;
export type Item = DateItem | ClockItem | ZoneItem | VagueItem | SpanItem;

const COLON = 0x3a;

/** Whether it is a date that a clock time can be of. */
const isDate = (item: Item): item is DateItem =>
  item.kind !== "clock" && item.kind !== "zone" && item.kind !== "vague" && item.kind !== "span";

/** What was read before a token. */
interface Told {
  /** The token behind the last item. */
  glue: number;
  last: Item | undefined;
  /** The last item, if it is a clock time. */
  clock: Clock | null;
  /** The date told last. */
  date: DateItem | null;
}

/** All that speaks of time in a text, in order; what stands between is left to the grouping. */
export function readItems(source: Source): Item[] {
  const { tokens } = source;
  const items: Item[] = [];
  const told: Told = { glue: 0, last: undefined, clock: null, date: null };
  for (let at = 0; ; ) {
    const { kind, sense } = tokens[at]!;
    if (kind === "end") return items;
    let item: Item | null = null;
    if (kind === "number" || sense.begins) item = readItem(source, at, told);
    else if (told.clock) item = zoneAfterClock(source, at, told.clock);
    if (item) {
      items.push(item);
      at = item.next;
      told.glue = at;
      told.last = item;
      told.clock = item.kind === "clock" ? item : null;
      if (isDate(item)) told.date = item;
    } else at++;
  }
}

/** Reads what begins at a number, or at a word with which something may begin. */
function readItem(source: Source, at: number, { glue, last, clock: before, date }: Told): Item | null {
  const token = source.tokens[at]!;
  const { sense } = token;
  const number = token.kind === "number";
  if (number && isFace(source.tokens, at)) return clockAt(source, at, glue, last);
  if (number || sense.span > 0 || sense.withinBefore || sense.within > 0) {
    const within = readWithin(source, at);
    if (within) return within;
  }
  if (
    number ||
    sense.span > 0 ||
    sense.spanBefore !== "" ||
    sense.agoBefore !== "" ||
    (sense.number > 0 && source.tokens[at + 1]!.sense.spanUnit > 0)
  ) {
    const span = readSpan(source, at);
    if (span) return span;
  }
  if (sense.daysFromThat !== null) return readFollowing(source, at, sense.daysFromThat, date);
  if (number || sense.nth !== 0 || sense.weekday > 0) {
    const nth = readNth(source, at);
    if (nth) return nth;
  }
  if (number || sense.vagueBefore !== "" || sense.monthsFromNow !== null || isStretch(sense)) {
    const vague = readVague(source, at);
    if (vague) return vague;
  }
  if (number || sense.number > 0 || sense.month > 0 || sense.weekday > 0 || sense.which !== "") {
    const days = readDate(source, at, glue);
    if (days && !(days.weak && !cued(source, at, days))) return days;
    const basic = token.digits === 8 ? readBasicDate(source, at, glue) : null;
    if (basic) return basic;
  }
  if (number || sense.monthsFromNow !== null) {
    const monthday = readMonthday(source, at) ?? readBareDay(source, at, last);
    if (monthday) return monthday;
  }
  if (number || sense.number >= 0 || sense.clocks) {
    const clock = clockAt(source, at, glue, last) ?? (number ? readBasicClock(source, at, glue) : null);
    if (clock) return clock;
  }
  if (sense.zones) {
    const zone = (before && zoneAfterClock(source, at, before)) ?? readZone(source, at, false);
    if (zone) return zone;
  }
  if (sense.relativeDays !== null)
    return { kind: "relative", first: at, next: at + 1, days: sense.relativeDays, part: sense.part };
  if (sense.every && sense.weekday === 0) return readRule(source, at);
  if (sense.weekday === 0 && sense.which === "" && sense.weeks === null && sense.weeksOn === 0) return null;
  return (sense.weekday > 0 && readWeekdayAndDay(source, at, last)) || readWeekday(source, at, last);
}

/** Whether digits stand as on the face of a clock, "14:00": nothing but a clock time begins so, and most of them do. */
const isFace = (tokens: readonly Token[], at: number): boolean => {
  const mark = tokens[at + 1]!;
  const minutes = tokens[at + 2]!;
  return (
    mark.value === COLON && mark.kind === "mark" && mark.glued && minutes.kind === "number" && minutes.glued
  );
};

/** Offsets, places and unknown letters name a zone only right behind a clock time; so do brackets around them. */
function zoneAfterClock(source: Source, at: number, clock: Clock): ZoneItem | null {
  if (clock.next === at) return readZone(source, at, true);
  if (clock.next !== at - 1 || source.tokens[at - 1]!.value !== 0x28) return null;
  const zone = readZone(source, at, true);
  // "16:00 (Paris)": nothing but the place between brackets.
  const alone = zone?.assumed && source.tokens[zone.next]!.value === 0x29;
  return alone ? phrase(zone.first, zone.next, zone.name) : zone;
}

function clockAt(source: Source, at: number, glue: number, last: Item | undefined): Clock | null {
  const clock = readClock(source, at, glue);
  if (!clock) return null;
  const { tokens } = source;
  const after = tokens[clock.next]!;
  if (
    clock.doubt === "bare" &&
    !hourOfDate(source, clock, last) &&
    !bareHour(source, clock) &&
    !isListedHour(source, clock, last)
  )
    return null;
  const plain = clock.part === "" && !(after.sense.zone && after.near);
  if (plain && (wordBefore(tokens, clock.first) || looksLikeDay(clock))) return null;
  if (isLength(source, clock)) return null;
  if (plain && after.sense.notAfter && after.near) return null;
  return clock;
}

/** "2h30 de réunion", "une réunion de 1h30": early hours written with "h" beside a word for "of" are a length of time. */
function isLength({ tokens }: Source, { first, next, hour, part }: Clock): boolean {
  if (hour >= EARLIEST_BARE_HOUR || part !== "" || !tokens[first + 1]!.sense.hour || tokens[first]!.han)
    return false;
  const after = tokens[next]!;
  if (after.sense.of && after.near && isThing(tokens[next + 1]!)) return true;
  return tokens[first - 1]?.sense.of === true && !(after.near && (after.sense.to || after.kind === "mark"));
}

const isThing = ({ kind, sense }: Token): boolean =>
  kind === "other" ||
  (kind === "word" && !sense.filler && sense.weekday === 0 && sense.relativeDays === null);

/** "20.04": minutes that nobody would tell to the minute, and that a month has for its number. */
const looksLikeDay = ({ doubt, minute, part }: Clock): boolean =>
  doubt === "dotted" && part === "" && minute > 0 && minute <= 12 && minute % 5 > 0;

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
  // "un mardi sur deux à 14h": a word that says "at" as well makes no stretch of a number in words, unless one opens it.
  if (next.sense.at && tokens[clock.first]!.kind === "word" && !before?.sense.from) return false;
  let i = clock.next + 1;
  while (i < clock.next + 3 && tokens[i]!.sense.filler && tokens[i]!.sense.number < 0) i++;
  const end = readClock(source, i, i);
  if (!end || (next.sense.and && !opensRange(tokens, clock.first) && end.part === "")) return false;
  if (end.doubt === "hour" && before?.sense.from && end.hour > Math.max(clock.hour, EARLIEST_BARE_HOUR))
    return true;
  return end.doubt === ""
    ? end.part !== "" || end.minute > 0 || next.sense.to || next.kind === "mark"
    : tokens[end.next]!.sense.zone !== null;
}
