import type { AgendaRecord } from "../agenda/types";
import { before, plus } from "../times/durations";
import { inZone, startOfDay } from "../times/local";
import type { When } from "../times/types";
import { addDays, onMorning } from "../times/when";
import { isWholeDays } from "./leads";

const MORNING_HOUR = 9;
/** A meeting that began longer ago than this is not worth a reminder any more. */
const GRACE = "PT15M";

type Kind = AgendaRecord["kind"];

/**
 * When a reminder falls due that comes a lead time before a meeting or deadline, for readers in a zone: ISO 8601 UTC.
 * Before an instant, days count by the wall clock of the zone and hours exactly. What has no hour is reminded of at
 * 09:00 in the zone, and so are deadlines: one that passes at an hour, on the last morning before it, and one that is told
 * in vague words ("by the end of October") by the last day that they can mean. Null where a lead time of hours has no hour
 * to count from, and where nobody knows the zone or the day.
 */
export const dueMoment = (kind: Kind, when: When, lead: string, zone: string): string | null =>
  remembered(when, `${kind} ${lead} ${zone}`, () => due(kind, when, lead, zone));

function due(kind: Kind, when: When, lead: string, zone: string): string | null {
  if (when.kind === "floating" || (when.kind === "window" && kind !== "action")) return null;
  if (when.kind === "instant" && kind !== "action") return before(when.start, lead, zone);
  if (!isWholeDays(lead)) return null;
  const day = before(`${lastMorning(kind, when, zone)}T00:00Z`, lead).slice(0, "YYYY-MM-DD".length);
  return onMorning(day, 0, MORNING_HOUR, zone);
}

/**
 * After when telling of a time is of no use, for readers in a zone: 15 minutes after a meeting began, the end of the
 * day where no hour is known, and for a deadline the end of its day. ISO 8601 UTC.
 */
export const uselessAfter = (kind: Kind, when: When, zone: string): string =>
  remembered(when, `${kind} ${zone}`, () =>
    when.kind === "instant" && kind !== "action"
      ? plus(when.start, GRACE)
      : startOfDay(addDays(dayOf(kind, when, zone), 1), zone),
  );

/** What was found out about a time before: a plan asks the same of every record each time it is made. */
const answers = new WeakMap<When, Map<string, unknown>>();

function remembered<R>(when: When, question: string, answer: () => R): R {
  const known = answers.get(when) ?? new Map<string, unknown>();
  answers.set(when, known);
  if (!known.has(question)) known.set(question, answer());
  return known.get(question) as R;
}

/** The day that a reminder without an hour counts from. */
function lastMorning(kind: Kind, when: Exclude<When, { kind: "floating" }>, zone: string): string {
  const day = dayOf(kind, when, zone);
  if (when.kind !== "instant") return day;
  const isInTime = Date.parse(onMorning(day, 0, MORNING_HOUR, zone)) < Date.parse(when.end ?? when.start);
  return isInTime ? day : addDays(day, -1);
}

/** The day of a deadline, which is the last of a stretch; of everything else the first. `YYYY-MM-DD`. */
function dayOf(kind: Kind, when: When, zone: string): string {
  if (when.kind === "window") return kind === "action" ? when.to : when.from;
  const at = kind === "action" ? (when.end ?? when.start) : when.start;
  return when.kind === "instant" ? inZone(at, zone).toISODate() : at.slice(0, "YYYY-MM-DD".length);
}
