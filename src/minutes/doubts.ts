import { addDays, daysBetween } from "../times";
import type { Flag, Time, When } from "../times/types";
import { firstDay } from "./dated";

const FAR_DAYS = 30;
const SATURDAY = 6;
const SUNDAY = 7;
/** From Christmas to New Year nobody of the United Nations meets. */
const HOLIDAYS = /-12-(?:2[4-9]|3[01])$|-01-01$/;
const WEEKDAY_STATED =
  /[周週]|星期|礼拜|禮拜|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\b(?:sat|sun)\b|samedi|dimanche|sábado|domingo|суббот|воскресен|السبت|الأحد/iu;

/**
 * Whether a date is doubtful as that of a happening still to come, for a reason that can be told: it lies more than
 * 30 days after the meeting, later than every other date of the document; it is a single day on which nobody
 * meets (Saturday, Sunday, Christmas to New Year), though no weekday is stated; and the same day one month earlier
 * would lie after the meeting and among the other dates. The author has then most likely named the wrong month.
 */
export function isFarFromDocument(time: Time, meeting: When, others: readonly When[]): boolean {
  const { when } = time;
  if (
    when.kind === "window" ||
    (when.kind === "date" && when.end !== undefined) ||
    WEEKDAY_STATED.test(time.text)
  )
    return false;
  const [day, met] = [firstDay(when), firstDay(meeting)];
  if (daysBetween(met, day) <= FAR_DAYS) return false;
  const earlier = aMonthBefore(day);
  if (earlier === null || earlier <= met) return false;
  const days = others.map(firstDay).filter((other) => other !== day && other > met);
  const isLast = days.every((other) => other < day);
  const fitsEarlier = days.some((other) => other >= earlier);
  return isLast && fitsEarlier && (isWeekend(day) || HOLIDAYS.test(day));
}

/** The same day of the month before, or null where that month has none. */
function aMonthBefore(day: string): string | null {
  const date = day.slice(8);
  const inMonthBefore = addDays(`${day.slice(0, 8)}01`, -1).slice(0, 8) + date;
  return daysBetween(inMonthBefore, day) >= 28 && inMonthBefore <= addDays(`${day.slice(0, 8)}01`, -1)
    ? inMonthBefore
    : null;
}

/** 2000-01-01 was a Saturday. */
const isWeekend = (day: string): boolean =>
  [SATURDAY, SUNDAY].includes(((((daysBetween("2000-01-01", day) + SATURDAY - 1) % 7) + 7) % 7) + 1);

/** Flags of a time without repeating one. */
export const withFlag = (flags: readonly Flag[], flag: Flag): Flag[] => [...new Set([...flags, flag])];
