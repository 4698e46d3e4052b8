import { isOpen, whenOf } from "../agenda/settled";
import type { AgendaRecord, AgendaView } from "../agenda/types";
import { before, plus } from "../times/durations";
import { formatInstant } from "../times/local";
import type { When } from "../times/types";
import { sameWhen, startInstant } from "../times/when";
import { uselessAfter } from "./moments";
import type { Once, Subscription } from "./types";

/** How long a reminder of a deadline that has passed is still of use. */
const OVERDUE = "P1D";
/** How long after it was of use a snooze is kept, so that what it told can still be put right. */
const KEPT = "P31D";

/**
 * When somebody is to be reminded once more, and after when that is of no use: ISO 8601 UTC. What moved takes the
 * moment along, so that it stays as long before; where that has passed by then, it is the moment of the move.
 * @param since when the record's time was set; milliseconds since 1970. @param zone of the reader.
 */
export function snoozeMoments(
  { at, when: then }: Once,
  { kind }: AgendaRecord,
  now: When,
  since: number,
  zone: string,
): { due: string; expires: string } {
  const due = sameWhen(then, now) ? at : moved(at, then, now, since, zone);
  const useless = uselessAfter(kind, now, zone);
  const late = plus(due, OVERDUE);
  const isOverdue = kind === "action" && Date.parse(useless) < Date.parse(late);
  return { due, expires: isOverdue ? late : useless };
}

function moved(at: string, then: When, now: When, since: number, zone: string): string {
  const [from, to] = [startInstant(then, zone), startInstant(now, zone)];
  if (from === null || to === null) return at;
  const kept = Date.parse(at) + Date.parse(to) - Date.parse(from);
  return formatInstant(Number.isFinite(since) ? Math.max(kept, since) : kept);
}

/** When a snooze is still to come; null when it is none, has been, or what it is about is over. @param now ISO 8601 UTC. */
export function pendingMoment(
  { once, scope, zone }: Subscription,
  agenda: Pick<AgendaView, "find">,
  now: string,
): string | null {
  const record = once && scope.kind === "record" ? agenda.find(scope.uid) : undefined;
  const when = record && whenOf(record);
  if (!once || !when || !isOpen(record)) return null;
  const { due } = snoozeMoments(once, record, when, Date.parse(record.timedAt), zone ?? "UTC");
  return Date.parse(due) > Date.parse(now) ? due : null;
}

/** Whether nothing can come of a snooze any more, nor of what it told. @param now ISO 8601 UTC. */
export function isSpent(
  { once, scope }: Subscription,
  agenda: Pick<AgendaView, "find">,
  now: string,
): boolean {
  if (!once || scope.kind !== "record") return false;
  const limit = Date.parse(before(now, KEPT));
  const record = agenda.find(scope.uid);
  const when = record && whenOf(record);
  const last = when ? uselessAfter(record.kind, when, "UTC") : once.at;
  return Date.parse(last) < limit && Date.parse(once.at) < limit;
}
