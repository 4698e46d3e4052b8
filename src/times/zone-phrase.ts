import { standsBare } from "./bare-place";
import { HYPHEN, hasSeconds, isIso, isMark, moscowOffset, offsetDigits, PLUS } from "./offset-digits";
import type { WrittenZone } from "./sense";
import type { Source, Token } from "./tokens";
import { isUnknownZone, namesUnknownPlace } from "./unknown-zone";

/** A zone as written, between token `first` and the token before `next`. */
export interface ZonePhrase {
  readonly kind: "zone";
  readonly first: number;
  readonly next: number;
  /** Null for the local time of a place that is not named. */
  readonly name: WrittenZone | null;
  /** A place beside the time, without a word that says it is its zone: "14:00 in Geneva". */
  readonly assumed: boolean;
}

/** All phrases are made here: objects of one shape are read faster. */
export const phrase = (
  first: number,
  next: number,
  name: WrittenZone | null,
  assumed = false,
): ZonePhrase => ({
  kind: "zone",
  first,
  next,
  name,
  assumed,
});

const UTC: WrittenZone = { zone: "UTC" };

const OPENING = 0x28;
const CLOSING = 0x29;
const SLASH = 0x2f;
const COMMA = 0x2c;

/**
 * Reads a zone at a token: "UTC", "UTC+05:30", "CET", "Europe/Zurich", "heure de Genève", "北京时间", "Geneva time".
 * @param afterClock whether a clock time ends right before: then a bare offset, a place or unknown letters count too.
 */
export function readZone(source: Source, at: number, afterClock: boolean): ZonePhrase | null {
  const zone = readOne(source, at, afterClock);
  if (!zone) return null;
  const next = afterSecondName(source, zone.next);
  return next === zone.next ? zone : phrase(zone.first, next, zone.name, zone.assumed);
}

function readOne(source: Source, at: number, afterClock: boolean): ZonePhrase | null {
  const { tokens } = source;
  const token = tokens[at]!;
  const { sense } = token;
  if (token.kind === "mark") return afterClock ? offsetAlone(tokens, at) : null;
  if (sense.localTime) return localTime(source, at);
  if (sense.timeOf) {
    const place = placeAt(source, at + 1);
    if (place) return phrase(at, place.next, place.name);
    if (afterClock && namesUnknownPlace(source, at)) return phrase(at, at + 2, { zone: null });
  }
  if (sense.zone && isZone(source, at, afterClock)) {
    const { zone } = sense.zone;
    const shifted =
      zone === "UTC"
        ? withOffset(tokens, at)
        : zone === "Europe/Moscow"
          ? moscowOffset(tokens, at + 1)
          : null;
    if (shifted) return phrase(at, shifted.next, shifted.name);
    return phrase(at, afterTimeWord(tokens, at + 1), sense.zone);
  }
  if (sense.place !== null) {
    const next = afterTimeWord(tokens, at + 1);
    if (next > at + 1 || (afterClock && standsBare(source, next)))
      return phrase(at, next, sense.place, next === at + 1);
  }
  if (afterClock && (sense.inPlace || sense.timeOf) && token.near) return inPlace(source, at);
  return afterClock && isUnknownZone(source, at) ? phrase(at, at + 1, { zone: null }) : null;
}

/** "heure de Genève", "بتوقيت مكة المكرمة", "hora local de Bogotá". */
function placeAt(source: Source, at: number): { next: number; name: WrittenZone } | null {
  const { tokens } = source;
  let i = at;
  while (
    i < at + 2 &&
    tokens[i]!.sense.filler &&
    tokens[i]!.sense.place === null &&
    tokens[i]!.sense.zone === null
  )
    i++;
  const { sense, inParagraph } = tokens[i]!;
  if (!inParagraph) return null;
  if (sense.zone) {
    if (sense.zone.zone === "UTC") return withOffset(tokens, i);
    return { next: afterTimeWord(tokens, i + 1), name: sense.zone };
  }
  if (sense.place !== null) return { next: afterTimeWord(tokens, i + 1), name: sense.place };
  return null;
}

function inPlace(source: Source, at: number): ZonePhrase | null {
  const { tokens } = source;
  const { sense, near } = tokens[at + 1]!;
  if (!near) return null;
  if (sense.zone && isZone(source, at + 1, true)) {
    const zone = readOne(source, at + 1, false);
    return zone && phrase(at, zone.next, zone.name, zone.assumed);
  }
  if (sense.place === null) return null;
  const next = afterTimeWord(tokens, at + 2);
  return phrase(at, next, sense.place, next === at + 2);
}

function afterTimeWord(tokens: readonly Token[], at: number): number {
  const token = tokens[at]!;
  if ((token.sense.timeAfter || token.sense.localTime) && token.near) return at + 1;
  return at;
}

/** "local time", with the place that may follow: "local time in Geneva", "当地时间（日内瓦）". */
function localTime(source: Source, at: number): ZonePhrase {
  const { tokens } = source;
  let i = at + 1;
  const opened = isMark(tokens[i]!, OPENING);
  if (opened || isMark(tokens[i]!, COMMA)) i++;
  const filler = tokens[i]!.sense.inPlace || tokens[i]!.sense.timeOf || tokens[i]!.sense.filler;
  if (filler && tokens[i]!.sense.place === null) i++;
  const { sense, near } = tokens[i]!;
  if (opened && sense.zone !== null && isMark(tokens[i + 1]!, CLOSING)) return phrase(at, i + 2, sense.zone);
  if (sense.place !== null && near)
    return phrase(at, opened && isMark(tokens[i + 1]!, CLOSING) ? i + 2 : i + 1, sense.place);
  return phrase(at, at + 1, null);
}

/** Letters that are an everyday word in small letters name a zone only in capitals, or right after a clock time. */
function isZone(source: Source, at: number, afterClock: boolean): boolean {
  const { tokens, text, folded } = source;
  const token = tokens[at]!;
  if (token.sense.looseZone) return standsBare(source, at + 1);
  if (!token.sense.zone?.capitals) return true;
  for (let i = token.start; i < token.end; i++) {
    const written = text.charCodeAt(folded.offsets[i]!);
    if (written >= 0x61 && written <= 0x7a) return isSmall(source, at);
  }
  return afterClock;
}

/** "3pm est": behind an English word for the part of the day these letters are no word of another language. */
function isSmall(source: Source, at: number): boolean {
  const { tokens } = source;
  const part = tokens[at - 1];
  if (!part?.sense.part || part.end - part.start > 2 || !tokens[at]!.near) return false;
  return SMALL.has(tokens[at]!.sense.zone!.abbreviation?.name ?? "") && standsBare(source, at + 1);
}

/** Those that are no words of English. */
const SMALL: ReadonlySet<string> = new Set(["EST", "MST", "AST", "EET"]);

/** "UTC+2", "GMT -08:45", "UTC -12h", "utc+0245": a sign with digits right after it. */
function withOffset(tokens: readonly Token[], at: number): { next: number; name: WrittenZone } {
  const utc = { next: afterTimeWord(tokens, at + 1), name: UTC };
  const sign = tokens[at + 1]!;
  const signed = sign.kind === "mark" && (sign.value === PLUS || sign.value === HYPHEN) && sign.near;
  if (!signed) return utc;
  const offset = offsetDigits(tokens, at + 2, sign.value, sign.glued);
  // "UTC+15": no zone is so far off, so that nobody knows what is meant.
  if (!offset)
    return sign.value === PLUS && tokens[at + 2]!.kind === "number"
      ? { next: at + 3, name: { zone: null } }
      : utc;
  // "10:00 UTC - 12:00 UTC" is a range.
  const hours = tokens[offset.next]!;
  if (hours.sense.zone || (hours.sense.part !== "" && !hours.han)) return utc;
  const next = hours.sense.hour && !hours.han && hours.near ? offset.next + 1 : offset.next;
  return { next, name: { zone: offset.zone } };
}

/** "+02:00", "+0200", "-0500", "+14" right after a clock time. */
function offsetAlone(tokens: readonly Token[], at: number): ZonePhrase | null {
  const sign = tokens[at]!;
  if (sign.value !== PLUS && sign.value !== HYPHEN) return null;
  const number = tokens[at + 1]!;
  const offset = offsetDigits(tokens, at + 1, sign.value, true);
  if (!offset || !sign.near) return null;
  // "22:00 to 01:00 (+1) UTC": a day later, as in timetables; the zone comes behind.
  const bracketed = isMark(tokens[at - 1] ?? number, OPENING) && isMark(tokens[offset.next]!, CLOSING);
  if (bracketed && number.digits === 1 && tokens[offset.next + 1]?.sense.zone) return null;
  if (sign.value === HYPHEN) {
    // A hyphen makes a range, but for the four digits of RFC 5322 and the offset of ISO 8601, which follows seconds.
    const rfc = number.digits === 4 && sign.near && !sign.glued;
    if (!(rfc || hasSeconds(tokens, at) || isIso(tokens, at))) return null;
  }
  return phrase(at, offset.next, { zone: offset.zone });
}

/** A second name of the same zone: "GMT+0900 (JST)", "tiempo universal coordinado (UTC)", "UTC/GMT". */
function afterSecondName(source: Source, at: number): number {
  const { tokens } = source;
  const mark = tokens[at]!;
  if (mark.kind !== "mark") return at;
  if (mark.value === OPENING) {
    const { sense } = tokens[at + 1]!;
    if (!(sense.zone || sense.place || sense.timeOf || sense.localTime)) return at;
    const second = readOne(source, at + 1, false);
    return second && isMark(tokens[second.next]!, CLOSING) ? second.next + 1 : at;
  }
  if (mark.value !== SLASH || !tokens[at + 1]!.sense.zone) return at;
  const second = readOne(source, at + 1, false);
  return second ? second.next : at;
}
