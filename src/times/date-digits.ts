import { type DayOrder, type Days, dayOf, daysOf } from "./days";
import { endsBadly } from "./neighbours";
import type { Source, Token } from "./tokens";

const DOT = 0x2e;
const HYPHEN = 0x2d;
const SLASH = 0x2f;
const COLON = 0x3a;

/** "2025-11-18", "2025.11.18", "18/11/2025", "18/11/25", "22/04". */
export function inDigits(source: Source, at: number): Days | null {
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
      return single(at, afterDateInIso(tokens, at + 5), a.value, b.value, c.value, "told");
    if (a.digits > 2 || !(c.digits === 4 || shortYear(mark.value, a, b, c))) return null;
    const year = c.digits === 4 ? c.value : 2000 + c.value;
    return dayAndMonth(at, at + 5, year, a.value, b.value);
  }
  if (a.digits > 2 || mark.value === HYPHEN || binds(source, at + 3)) return null;
  if (mark.value === DOT && !(a.digits === 2 && b.digits === 2)) return null;
  return mark.value === DOT ? dotted(at, a.value, b.value) : dayAndMonth(at, at + 3, null, a.value, b.value);
}

/** "20.04": with points the day is first everywhere. "14.10" could be a clock time as well. */
function dotted(at: number, day: number, month: number): Days | null {
  if (month > 12) return null;
  return single(at, at + 3, null, month, day, "told", day < 24 && month % 5 === 0);
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
  if (a > 12 && b <= 12) return single(first, next, year, b, a, "day-first");
  if (b > 12 && a <= 12) return single(first, next, year, a, b, "month-first");
  if (a > 12 || b > 12) return null;
  return single(first, next, year, b, a, a === b ? "told" : "open");
}

/** Digits without a year need a second sign to be a date. */
function single(
  first: number,
  next: number,
  year: number | null,
  month: number,
  day: number,
  order: DayOrder,
  clockLike = false,
): Days | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  if (year !== null && (year < 1000 || year > 2999)) return null;
  const written = dayOf({ first, next, year, month, day, order, clockLike });
  return daysOf(first, next, [written], false, year === null);
}
