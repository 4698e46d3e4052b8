import type { DateTime } from "luxon";
import { inZone } from "../times/local";
import type { When } from "../times/types";
import { canonicalZone } from "../times/zones";
import { calendarDate, dateWords, dayRange } from "./dates";
import { localeOf, type Tongue } from "./locales";
import type { Reader } from "./reader";
import { relativeWords } from "./relative";
import { phrase, sentence } from "./sentence";
import type { Span } from "./spans";
import { outside, textFor } from "./texts";
import type { Texts, TimeValue } from "./values";
import { withFullDay } from "./writing";
import { zoneName } from "./zone-names";

const UTC = "UTC";

type DateStyle = "date" | "date-of-year" | "none";

/** A time in the reader's words: certain only as far as it is. */
export function timeInWords(value: TimeValue, tongue: Tongue, reader: Reader): Span[] {
  const shown = whenInWords(value, tongue, reader);
  if (value.flags === undefined || value.flags.length === 0) return shown;
  const flags = value.flags
    .map((flag) => phrase(tongue, `flag.${flag}`))
    .reduce((first, second) => phrase(tongue, "time.flags", { first, second }));
  return sentence(tongue, "time.flagged", { time: shown, flags: [{ kind: "text", text: flags }] });
}

function whenInWords(value: TimeValue, tongue: Tongue, reader: Reader): Span[] {
  const { when, style = "full" } = value;
  const zone = (reader.zone && canonicalZone(reader.zone)) ?? UTC;
  const relative = style === "relative" ? relativeWords(when, reader.now, zone, tongue) : null;
  const text = (words: string): Span[] => [{ kind: "text", text: words }];
  switch (when.kind) {
    case "instant": {
      const atUtc = ends(when, UTC);
      const utc = utcWords(atUtc, tongue, style === "clock" ? "none" : "date");
      const local = (): string =>
        zone === UTC ? utc : zonedWords(ends(when, zone), atUtc, zone, tongue, style === "clock");
      return [{ kind: "time", value: { ...value, when }, words: relative ?? local(), utc }];
    }
    case "date":
      return text(relative ?? daysInWords(when.start, when.end ?? when.start, tongue));
    case "floating": {
      const at = atWords(calendarDate(when.start), calendarDate(when.end ?? when.start), tongue, "date");
      return when.place === undefined
        ? text(phrase(tongue, "time.floating", { at }))
        : sentence(tongue, "time.floating-in", {
            at: text(at),
            place: outside(when.place, localeOf(tongue)),
          });
    }
    case "window":
      return windowInWords(when, value.wording ?? {}, tongue);
  }
}

/** The days with the words that bound them: as the reader's language has them, or saying which one they are in. */
function windowInWords(
  { from, to, text }: Extract<When, { kind: "window" }>,
  wording: Texts,
  tongue: Tongue,
): Span[] {
  const locale = localeOf(tongue);
  const days: Span[] = [{ kind: "text", text: daysInWords(from, to, tongue) }];
  // A wording that does not hold these very words belongs to another time.
  const [original] = Object.keys(wording).filter((tag) => wording[tag] === text);
  const told = original === undefined ? null : textFor(wording, original, locale);
  return told?.foreign === undefined
    ? sentence(tongue, "time.window", { text: told?.text ?? outside(text, locale), days })
    : sentence(tongue, "time.window-in", { text: told.text, language: told.foreign, days });
}

type Ends = readonly [start: DateTime, end: DateTime];

function ends(when: Extract<When, { kind: "instant" }>, zone: string): Ends {
  const start = inZone(when.start, zone);
  return [start, when.end === undefined ? start : inZone(when.end, zone)];
}

const utcWords = ([start, end]: Ends, tongue: Tongue, date: DateStyle): string =>
  phrase(tongue, "time.utc", { at: atWords(start, end, withFullDay(tongue), date) });

/** Local time with UTC beside it; UTC with its date where that is another day than the local one. */
function zonedWords([start, end]: Ends, utc: Ends, zone: string, tongue: Tongue, clockOnly: boolean): string {
  const isSame = (unit: "day" | "year"): boolean =>
    [start, end].every((time, index) => sameReading(time, utc[index]!, unit));
  return phrase(tongue, "time.zoned", {
    at: atWords(start, end, tongue, clockOnly ? "none" : "date"),
    zone: zoneName(zone, localeOf(tongue)),
    utc: utcWords(utc, tongue, isSame("day") ? "none" : isSame("year") ? "date-of-year" : "date"),
  });
}

/** Whether calendars on two walls show the same day, or year. */
const sameReading = (one: DateTime, other: DateTime, unit: "day" | "year"): boolean =>
  one.year === other.year && (unit === "year" || one.ordinal === other.ordinal);

/** "Wednesday, 19 November 2025, 12:00 to 13:30"; without the date only where both ends are on one day. */
function atWords(start: DateTime, end: DateTime, tongue: Tongue, date: DateStyle): string {
  const clock = (time: DateTime): string => dateWords(time, "clock", tongue);
  const at = (time: DateTime, style: "date" | "date-of-year", hours: string): string =>
    phrase(tongue, "time.at", { date: dateWords(time, style, tongue), clock: hours });
  if (!start.hasSame(end, "day")) {
    const style = date === "date" ? date : "date-of-year";
    return phrase(tongue, "time.to", {
      start: at(start, style, clock(start)),
      end: at(end, style, clock(end)),
    });
  }
  const hours =
    +start === +end ? clock(start) : phrase(tongue, "time.to", { start: clock(start), end: clock(end) });
  return date === "none" ? hours : at(start, date, hours);
}

const daysInWords = (first: string, last: string, tongue: Tongue): string =>
  first === last
    ? dateWords(calendarDate(first), "date", tongue)
    : dayRange(calendarDate(first), calendarDate(last), tongue);
