import { Duration } from "luxon";
import { UserError } from "../errors";
import { say } from "../language/values";
import { parseDuration } from "../times/durations";
import type { Leads, Subscription } from "./types";

const MOST = 10;

/** One spelling for the same lead time: "P7D" is "P1W". @throws RangeError when it is none. */
function canonicalLead(lead: string): string {
  const canonical = parseDuration(lead);
  if (canonical === null) throw new RangeError(`no lead time: ${JSON.stringify(lead.slice(0, 60))}`);
  return canonical;
}

/**
 * Lead times as they are kept: canonical, each once, the longest first.
 * @throws RangeError when one is no duration; UserError when there are more than ten of a kind.
 */
export function canonicalLeads({ meetings, deadlines }: Leads): Leads {
  return { meetings: canonicalList(meetings), deadlines: canonicalList(deadlines) };
}

/** Whether a lead time is of whole days, and so can be counted from a day that has no hour. */
export function isWholeDays(lead: string): boolean {
  const { hours, minutes, seconds } = Duration.fromISO(lead);
  return hours === 0 && minutes === 0 && seconds === 0;
}

/** Since when a lead time of a subscription holds: ISO 8601 UTC. */
export const leadSince = (subscription: Subscription, kind: keyof Leads, lead: string): string =>
  subscription.added?.[kind]?.[lead] ?? subscription.since;

/** Gives a subscription other lead times; those that it had go on as they were. */
export function withLeads(subscription: Subscription, leads: Leads, now: string): Subscription {
  const added = { meetings: joined("meetings"), deadlines: joined("deadlines") };
  return { ...subscription, leads, added };

  function joined(kind: keyof Leads): Record<string, string> {
    const had = new Set(subscription.leads[kind]);
    return Object.fromEntries(
      leads[kind]
        .map((lead): [string, string] => [lead, had.has(lead) ? leadSince(subscription, kind, lead) : now])
        .filter(([, since]) => since !== subscription.since),
    );
  }
}

function canonicalList(leads: readonly string[]): string[] {
  const distinct = [...new Set(leads.map(canonicalLead))];
  if (distinct.length > MOST) throw new UserError(say("reminder.too-many-leads", { most: MOST }));
  return distinct.sort((a, b) => length(b) - length(a));
}

const length = (lead: string): number => Duration.fromISO(lead).toMillis();
