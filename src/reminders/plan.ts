import type { AgendaView } from "../agenda/types";
import { before, plus } from "../times/durations";
import { Coverage, grouped } from "./coverage";
import { occurrencesOf } from "./occurrences";
import type { Delivery, Occurrence, Subscription } from "./types";

/** How far ahead the plan reaches. */
const AHEAD = "P400D";
/** How long after it was of use an occurrence is still planned, so that it is recorded as missed. */
const BEHIND = "P31D";

/**
 * Which occurrences there have to be: all that follow from the agenda and the subscriptions and that have not come to
 * an end. What fell due already is among them, so that nothing is lost when the bot was down; and so is whatever may
 * have been posted without a record of it, so that this gets known. Pure: the same facts give the same plan, in order
 * of due time, whatever order they come in.
 * @param now ISO 8601 UTC.
 */
export function plan(
  agenda: Pick<AgendaView, "meetings" | "actions">,
  subscriptions: readonly Subscription[],
  deliveries: readonly Delivery[],
  now: string,
): Occurrence[] {
  const from = Date.parse(before(now, BEHIND));
  const until = Date.parse(plus(now, AHEAD));
  const coverage = new Coverage(subscriptions);
  const bySubject = grouped(deliveries, ({ occurrence }) => occurrence.subject);
  const ended = new Set(deliveries.filter(hasEnded).map(({ occurrence }) => occurrence.id));
  const planned = new Map<string, Occurrence>();
  for (const { state, occurrence } of deliveries)
    if (state === "sending") planned.set(occurrence.id, occurrence);
  for (const record of [...agenda.meetings, ...agenda.actions])
    for (const occurrence of occurrencesOf(record, coverage.of(record), bySubject.get(record.uid) ?? []))
      if (
        !ended.has(occurrence.id) &&
        Date.parse(occurrence.due) <= until &&
        Date.parse(occurrence.expires) >= from
      )
        planned.set(occurrence.id, occurrence);
  return [...planned.values()].sort(byDue);
}

/** Whether nothing more is to become of an occurrence. */
export const hasEnded = ({ state }: Delivery): boolean => state !== "sending" && state !== "waiting";

/** In order of due time; ids break ties. */
export const byDue = (a: Occurrence, b: Occurrence): number =>
  Date.parse(a.due) - Date.parse(b.due) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
