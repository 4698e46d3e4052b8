import { dateOf, dayNumber, weekdayOf } from "./calendar";
import { type Day, swapped } from "./days";
import type { FollowingItem } from "./following-day";
import type { DateItem } from "./items";
import { type NthItem, nthDay } from "./nth-weekday";
import type { Flag } from "./types";

/** A year further than this many days from the present is as likely the next one. */
const DOUBTFUL_DAYS = 150;
/** About 13 months: what lies further from its document is more often a slip than a plan. */
const FAR_DAYS = 400;

/** What a date means depends on when and where it was written. */
export interface Present {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The day that it is where the writer is, counted from 1970-01-01. */
  readonly today: number;
  /** Asked for where digits are open: few texts have such dates. */
  readonly order: () => DigitOrder;
}

/** In which order day and month stand in digits that could be either. */
export interface DigitOrder {
  /** Whether "9/8" is the eighth of September. */
  readonly monthFirst: boolean;
  /** Whether the text or its locale says so. */
  readonly known: boolean;
}

export interface ResolvedDay {
  /** Counted from 1970-01-01. */
  readonly day: number;
  readonly flags: readonly Flag[];
  /** Of a bare weekday: the same day a week later is as good. */
  readonly weekly: boolean;
}

/** The days that a date names; null when the calendar has none of that name. */
export function resolveDays(item: DateItem, present: Present): ResolvedDay[] | null {
  switch (item.kind) {
    case "relative":
      return [{ day: present.today + item.days, flags: item.loose ? ["date-assumed"] : [], weekly: false }];
    case "weekday":
      return [resolveWeekday(item, present)];
    case "monthday":
      return resolveMonthday(item, present);
    case "nth":
      return resolveNth(item, present);
    case "following":
      return resolveFollowing(item, present);
    case "days": {
      if (item.days.length === 1) {
        const day = resolveDay(item.days[0]!, present);
        return day && [day];
      }
      const days = item.days.map((day) => resolveDay(day, present));
      if (days.some((day) => day === null)) return null;
      const known = days as ResolvedDay[];
      return item.range ? inOrder(known, item.days) : known;
    }
  }
}

function resolveNth(item: NthItem, { today }: Present): ResolvedDay[] | null {
  const found = nthDay(item, today);
  if (!found) return null;
  const flags: Flag[] = found.sure ? [] : ["date-assumed"];
  const apart = Math.abs(found.day - today);
  if (item.year !== null && apart > FAR_DAYS) flags.push("far-from-document");
  if (item.year === null && apart > DOUBTFUL_DAYS) flags.push("year-assumed");
  return [{ day: found.day, flags, weekly: false }];
}

/** The day that follows the last one of a list or stretch. */
function resolveFollowing({ anchor, days }: FollowingItem, present: Present): ResolvedDay[] | null {
  const that = anchor && resolveDays(anchor, present)?.at(-1);
  return that ? [{ day: that.day + days, flags: that.flags, weekly: false }] : null;
}

/** The end of a stretch without a year is the first such date after its beginning. */
function inOrder(resolved: ResolvedDay[], days: readonly Day[]): ResolvedDay[] | null {
  const [start, end] = resolved as [ResolvedDay, ResolvedDay];
  if (end.day >= start.day) {
    const written = days[1]!;
    if (days[0]!.year !== null || written.year !== null) return resolved;
    const { year } = dateOf(start.day);
    const near = dayNumber(year, written.month, written.day);
    return near !== null && near >= start.day ? [start, { ...end, day: near }] : resolved;
  }
  const written = days[1]!;
  if (written.year !== null) return null;
  const { year } = dateOf(start.day);
  const day = [year, year + 1]
    .map((y) => dayNumber(y, written.month, written.day))
    .find((d) => d !== null && d >= start.day);
  return day === undefined || day === null ? null : [start, { ...end, day }];
}

function resolveDay(written: Day, present: Present): ResolvedDay | null {
  if (written.order !== "open") return resolveInOrder(written, present);
  const told = orderByWeekday(written, present);
  if (told) return told;
  const { monthFirst, known } = present.order();
  const resolved = resolveInOrder(monthFirst ? swapped(written) : written, present);
  if (resolved === null || known) return resolved;
  return { ...resolved, flags: [...resolved.flags, "date-assumed"] };
}

/** As the day and the month stand there. */
function resolveInOrder(written: Day, present: Present): ResolvedDay | null {
  const flags: Flag[] = [];
  let day: number | null;
  if (written.year !== null) {
    day = dayNumber(written.year, written.month, written.day);
    if (day !== null && Math.abs(day - present.today) > FAR_DAYS) flags.push("far-from-document");
  } else {
    day = nearest(written.month, written.day, present.today);
    if (day !== null && Math.abs(day - present.today) > DOUBTFUL_DAYS) flags.push("year-assumed");
  }
  if (day === null) return null;
  if (written.weekday > 0 && weekdayOf(day) !== written.weekday) flags.push("weekday-mismatch");
  if (written.clockLike) flags.push("date-assumed");
  return { day, flags, weekly: false };
}

/** "3/12 (Thu)": of the two orders of day and month, the one that the weekday fits, if it fits but one. */
function orderByWeekday(written: Day, present: Present): ResolvedDay | null {
  if (written.weekday === 0) return null;
  const orders = [written, swapped(written)].map((order) => resolveInOrder(order, present));
  const fitting = orders.filter((each) => each !== null && !each.flags.includes("weekday-mismatch"));
  return fitting.length === 1 ? fitting[0]! : null;
}

/** The day of that name that is nearest to a day; 29 February may be some years away. */
function nearest(month: number, day: number, today: number): number | null {
  const { year } = dateOf(today);
  const reach = month === 2 && day === 29 ? 4 : 1;
  let best: number | null = null;
  for (let y = year - reach; y <= year + reach; y++) {
    const candidate = dayNumber(y, month, day);
    if (candidate !== null && (best === null || Math.abs(candidate - today) <= Math.abs(best - today)))
      best = candidate;
  }
  return best;
}

/** A number beside a weekday that is not that of the day leaves open which day is meant. */
function resolveWeekday(item: Extract<DateItem, { kind: "weekday" }>, present: Present): ResolvedDay {
  const resolved = dayOfWeek(item, present);
  if (item.beside === 0 || item.beside === dateOf(resolved.day).day) return resolved;
  return { ...resolved, flags: [...new Set<Flag>([...resolved.flags, "date-assumed"])] };
}

function dayOfWeek(item: Extract<DateItem, { kind: "weekday" }>, { today }: Present): ResolvedDay {
  const ahead = (item.weekday - weekdayOf(today) + 7) % 7;
  const thisWeek = today - weekdayOf(today) + item.weekday;
  // A rule holds for every week: the day that comes is but one of them.
  if (item.every) return { day: today + ahead, flags: ["date-assumed"], weekly: true };
  if (item.weeksOn > 0)
    return {
      day: today + ahead + 7 * item.weeksOn,
      flags: ahead === 0 ? ["date-assumed"] : [],
      weekly: false,
    };
  if (item.weeks !== null) return { day: thisWeek + 7 * item.weeks, flags: [], weekly: false };
  switch (item.which) {
    case "this":
      return { day: thisWeek, flags: [], weekly: false };
    case "next":
      // On a Tuesday some mean the day after tomorrow by "next Thursday".
      return { day: thisWeek + 7, flags: thisWeek > today ? ["date-assumed"] : [], weekly: false };
    case "coming":
      return { day: today + (ahead === 0 ? 7 : ahead), flags: [], weekly: false };
    case "last":
      return { day: today - ((7 - ahead) % 7 === 0 ? 7 : 7 - ahead), flags: [], weekly: false };
    case "":
      return { day: today + ahead, flags: [], weekly: true };
  }
}

function resolveMonthday(
  { months, day, weekday = 0 }: Extract<DateItem, { kind: "monthday" }>,
  { today }: Present,
): ResolvedDay[] | null {
  if (months === "any") return null;
  if (months === null) {
    const found = nextMonthday(day, today, weekday);
    if (found !== null) return [{ day: found, flags: ["date-assumed"], weekly: false }];
    const other = nextMonthday(day, today);
    return other === null
      ? null
      : [{ day: other, flags: ["date-assumed", "weekday-mismatch"], weekly: false }];
  }
  const found = monthday(day, today, months);
  return found === null ? null : [{ day: found, flags: [], weekly: false }];
}

/** Nobody leaves out the month of a day further off, whatever weekday stands beside it. */
const MONTHS_UNTOLD = 3;

/** The first day of that number, and of that day of the week if one is named, on or after a day. */
export function nextMonthday(day: number, since: number, weekday = 0): number | null {
  for (let months = 0; months < MONTHS_UNTOLD; months++) {
    const found = monthday(day, since, months);
    if (found !== null && found >= since && (weekday === 0 || weekdayOf(found) === weekday)) return found;
  }
  return null;
}

function monthday(day: number, since: number, months: number): number | null {
  const { year, month } = dateOf(since);
  const count = year * 12 + month - 1 + months;
  return dayNumber(Math.floor(count / 12), (count % 12) + 1, day);
}
