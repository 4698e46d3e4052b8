import { type Clock, readClock } from "./clock";
import { readDate } from "./date";
import { type Days, opensRange } from "./days";
import { endsBadly, wordBefore } from "./neighbours";
import type { Source } from "./tokens";
import { readVague, type VagueDays } from "./vague";
import type { DayPart, Which } from "./words/language";
import { readZone, type ZonePhrase } from "./zone-phrase";

interface Span {
  /** Tokens, from `first` to before `next`. */
  readonly first: number;
  readonly next: number;
}

/** A weekday without a date: "Wednesday", "下周三", "next Tuesday". */
export interface WeekdayItem extends Span {
  readonly kind: "weekday";
  readonly weekday: number;
  readonly which: Which | "";
  /** Weeks from the present one, where a word says so. */
  readonly weeks: number | null;
}

export interface RelativeItem extends Span {
  readonly kind: "relative";
  readonly days: number;
  readonly part: DayPart | "";
}

/** A day of a month that is told from the present one: "本月20日". */
export interface MonthdayItem extends Span {
  readonly kind: "monthday";
  readonly months: number;
  readonly day: number;
}

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
    const monthday = readMonthday(source, at);
    if (monthday) return monthday;
  }
  if (number || sense.number >= 0 || sense.clocks) {
    const clock = clockAt(source, at, glue);
    if (clock) return clock;
  }
  if (sense.zones) {
    const zone = readZone(source, at, last?.kind === "clock" && last.next === at);
    if (zone) return zone;
  }
  if (sense.relativeDays !== null)
    return { kind: "relative", first: at, next: at + 1, days: sense.relativeDays, part: sense.part };
  if (sense.weekday === 0 && sense.which === "" && sense.weeks === null) return null;
  return readWeekday(source, at);
}

/** Offsets, places and unknown letters name a zone only right behind a clock time; so do brackets around them. */
function zoneAfterClock(source: Source, at: number, last: Item | undefined): Item | null {
  if (last?.kind !== "clock") return null;
  if (last.next !== at && !(last.next === at - 1 && source.tokens[at - 1]!.value === 0x28)) return null;
  return readZone(source, at, true);
}

function clockAt(source: Source, at: number, glue: number): Clock | null {
  const clock = readClock(source, at, glue);
  if (!clock) return null;
  const { tokens } = source;
  const after = tokens[clock.next]!;
  if (clock.doubt === "bare" && !bareHour(source, clock)) return null;
  const plain = clock.part === "" && !(after.sense.zone && after.near);
  if (plain && wordBefore(tokens, clock.first)) return null;
  if (plain && after.sense.notAfter && after.near) return null;
  return clock;
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

/** "本月20日", "20 числа этого месяца", "the 20th of this month". */
function readMonthday(source: Source, at: number): MonthdayItem | null {
  const { tokens } = source;
  const token = tokens[at]!;
  if (token.sense.monthsFromNow !== null) {
    const number = tokens[at + 1]!;
    const unit = tokens[at + 2]!;
    if (number.kind !== "number" || !unit.sense.day || number.value < 1 || number.value > 31) return null;
    return {
      kind: "monthday",
      first: at,
      next: at + 3,
      months: token.sense.monthsFromNow,
      day: number.value,
    };
  }
  if (token.value < 1 || token.value > 31 || token.digits > 2) return null;
  let i = at + 1;
  while (
    i < at + 4 &&
    (tokens[i]!.sense.ordinalEnding || tokens[i]!.sense.day || tokens[i]!.sense.filler) &&
    tokens[i]!.sense.monthsFromNow === null
  )
    i++;
  const months = tokens[i]!.sense.monthsFromNow;
  if (months === null || tokens[i]!.han) return null;
  return { kind: "monthday", first: at, next: i + 1, months, day: token.value };
}

function readWeekday(source: Source, at: number): WeekdayItem | null {
  const { tokens } = source;
  const token = tokens[at]!;
  const { sense } = token;
  let i = at;
  let which: Which | "" = "";
  let weeks: number | null = null;
  if ((sense.which !== "" || sense.weeks !== null) && sense.weekday === 0) {
    which = sense.which;
    weeks = sense.weeks;
    i++;
    while (weeks !== null && i < at + 4 && (tokens[i]!.sense.filler || tokens[i]!.value === 0x2c)) i++;
  }
  const day = tokens[i]!;
  if (day.sense.weekday === 0 || (i > at && !day.inParagraph)) return null;
  if (i === at && day.sense.shaky && !capital(source, i)) return null;
  if (day.sense.which !== "" && i === at) which = day.sense.which;
  let next = i + 1;
  let after = next;
  while (
    after < next + 2 &&
    tokens[after]!.sense.filler &&
    tokens[after]!.sense.which === "" &&
    tokens[after]!.sense.weeks === null
  )
    after++;
  if (weeks === null && tokens[after]!.sense.weeks !== null && tokens[after]!.near) {
    weeks = tokens[after]!.sense.weeks;
    next = after + 1;
  } else if (
    which === "" &&
    tokens[next]!.sense.which !== "" &&
    tokens[next]!.sense.weekday === 0 &&
    !tokens[next]!.han &&
    tokens[next]!.near &&
    !tokens[next]!.glued &&
    tokens[next + 1]!.sense.weekday === 0
  ) {
    which = tokens[next]!.sense.which;
    next++;
  }
  return { kind: "weekday", first: at, next, weekday: day.sense.weekday, which, weeks };
}

function capital(source: Source, at: number): boolean {
  const written = source.text.charCodeAt(source.folded.offsets[source.tokens[at]!.start]!);
  return written < 0x61;
}
