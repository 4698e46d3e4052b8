import { isSettled, whenOf } from "../agenda/settled";
import type { AgendaRecord } from "../agenda/types";
import type { When } from "../times/types";
import { sameWhen } from "../times/when";
import { zoneFor } from "../times/zones";
import { grouped } from "./coverage";
import { outdatedPosts } from "./edits";
import { occurrenceId, placeKey } from "./identity";
import { leadSince } from "./leads";
import { dueMoment, uselessAfter } from "./moments";
import { snoozeMoments } from "./snooze";
import { type Told, toldLast } from "./told";
import type { Delivery, Occurrence, Subscription, Telling } from "./types";

/**
 * Everything that a record asks to be posted, whether that has happened or not: its reminders, those put off till
 * later, a notice to each place that was told something else before, and an edit of each post that told it. Of several
 * subscriptions of one place that ask for the same, the first counts.
 * @param covering the subscriptions that cover the record. @param deliveries those of the record.
 * @param now ISO 8601 UTC.
 */
export function occurrencesOf(
  record: AgendaRecord,
  covering: readonly Subscription[],
  deliveries: readonly Delivery[],
  now: string,
): Occurrence[] {
  const when = whenOf(record);
  if (!when || !isSettled(record)) return [];
  const byPlace = grouped(deliveries, ({ occurrence: { place } }) => placeKey(place));
  const known = { record, when, since: knownSince(record, now) };
  const found = new Map<string, Occurrence>();
  for (const subscription of covering) {
    const there = byPlace.get(placeKey(subscription.place)) ?? [];
    for (const occurrence of [
      ...noticesOf(known, subscription, toldLast(there)),
      ...editsOf(known, subscription, there),
      ...remindersOf(known, subscription),
      ...snoozesOf(known, subscription),
    ])
      if (!found.has(occurrence.id)) found.set(occurrence.id, occurrence);
  }
  return [...found.values()];
}

/** A record that asks for something, its time, and since when that is known. */
interface Known {
  record: AgendaRecord;
  when: When;
  /** Milliseconds since 1970. */
  since: number;
}

/**
 * A time that was set after now is known for good: a simulated clock may start before the minutes were imported, and a
 * machine's clock may be set back.
 */
function knownSince({ timedAt }: AgendaRecord, now: string): number {
  const since = Date.parse(timedAt);
  return since <= Date.parse(now) ? since : Number.NEGATIVE_INFINITY;
}

function* remindersOf({ record, when, since }: Known, subscription: Subscription): Iterable<Occurrence> {
  if (record.status === "CANCELLED") return;
  const leads = record.kind === "action" ? "deadlines" : "meetings";
  for (const lead of subscription.leads[leads]) {
    const due = dueMoment(record.kind, when, lead, zoneOf(subscription));
    const asked = Date.parse(leadSince(subscription, leads, lead));
    if (due === null || Date.parse(due) < Math.max(since, asked)) continue;
    const expires = uselessAfter(record.kind, when, zoneOf(subscription));
    yield occurrence(record, when, subscription, { about: { kind: "lead", lead }, due, expires });
  }
}

function* snoozesOf({ record, when, since }: Known, subscription: Subscription): Iterable<Occurrence> {
  const { once } = subscription;
  if (!once || record.status === "CANCELLED") return;
  const moments = snoozeMoments(once, record, when, since, zoneOf(subscription));
  yield occurrence(record, when, subscription, { about: { kind: "again", at: once.at }, ...moments });
}

function* noticesOf(known: Known, subscription: Subscription, told?: Told): Iterable<Occurrence> {
  const { record, when } = known;
  const about = told && told.timing < record.timing ? correction(record, when, told) : null;
  const moments = told && about && momentsOfChange(known, subscription, told.when);
  if (moments) yield occurrence(record, when, subscription, { about, ...moments });
}

function* editsOf(
  known: Known,
  subscription: Subscription,
  deliveries: readonly Delivery[],
): Iterable<Occurrence> {
  const { record, when } = known;
  for (const post of outdatedPosts(deliveries, record, when)) {
    const moments = momentsOfChange(known, subscription, post.occurrence.when);
    const about = { kind: "edit" as const, post: post.occurrence.id };
    if (moments) yield occurrence(record, when, subscription, { about, ...moments });
  }
}

/** From when until when those who were told of a time are to hear that it changed; null when it is of no use. */
function momentsOfChange(
  { record, when, since }: Known,
  subscription: Subscription,
  told: When,
): { due: string; expires: string } | null {
  const due = since > Date.parse(subscription.since) ? record.timedAt : subscription.since;
  const [before, after] = [told, when].map((one) => uselessAfter(record.kind, one, zoneOf(subscription))) as [
    string,
    string,
  ];
  const expires = Date.parse(before) > Date.parse(after) ? before : after;
  return Date.parse(due) < Date.parse(expires) ? { due, expires } : null;
}

/** What has to be said to those who were told something else; null when that still holds. */
function correction(record: AgendaRecord, when: When, told: Told): Telling | null {
  if (record.status === "CANCELLED") return told.cancelled ? null : { kind: "cancelled" };
  if (told.cancelled) return { kind: "restored" };
  return sameWhen(told.when, when) ? null : { kind: "moved", from: told.when };
}

function occurrence(
  { uid, timing }: AgendaRecord,
  when: When,
  { id: subscription, place }: Subscription,
  moment: Pick<Occurrence, "about" | "due" | "expires">,
): Occurrence {
  const id = occurrenceId({ subject: uid, timing, about: moment.about, place });
  return { id, subject: uid, timing, when, subscription, place, ...moment };
}

/** A zone that newer zone data no longer knows must not keep reminders from being sent. */
const zoneOf = ({ zone }: Subscription): string => (zone !== null && zoneFor(zone) ? zone : "UTC");
