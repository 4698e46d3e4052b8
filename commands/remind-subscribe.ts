import { answer } from "../src/chat/reply";
import { say } from "../src/language/values";
import { command } from "./command";
import { group, leads } from "./options";
import { button, code, heading } from "./show";
import { leadsFrom, subscriptionItem } from "./subscription-words";

/** Has a channel reminded of meetings, events and deadlines. */
export const remindSubscribe = command({
  name: "remind subscribe",
  description: "command.remind-subscribe",
  examples: ["remind subscribe", "remind subscribe 1w 1d 1h", "remind subscribe WG-WSP 1d"],
  posts: true,
  options: { leads: leads("option.leads"), group: group("option.group") },
  async run({ group: about, leads: typed }, call, desk) {
    const channel = await desk.people.channel(call.place);
    const [first = call.reader.locales[0], ...others] = channel.locales;
    const { subscription, isNew } = await desk.reminders.subscriptions.subscribe({
      place: call.place,
      ...(about === undefined ? {} : { scope: { kind: "group", group: about } }),
      leads: leadsFrom(typed),
      zone: channel.zone,
      locales: [first, ...others],
      by: call.actor,
      now: call.now,
    });
    return answer(
      heading(say(isNew ? "remind.subscribed" : "remind.changed")),
      { kind: "list", items: [subscriptionItem(subscription, await desk.agenda.view(), call)] },
      ...(channel.zone === null
        ? [
            {
              kind: "note" as const,
              text: say("remind.channel-zone-hint", { example: code("/mag channel zone Geneva") }),
            },
          ]
        : []),
      { kind: "buttons", buttons: [button(say("button.stop"), `remind cancel ${subscription.id}`)] },
    );
  },
});
