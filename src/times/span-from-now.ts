import { isoInstant } from "./calendar";
import type { Context } from "./context";
import type { RelativeItem } from "./relative-days";
import type { Run } from "./runs";
import { spanOf } from "./span";
import type { Source, Token } from "./tokens";
import type { Time } from "./types";
import type { WithinDays } from "./vague";

const MINUTE_MS = 60_000;
/** Nobody counts further ahead in hours. */
const LONGEST_MINUTES = 72 * 60;
const HOUR = 60;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;
/** Nor further in days and weeks. */
const LONGEST_DAYS = 100;

/** A length of time that begins at the moment of writing: "in two hours", "через 20 минут", "两小时后". */
export interface SpanItem {
  readonly kind: "span";
  readonly first: number;
  readonly next: number;
  readonly minutes: number;
}

interface Length {
  minutes: number;
  next: number;
  /** Minutes of its largest unit; 0 for an hour and less in one word. */
  unit: number;
  /** Tags of the languages whose words these are, each with a space behind. */
  languages: string;
}

/** Reads such words at a token. Days and weeks are no instant: "in two days" is a date, and what time it is stands beside it. */
export function readSpan(source: Source, at: number): SpanItem | RelativeItem | null {
  const { tokens } = source;
  const token = tokens[at]!;
  if (token.sense.spanBefore !== "") {
    const length = tokens[at + 1]!.inParagraph ? readLength(tokens, at + 1) : null;
    if (!length || !share(token.sense.spanBefore, length.languages)) return null;
    if (goesOn(tokens, length.next) || !(mayBegin(tokens, at) || isDayOfClock(tokens, length))) return null;
    return bounded(at, length);
  }
  // "会议结束两小时后" counts from the end of the meeting.
  const before = tokens[at - 1];
  if (before?.han && before.kind === "other" && token.glued) return null;
  if (token.sense.agoBefore !== "") {
    const length = tokens[at + 1]!.inParagraph ? readLength(tokens, at + 1) : null;
    return length && share(token.sense.agoBefore, length.languages) ? ended(tokens, at, length) : null;
  }
  const length = readLength(tokens, at);
  const after = length && tokens[length.next]!;
  if (after?.sense.agoAfter && after.near) return ended(tokens, at, { ...length!, next: length!.next + 1 });
  if (!after?.sense.spanAfter || !after.near) return null;
  return bounded(at, { ...length!, next: length!.next + 1 });
}

function bounded(first: number, { minutes, next, unit }: Length): SpanItem | RelativeItem | null {
  if (unit < DAY)
    return minutes > 0 && minutes <= LONGEST_MINUTES ? { kind: "span", first, next, minutes } : null;
  const days = minutes / DAY;
  return days <= LONGEST_DAYS ? { kind: "relative", first, next, days, part: "", loose: unit > DAY } : null;
}

/** "two days ago at 15:00": alone such words tell when something was, and are no time that anybody has to keep. */
function ended(tokens: readonly Token[], first: number, length: Length): RelativeItem | null {
  const { near, sense } = tokens[length.next]!;
  if (length.unit < DAY || !near || !(sense.at || sense.hourBefore)) return null;
  const days = bounded(first, length);
  return days?.kind === "relative" ? { ...days, days: -days.days } : null;
}

/** "in two days at 12:00": what has a time of day is a day, and not how long something took. */
const isDayOfClock = (tokens: readonly Token[], { unit, next }: Length): boolean =>
  unit >= DAY && tokens[next]!.near && tokens[next]!.sense.at;

/**
 * A stretch of days that begins now, at whose end the last moment for something is: "within two weeks", "两周内", "sous
 * huitaine".
 */
export function readWithin({ tokens }: Source, at: number): WithinDays | null {
  const { sense } = tokens[at]!;
  if (sense.within > 0) return { kind: "vague", first: at, next: at + 1, days: sense.within };
  const length = readLength(tokens, sense.withinBefore ? at + 1 : at);
  if (!length || length.unit < DAY || length.minutes > LONGEST_DAYS * DAY) return null;
  const after = tokens[length.next]!;
  const isAfter = after.sense.withinAfter && after.near;
  if (!isAfter && !(sense.withinBefore && tokens[at + 1]!.inParagraph)) return null;
  return { kind: "vague", first: at, next: length.next + (isAfter ? 1 : 0), days: length.minutes / DAY };
}

/** "two hours", "1 hour and 30 minutes", "deux heures et demie", "half an hour". */
function readLength(tokens: readonly Token[], at: number): Length | null {
  const { sense } = tokens[at]!;
  const { span } = sense;
  if (span > 0)
    return { minutes: span, next: at + 1, unit: unitOfWord(span), languages: sense.spanLanguages };
  const one = readPart(tokens, at);
  if (!one || one.unit !== HOUR) return one;
  const joint = tokens[one.next]!;
  const i = joint.near && (joint.sense.and || joint.sense.past) ? one.next + 1 : one.next;
  if (tokens[i]!.sense.half && tokens[i]!.near) return { ...one, minutes: one.minutes + 30, next: i + 1 };
  const rest = tokens[i]!.near ? readPart(tokens, i) : null;
  return rest?.unit === 1 ? { ...one, minutes: one.minutes + rest.minutes, next: rest.next } : one;
}

const unitOfWord = (minutes: number): number => (minutes < DAY ? 0 : minutes % WEEK === 0 ? WEEK : DAY);

function readPart(tokens: readonly Token[], at: number): Length | null {
  const number = tokens[at]!;
  const unit = tokens[at + 1];
  const count = number.kind === "number" && number.digits <= 3 ? number.value : number.sense.number;
  if (count < 1 || !unit?.near || unit.sense.spanUnit === 0) return null;
  const { spanUnit, spanLanguages } = unit.sense;
  return { minutes: count * spanUnit, next: at + 2, languages: spanLanguages, unit: spanUnit };
}

const share = (some: string, others: string): boolean =>
  some.split(" ").some((tag) => tag !== "" && others.split(" ").includes(tag));

/** "in two hours of debate", "через 2 часа и 3 дня", "بعد ساعتين من الاجتماع". */
function goesOn(tokens: readonly Token[], next: number): boolean {
  const { near, sense, kind } = tokens[next]!;
  if (!near) return false;
  return sense.notSpan || ((sense.and || kind === "mark") && tokens[next + 1]!.kind === "number");
}

/** "50 replies in two hours" tells how long it took: where the same word says that, only some may stand before it. */
function mayBegin(tokens: readonly Token[], at: number): boolean {
  if (!AMBIGUOUS.test(tokens[at]!.sense.spanBefore)) return true;
  const before = tokens[at - 1];
  return !before || !tokens[at]!.near || before.kind === "mark" || before.sense.spanLead;
}

/** Languages in which the word for "in" also says how long something took. */
const AMBIGUOUS = /\b(?:en|es|pt)\b/;

/** Adds the instants that lie such a length after the moment of writing, to the minute. */
export function spanTimes({ source, present, zone }: Context, runs: readonly Run[], times: Time[]): void {
  for (const run of runs)
    for (const { kind, item } of run) {
      if (kind !== "lone" || item.kind !== "span") continue;
      const { text, index } = spanOf(source, item.first, item.next);
      const ms = (Math.floor(present.now / MINUTE_MS) + item.minutes) * MINUTE_MS;
      times.push({
        text,
        index,
        when: { kind: "instant", start: isoInstant(ms) },
        zone: zone?.zone ?? "UTC",
        flags: [],
      });
    }
}
