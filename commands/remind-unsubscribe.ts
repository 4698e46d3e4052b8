import { answer } from "../src/chat/reply";
import { UserError } from "../src/errors";
import { say } from "../src/language/values";
import { command } from "./command";
import { group } from "./options";
import { button, code, heading } from "./show";
import { subscriptionItem } from "./subscription-words";

/** Ends the reminders of a channel, or those about one group. */
export const remindUnsubscribe = command({
  name: "remind unsubscribe",
  description: "command.remind-unsubscribe",
  examples: ["remind unsubscribe", "remind unsubscribe WG-WSP"],
  options: { group: group("option.group") },
  async run({ group: about }, call, desk) {
    const ended = await desk.reminders.subscriptions.unsubscribe(
      call.place,
      about === undefined ? undefined : { kind: "group", group: about },
    );
    if (ended.length === 0)
      throw new UserError(say("error.not-subscribed"), {
        hints: [say("error.example", { example: code("/mag remind list") })],
      });
    const view = await desk.agenda.view();
    return answer(
      heading(say("remind.unsubscribed")),
      { kind: "list", items: ended.map((one) => subscriptionItem(one, view, call)) },
      {
        kind: "buttons",
        buttons: [button(say("button.resubscribe"), ["remind subscribe", about].filter(Boolean).join(" "))],
      },
    );
  },
});
