import { DateTime } from "luxon";
import { intlTag, localeOf, type Tongue } from "./locales";
import { hasHalfDays } from "./writing";

const STYLES = {
  /** "Wednesday, 19 November 2025" */
  date: { weekday: "long", day: "numeric", month: "long", year: "numeric" },
  /** "Wednesday 19 November" */
  "date-of-year": { weekday: "long", day: "numeric", month: "long" },
  /** "19 November 2025" */
  day: { day: "numeric", month: "long", year: "numeric" },
  "day-of-year": { day: "numeric", month: "long" },
  "day-of-month": { day: "numeric" },
  /** "04:00" */
  clock: { hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

/** "2:00 pm" */
const HALF_DAY_CLOCK = { hour: "numeric", minute: "2-digit", hourCycle: "h12" } as const;

type Style = keyof typeof STYLES;

const formatters = new Map<string, Intl.DateTimeFormat>();

/** One formatter a language and style, in UTC: zones are applied before, from our own zone data. */
function formatter(tongue: Tongue, style: Style): Intl.DateTimeFormat {
  const key = `${tongue} ${style}`;
  let found = formatters.get(key);
  if (found === undefined) {
    const options = style === "clock" && hasHalfDays(tongue) ? HALF_DAY_CLOCK : STYLES[style];
    found = new Intl.DateTimeFormat(intlTag(tongue), { ...options, timeZone: "UTC" });
    formatters.set(key, found);
  }
  return found;
}

/** The clock reading as a UTC time, which a formatter in UTC then shows unchanged. */
const reading = (time: DateTime): Date => time.setZone("utc", { keepLocalTime: true }).toJSDate();

/** A date or clock reading in words, in the zone that the `DateTime` is in. */
export const dateWords = (time: DateTime, style: Style, tongue: Tongue): string =>
  joined(formatter(tongue, style).formatToParts(reading(time)), tongue);

/** CLDR writes "1 décembre", everybody else "1er décembre". */
const joined = (parts: readonly Intl.DateTimeFormatPart[], tongue: Tongue): string =>
  parts
    .map(({ type, value }) => (localeOf(tongue) === "fr" && type === "day" && value === "1" ? "1er" : value))
    .join("");

/** A calendar date or a clock reading without a zone ("2024-05-28", "2024-05-28T16:15"), to be shown as it is. */
export const calendarDate = (iso: string): DateTime => DateTime.fromISO(iso, { zone: "utc" });

/** "15–17 December 2025": days from first to last, both inclusive. */
export function dayRange(first: DateTime, last: DateTime, tongue: Tongue): string {
  if (!tongue.startsWith("zh"))
    return joined(formatter(tongue, "day").formatRangeToParts(reading(first), reading(last)), tongue);
  // CLDR's Chinese ranges are numeric (2025/12/15 – 2025/12/17), which no document writes.
  const style = !first.hasSame(last, "year")
    ? "day"
    : first.hasSame(last, "month")
      ? "day-of-month"
      : "day-of-year";
  return `${dateWords(first, "day", tongue)}至${dateWords(last, style, tongue)}`;
}
