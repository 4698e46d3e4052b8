import { setImmediate } from "node:timers/promises";
import { Duration } from "luxon";
import { whenOf } from "../agenda/settled";
import type { AgendaRecord, AgendaView } from "../agenda/types";
import { before, plus } from "../times/durations";
import { Coverage, grouped } from "./coverage";
import { occurrencesOf } from "./occurrences";
import type { Delivery, Occurrence, Subscription } from "./types";

/** How far ahead a plan reaches unless more is asked for; it is made anew often enough for that. */
const AHEAD = "P8D";
/** How long after it was of use an occurrence is still planned, so that it is recorded as missed. */
const BEHIND = "P31D";
/** Covers what zones differ from UTC, mornings from midnight, and months from one another. */
const SLACK = Duration.fromISO("P5D").toMillis();

/** Occurrences looked at in one go when others are to have their turn in between: some ten milliseconds. */
const STRIDE = 1000;

/**
 * Which occurrences there have to be in the days to come: all that follow from the agenda and the subscriptions and
 * that have not come to an end. What fell due already is among them, so that nothing is lost when the bot was down;
 * and so is whatever may have been posted without a record of it, so that this gets known. Pure: the same facts give
 * the same plan, in order of due time, whatever order they come in.
 * @param now ISO 8601 UTC. @param ahead how far to plan ahead, an ISO 8601 duration.
 */
export function plan(...facts: Facts): Occurrence[] {
  const steps = planning(...facts);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same, letting whatever else waits have its turn: a plan of 100,000 takes a second. */
export async function planInTurns(...facts: Facts): Promise<Occurrence[]> {
  const steps = planning(...facts);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await setImmediate();
  }
}

type Facts = Parameters<typeof planning>;

function* planning(
  agenda: Pick<AgendaView, "meetings" | "actions">,
  subscriptions: readonly Subscription[],
  deliveries: readonly Delivery[],
  now: string,
  ahead = AHEAD,
): Generator<undefined, Occurrence[]> {
  const from = Date.parse(before(now, BEHIND));
  const until = Date.parse(plus(now, ahead));
  const isNear = nearness(from, plus(now, ahead), subscriptions);
  const coverage = new Coverage(subscriptions);
  const snoozed = new Set(
    subscriptions.flatMap(({ once, scope }) => (once && scope.kind === "record" ? [scope.uid] : [])),
  );
  const bySubject = grouped(deliveries, ({ occurrence }) => occurrence.subject);
  const ended = new Set(deliveries.filter(hasEnded).map(({ occurrence }) => occurrence.id));
  const planned = new Map<string, Occurrence>();
  for (const { state, occurrence } of deliveries)
    if (state === "sending") planned.set(occurrence.id, occurrence);
  let looked = 0;
  for (const record of [...agenda.meetings, ...agenda.actions]) {
    if (looked >= STRIDE) {
      yield;
      looked = 0;
    }
    const past = bySubject.get(record.uid) ?? [];
    const wasTold = past.some(({ occurrence }) => occurrence.timing < record.timing);
    if (!wasTold && !isNear(record) && !snoozed.has(record.uid)) continue;
    for (const occurrence of occurrencesOf(record, coverage.of(record), past, now)) {
      looked++;
      if (
        !ended.has(occurrence.id) &&
        Date.parse(occurrence.due) <= until &&
        Date.parse(occurrence.expires) >= from
      )
        planned.set(occurrence.id, occurrence);
    }
  }
  yield;
  return inOrder(planned.values());
}

/** As `byDue` has them, with each moment read once. */
const inOrder = (occurrences: Iterable<Occurrence>): Occurrence[] =>
  Array.from(occurrences, (occurrence) => ({
    occurrence,
    id: occurrence.id,
    due: Date.parse(occurrence.due),
  }))
    .sort((a, b) => a.due - b.due || (a.id < b.id ? -1 : 1))
    .map(({ occurrence }) => occurrence);

/** Tells, with little work, the few records that there may be something to say of until a moment from all others. */
function nearness(
  from: number,
  until: string,
  subscriptions: readonly Subscription[],
): (record: AgendaRecord) => boolean {
  const leads = new Set(subscriptions.flatMap(({ leads }) => [...leads.meetings, ...leads.deadlines]));
  const reach = Math.max(...["PT0S", ...leads].map((lead) => Date.parse(plus(until, lead))));
  return (record) => {
    const when = whenOf(record);
    if (!when || when.kind === "floating") return false;
    const [start, end] = when.kind === "window" ? [when.from, when.to] : [when.start, when.end ?? when.start];
    const first = Date.parse(start.slice(0, "YYYY-MM-DD".length));
    const last = Date.parse(end.slice(0, "YYYY-MM-DD".length));
    return last + SLACK >= from && first - SLACK <= reach;
  };
}

/** Whether nothing more is to become of an occurrence. */
export const hasEnded = ({ state }: Delivery): boolean => state !== "sending" && state !== "waiting";

/** In order of due time; ids break ties. */
export const byDue = (a: Occurrence, b: Occurrence): number =>
  Date.parse(a.due) - Date.parse(b.due) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
