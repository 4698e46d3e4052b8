import { readDate } from "./date";
import type { Item } from "./items";
import type { Source, Token } from "./tokens";
import type { Which } from "./words/language";

/** A weekday without a date: "Wednesday", "下周三", "next Tuesday", "every Tuesday". */
export interface WeekdayItem {
  readonly kind: "weekday";
  /** Tokens, from `first` to before `next`. */
  readonly first: number;
  readonly next: number;
  readonly weekday: number;
  readonly which: Which | "";
  /** Weeks from the present one, where a word says so. */
  readonly weeks: number | null;
  /** Weeks after the day of that name that comes: "lundi en huit". */
  readonly weeksOn: number;
  /** The day of every week: a rule is no single day. */
  readonly every: boolean;
  /** An everyday word as well: a day only beside a clock time. */
  readonly weak: boolean;
  /** The number behind it that looks like the day of a month; 0 for none, negative for one of a week. */
  readonly beside: number;
}

/** "every Tuesday", "tous les mardis", "каждый вторник", "كل ثلاثاء"; dates that follow are dates of their own. */
export function readRule(source: Source, at: number): WeekdayItem | null {
  const { tokens } = source;
  let i = at + 1;
  while (i < at + 3 && tokens[i]!.near && tokens[i]!.sense.filler && tokens[i]!.sense.weekday === 0) i++;
  const { sense, near } = tokens[i]!;
  if (sense.weekday === 0 || !near || readDate(source, i, i) !== null) return null;
  return rule(at, i + 1, sense.weekday);
}

const rule = (first: number, next: number, weekday: number): WeekdayItem => ({
  kind: "weekday",
  first,
  next,
  weekday,
  which: "",
  weeks: null,
  weeksOn: 0,
  every: true,
  weak: false,
  beside: 0,
});

/** Whether a weekday goes on with a rule: "every Tuesday and Thursday". */
function continuesRule(tokens: readonly Token[], at: number, last: Item | undefined): boolean {
  if (last?.kind !== "weekday" || !last.every || at - last.next > 2) return false;
  for (let i = last.next; i < at; i++) {
    const { sense, value, near } = tokens[i]!;
    if (!near || !(sense.and || sense.or || sense.filler || value === 0x2c || value === 0x2f)) return false;
  }
  return true;
}

/** "Wednesday", "next Tuesday", "mardi prochain", "下周三", "Tuesday next week". */
export function readWeekday(source: Source, at: number, last: Item | undefined): WeekdayItem | null {
  const { tokens } = source;
  const token = tokens[at]!;
  const { sense } = token;
  let i = at;
  let which: Which | "" = "";
  let weeks: number | null = null;
  let { weeksOn } = sense;
  if ((sense.which !== "" || sense.weeks !== null || weeksOn > 0) && sense.weekday === 0) {
    which = sense.which;
    weeks = sense.weeks;
    i++;
    while (weeksOn > 0 && i < at + 3 && tokens[i]!.sense.filler && tokens[i]!.sense.weekday === 0) i++;
    while (weeks !== null && i < at + 4 && (tokens[i]!.sense.filler || tokens[i]!.value === 0x2c)) i++;
  }
  const day = tokens[i]!;
  if (day.sense.weekday === 0 || (i > at && !day.inParagraph)) return null;
  if (day.sense.every || (i === at && continuesRule(tokens, at, last)))
    return rule(at, i + 1, day.sense.weekday);
  if (i === at) {
    which = day.sense.which;
    weeks = day.sense.weeks;
  }
  let next = i + 1;
  let after = next;
  while (
    after < next + 2 &&
    tokens[after]!.sense.filler &&
    tokens[after]!.sense.which === "" &&
    tokens[after]!.sense.weeks === null
  )
    after++;
  if (
    weeks === null &&
    tokens[after]!.sense.weeks !== null &&
    tokens[after]!.sense.weekday === 0 &&
    tokens[after]!.near
  ) {
    weeks = tokens[after]!.sense.weeks;
    next = after + 1;
  } else if (
    which === "" &&
    tokens[next]!.sense.which !== "" &&
    tokens[next]!.sense.weekday === 0 &&
    !tokens[next]!.han &&
    tokens[next]!.near &&
    !tokens[next]!.glued &&
    tokens[next + 1]!.sense.weekday === 0
  ) {
    which = tokens[next]!.sense.which;
    next++;
  }
  const on = tokens[next]!;
  if (i === at && on.sense.weeksOn > 0 && on.near && tokens[next + 1]!.kind !== "number") {
    ({ weeksOn } = on.sense);
    next++;
  }
  return {
    kind: "weekday",
    first: at,
    next,
    weekday: day.sense.weekday,
    which,
    weeks,
    weeksOn,
    every: false,
    weak: i === at && day.sense.shaky,
    beside: numberBeside(tokens, next),
  };
}

/** "Friday 18, 25 people at 14:00", "miércoles 26 de novimbre": a number that may say which day is meant, and was not understood. */
function numberBeside(tokens: readonly Token[], at: number): number {
  let i = at;
  if (tokens[i]!.sense.weeksOn > 0 && tokens[i + 1]!.kind === "number") return -1;
  while (i < at + 2 && tokens[i]!.near && !tokens[i]!.sense.at && joinsDay(tokens[i]!)) i++;
  const { kind, near, digits, value } = tokens[i]!;
  if (kind !== "number" || !near || digits === 0 || digits > 2 || value < 1 || value > 31) return 0;
  const { sense, ...after } = tokens[i + 1]!;
  if (after.kind === "mark" && after.glued && tokens[i + 2]!.kind === "number" && tokens[i + 2]!.glued)
    return 0;
  if (after.kind === "mark" && after.value === HYPHEN) return 0;
  const hour =
    sense.hour || sense.part !== "" || sense.zone || sense.to || sense.and || sense.or || sense.timeOf;
  return hour || after.kind === "number" ? 0 : value;
}

const COMMA = 0x2c;
const HYPHEN = 0x2d;

const joinsDay = ({ kind, value, sense }: Token): boolean =>
  kind === "mark" ? value === COMMA : sense.filler || sense.dayBefore;
