import type { When } from "../times/types";
import { sameWhen } from "../times/when";
import type { AgendaRecord } from "./types";

/** When something is or is due; undefined for an action without a deadline. */
export const whenOf = (record: AgendaRecord): When | undefined =>
  record.kind === "action" ? record.due : record.when;

/** Whether a record stands, and is still to be done or to take place. */
export const isOpen = ({ kind, status }: AgendaRecord): boolean =>
  status === (kind === "action" ? "NEEDS-ACTION" : "CONFIRMED");

/** Whether a record stands as it is said, and asks for something: no doubt about it, and nothing done already. */
export function isSettled(record: AgendaRecord): boolean {
  if (record.status === "CANCELLED") return true;
  return isOpen(record) && (record.flags.length === 0 || isVouchedFor(record));
}

/** Whether a person stands for the time that a reader of minutes could not be sure of. */
function isVouchedFor(record: AgendaRecord): boolean {
  const when = whenOf(record);
  const words = record.kind === "action" ? [record.edits.due] : [record.edits.when, record.edits.confirmed];
  return when !== undefined && words.some((word) => word != null && sameWhen(word, when));
}
