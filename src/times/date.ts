import { inDigits } from "./date-digits";
import { readDayList } from "./day-list";
import {
  type Day,
  type DayOrder,
  type Days,
  dayOf,
  daysOf,
  opensMove,
  opensRange,
  swapped,
  withYearOf,
} from "./days";
import { stands } from "./neighbours";
import type { Source, Token } from "./tokens";

const COMMA = 0x2c;
const DOT = 0x2e;
const HYPHEN = 0x2d;
const SLASH = 0x2f;
const OPENING = 0x28;
const CLOSING = 0x29;

/** Reads a date at a token, with the day of the week that stands before or after it. */
export function readDate(source: Source, at: number, glue: number): Days | null {
  const one = readWithWeekday(source, at, glue);
  if (one?.days.length !== 1) return one;
  return extend(source, one, glue);
}

/** "10 August - 12 September 2013": the second date of a range, and the year that it lends to the first. */
function extend(source: Source, from: Days, glue: number): Days {
  const { tokens } = source;
  // "3月10日起至4月2日"
  const start = tokens[from.next]!;
  const past = start.han && start.sense.filler && tokens[from.next + 1]!.sense.to ? from.next + 1 : from.next;
  const joint = tokens[past]!;
  if (!joint.inParagraph) return from;
  const dash = joint.kind === "mark" && (joint.value === HYPHEN || joint.value === 0x7e);
  const between = joint.sense.and && opensRange(tokens, from.first);
  if (!(dash || joint.sense.to || between)) return from;
  if (!dash && (joint.sense.moved || opensMove(tokens, from.first))) return from;
  const at = skipFillers(tokens, past + 1);
  const to = readWithWeekday(source, at, dash && joint.glued ? at : glue);
  if (to?.days.length !== 1) return from;
  const [first, last] = inOneOrder(from.days[0]!, to.days[0]!);
  if ((to.weak || from.weak) && !isRangeOfDigits(source, from, first, to, last)) return from;
  return daysOf(from.first, to.next, [withYearOf(first, last), last], true);
}

/** "3/9 to 3/16": where the order of day and month shows in one of two dates in digits, the other has it too. */
function inOneOrder(a: Day, b: Day): [Day, Day] {
  return [ordered(a, b.order), ordered(b, a.order)];
}

function ordered(day: Day, order: DayOrder): Day {
  if (day.order !== "open" || order === "told" || order === "open") return day;
  const told = dayOf({ ...day, order: "told" });
  return order === "day-first" ? told : swapped(told);
}

/** "du 20/04 au 24/04", "с 20.04 по 24.04", "20.04–24.04.2026": two dates in digits, rather than fractions or clock times. */
function isRangeOfDigits({ tokens }: Source, from: Days, start: Day, to: Days, end: Day): boolean {
  if (start.month > end.month || (start.month === end.month && start.day >= end.day)) return false;
  const before = tokens[from.first - 1];
  const opened = before?.near !== undefined && (before.sense.from || before.sense.between);
  const [separator, other] = [tokens[from.first + 1]!.value, tokens[to.first + 1]!.value];
  if (separator !== other) return false;
  if (separator === SLASH) return (opened && start.month === end.month) || start.day > 12 || end.day > 12;
  return separator === DOT && (opened || end.year !== null);
}

function readWithWeekday(source: Source, at: number, glue: number): Days | null {
  const { tokens } = source;
  const { weekday, which } = tokens[at]!.sense;
  if (which !== "" && weekday === 0 && tokens[at + 1]!.sense.weekday > 0) {
    const days = readWithWeekday(source, at + 1, glue);
    return days && days.days[0]!.weekday > 0 ? daysOf(at, days.next, days.days, days.range, days.weak) : null;
  }
  if (weekday > 0) {
    const core = afterWeekday(tokens, at);
    const days = core === at ? null : readCore(source, core, glue);
    if (days && !days.days[0]!.weekday)
      return daysOf(at, days.next, onWeekday(days.days, at, weekday), days.range);
  }
  const days = readCore(source, at, glue);
  return days && days.days.length === 1 ? withTrailingWeekday(source, days) : days;
}

/** Days of which the first is told with the weekday that stands before it. */
const onWeekday = ([day, ...others]: readonly Day[], first: number, weekday: number): Day[] => [
  dayOf({ ...day!, first, weekday }),
  ...others,
];

/** From a weekday to the date beside it: "Thursday, 19", "viernes, el 12", "الاربعاء الموافق". */
function afterWeekday(tokens: readonly Token[], at: number): number {
  let i = at + 1;
  for (let steps = 0; steps < 4; steps++) {
    const token = tokens[i]!;
    if (!token.inParagraph) return at;
    const passes =
      (token.kind === "mark" &&
        (token.value === COMMA ||
          token.value === DOT ||
          token.value === OPENING ||
          token.value === CLOSING ||
          token.value === HYPHEN ||
          token.value === SLASH)) ||
      (token.sense.filler && token.sense.number < 0) ||
      token.sense.which !== "";
    if (!passes) break;
    i++;
  }
  return i;
}

/** "19 November (Wednesday)", "11 月 19 日，周三": unless the weekday begins the next date. */
function withTrailingWeekday(source: Source, days: Days): Days {
  const { tokens } = source;
  const [day] = days.days;
  let i = days.next;
  const mark = tokens[i]!;
  const opened = mark.kind === "mark" && mark.value === OPENING;
  if (opened || (mark.kind === "mark" && mark.value === COMMA)) i++;
  const token = tokens[i]!;
  const { weekday: named, shaky } = token.sense;
  // "3/12（四）"
  const letter = opened && token.kind === "number" && token.han && token.value <= 6 ? token.value : 0;
  const weekday = named || letter;
  if (weekday === 0 || !token.near || day!.weekday || (shaky && !opened)) return days;
  let next = i + 1;
  if (isMark(tokens[next]!, DOT) && opened) next++;
  if (opened) {
    if (!isMark(tokens[next]!, CLOSING)) return days;
    next++;
  } else if (readCore(source, afterWeekday(tokens, i), i + 1)) return days;
  return daysOf(days.first, next, [dayOf({ ...day!, weekday, next })], days.range);
}

const isMark = (token: Token, mark: number): boolean => token.kind === "mark" && token.value === mark;

function skipFillers(tokens: readonly Token[], at: number): number {
  let i = at;
  while (i < at + 3 && tokens[i]!.sense.filler && tokens[i]!.sense.number < 0 && tokens[i]!.inParagraph) i++;
  return i;
}

function readCore(source: Source, at: number, glue: number): Days | null {
  const token = source.tokens[at]!;
  if (token.kind === "number" && !stands(source, at, glue)) return null;
  const digits = token.kind === "number" && token.digits > 0 ? inDigits(source, at) : null;
  return digits ?? readDayList(source, at);
}
