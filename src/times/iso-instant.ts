import { dayNumber } from "./calendar";

const DAY_MS = 86_400_000;
const SHORTEST = "2025-11-18T11:00Z".length;
const ZERO = 0x30;
const DOT = 0x2e;
const COLON = 0x3a;
const HYPHEN = 0x2d;
const PLUS = 0x2b;
const T = 0x54;
const Z = 0x5a;

/**
 * Milliseconds since 1970 of an ISO 8601 instant; NaN for what is none. Every message comes with a moment of its own,
 * and `Date.parse` takes a good part of the time that reading the message does: it is only asked about what is not
 * written in the usual way, "2025-11-18T11:00:00.000Z" with or without its seconds and their fraction, or with "+02:00".
 */
export const parseInstant = (iso: string): number => usualInstant(iso) ?? Date.parse(iso);

/** The number of a day, counted from 1970-01-01, as "2025-11-18" writes it; null for every other writing. */
export function usualDay(date: string): number | null {
  if (date.length !== 10 || date.charCodeAt(4) !== HYPHEN || date.charCodeAt(7) !== HYPHEN) return null;
  const day = dayNumber(two(date, 0) * 100 + two(date, 2), two(date, 5), two(date, 8));
  return day === null || Number.isNaN(day) ? null : day;
}

/** As `parseInstant`, but null for every writing that is less usual. */
export function usualInstant(iso: string): number | null {
  if (iso.length < SHORTEST || iso.charCodeAt(4) !== HYPHEN || iso.charCodeAt(7) !== HYPHEN) return null;
  if (iso.charCodeAt(10) !== T || iso.charCodeAt(13) !== COLON) return null;
  const day = dayNumber(two(iso, 0) * 100 + two(iso, 2), two(iso, 5), two(iso, 8));
  const hour = two(iso, 11);
  const minute = two(iso, 14);
  if (day === null || Number.isNaN(day) || !(hour < 24 && minute < 60)) return null;
  let end = 16;
  let ms = (hour * 60 + minute) * 60_000;
  if (iso.charCodeAt(end) === COLON) {
    const second = two(iso, end + 1);
    if (!(second < 60)) return null;
    ms += second * 1000;
    end += 3;
    if (iso.charCodeAt(end) === DOT) {
      const fraction = two(iso, end + 1) * 10 + (two(iso, end + 2) % 10);
      if (!(fraction >= 0)) return null;
      ms += fraction;
      end += 4;
    }
  }
  const offset = offsetAt(iso, end);
  return offset === null ? null : day * DAY_MS + ms - offset * 60_000;
}

/** Minutes east of UTC as the end of a text states them. */
function offsetAt(iso: string, at: number): number | null {
  const sign = iso.charCodeAt(at);
  if (sign === Z) return iso.length === at + 1 ? 0 : null;
  if ((sign !== PLUS && sign !== HYPHEN) || iso.length !== at + 6 || iso.charCodeAt(at + 3) !== COLON)
    return null;
  const hours = two(iso, at + 1);
  const minutes = two(iso, at + 4);
  if (!(hours < 24 && minutes < 60)) return null;
  return (sign === PLUS ? 1 : -1) * (hours * 60 + minutes);
}

/** The number that two digits write; NaN where there are none. */
function two(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO;
  const ones = text.charCodeAt(at + 1) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}
