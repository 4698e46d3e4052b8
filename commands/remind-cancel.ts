import { z } from "zod";
import { isFacilitator } from "../config/settings";
import { answer } from "../src/chat/reply";
import { UserError } from "../src/errors";
import { say } from "../src/language/values";
import { actorKey, placeKey } from "../src/people/keys";
import type { Subscription } from "../src/reminders/types";
import { type Call, command, type Desk } from "./command";
import { code, heading } from "./show";
import { subscriptionItem } from "./subscription-words";

/** Cancels one reminder: one's own, or one of the channel in which this is typed. */
export const remindCancel = command({
  name: "remind cancel",
  description: "command.remind-cancel",
  examples: ["remind cancel R2"],
  options: {
    id: {
      description: "option.reminder-id",
      required: true,
      wrong: "error.no-reminder-id",
      schema: z
        .string()
        .regex(/^r\d{1,6}$/iu)
        .transform((id) => id.toUpperCase()),
      suggest: async (desk, call) => (await within(call, desk)).map(({ id }) => id),
    },
  },
  async run({ id }, call, desk) {
    const found = (await within(call, desk)).find((one) => one.id === id);
    if (!found)
      throw new UserError(say("error.no-reminder", { id }), {
        hints: [say("error.example", { example: code("/mag remind list") })],
      });
    await desk.reminders.subscriptions.cancel(id);
    return answer(heading(say("remind.cancelled", { id })), {
      kind: "list",
      items: [subscriptionItem(found, await desk.agenda.view(), call)],
    });
  },
});

/** What this person may cancel here: nobody ends another's private reminders. */
async function within(call: Call, desk: Desk): Promise<Subscription[]> {
  const { subscriptions } = desk.reminders;
  const mine = await subscriptions.list({ by: call.actor });
  const here = call.place.kind === "channel" ? await subscriptions.list({ place: call.place }) : [];
  const others = isFacilitator(desk.settings, actorKey(call.actor))
    ? (await subscriptions.all()).filter(
        ({ place }) => place.kind === "channel" && placeKey(place) !== placeKey(call.place),
      )
    : [];
  return [...here, ...mine, ...others];
}
