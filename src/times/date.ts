import { readDayList } from "./day-list";
import { type Day, type Days, opensRange, withYearOf } from "./days";
import { endsBadly, stands } from "./neighbours";
import type { Source, Token } from "./tokens";

const COMMA = 0x2c;
const DOT = 0x2e;
const HYPHEN = 0x2d;
const SLASH = 0x2f;
const OPENING = 0x28;
const CLOSING = 0x29;
const COLON = 0x3a;

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
  const at = skipFillers(tokens, past + 1);
  const to = readWithWeekday(source, at, dash && joint.glued ? at : glue);
  if (to?.days.length !== 1) return from;
  const [first, last] = [from.days[0]!, to.days[0]!];
  if ((to.weak || from.weak) && !isRangeOfDigits(source, from, to)) return from;
  return {
    kind: "days",
    first: from.first,
    next: to.next,
    days: [withYearOf(first, last), last],
    range: true,
  };
}

/** "du 20/04 au 24/04", "с 20.04 по 24.04", "20.04–24.04.2026": two dates in digits, rather than fractions or clock times. */
function isRangeOfDigits({ tokens }: Source, from: Days, to: Days): boolean {
  const [start, end] = [from.days[0]!, to.days[0]!];
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
    return days && days.days[0]!.weekday > 0 ? { ...days, first: at } : null;
  }
  if (weekday > 0) {
    const core = afterWeekday(tokens, at);
    const days = core === at ? null : readCore(source, core, glue);
    if (days && !days.days[0]!.weekday)
      return {
        ...days,
        first: at,
        days: days.days.map((day, i) => (i === 0 ? { ...day, first: at, weekday } : day)),
        weak: false,
      };
  }
  const days = readCore(source, at, glue);
  return days && days.days.length === 1 ? withTrailingWeekday(source, days) : days;
}

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
  return { ...days, next, days: [{ ...day!, weekday, next }], weak: false };
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

/** "2025-11-18", "2025.11.18", "18/11/2025", "18/11/25", "22/04". */
function inDigits(source: Source, at: number): Days | null {
  const { tokens } = source;
  const [a, mark, b, mark2, c] = [
    tokens[at]!,
    tokens[at + 1]!,
    tokens[at + 2]!,
    tokens[at + 3]!,
    tokens[at + 4]!,
  ];
  if (
    !isSeparator(mark) ||
    b === undefined ||
    b.kind !== "number" ||
    !b.glued ||
    b.digits > 2 ||
    b.digits === 0
  )
    return null;
  const third =
    mark2 !== undefined &&
    mark2.kind === "mark" &&
    mark2.glued &&
    mark2.value === mark.value &&
    c?.kind === "number" &&
    c.glued;
  if (third) {
    if (binds(source, at + 5)) return null;
    if (a.digits === 4 && c.digits <= 2 && c.digits > 0)
      return single(at, afterDateInIso(tokens, at + 5), a.value, b.value, c.value, {});
    if (a.digits > 2 || !(c.digits === 4 || shortYear(mark.value, a, b, c))) return null;
    const year = c.digits === 4 ? c.value : 2000 + c.value;
    return dayAndMonth(at, at + 5, year, a.value, b.value);
  }
  if (a.digits > 2 || mark.value === HYPHEN || binds(source, at + 3)) return null;
  if (mark.value === DOT && !(a.digits === 2 && b.digits === 2)) return null;
  const days = dayAndMonth(at, at + 3, null, a.value, b.value);
  return days && { ...days, weak: true };
}

const isSeparator = (token: Token): boolean =>
  token.kind === "mark" &&
  token.glued &&
  (token.value === HYPHEN || token.value === DOT || token.value === SLASH);

/** "13/04/21"; with points only where every part has two digits, since versions have not. */
const shortYear = (mark: number, a: Token, b: Token, c: Token): boolean =>
  c.digits === 2 && (mark === SLASH || (mark === DOT && a.digits === 2 && b.digits === 2));

/** Whether the digits go on: "133-03-03-2020-1". A clock time may follow after a colon, a hyphen or "T". */
function binds(source: Source, next: number): boolean {
  const { tokens } = source;
  const token = tokens[next]!;
  const after = tokens[next + 1];
  if (!token.glued || token.kind === "end") return false;
  if (
    token.kind === "other" &&
    !token.han &&
    source.folded.codes[token.start] === 0x74 &&
    after?.kind === "number"
  )
    return false;
  if (
    token.kind === "mark" &&
    (token.value === COLON || token.value === HYPHEN) &&
    after?.kind === "number" &&
    after.glued
  )
    return !(after.digits <= 4 && tokens[next + 2]!.kind === "mark");
  return (
    endsBadly(source, next) ||
    (token.kind === "mark" && token.value === SLASH && after?.kind === "number" && after.glued)
  );
}

/** The "T" between date and clock in ISO 8601 belongs to both, and is passed over. */
function afterDateInIso(tokens: readonly Token[], next: number): number {
  const token = tokens[next]!;
  const after = tokens[next + 1];
  const joins = token.kind === "other" && token.glued && token.end - token.start === 1;
  return joins && after?.kind === "number" && after.glued ? next + 1 : next;
}

/** Which of two numbers is the day, as far as the numbers tell; otherwise the day is first, and that is marked. */
function dayAndMonth(first: number, next: number, year: number | null, a: number, b: number): Days | null {
  if (a > 12 && b <= 12) return single(first, next, year, b, a, { monthFirst: false });
  if (b > 12 && a <= 12) return single(first, next, year, a, b, { monthFirst: true });
  if (a > 12 || b > 12) return null;
  return single(first, next, year, b, a, a === b ? {} : { swappable: true });
}

function single(
  first: number,
  next: number,
  year: number | null,
  month: number,
  day: number,
  order: Pick<Day, "swappable" | "monthFirst">,
): Days | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  if (year !== null && (year < 1000 || year > 2999)) return null;
  return {
    kind: "days",
    first,
    next,
    range: false,
    days: [{ first, next, year, month, day, weekday: 0, ...order }],
  };
}
