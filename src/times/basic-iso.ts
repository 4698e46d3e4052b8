import type { Clock } from "./clock";
import { type Days, dayOf, daysOf } from "./days";
import { endsBadly, stands } from "./neighbours";
import type { Source, Token } from "./tokens";

/** ISO 8601's basic format, as iCalendar writes it: "20251119T140000Z". */
const DATE_DIGITS = 8;

/** The date before the "T". */
export function readBasicDate(source: Source, at: number, glue: number): Days | null {
  const { tokens } = source;
  const { digits, value } = tokens[at]!;
  const clock = tokens[at + 2];
  if (digits !== DATE_DIGITS || !clock || !isT(source, tokens[at + 1]!) || !isClock(clock)) return null;
  if (!stands(source, at, glue)) return null;
  const [year, month, day] = [Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100];
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  return daysOf(at, at + 2, [dayOf({ first: at, next: at + 2, year, month, day })]);
}

/** The clock time behind it. */
export function readBasicClock(source: Source, at: number, glue: number): Clock | null {
  const { tokens } = source;
  const token = tokens[at]!;
  if (at !== glue || at < 2 || tokens[at - 2]!.digits !== DATE_DIGITS) return null;
  if (!isT(source, tokens[at - 1]!) || !isClock(token)) return null;
  const zulu = tokens[at + 1]!.sense.zone !== null;
  if (!zulu && endsBadly(source, at + 1)) return null;
  const seconds = token.digits === 6 ? token.value : token.value * 100;
  const [hour, minute, second] = [
    Math.floor(seconds / 10_000),
    Math.floor(seconds / 100) % 100,
    seconds % 100,
  ];
  if (hour > 23 || minute > 59 || second > 59) return null;
  return { kind: "clock", first: at, next: at + 1, hour, minute, second, part: "", doubt: "" };
}

const isT = ({ folded }: Source, { glued, start, end }: Token): boolean =>
  glued && end - start === 1 && folded.codes[start] === 0x74;

const isClock = ({ kind, glued, digits }: Token): boolean =>
  kind === "number" && glued && (digits === 4 || digits === 6);
