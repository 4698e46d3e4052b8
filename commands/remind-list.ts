import { answer, type Block } from "../src/chat/reply";
import { say } from "../src/language/values";
import type { Subscription } from "../src/reminders/types";
import { command } from "./command";
import { code, heading, text } from "./show";
import { subscriptionItem } from "./subscription-words";

/** The reminders of this channel and one's own. */
export const remindList = command({
  name: "remind list",
  description: "command.remind-list",
  examples: ["remind list"],
  options: {},
  async run(_options, call, desk) {
    const here =
      call.place.kind === "channel" ? await desk.reminders.subscriptions.list({ place: call.place }) : [];
    const mine = await desk.reminders.subscriptions.list({ by: call.actor });
    const view = await desk.agenda.view();
    const items = (list: readonly Subscription[]): Block => ({
      kind: "list",
      items: list.map((one) => subscriptionItem(one, view, call)),
    });
    if (here.length + mine.length === 0)
      return answer(
        heading(say("remind.list-none")),
        text(
          say("remind.list-how", { channel: code("/mag remind subscribe"), me: code("/mag remind me all") }),
        ),
      );
    return answer(
      ...(here.length > 0 ? [heading(say("remind.list-here")), items(here)] : []),
      ...(mine.length > 0 ? [heading(say("remind.list-mine")), items(mine)] : []),
      {
        kind: "note",
        text: say("remind.list-cancel", { example: code(`/mag remind cancel ${[...here, ...mine][0]!.id}`) }),
      },
    );
  },
});
