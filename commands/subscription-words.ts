import { groupName } from "../config/groups";
import type { AgendaView } from "../src/agenda/types";
import type { Item } from "../src/chat/reply";
import { say, time, type Value } from "../src/language/values";
import { pendingMoment } from "../src/reminders/snooze";
import type { Leads, Subscription } from "../src/reminders/types";
import type { Call } from "./command";
import { code, titleOf } from "./show";

/** A subscription as one item: what it is about, and how long before. */
export function subscriptionItem(subscription: Subscription, view: AgendaView, call: Call): Item {
  const { scope, once } = subscription;
  if (once) {
    const at = pendingMoment(subscription, view, call.now) ?? once.at;
    return {
      text: say("remind.item", { id: code(subscription.id), what: scopeWords(subscription, view, call) }),
      details: [say("snooze.at", { at: time({ kind: "instant", start: at }) })],
    };
  }
  const kind = scope.kind === "record" ? view.find(scope.uid)?.kind : undefined;
  const isMeeting = kind === "meeting" || kind === "event";
  return {
    text: say("remind.item", { id: code(subscription.id), what: scopeWords(subscription, view, call) }),
    details: [
      ...(kind === "action" ? [] : meetingWords(subscription.leads)),
      ...(isMeeting ? [] : deadlineWords(subscription.leads)),
    ],
  };
}

function scopeWords({ scope }: Subscription, view: AgendaView, call: Call): Value {
  if (scope.kind === "all") return say("remind.scope-all");
  if (scope.kind === "group") return groupName(scope.group, call.reader.locales[0]);
  const record = view.find(scope.uid);
  return record ? titleOf(record) : say("remind.scope-gone");
}

const meetingWords = ({ meetings }: Leads): Value[] => [
  say("remind.meetings-before", { leads: durations(meetings) }),
];

function deadlineWords({ deadlines }: Leads): Value[] {
  if (deadlines.length === 0) return [say("remind.no-deadlines")];
  const before = deadlines.filter((lead) => lead !== "P0D");
  if (before.length === 0) return [say("remind.deadlines-day")];
  const leads = durations(before);
  return [
    say(before.length < deadlines.length ? "remind.deadlines-before-and-day" : "remind.deadlines-before", {
      leads,
    }),
  ];
}

const durations = (leads: readonly string[]): Value => ({
  kind: "list",
  items: leads.map((iso): Value => ({ kind: "duration", iso })),
});

/** Lead times as typed, for meetings and for deadlines: a deadline counts in days, so hours are not for it. */
export function leadsFrom(typed: readonly string[] | undefined): Partial<Leads> {
  if (!typed) return {};
  const wholeDays = typed.filter((lead) => /^P(\d+W)?(\d+D)?$/u.test(lead));
  return { meetings: [...typed], ...(wholeDays.length > 0 ? { deadlines: wholeDays } : {}) };
}
