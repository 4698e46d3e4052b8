import { opensRange } from "./days";
import type { Unit } from "./elements";
import type { ClockItem } from "./items";
import type { Source } from "./tokens";

/** Whether what stands beside doubtful digits makes them a clock time. */
export function supported(source: Source, unit: Unit): boolean {
  const { start, end } = unit;
  if (isOfEitherHalf(source, end ?? start)) return false;
  if (end === null) return alone(source, unit, start);
  if (isHalfDay(source, unit)) return false;
  const sure = start.doubt === "" || end.doubt === "";
  if (sure) return true;
  if (start.doubt === "dotted" && end.doubt === "dotted") return dotted(start) && dotted(end);
  if (start.doubt === "hour" && end.doubt === "hour" && opensRange(source.tokens, start.first)) return true;
  return alone(source, unit, end) || alone(source, unit, start);
}

/** Clocks are rarely read before it by those who do not say which half of the day they mean. */
const EARLIEST_HOUR = 8;

/** "half past two", "las dos y media", 两点半: told in twelve hours, and before eight nobody knows in which half of the day. */
function isOfEitherHalf({ tokens }: Source, { first, next, hour, part }: ClockItem): boolean {
  if (part !== "" || hour === 0 || hour >= EARLIEST_HOUR) return false;
  for (let i = first; i < next; i++) {
    const { half, quarter, lacking, halfBefore, minutesBefore } = tokens[i]!.sense;
    if (half || quarter || lacking || halfBefore || minutesBefore !== null) return true;
  }
  return false;
}

/** "9 to 5": whether the end is in the afternoon or on the next morning nobody can tell. */
function isHalfDay({ tokens }: Source, { start, end }: Unit): boolean {
  if (end!.part !== "" || end!.hour > 12 || tokens[end!.first]!.digits !== 1) return false;
  return start.part === "" && start.hour <= 12 && end!.hour <= start.hour;
}

const dotted = ({ first, next, hour }: ClockItem): boolean => hour >= 10 && next - first === 3;

function alone(source: Source, unit: Unit, clock: ClockItem): boolean {
  const zoned = unit.zone !== null && !unit.zone.assumed;
  const dated = unit.dates.length > 0;
  const before = source.tokens[unit.start.first - 1];
  const announced =
    before !== undefined && (before.sense.at || before.sense.hourBefore || before.sense.deadline);
  switch (clock.doubt) {
    case "":
      return true;
    case "digits":
      return zoned && isHour(source, unit);
    case "bare":
      return zoned || dated;
    case "dotted":
      return zoned || dated || announced;
    case "hour":
      return zoned || dated || announced;
    case "named":
      return zoned || dated || announced;
  }
}

/** "1400 UTC", "0800-0930 GMT", "at 1400, Geneva time"; but "IGF 2025" is a year, though a zone stands somewhere behind. */
function isHour({ tokens }: Source, { start, end, zone }: Unit): boolean {
  const last = (end ?? start).next;
  const touches = (zone!.first >= last && zone!.first <= last + 1) || zone!.next === start.first;
  const before = tokens[start.first - 1];
  const year = start.hour === 19 || start.hour === 20;
  if (year) return touches && !(before !== undefined && (before.kind === "other" || before.sense.inPlace));
  return touches || before?.sense.at === true;
}
