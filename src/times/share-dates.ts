import { type DateElement, DIVIDER, type Unit } from "./elements";
import type { Run } from "./runs";

// The loader makes every use of an imported name a call.
const { none: NONE, slash: SLASH, comma: COMMA, word: WORD, sentence: SENTENCE } = DIVIDER;

/** A date beside a clock time, and how much parts the two. */
interface Side {
  readonly at: number;
  readonly element: DateElement;
  readonly divides: number;
  /** Clock times that stand between. */
  readonly units: number;
}

/**
 * Gives each clock time its date. In a run that begins with a date the one before counts, unless much more parts it
 * from the clock time than the one behind; in a run that begins with a clock time the one behind counts, unless the one
 * before stands closer. Sharing forward ends with the sentence.
 */
export function giveDates(elements: Run): void {
  const leading = isLeading(elements);
  for (let i = 0; i < elements.length; i++) {
    const element = elements[i]!;
    if (element.kind !== "clock") continue;
    const { unit } = element;
    const before = lookBack(elements, i);
    const behind = lookAhead(elements, i);
    const begins =
      before !== null && behind !== null && isRule(before.element) && isBeginning(behind.element);
    if (
      behind &&
      (before === null || begins || (leading ? isMuchCloser(behind, before) : !isCloser(before, behind)))
    ) {
      const date = ofNight(elements, behind.at, unit);
      giveBehind(unit, date);
      date.taken = true;
    } else if (before) {
      unit.dates = listBefore(elements, before.at, unit);
      if (unit.end && behind && behind.divides === NONE && behind.units === 0)
        unit.endDate ??= behind.element;
    }
    if (unit.dates.length === 0 && unit.startDate) unit.dates = [unit.startDate];
  }
}

/** "Every other Tuesday, 14:00 UTC, starting 2 December": the day is told. */
const isRule = ({ item }: DateElement): boolean => item.kind === "weekday" && item.every;
const isBeginning = ({ item, opened }: DateElement): boolean =>
  opened && item.kind === "days" && item.days.length === 1;

/** Whether a date stands before the first clock time. */
function isLeading(elements: Run): boolean {
  for (const { kind } of elements) if (kind !== "zone") return kind === "date";
  return false;
}

const isCloser = (before: Side, behind: Side): boolean =>
  before.units === 0 && before.divides < behind.divides;

/** "12 March: ... . Next at 14:00 on 13 March"; "Wednesday at 10:00 / 11:00 or 14:00 / 15:00 at Thursday". */
const isMuchCloser = (behind: Side, before: Side): boolean =>
  behind.divides < before.divides &&
  (before.divides >= SENTENCE || (before.units > 0 && behind.divides <= SLASH));

function lookBack(elements: Run, from: number): Side | null {
  let divides = 0;
  let units = 0;
  for (let at = from - 1; at >= 0; at--) {
    divides = Math.max(divides, elements[at + 1]!.divides);
    const element = elements[at]!;
    if (element.kind === "date") return { at, element, divides, units };
    if (element.kind === "clock") units++;
  }
  return null;
}

/** The date behind, unless it belongs to a clock time of its own, another sentence or another clause. */
function lookAhead(elements: Run, from: number): Side | null {
  let divides = 0;
  let units = 0;
  for (let at = from + 1; at < elements.length; at++) {
    const element = elements[at]!;
    divides = Math.max(divides, element.divides);
    if (element.kind === "clock") units++;
    if (element.kind !== "date") continue;
    if (divides === SENTENCE || element.range || opensClause(element)) return null;
    return { at, element, divides, units };
  }
  return null;
}

/** ", deadline 9 March": another thing is told of that date. */
const opensClause = ({ deadline, divides }: DateElement): boolean => deadline && divides >= COMMA;

/** "4 June, 11 June and 18 June at 12:00": the date before a clock time, with those that are listed before it. */
function listBefore(elements: Run, last: number, unit: Unit): DateElement[] {
  const dates: DateElement[] = [];
  for (let at = last; at >= 0; at--) {
    const element = elements[at]!;
    if (element.kind !== "date" || (at < last && element.taken)) break;
    dates.push(element);
    if (isNight(elements, at - 1)) return [ofNight(elements, at - 1, unit)];
    if (element.item.kind === "following") break;
    const { divides, range, deadline } = element;
    if (range || deadline || divides > WORD) break;
  }
  return dates.length > 1 ? dates.reverse() : dates;
}

/** "с 30 апреля на 1 мая": the two days of one night. */
function isNight(elements: Run, at: number): boolean {
  const first = elements[at];
  const second = elements[at + 1];
  if (first?.kind !== "date" || second?.kind !== "date" || !first.opened) return false;
  return second.divides === NONE && !second.range && second.first > first.next;
}

/** Hours from which on a day has begun. */
const MORNING = 6;

/** Of the two days of a night, the one that a clock time is of. */
function ofNight(elements: Run, at: number, { start }: Unit): DateElement {
  const first = elements[at] as DateElement;
  if (!isNight(elements, at)) return first;
  const second = elements[at + 1] as DateElement;
  const [unused, date] = start.hour < MORNING ? [first, second] : [second, first];
  unused.used = true;
  return date;
}

/** A date behind a stretch whose beginning has its own is that of the end. */
function giveBehind(unit: Unit, date: DateElement): void {
  if (unit.startDate && unit.end) {
    unit.endDate ??= date;
    unit.dates = [unit.startDate];
  } else unit.dates = [date];
}
