import { isArabic, KIND } from "./characters";
import type { Sense } from "./sense";
import { GAP, type Source, type Token } from "./tokens";
import type { DayPart } from "./words/language";

/** A clock reading as written, between token `first` and the token before `next`. */
export interface Clock {
  readonly first: number;
  readonly next: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly part: DayPart | "";
  /** What makes it doubtful whether it is a clock time at all; only what stands beside it can tell. */
  readonly doubt: Doubt;
}

/** "8", "14.30", "14h", "1300", "noon"; "" where there is none. */
export type Doubt = "" | "bare" | "dotted" | "hour" | "digits" | "named";

const COLON = 0x3a;
const DOT = 0x2e;
const COMMA = 0x2c;
const HYPHEN = 0x2d;
const SLASH = 0x2f;

/** Marks that, glued to a number, make it part of something longer. */
const BINDING = new Set([..."_$€£¥#=%°\\^+"].map((mark) => mark.charCodeAt(0)));

interface Body {
  next: number;
  hour: number;
  minute: number;
  second: number;
  doubt: Doubt;
}

/**
 * Reads a clock time at a token: "14:00", "2.30 p. m.", "14 h 30", "下午3点半", "الساعة الثانية والنصف", "half past two",
 * "1300", "noon".
 * @param glue the token after the last item that was read: what is glued to it is no accident.
 */
export function readClock(source: Source, at: number, glue: number): Clock | null {
  const { tokens } = source;
  let i = at;
  let part: DayPart | "" = "";
  const first = tokens[i]!;
  if (first.sense.part !== "" && first.sense.relativeDays === null) {
    const noon = named(tokens, i);
    const after = skipToHour(tokens, i + 1);
    const body = readBody(source, after, after);
    if (!body || (first.sense.loosePart && body.doubt === "bare")) return noon;
    part = first.sense.part;
    const partAfter = readPart(tokens, body.next, true);
    return finish(at, { ...body, next: partAfter?.next ?? body.next }, partAfter?.part ?? part);
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
    if (inner) return announced ? { ...inner, first: at, doubt: "" } : inner;
  }
  const body = readBody(source, i, glue);
  if (!body) return null;
  const hourly = body.doubt !== "bare" && body.doubt !== "digits";
  const partAfter = readPart(tokens, body.next, hourly || announced || tokens[i - 1]?.sense.at === true);
  const from = announced ? at : i;
  if (partAfter) return finish(from, { ...body, next: partAfter.next }, partAfter.part);
  if (body.doubt === "digits" && tokens[i]!.digits === 3) return null;
  const doubt = body.doubt === "bare" && hourBefore ? "hour" : body.doubt;
  return { ...finish(from, body, ""), doubt: announced ? "" : doubt };
}

function finish(first: number, body: Body, part: DayPart | ""): Clock {
  const { next, hour, minute, second } = body;
  return { first, next, hour, minute, second, part, doubt: "" };
}

/** "noon", "零点", "midi". */
function named(tokens: readonly Token[], at: number): Clock | null {
  const { sense, gap } = tokens[at]!;
  if (!sense.noon && !sense.midnight) return null;
  const next = tokens[at + 1]!;
  if (next.kind === "number" && next.gap !== GAP.none && sense.part === "") return null;
  if (next.kind === "number" && sense.part !== "" && tokens[at]!.han) return null;
  void gap;
  const half = next.sense.half && next.han ? 30 : 0;
  return {
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
    if (!passes || token.gap > GAP.space) break;
    i++;
  }
  return i;
}

/** A part of the day after an hour. Han words for it stand before the hour, and so never belong to the one before. */
function readPart(
  tokens: readonly Token[],
  at: number,
  sure: boolean,
): { part: DayPart; next: number } | null {
  const token = tokens[at]!;
  if (token.gap > GAP.space) return null;
  const { sense } = token;
  if (sense.part !== "" && !token.han && sense.relativeDays === null && (sure || !sense.loosePart))
    return { part: sense.part, next: at + 1 };
  return null;
}

function readBody(source: Source, at: number, glue: number): Body | null {
  const { tokens } = source;
  const token = tokens[at]!;
  const body =
    token.kind === "number"
      ? digits(source, at, glue)
      : token.sense.minutesBefore !== null || token.sense.halfBefore
        ? minutesFirst(tokens, at)
        : token.sense.number >= 0 && token.sense.number <= 24
          ? afterHour(tokens, at + 1, token.sense.number)
          : null;
  if (!body || body.hour > 24 || body.minute > 59 || body.second > 59) return null;
  if (body.hour === 24 && body.minute + body.second > 0) return null;
  return body;
}

/** "half past two", "quarter to three", "половина третьего". */
function minutesFirst(tokens: readonly Token[], at: number): Body | null {
  const { minutesBefore, halfBefore } = tokens[at]!.sense;
  const hour = hourOf(tokens[at + 1]!);
  if (hour < 1 || hour > 12) return null;
  const minutes = halfBefore ? -30 : (minutesBefore ?? 0);
  const total = (hour * 60 + minutes + 720) % 720;
  const ahead = total < 60 && minutes < 0 ? total + 720 : total;
  return {
    next: at + 2,
    hour: ahead < 60 ? 12 : Math.floor(ahead / 60),
    minute: ahead % 60,
    second: 0,
    doubt: "",
  };
}

const hourOf = (token: Token): number => (token.kind === "number" ? token.value : token.sense.number);

function digits(source: Source, at: number, glue: number): Body | null {
  const { tokens } = source;
  const token = tokens[at]!;
  if (!stands(source, at, glue) || token.digits > 4) return null;
  const mark = tokens[at + 1]!;
  const after = tokens[at + 2]!;
  const glued =
    mark.kind === "mark" && mark.gap === GAP.none && after.kind === "number" && after.gap === GAP.none;
  if (glued && token.digits > 0 && token.digits <= 2) {
    if (mark.value === COLON) return after.digits === 2 ? withColon(source, at) : null;
    if (mark.value === DOT) return after.digits === 2 ? withDot(source, at) : null;
  }
  // "14: 00", "14 :00": only where a list of such times could not be meant.
  if (
    token.digits === 2 &&
    mark.kind === "mark" &&
    mark.value === COLON &&
    after.kind === "number" &&
    after.digits === 2
  )
    if (mark.gap + after.gap <= 1 && !endsBadly(source, at + 3))
      return { next: at + 3, hour: token.value, minute: after.value, second: 0, doubt: "dotted" };
  if (token.digits >= 3) return fourDigits(source, at);
  return afterHour(tokens, at + 1, token.value, source);
}

function withColon(source: Source, at: number): Body | null {
  const { tokens } = source;
  let next = at + 3;
  let second = 0;
  const mark = tokens[next]!;
  const seconds = tokens[next + 1]!;
  if (mark.value === COLON && mark.kind === "mark" && mark.gap === GAP.none && seconds.gap === GAP.none)
    if (seconds.kind === "number" && seconds.digits === 2) {
      second = seconds.value;
      next += 2;
      const fraction = tokens[next + 1]!;
      if (isGluedMark(tokens[next]!, DOT) && fraction.kind === "number" && fraction.gap === GAP.none)
        next += 2;
    }
  if (endsBadly(source, next)) return null;
  const hour = tokens[at]!.value;
  return { next, hour, minute: tokens[at + 2]!.value, second, doubt: "" };
}

function withDot(source: Source, at: number): Body | null {
  const { tokens } = source;
  if (endsBadly(source, at + 3)) return null;
  const hour = tokens[at]!.value;
  const minute = tokens[at + 2]!.value;
  return { next: at + 3, hour, minute, second: 0, doubt: "dotted" };
}

/** "1300Z", "0800 UTC", "830am": the zone or part of the day that must follow is looked for elsewhere. */
function fourDigits(source: Source, at: number): Body | null {
  const { tokens } = source;
  const { value } = tokens[at]!;
  const next = tokens[at + 1]!;
  if (endsBadly(source, at + 1) && !(next.sense.hour || next.sense.part !== "" || next.sense.zone))
    return null;
  const hours = next.sense.hour && !next.han && tokens[at]!.digits === 4;
  return {
    next: hours ? at + 2 : at + 1,
    hour: Math.floor(value / 100),
    minute: value % 100,
    second: 0,
    doubt: hours ? "" : "digits",
  };
}

/** What may follow an hour: "h30", "点半", " heures et demie", " y cuarto", " o'clock", or nothing. */
function afterHour(tokens: readonly Token[], at: number, hour: number, source?: Source): Body | null {
  const body: Body = { next: at, hour, minute: 0, second: 0, doubt: "bare" };
  const mark = tokens[at]!;
  if (mark.sense.hour && mark.gap <= GAP.space && mark.kind === "word") {
    body.next = at + 1;
    body.doubt = "hour";
    // "14h" alone may be a length of time; so may "3 点" be three points.
    const minutes = tokens[at + 1]!;
    if (minutes.kind === "number" && minutes.gap <= GAP.space && isMinutes(tokens, at + 1, mark)) {
      body.minute = minutes.value;
      body.next = at + 2;
      body.doubt = "";
      if (tokens[body.next]!.sense.minute && tokens[body.next]!.gap <= GAP.space) body.next++;
      const seconds = tokens[body.next]!;
      if (seconds.kind === "number" && tokens[body.next + 1]!.sense.second) {
        body.second = seconds.value;
        body.next += 2;
      }
      return source && endsBadly(source, body.next) ? null : body;
    }
  }
  inWords(tokens, body);
  const sharp = tokens[body.next]!;
  if (sharp.sense.sharp && sharp.gap <= GAP.space) {
    body.next++;
    body.doubt = "";
  }
  if (source && tokens[at - 1]!.kind === "number" && body.next === at && endsBadly(source, at)) return null;
  return body;
}

/** Whether the number after "h" or "点" is its minutes: two digits, or followed by a word for minutes. */
function isMinutes(tokens: readonly Token[], at: number, hour: Token): boolean {
  const minutes = tokens[at]!;
  if (minutes.value > 59) return false;
  const unit = tokens[at + 1]!;
  if (unit.sense.minute && unit.gap <= GAP.space) return true;
  if (unit.gap === GAP.none && unit.kind === "mark" && (unit.value === COLON || unit.value === DOT)) {
    const further = tokens[at + 2]!;
    if (further.kind === "number" && further.gap === GAP.none) return false;
  }
  if (unit.sense.hour || unit.sense.monthUnit || unit.sense.month > 0 || unit.sense.day) return false;
  return minutes.digits === 2 || (minutes.digits === 0 && hour.han && minutes.value >= 10);
}

/** "半", "et demie", "y cuarto", "menos diez", "والنصف". */
function inWords(tokens: readonly Token[], body: Body): void {
  let i = body.next;
  const direct = tokens[i]!;
  if (direct.han && direct.sense.half && direct.gap === GAP.none) return addMinutes(body, 30, i + 1);
  if (direct.han && direct.sense.quarter) return addMinutes(body, 15, i + 1);
  const { past, lacking } = direct.sense;
  if (direct.gap > GAP.space) return;
  if (past || lacking) i++;
  const minutes = tokens[i]!;
  if (minutes.gap > GAP.space) return;
  const { half, quarter, number } = minutes.sense;
  const amount = half
    ? 30
    : quarter
      ? 15
      : past || lacking
        ? minutes.kind === "number"
          ? minutes.value
          : number
        : -1;
  if (amount <= 0 || amount > 59) return;
  if (half || quarter || lacking || tokens[i + 1]!.sense.minute) {
    if ((half || quarter) && !(past || lacking) && minutes.gap !== GAP.none && !minutes.sense.half) return;
    const unit = tokens[i + 1]!.sense.minute && tokens[i + 1]!.gap <= GAP.space ? 1 : 0;
    addMinutes(body, lacking ? -amount : amount, i + 1 + unit);
  }
}

function addMinutes(body: Body, minutes: number, next: number): void {
  body.next = next;
  body.doubt = "";
  if (minutes >= 0) body.minute = minutes;
  else {
    body.hour = body.hour === 0 ? 23 : body.hour === 1 ? 12 : body.hour - 1;
    body.minute = 60 + minutes;
  }
}

const isGluedMark = (token: Token, mark: number): boolean =>
  token.kind === "mark" && token.value === mark && token.gap === GAP.none;

/** Whether nothing glued before a number makes it part of a version, a price, a name. */
export function stands(source: Source, at: number, glue: number): boolean {
  const { tokens } = source;
  const token = tokens[at]!;
  if (token.gap !== GAP.none || at === 0 || at === glue) return true;
  const before = tokens[at - 1]!;
  if (before.kind === "other") return before.han || isArabic(source.folded.codes[before.end - 1]!);
  if (before.kind === "word") {
    const inHours = before.sense.hour && before.gap === GAP.none && tokens[at - 2]?.kind === "number";
    return before.han || !(before.sense.notBefore || inHours);
  }
  if (before.kind === "number") return false;
  if (before.kind !== "mark") return true;
  if (BINDING.has(before.value)) return false;
  if (before.gap !== GAP.none || at - 1 === glue || at < 2) return true;
  if (
    before.value === DOT ||
    before.value === COMMA ||
    before.value === COLON ||
    before.value === HYPHEN ||
    before.value === SLASH
  ) {
    const left = tokens[at - 2]!;
    if (left.kind === "number") return false;
    return !(
      before.value !== COLON &&
      before.value !== COMMA &&
      isLatin(source, left) &&
      left.kind === "other"
    );
  }
  return true;
}

const isLatin = (source: Source, token: Token): boolean => source.folded.kinds[token.end - 1] === KIND.letter;

/** Whether something glued after a time makes it part of something else: "14.30.2", "7hff", "12.53%". */
export function endsBadly(source: Source, next: number): boolean {
  const { tokens } = source;
  const token = tokens[next]!;
  if (token.gap !== GAP.none || token.kind === "end") return false;
  if (token.kind === "number") return true;
  if (token.kind === "other")
    return !token.han && isLatin(source, token) && !isArabic(source.folded.codes[token.start]!);
  if (token.kind === "word") return token.sense.notAfter && !token.han;
  if (token.value === 0x25 || token.value === 0x5f || token.value === 0x3d || token.value === 0x24)
    return true;
  const after = tokens[next + 1]!;
  if (after.kind !== "number" || after.gap !== GAP.none) return false;
  return token.value === DOT || (token.value === COLON && true);
}

/** The sense of the word before a token, past spaces and up to two fillers: for words such as "room" and "score". */
export function wordBefore(tokens: readonly Token[], at: number): Readonly<Sense> | null {
  for (let i = at - 1, steps = 0; i >= 0 && steps < 3 && tokens[i + 1]!.gap <= GAP.space; i--, steps++) {
    const token = tokens[i]!;
    if (token.sense.notBefore) return token.sense;
    const passes =
      (token.kind === "mark" && token.value !== COMMA && token.value !== 0x28) || token.sense.filler;
    if (!passes) return null;
  }
  return null;
}
