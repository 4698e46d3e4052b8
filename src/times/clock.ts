import { readHour } from "./clock-digits";
import type { Doubt, Reading } from "./reading";
import type { Source, Token } from "./tokens";
import type { DayPart } from "./words/language";

/** A clock reading as written, between token `first` and the token before `next`. */
export interface Clock {
  readonly kind: "clock";
  readonly first: number;
  readonly next: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly part: DayPart | "";
  /** What makes it doubtful whether it is a clock time at all; only what stands beside it can tell. */
  readonly doubt: Doubt;
}

const COLON = 0x3a;
const COMMA = 0x2c;

/**
 * Reads a clock time at a token: "14:00", "2.30 p. m.", "14 h 30", "下午3点半", "الساعة الثانية والنصف", "half past two",
 * "1300", "noon".
 * @param glue the token after the last item that was read: what is glued to it is no accident.
 */
export function readClock(source: Source, at: number, glue: number): Clock | null {
  const { tokens } = source;
  let i = at;
  const first = tokens[i]!;
  if (first.sense.part !== "" && first.sense.relativeDays === null) {
    const noon = named(tokens, i);
    const after = skipToHour(tokens, i + 1);
    const body = readHour(source, after, after);
    // "I am 5": only Han words for a part of the day make an hour of the number behind them.
    const joined = first.han || after > i + 1;
    if (!body || (body.doubt === "bare" && (first.sense.loosePart || !joined))) return noon;
    if (partAt(tokens, body.next, true))
      return finish(at, body, body.next + 1, tokens[body.next]!.sense.part, "");
    return finish(at, body, body.next, first.sense.part, joined ? "" : body.doubt);
  }
  const word = named(tokens, i);
  if (word) return word;
  const { hourBefore, at: vagueAt } = first.sense;
  const announced = hourBefore && !vagueAt;
  if (hourBefore) {
    i++;
    if (tokens[i]!.kind === "mark" && tokens[i]!.value === COLON) i++;
    if (tokens[i]!.sense.filler && tokens[i]!.kind === "word") i++;
    const inner = named(tokens, i);
    if (inner) return announced ? finish(at, inner, inner.next, "", "") : inner;
  }
  const body = readHour(source, i, glue);
  if (!body) return null;
  const twelve = tokens[body.next]!;
  if (body.hour === 12 && twelve.near && (twelve.sense.midnight || twelve.sense.noon) && !twelve.han) {
    body.hour = twelve.sense.midnight ? 0 : 12;
    return finish(announced ? at : i, body, body.next + 1, "", "");
  }
  if (twelve.sense.noonAfter && isTwelveNoon(tokens, i, body))
    return finish(announced ? at : i, body, body.next + 1, "", "");
  const letter = letterAt(tokens, body);
  if (letter !== "") return finish(announced ? at : i, body, body.next + 1, letter, "");
  const hourly = body.doubt !== "bare" && body.doubt !== "digits";
  const from = announced ? at : i;
  if (partAt(tokens, body.next, hourly || announced || isBeforeHour(tokens[i - 1])))
    return finish(from, body, body.next + 1, tokens[body.next]!.sense.part, "");
  if (body.doubt === "digits" && tokens[i]!.digits === 3 && !isShort(tokens, body)) return null;
  return finish(from, body, body.next, "", announced ? "" : body.doubt);
}

const finish = (
  first: number,
  { hour, minute, second }: Pick<Clock, "hour" | "minute" | "second">,
  next: number,
  part: DayPart | "",
  doubt: Doubt,
): Clock => ({ kind: "clock", first, next, hour, minute, second, part, doubt });

/** "930 UTC": three digits only right before letters that name nothing but a zone. */
function isShort(tokens: readonly Token[], { next, minute }: Reading): boolean {
  const { sense, near } = tokens[next]!;
  return near && minute % 5 === 0 && sense.zone !== null && sense.zone.capitals !== true;
}

/** "a las 12 m.", "12 m. hora de Bogotá": elsewhere the letter is one for minutes or metres. */
function isTwelveNoon(tokens: readonly Token[], at: number, { hour, minute, next }: Reading): boolean {
  if (hour !== 12 || minute > 0 || !tokens[next]!.near) return false;
  const { sense, near } = tokens[next + 1]!;
  return isBeforeHour(tokens[at - 1]) || (near && (sense.zone !== null || sense.timeOf));
}

/** "5:30p", "2p EST": the part of the day that a letter says right behind the digits; a bare number needs a zone behind it. */
function letterAt(tokens: readonly Token[], { next, hour, doubt }: Reading): DayPart | "" {
  const { sense, glued } = tokens[next]!;
  if (sense.partLetter === "" || !glued || hour < 1 || hour > 12) return "";
  const zone = tokens[next + 1]!;
  if (zone.glued && zone.kind !== "mark" && zone.kind !== "end") return "";
  return doubt === "" || (zone.sense.zone !== null && zone.near) ? sense.partLetter : "";
}

/** Whether a word stands before a number that leaves no doubt that it is an hour: "в 7 вечера", "до 11 утра". */
const isBeforeHour = (token: Token | undefined): boolean =>
  token !== undefined && (token.sense.at || token.sense.to || token.sense.from || token.sense.between);

/** "noon", "零点", "midi". */
function named(tokens: readonly Token[], at: number): Clock | null {
  const { sense } = tokens[at]!;
  if (!sense.noon && !sense.midnight) return null;
  const next = tokens[at + 1]!;
  if (next.kind === "number" && sense.part !== "" && tokens[at]!.han) return null;
  const spoken = next.sense.past && next.near ? tokens[at + 2]!.sense : null;
  if (spoken?.half || spoken?.quarter) {
    const minute = spoken.half ? 30 : 15;
    return {
      kind: "clock",
      first: at,
      next: at + 3,
      hour: sense.noon ? 12 : 0,
      minute,
      second: 0,
      part: "",
      doubt: "named",
    };
  }
  const half = next.sense.half && next.han ? 30 : 0;
  return {
    kind: "clock",
    first: at,
    next: half ? at + 2 : at + 1,
    hour: sense.noon ? 12 : 0,
    minute: half,
    second: 0,
    part: "",
    doubt: "named",
  };
}

/** From a part of the day to the hour it speaks of: "tomorrow evening, at 7". */
function skipToHour(tokens: readonly Token[], at: number): number {
  let i = at;
  for (let steps = 0; steps < 2; steps++) {
    const token = tokens[i]!;
    const passes =
      (token.kind === "mark" && token.value === COMMA) ||
      token.sense.at ||
      token.sense.hourBefore ||
      (token.sense.filler && token.sense.number < 0);
    if (!passes || !token.near) break;
    i++;
  }
  return i;
}

/** Whether a part of the day stands after an hour. Han words for it stand before theirs, and never belong to the one before. */
function partAt(tokens: readonly Token[], at: number, sure: boolean): boolean {
  const { sense, near, han } = tokens[at]!;
  return near && sense.part !== "" && !han && sense.relativeDays === null && (sure || !sense.loosePart);
}
