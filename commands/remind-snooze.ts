import { z } from "zod";
import { answer, type Button } from "../src/chat/reply";
import { say } from "../src/language/values";
import { command } from "./command";
import { inPrivate } from "./in-private";
import { factId } from "./options";
import { recordOf } from "./record";
import { button, code, heading } from "./show";
import { defaultMoment, momentMeant, SNOOZES, snoozable } from "./snooze-moments";
import { subscriptionItem } from "./subscription-words";
import { zoneQuestion } from "./zone-question";

/** Reminds one person of something once more, in private, wherever they ask for it. */
export const remindSnooze = command({
  name: "remind snooze",
  description: "command.remind-snooze",
  examples: ["remind snooze A3", "remind snooze A3 1h", "remind snooze E5 tomorrow"],
  options: {
    id: factId("option.any-id"),
    until: {
      description: "option.snooze-until",
      rest: true,
      schema: z.string().min(1).max(200),
      suggest: () => SNOOZES.map(({ typed }) => typed),
    },
  },
  async run({ id, until }, call, desk) {
    const { record, when, before } = snoozable(await recordOf(id, desk), call);
    const line = `remind snooze ${record.id}`;
    const at =
      until === undefined
        ? defaultMoment(before, record, call)
        : momentMeant(until, call, before, record, line);
    const subscription = await desk.reminders.subscriptions.snooze({
      ...inPrivate(call),
      uid: record.uid,
      once: { at, when },
    });
    const others = SNOOZES.flatMap(({ typed, label, from }): Button[] => {
      const moment = from(call);
      const isOther = moment !== at && (before === null || Date.parse(moment) < Date.parse(before));
      return isOther ? [{ ...button(label, `${line} ${typed}`), replaces: true }] : [];
    });
    return answer(
      heading(say("snooze.set")),
      { kind: "list", items: [subscriptionItem(subscription, await desk.agenda.view(), call)] },
      { kind: "note", text: say("snooze.other", { example: code(`/mag ${line} 2h`) }) },
      ...(await zoneQuestion(call, desk)),
      {
        kind: "buttons",
        buttons: [...others, button(say("button.stop"), `remind cancel ${subscription.id}`)],
      },
    );
  },
});
