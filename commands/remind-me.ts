import { z } from "zod";
import { answer } from "../src/chat/reply";
import { UserError } from "../src/errors";
import { say } from "../src/language/values";
import type { Scope } from "../src/reminders/types";
import { choiceIn, choiceMeant } from "./choice-words";
import { command, type Desk } from "./command";
import { folded } from "./line";
import { leads } from "./options";
import { button, code, heading, zoneHint } from "./show";
import { leadsFrom, subscriptionItem } from "./subscription-words";

const ALL = "all";

/** Reminds one person in private, in that person's zone: of one meeting or action, or of everything. */
export const remindMe = command({
  name: "remind me",
  description: "command.remind-me",
  examples: ["remind me E5", "remind me A3 2d", "remind me all"],
  options: {
    what: {
      description: "option.remind-what",
      required: true,
      wrong: "error.no-id",
      schema: z
        .string()
        .transform((typed) => choiceMeant(typed, [ALL]) ?? folded(typed))
        .pipe(z.union([z.literal(ALL), z.string().regex(/^[ame]\d{1,6}$/u)])),
      suggest: async (desk, call) => {
        const { actions, meetings } = await desk.agenda.view();
        return [choiceIn(ALL, call.reader.locales[0]), ...meetings, ...actions].map((one) =>
          typeof one === "string" ? one : one.id,
        );
      },
    },
    leads: leads("option.leads"),
  },
  async run({ what, leads: typed }, call, desk) {
    const { subscription, isNew } = await desk.reminders.subscriptions.subscribe({
      place: { platform: call.actor.platform, id: call.actor.id, kind: "direct", ...team(call.place.team) },
      scope: await scopeOf(what, desk),
      leads: leadsFrom(typed),
      zone: call.zone,
      locales: call.reader.locales,
      ...(call.reader.writing && { writing: call.reader.writing }),
      by: call.actor,
      now: call.now,
    });
    return answer(
      heading(say(isNew ? "remind.me-subscribed" : "remind.changed")),
      { kind: "list", items: [subscriptionItem(subscription, await desk.agenda.view(), call)] },
      ...zoneHint(call.zone),
      { kind: "buttons", buttons: [button(say("button.stop"), `remind cancel ${subscription.id}`)] },
    );
  },
});

const team = (id: string | undefined) => (id === undefined ? {} : { team: id });

async function scopeOf(what: string, desk: Desk): Promise<Scope> {
  if (what === ALL) return { kind: "all" };
  const record = (await desk.agenda.view()).find(what);
  if (record) return { kind: "record", uid: record.uid };
  throw new UserError(say("error.no-record", { id: what.toUpperCase() }), {
    hints: [say("error.where-ids", { actions: code("/mag actions all"), meetings: code("/mag meetings") })],
  });
}
