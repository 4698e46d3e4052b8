import type { Source, Token } from "./tokens";

const COMMA = 0x2c;
const DOT = 0x2e;
const HYPHEN = 0x2d;
const TILDE = 0x7e;
const SLASH = 0x2f;
const OPENING = 0x28;
const CLOSING = 0x29;

/** One day of a list, from token `first` to before `next`. */
export interface Element {
  first: number;
  next: number;
  day: number;
  weekday: number;
}

/** "," ", and" "和" "- " "au": what stands between two days of a list or a range. */
export function joinAt(
  tokens: readonly Token[],
  at: number,
  between: boolean,
): { kind: "list" | "range"; next: number } | null {
  const token = tokens[at]!;
  if (!token.inParagraph) return null;
  let next = at + 1;
  let kind: "list" | "range" = "list";
  const mark = token.kind === "mark" ? token.value : 0;
  if (mark === HYPHEN || mark === TILDE) kind = "range";
  else if (token.sense.and || token.sense.or) kind = between && token.sense.and ? "range" : "list";
  else if (token.sense.to) kind = "range";
  else if (mark === COMMA || mark === SLASH) {
    if (tokens[next]!.sense.and || tokens[next]!.sense.or) next++;
  } else return null;
  for (
    let steps = 0;
    steps < 3 &&
    tokens[next]!.sense.filler &&
    tokens[next]!.sense.number < 0 &&
    tokens[next]!.sense.weekday === 0;
    steps++
  )
    next++;
  return { kind, next };
}

/** A day of the month: "18", "1er", "18-го", "第三" ... with the weekday before it, and "日" after it. */
export function readElement(source: Source, at: number, unit: boolean): Element | null {
  const { tokens } = source;
  let i = at;
  const { weekday } = tokens[at]!.sense;
  if (weekday > 0 && !unit) {
    i++;
    for (let steps = 0; steps < 3 && passes(tokens[i]!); steps++) i++;
  }
  const token = tokens[i]!;
  if (!token.inParagraph && i !== at) return null;
  const day = token.kind === "number" ? (token.digits <= 2 ? token.value : 0) : token.sense.number;
  if (day < 1 || day > 31) return null;
  let next = i + 1;
  if (token.kind === "number") next = afterOrdinal(tokens, next);
  if (isTimeOfDay(tokens, i, next)) return null;
  const dayWord = tokens[next]!;
  let named = 0;
  if (dayWord.sense.day && dayWord.near && (unit || !dayWord.han)) {
    next++;
    // "19日（周三）和20日（周四）"
    if (
      unit &&
      isMark(tokens[next]!, OPENING) &&
      tokens[next + 1]!.sense.weekday > 0 &&
      isMark(tokens[next + 2]!, CLOSING)
    ) {
      named = tokens[next + 1]!.sense.weekday;
      next += 3;
    }
  }
  return { first: at, next, day, weekday: weekday > 0 && !unit ? weekday : named };
}

const passes = (token: Token): boolean =>
  (token.kind === "mark" && (token.value === COMMA || token.value === DOT)) ||
  (token.sense.filler && token.sense.number < 0);

/** Past the ending that makes a number an ordinal: "18th", "18-го". */
export function afterOrdinal(tokens: readonly Token[], at: number): number {
  const token = tokens[at]!;
  if (token.sense.ordinalEnding && token.glued) return at + 1;
  const ending = tokens[at + 1];
  if (
    token.kind === "mark" &&
    token.value === HYPHEN &&
    token.glued &&
    ending?.sense.ordinalEnding &&
    ending.glued
  )
    return at + 2;
  return at;
}

/** Whether a number is an hour rather than a day: "14:00", "14h", "2 pm", "4.30". */
function isTimeOfDay(tokens: readonly Token[], at: number, next: number): boolean {
  if (tokens[at]!.kind !== "number") return false;
  const after = tokens[next]!;
  const further = tokens[next + 1];
  if (after.kind === "mark" && after.glued && further?.kind === "number" && further.glued)
    return (
      after.value === 0x3a ||
      (after.value === DOT && further.digits === 2 && tokens[next + 2]!.sense.month === 0)
    );
  if (!after.near || after.kind !== "word") return false;
  const { sense } = after;
  if (sense.day || sense.month > 0 || sense.filler) return false;
  return sense.hour || (sense.part !== "" && !after.han) || sense.notAfter || sense.monthUnit || sense.year;
}

const isMark = (token: Token, mark: number): boolean => token.kind === "mark" && token.value === mark;
