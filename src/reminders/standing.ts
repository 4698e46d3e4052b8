import type { AgendaRecord, AgendaView } from "../agenda/types";
import { Coverage } from "./coverage";
import { isPosted } from "./edits";
import { placeKey } from "./identity";
import { occurrencesOf } from "./occurrences";
import { byDue } from "./plan";
import type { Delivery, Occurrence, Sent, Subscription, Telling } from "./types";

/** What stands behind an occurrence, at the moment at which it is seen to. */
export interface Standing {
  /** As it is planned now; its due time may have moved. */
  occurrence: Occurrence;
  record: AgendaRecord;
  agenda: AgendaView;
  subscription: Subscription;
  /** Of an edit: the post that it puts right. */
  original?: Sent<Telling>;
  /** Whether a later reminder of the same, in the same place, is due as well: one of them is enough. */
  isSuperseded: boolean;
}

/**
 * Looks an occurrence up in the agenda and the subscriptions as they are now. Null when nothing asks for it any more.
 * @param deliveries those of its record. @param now ISO 8601 UTC.
 */
export function standingOf(
  { id, subject, place }: Occurrence,
  agenda: AgendaView,
  subscriptions: readonly Subscription[],
  deliveries: readonly Delivery[],
  now: string,
): Standing | null {
  const record = agenda.find(subject);
  if (!record) return null;
  const here = subscriptions.filter((one) => placeKey(one.place) === placeKey(place));
  const planned = occurrencesOf(record, new Coverage(here).of(record), deliveries, now);
  const occurrence = planned.find((one) => one.id === id);
  const subscription = here.find((one) => one.id === occurrence?.subscription);
  if (!occurrence || !subscription) return null;
  const isSuperseded =
    occurrence.about.kind === "lead" &&
    planned.some(
      (other) =>
        other.about.kind === "lead" &&
        byDue(occurrence, other) < 0 &&
        Date.parse(other.due) <= Date.parse(now),
    );
  const { about } = occurrence;
  const original =
    about.kind === "edit"
      ? deliveries.filter(isPosted).find(({ occurrence: { id: post } }) => post === about.post)
      : undefined;
  return { occurrence, record, agenda, subscription, isSuperseded, ...(original && { original }) };
}
