import { addDays, daysBetween } from "../times";
import type { Time, When } from "../times/types";
import { firstDay, lastDay } from "./dated";

const FAR_DAYS = 30;
/** From Christmas to New Year nobody of the United Nations meets. */
const HOLIDAYS = /-12-(?:2[4-9]|3[01])$|-01-01$/;
/** A Saturday. */
const SOME_SATURDAY = "2000-01-01";
const WEEKDAY_STATED =
  /[周週]|星期|礼拜|禮拜|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\b(?:sat|sun)\b|samedi|dimanche|sábado|domingo|суббот|воскресен|السبت|الأحد/iu;

/** Tells whether the date of a happening still to come is doubtful. */
export type Doubt = (time: Time, sentence: string) => boolean;

/**
 * A date is doubtful, for a reason that can be told, when it lies more than 30 days after the meeting, later than
 * every other date of the document; when it is a single day on which nobody meets (Saturday, Sunday, Christmas to New
 * Year), though no weekday is stated; and when the same day one month earlier would lie after the meeting and among
 * the other dates. The author has then most likely named the wrong month.
 */
export function doubtIn(meeting: When, others: readonly When[]): Doubt {
  const met = firstDay(meeting);
  const days = [...new Set(others.flatMap((when) => [firstDay(when), lastDay(when)]))].sort();
  const latest = days.at(-1);
  const nextToLatest = days.at(-2);
  return ({ when }, sentence) => {
    const day = firstDay(when);
    if (when.kind === "window" || day <= met || day !== latest || lastDay(when) !== day) return false;
    if (WEEKDAY_STATED.test(sentence) || daysBetween(met, day) <= FAR_DAYS) return false;
    const earlier = aMonthBefore(day);
    const fitsEarlier =
      earlier !== null && earlier > met && nextToLatest !== undefined && nextToLatest >= earlier;
    return fitsEarlier && (isWeekend(day) || HOLIDAYS.test(day));
  };
}

/** The same day of the month before, or null where that month has none. */
function aMonthBefore(day: string): string | null {
  const endOfMonthBefore = addDays(`${day.slice(0, 8)}01`, -1);
  const inMonthBefore = endOfMonthBefore.slice(0, 8) + day.slice(8);
  return inMonthBefore <= endOfMonthBefore ? inMonthBefore : null;
}

const isWeekend = (day: string): boolean => daysBetween(SOME_SATURDAY, day) % 7 < 2;
