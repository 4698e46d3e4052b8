import { readClock } from "./clock";
import { afterOrdinal } from "./day-element";
import type { Item } from "./items";
import type { Doubt } from "./reading";
import type { Source, Token } from "./tokens";
import type { DayPart } from "./words/language";

const COMMA = 0x2c;
const COLON = 0x3a;
const OPENING = 0x28;
const CLOSING = 0x29;

interface Span {
  /** Tokens, from `first` to before `next`. */
  readonly first: number;
  readonly next: number;
}

export interface RelativeItem extends Span {
  readonly kind: "relative";
  readonly days: number;
  readonly part: DayPart | "";
  /** Counted in weeks, which is seldom meant to the day. */
  readonly loose?: boolean;
}

/** A day of a month that is told from the present one, "本月20日", or not at all: "the 20th". */
export interface MonthdayItem extends Span {
  readonly kind: "monthday";
  /** "any" for a rule of every month, which is no single day. */
  readonly months: number | "any" | null;
  readonly day: number;
  /** Monday is 1; where one is named beside it, it tells the month. */
  readonly weekday?: number;
}

/** "本月20日", "20 числа этого месяца", "the 20th of this month". */
export function readMonthday(source: Source, at: number): MonthdayItem | null {
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
  let i = afterOrdinal(tokens, at + 1);
  while (
    i < at + 5 &&
    (tokens[i]!.sense.ordinalEnding || tokens[i]!.sense.day || tokens[i]!.sense.filler) &&
    tokens[i]!.sense.monthsFromNow === null &&
    !tokens[i]!.sense.anyMonth
  )
    i++;
  if (tokens[i]!.sense.anyMonth && tokens[i]!.near && token.kind === "number")
    return { kind: "monthday", first: at, next: i + 1, months: "any", day: token.value };
  const months = tokens[i]!.sense.monthsFromNow;
  if (months === null || tokens[i]!.han) return null;
  return { kind: "monthday", first: at, next: i + 1, months, day: token.value };
}

/** "14:00 on the 20th", "20-го в 14:00", "20号下午3点": a day without a month, right beside a clock time. */
export function readBareDay(source: Source, at: number, last: Item | undefined): MonthdayItem | null {
  const { tokens } = source;
  const { value, digits, han, kind } = tokens[at]!;
  if (kind !== "number" || value < 1 || value > 31 || digits > 2 || !(digits > 0 || han)) return null;
  let next = afterOrdinal(tokens, at + 1);
  if (next === at + 1) {
    if (tokens[next]!.sense.day && tokens[next]!.near) next++;
    else if (!(tokens[at - 1]?.sense.dayBefore && tokens[at]!.near)) return null;
  }
  const months = tokens[at - 1]?.sense.anyMonth ? "any" : null;
  let weekday = 0;
  const named = weekdayBeside(tokens, next);
  if (named > next) {
    // "18日（周五）9:30", "the 18th (Friday) at 9:30"
    weekday = tokens[tokens[next]!.sense.weekday > 0 ? next : next + 1]!.sense.weekday;
    next = named;
  }
  const item: MonthdayItem = { kind: "monthday", first: at, next, months, day: value, weekday };
  let i = next;
  while (i < next + 4 && joinsClock(tokens[i]!)) i++;
  const clock = readClock(source, i, i);
  if (clock && i > at + 1 && SURE.has(clock.doubt)) return item;
  if (last?.kind !== "clock" && last?.kind !== "zone") return null;
  for (i = last.next; i < at; i++) if (i - last.next > 3 || !joinsClock(tokens[i]!)) return null;
  return item;
}

/** Behind a weekday, in brackets or behind a comma; the same place where there is none. */
function weekdayBeside(tokens: readonly Token[], at: number): number {
  const opened = tokens[at]!.value === OPENING && tokens[at]!.kind === "mark";
  const i = opened || isComma(tokens[at]!) ? at + 1 : at;
  const { sense, near } = tokens[i]!;
  if (sense.weekday === 0 || sense.weeks !== null || !near) return at;
  if (!opened) return i + 1;
  return tokens[i + 1]!.value === CLOSING ? i + 2 : at;
}

/** Clock times that need nothing else beside them when a day stands there. */
const SURE: ReadonlySet<Doubt> = new Set(["", "hour", "named"]);

/**
 * "Thursday 12 at 14:00", "Friday the 19th, 15:00", "jeudi 12 à 14h", "quinta-feira, dia 12, ao meio-dia", "14:00 on
 * Thursday 12".
 */
export function readWeekdayAndDay(source: Source, at: number, last: Item | undefined): MonthdayItem | null {
  const { tokens } = source;
  let i = at + 1;
  if (isComma(tokens[i]!)) i++;
  if (tokens[i]!.sense.filler && tokens[i]!.near && tokens[i]!.kind === "word") i++;
  const { kind, value, digits, near } = tokens[i]!;
  if (kind !== "number" || !near || digits === 0 || digits > 2 || value < 1 || value > 31) return null;
  const hour = i > at + 1 && tokens[i - 1]!.sense.at;
  const number = i;
  let next = afterOrdinal(tokens, i + 1);
  if (tokens[next]!.sense.day && tokens[next]!.near) next++;
  const { weekday } = tokens[at]!.sense;
  const item: MonthdayItem = { kind: "monthday", first: at, next, months: null, day: value, weekday };
  i = next;
  while (i < next + 3 && joinsClock(tokens[i]!) && !tokens[i]!.sense.hourBefore) i++;
  if (i > next || tokens[i]!.sense.hourBefore || tokens[next - 1]!.han) {
    const clock = readClock(source, i, i);
    if (clock && SURE.has(clock.doubt)) return item;
  }
  if (hour || !endsPhrase(tokens, next)) return null;
  if (followsClock(tokens, at, last)) return item;
  // "Monday 10" and "Monday 14, 16 or 18 UTC" may be hours.
  const listed = isComma(tokens[next]!) && tokens[next + 1]!.kind === "number";
  return !listed && (value > 12 || next > number + 1) ? item : null;
}

/** Whether a number is not that of something: "10:00 on Thursday 17", but not "... 17 people", "... 17:30", "... 17-19". */
function endsPhrase(tokens: readonly Token[], at: number): boolean {
  const { kind, near, glued, value, sense } = tokens[at]!;
  if (!near || kind === "end") return true;
  if (kind === "mark")
    return ENDING.has(value) && !(glued && tokens[at + 1]!.kind === "number" && tokens[at + 1]!.glued);
  return (sense.and || sense.or) && tokens[at + 1]!.sense.weekday > 0;
}

const ENDING: ReadonlySet<number> = new Set([...".,;!?)"].map((mark) => mark.charCodeAt(0)));

function followsClock(tokens: readonly Token[], at: number, last: Item | undefined): boolean {
  if (last?.kind !== "clock" && last?.kind !== "zone") return false;
  if (at - last.next > 3) return false;
  for (let i = last.next; i < at; i++)
    if (!joinsClock(tokens[i]!) && !(tokens[i]!.kind === "mark" && tokens[i]!.value === CLOSING))
      return false;
  return true;
}

const isComma = ({ kind, value, near }: Token): boolean => kind === "mark" && value === COMMA && near;

const joinsClock = ({ sense, near, kind, value }: Token): boolean =>
  near &&
  (sense.filler ||
    sense.at ||
    sense.to ||
    sense.zone !== null ||
    (kind === "mark" && (value === COMMA || value === COLON)));
