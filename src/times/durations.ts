import { Duration } from "luxon";
import { CHINESE_NUMBERS, ONE, UNIT_WORDS } from "./data/units";
import { foldName } from "./fold-name";
import { formatInstant, inZone, resolveLocal } from "./local";

const LONGEST_TEXT = 60;
const LONGEST_DAYS = 366;
const PART = /(\d{1,8}) ?(\p{L}+) ?/uy;
/** What folding would hide: a sign, a decimal fraction. */
const SIGNED_OR_BROKEN = /[\p{Pd}−]|\d[.,]\d/u;
const CHINESE_NUMBER = /[一二两兩三四五六七八九十]+/gu;
const ISO = /^p(?=[\dt])(?:\d{1,8}[ymwd]){0,4}(?:t(?:\d{1,8}[hms]){1,3})?$/;

/**
 * A length of time as people type it: ISO 8601 ("PT90M"), in short ("1w", "2w3d", "90s"), or in words of the languages
 * we have ("1 semaine", "3天"). Null for anything else, and for more than 366 days.
 * @returns ISO 8601, the same for the same length: "7d" is "P1W", "90s" is "PT1M30S". A day is not 24 hours, since
 * clock changes make days longer and shorter.
 */
export function parseDuration(text: string): string | null {
  if (text.length > LONGEST_TEXT || SIGNED_OR_BROKEN.test(text)) return null;
  const folded = foldName(text);
  return ISO.test(folded) ? normalized(Duration.fromISO(folded.toUpperCase())) : inWords(folded);
}

function inWords(folded: string): string | null {
  const counted = folded
    .replace(ONE, "1")
    .replace(CHINESE_NUMBER, (number) => String(CHINESE_NUMBERS[number] ?? number));
  let sum = Duration.fromMillis(0);
  PART.lastIndex = 0;
  while (PART.lastIndex < counted.length) {
    const part = PART.exec(counted);
    const unit = part && UNIT_WORDS.get(part[2]!);
    if (!unit) return null;
    sum = sum.plus({ [unit]: Number(part[1]) });
  }
  return counted === "" ? null : normalized(sum);
}

/** Minutes and seconds carried into hours, seven days written as a week; null when it is too long. */
function normalized(length: Duration): string | null {
  if (!length.isValid) return null;
  const { years, months, weeks, days } = length;
  const exact = Duration.fromObject({
    hours: length.hours,
    minutes: length.minutes,
    seconds: length.seconds,
  }).shiftTo("hours", "minutes", "seconds");
  const calendarDays = weeks * 7 + days;
  if (years * 366 + months * 31 + calendarDays + exact.as("hours") / 24 > LONGEST_DAYS) return null;
  const wholeWeeks = calendarDays > 0 && calendarDays % 7 === 0 && months + years + exact.toMillis() === 0;
  const calendar = wholeWeeks
    ? { weeks: calendarDays / 7 }
    : { months: years * 12 + months, days: calendarDays };
  const parts = Object.entries({ ...calendar, ...exact.toObject() }).filter(([, count]) => count !== 0);
  return parts.length === 0 ? "P0D" : Duration.fromObject(Object.fromEntries(parts)).toISO();
}

/** "P1W" as people type it: "1w". @throws RangeError when it is no ISO 8601 duration. */
export function compactDuration(iso: string): string {
  const { years, months, weeks, days, hours, minutes, seconds } = durationOrThrow(iso);
  const parts = { mo: years * 12 + months, w: weeks, d: days, h: hours, m: minutes, s: seconds };
  return (
    Object.entries(parts)
      .filter(([, count]) => count !== 0)
      .map(([unit, count]) => `${count}${unit}`)
      .join("") || "0d"
  );
}

/**
 * The instant that lies a duration before another: days, weeks and months by the calendar and the wall clock of a
 * zone ("P1D" is the same clock reading a day earlier, as `resolveLocal` reads it), the rest exactly.
 * @throws RangeError when one of them is malformed.
 */
export const before = (instant: string, duration: string, zone = "UTC"): string =>
  shifted(instant, durationOrThrow(duration).negate(), zone);

/** The instant that lies a duration after another, counted as in `before`. */
export const plus = (instant: string, duration: string, zone = "UTC"): string =>
  shifted(instant, durationOrThrow(duration), zone);

function shifted(instant: string, duration: Duration, zone: string): string {
  const { years, months, weeks, days, hours, minutes, seconds, milliseconds } = duration;
  let moment = inZone(instant, zone);
  // Without a step by the calendar the anchor stays what it is: it may be the later of two equal clock readings.
  if (years || months || weeks || days) {
    const reading = moment.setZone("utc", { keepLocalTime: true }).plus({ years, months, weeks, days });
    moment = inZone(resolveLocal(reading, zone).instant, zone);
  }
  return formatInstant(moment.toUTC().plus({ hours, minutes, seconds, milliseconds }).toMillis());
}

function durationOrThrow(iso: string): Duration<true> {
  const duration = Duration.fromISO(iso);
  if (!duration.isValid)
    throw new RangeError(`no ISO 8601 duration: ${JSON.stringify(iso.slice(0, LONGEST_TEXT))}`);
  return duration;
}
