import type { AgendaRecord } from "../agenda/types";
import type { When } from "../times/types";
import { sameWhen } from "../times/when";
import type { Amendment, Delivery, Occurrence, Sent, Telling } from "./types";

/** Posts about one record that are edited in one place: what stands further up, nobody reads again. */
const MOST = 10;

/** Whether an occurrence posts nothing, but puts right what was posted before. */
export const isEdit = (occurrence: Occurrence): occurrence is Occurrence<Amendment> =>
  occurrence.about.kind === "edit";

/** Whether a delivery is a post that is there. */
export const isPosted = (delivery: Delivery): delivery is Sent<Telling> =>
  delivery.state === "sent" && !isEdit(delivery.occurrence);

/**
 * The posts in a place that are to read differently now, or that were edited for an earlier timing of their record,
 * the latest first. Once edited, a post is edited again for each later timing, also where it then reads as it did at
 * first: so an edit of which nobody knows whether it was made is undone. One that could not be edited is left alone.
 * @param deliveries those of the record in that place. @param when the record's time now.
 */
export function outdatedPosts(
  deliveries: readonly Delivery[],
  record: AgendaRecord,
  when: When,
): Sent<Telling>[] {
  const edited = new Set<string>();
  const fixed = new Set<string>();
  for (const { state, occurrence } of deliveries)
    if (isEdit(occurrence)) (state === "failed" ? fixed : edited).add(occurrence.about.post);
  const isOutdated = ({ occurrence }: Sent<Telling>): boolean =>
    occurrence.timing < record.timing &&
    !fixed.has(occurrence.id) &&
    (edited.has(occurrence.id) || !holds(occurrence, record, when));
  return deliveries
    .filter(isPosted)
    .filter(isOutdated)
    .sort((a, b) => Date.parse(b.at) - Date.parse(a.at) || (a.occurrence.id < b.occurrence.id ? -1 : 1))
    .slice(0, MOST);
}

/** Whether what a post told is still so. */
const holds = ({ about, when: told }: Occurrence<Telling>, { status }: AgendaRecord, when: When): boolean =>
  (about.kind === "cancelled") === (status === "CANCELLED") && sameWhen(told, when);
