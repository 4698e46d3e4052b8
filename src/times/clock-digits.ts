import { opensRange } from "./days";
import { endsBadly, stands } from "./neighbours";
import type { Reading } from "./reading";
import { minutesAfter, minutesFirst } from "./spoken-clock";
import type { Source, Token } from "./tokens";

const COLON = 0x3a;
const DOT = 0x2e;
const HYPHEN = 0x2d;

/** Reads an hour and its minutes at a token, in digits or in words. */
export function readHour(source: Source, at: number, glue: number): Reading | null {
  const { tokens } = source;
  const token = tokens[at]!;
  const body =
    token.kind === "number"
      ? digits(source, at, glue)
      : token.sense.spoken >= 0
        ? spoken(token, at)
        : token.sense.minutesBefore !== null || token.sense.halfBefore
          ? minutesFirst(tokens, at)
          : token.sense.number >= 0 && token.sense.number <= 24
            ? afterHour(tokens, at + 1, token.sense.number)
            : null;
  if (!body || body.hour > 24 || body.minute > 59 || body.second > 59) return null;
  if (body.hour === 24 && body.minute + body.second > 0) return null;
  return body;
}

function digits(source: Source, at: number, glue: number): Reading | null {
  const { tokens } = source;
  const token = tokens[at]!;
  if (!stands(source, at, glue) || token.digits > 4) return null;
  const mark = tokens[at + 1]!;
  const after = tokens[at + 2]!;
  const glued = mark.kind === "mark" && mark.glued && after.kind === "number" && after.glued;
  if (glued && token.digits > 0 && token.digits <= 2) {
    if (mark.value === COLON) return after.digits === 2 ? withColon(source, at) : null;
    if (mark.value === DOT) return after.digits === 2 ? withDot(source, at) : null;
    if (mark.value === HYPHEN && isRussianClock(source, at)) return withDot(source, at);
  }
  // "14: 00", "14 :00": only where a list of such times could not be meant.
  if (
    token.digits === 2 &&
    mark.kind === "mark" &&
    mark.value === COLON &&
    after.kind === "number" &&
    after.digits === 2
  )
    if (mark.near && after.near && (mark.glued || after.glued) && !endsBadly(source, at + 3))
      return { next: at + 3, hour: token.value, minute: after.value, second: 0, doubt: "dotted" };
  if (token.digits >= 3) return fourDigits(source, at);
  if (isSpaced(tokens, at))
    return { next: at + 2, hour: token.value, minute: mark.value, second: 0, doubt: "" };
  return afterHour(tokens, at + 1, token.value, source);
}

/** "полвосьмого": as often in the morning as in the evening, so that only what stands beside it can tell. */
const spoken = ({ sense }: Token, at: number): Reading => ({
  next: at + 1,
  hour: Math.floor(sense.spoken / 60),
  minute: sense.spoken % 60,
  second: 0,
  doubt: "",
});

/** "16 00 UTC", "в 9 30 мск": hour and minutes with a space between, before a zone. */
function isSpaced(tokens: readonly Token[], at: number): boolean {
  const minutes = tokens[at + 1]!;
  const zone = tokens[at + 2]!;
  if (minutes.kind !== "number" || minutes.digits !== 2 || minutes.value % 5 > 0 || !minutes.near)
    return false;
  const { digits } = tokens[at]!;
  return digits > 0 && zone.sense.zone !== null && zone.near && tokens[at - 1]?.kind !== "number";
}

function withColon(source: Source, at: number): Reading | null {
  const { tokens } = source;
  let next = at + 3;
  let second = 0;
  const mark = tokens[next]!;
  const seconds = tokens[next + 1]!;
  if (mark.value === COLON && mark.kind === "mark" && mark.glued && seconds.glued)
    if (seconds.kind === "number" && seconds.digits === 2) {
      second = seconds.value;
      next += 2;
      const fraction = tokens[next + 1]!;
      if (isGluedMark(tokens[next]!, DOT) && fraction.kind === "number" && fraction.glued) next += 2;
    }
  const hour = tokens[at]!.value;
  const minute = tokens[at + 2]!.value;
  const unit = tokens[next]!;
  // "14:00 hrs"; but "1:30 hours" may be a length of time.
  if (unit.sense.hour && unit.near && unit.kind === "word")
    return { next: next + 1, hour, minute, second, doubt: hour < 6 ? "hour" : "" };
  if (endsBadly(source, next)) return null;
  return { next, hour, minute, second, doubt: "" };
}

function withDot(source: Source, at: number): Reading | null {
  const { tokens } = source;
  if (endsBadly(source, at + 3)) return null;
  const hour = tokens[at]!.value;
  const minute = tokens[at + 2]!.value;
  return { next: at + 3, hour, minute, second: 0, doubt: "dotted" };
}

/** "в 14-00": a hyphen between hour and minutes, behind a Russian word for "at". */
function isRussianClock({ tokens, folded }: Source, at: number): boolean {
  const before = tokens[at - 1];
  const minutes = tokens[at + 2]!;
  if (!before || !(before.sense.at || before.sense.to || before.sense.from)) return false;
  const letter = folded.codes[before.start]!;
  return letter >= 0x400 && letter < 0x530 && minutes.digits === 2 && minutes.value % 15 === 0;
}

/** "1300Z", "0800 UTC", "830am": the zone or part of the day that must follow is looked for elsewhere. */
function fourDigits(source: Source, at: number): Reading | null {
  const { tokens } = source;
  const { value } = tokens[at]!;
  const next = tokens[at + 1]!;
  if (endsBadly(source, at + 1) && !(next.sense.hour || next.sense.part !== "" || next.sense.zone))
    return null;
  if (next.sense.year && next.near && !next.sense.part) return null;
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
function afterHour(tokens: readonly Token[], at: number, hour: number, source?: Source): Reading | null {
  const body: Reading = { next: at, hour, minute: 0, second: 0, doubt: "bare" };
  const mark = tokens[at]!;
  if (mark.sense.hour && mark.near && mark.kind === "word") {
    body.next = at + 1;
    body.doubt = "hour";
    // "14h" alone may be a length of time; so may "3 点" be three points.
    // "14 ч. 30 мин."
    const point = isGluedMark(tokens[at + 1]!, DOT) && tokens[at + 3]?.sense.minute === true ? 1 : 0;
    const minutes = tokens[at + 1 + point]!;
    if (minutes.kind === "number" && minutes.near && isMinutes(tokens, at + 1 + point, mark)) {
      body.minute = minutes.value;
      body.next = at + 2 + point;
      body.doubt = "";
      if (tokens[body.next]!.sense.minute && tokens[body.next]!.near) {
        // "1 ч 30 мин" is as likely a length of time.
        if (hour < 8 && !mark.han) body.doubt = "hour";
        body.next++;
      }
      if (point && isGluedMark(tokens[body.next]!, DOT)) body.next++;
      const seconds = tokens[body.next]!;
      if (seconds.kind === "number" && tokens[body.next + 1]!.sense.second) {
        body.second = seconds.value;
        body.next += 2;
      }
      return source && endsBadly(source, body.next) ? null : body;
    }
    // "16 ч. по Парижу": the point is of the short word, and ends no sentence.
    if (isGluedMark(tokens[at + 1]!, DOT) && tokens[at + 2]!.near && goesOn(tokens[at + 2]!)) body.next++;
  }
  // "entre 5 et 7 minutes" is a length of time, "entre las nueve y diez" a stretch.
  if (!opensRange(tokens, at - 1)) minutesAfter(tokens, body, source === undefined);
  const sharp = tokens[body.next]!;
  if (sharp.sense.sharp && sharp.near) {
    body.next++;
    body.doubt = "";
  }
  if (source && tokens[at - 1]!.kind === "number" && body.next === at && endsBadly(source, at)) return null;
  return body;
}

const goesOn = ({ sense }: Token): boolean => sense.timeOf || sense.zone !== null || sense.localTime;

/** Whether the number after "h" or "点" is its minutes: two digits, or followed by a word for minutes. */
function isMinutes(tokens: readonly Token[], at: number, hour: Token): boolean {
  const minutes = tokens[at]!;
  if (minutes.value > 59) return false;
  const unit = tokens[at + 1]!;
  if (unit.sense.minute && unit.near) return true;
  if (unit.glued && unit.kind === "mark" && (unit.value === COLON || unit.value === DOT)) {
    const further = tokens[at + 2]!;
    if (further.kind === "number" && further.glued) return false;
  }
  if (unit.sense.hour || unit.sense.monthUnit || unit.sense.month > 0 || unit.sense.day) return false;
  return minutes.digits === 2 || (minutes.digits === 0 && hour.han && minutes.value >= 10);
}

const isGluedMark = (token: Token, mark: number): boolean =>
  token.kind === "mark" && token.value === mark && token.glued;
