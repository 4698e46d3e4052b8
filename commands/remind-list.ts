import { answer } from "../src/chat/reply";
import { say } from "../src/language/values";
import { pendingMoment } from "../src/reminders/snooze";
import type { Subscription } from "../src/reminders/types";
import { command } from "./command";
import { from, paged } from "./paging";
import { asList, code, heading, text } from "./show";
import { subscriptionItem } from "./subscription-words";

/** The reminders of this channel and one's own. */
export const remindList = command({
  name: "remind list",
  description: "command.remind-list",
  examples: ["remind list"],
  options: { from },
  async run({ from: start }, call, desk) {
    const here =
      call.place.kind === "channel" ? await desk.reminders.subscriptions.list({ place: call.place }) : [];
    const mine = await desk.reminders.subscriptions.list({ by: call.actor });
    const view = await desk.agenda.view();
    const [ofHere, ofMine] = [heading(say("remind.list-here")), heading(say("remind.list-mine"))];
    const isAhead = (one: Subscription): boolean =>
      one.once === undefined || pendingMoment(one, view, call.now) !== null;
    const all = [
      ...here.map((one) => ({ one, above: ofHere })),
      ...mine.filter(isAhead).map((one) => ({ one, above: ofMine })),
    ];
    if (all.length === 0)
      return answer(
        heading(say("remind.list-none")),
        text(
          say("remind.list-how", { channel: code("/mag remind subscribe"), me: code("/mag remind me all") }),
        ),
      );
    return answer(
      ...paged({
        all,
        keyOf: ({ one }) => one.id,
        above: ({ above }) => above,
        show: asList(({ one }) => subscriptionItem(one, view, call)),
        start,
        line: "remind list",
      }).blocks,
      {
        kind: "note",
        text: say("remind.list-cancel", { example: code(`/mag remind cancel ${all[0]!.one.id}`) }),
      },
    );
  },
});
