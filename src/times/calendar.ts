/** Days are counted from 1970-01-01, as the proleptic Gregorian calendar has them; no zone is involved. */

export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * The number of a day; null when the calendar has no such date. The arithmetic is that of Howard Hinnant's
 * "chrono-Compatible Low-Level Date Algorithms": years begin in March, so that the leap day is a year's last.
 */
export function dayNumber(year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

export function dateOf(dayNumber: number): CalendarDate {
  const z = dayNumber + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function daysInMonth(year: number, month: number): number {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return LENGTHS[month - 1]! + (leap ? 1 : 0);
}

/** ISO 8601: Monday is 1, Sunday 7. */
export function weekdayOf(dayNumber: number): number {
  return ((((dayNumber + 3) % 7) + 7) % 7) + 1;
}

/** "00" to "99", which is faster than spelling numbers anew for every time. */
const TWO = Array.from({ length: 100 }, (_, value) => String(value).padStart(2, "0"));

/** Texts of one time speak of the same few days: how each was spelled last, by the lowest bits of its number. */
const KEPT = 0x40;
const keptDays = new Float64Array(KEPT).fill(Number.NaN);
const keptDates: string[] = new Array<string>(KEPT).fill("");

/** "2025-11-18" */
export function isoDate(dayNumber: number): string {
  const place = dayNumber & (KEPT - 1);
  if (keptDays[place] === dayNumber) return keptDates[place]!;
  const { year, month, day } = dateOf(dayNumber);
  const date = `${String(year).padStart(4, "0")}-${TWO[month]!}-${TWO[day]!}`;
  keptDays[place] = dayNumber;
  keptDates[place] = date;
  return date;
}

/** "2025-12-01T14:00Z": as ISO 8601 writes an instant, given in milliseconds since 1970. */
export function isoInstant(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const day = Math.floor(seconds / 86_400);
  return `${isoDate(day)}T${isoClock(seconds - day * 86_400)}Z`;
}

/** "14:00", or "14:00:30" where the seconds count. */
export function isoClock(secondOfDay: number): string {
  const seconds = secondOfDay % 60;
  const minutes = Math.floor(secondOfDay / 60);
  const clock = `${TWO[Math.floor(minutes / 60)]!}:${TWO[minutes % 60]!}`;
  return seconds === 0 ? clock : `${clock}:${TWO[seconds]!}`;
}
