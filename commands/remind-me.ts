import { z } from "zod";
import { actionsWhere, upcoming } from "../src/agenda/queries";
import { answer } from "../src/chat/reply";
import { say } from "../src/language/values";
import type { Scope } from "../src/reminders/types";
import { compactDuration } from "../src/times";
import { choiceIn, choiceMeant } from "./choice-words";
import { command, type Desk } from "./command";
import { inPrivate } from "./in-private";
import { folded } from "./line";
import { leads, recordChoice } from "./options";
import { recordOf } from "./record";
import { button, heading } from "./show";
import { leadsFrom, subscriptionItem } from "./subscription-words";
import { zoneQuestion } from "./zone-question";

const ALL = "all";

/** Reminds one person in private, in that person's zone: of one meeting or action, or of everything. */
export const remindMe = command({
  name: "remind me",
  description: "command.remind-me",
  examples: ["remind me E5", "remind me A3 2d", "remind me all"],
  form: {
    title: "form.remind-me",
    filled: async (_given, _call, desk) => ({
      leads: desk.settings.leads.meetings.map(compactDuration).join(" "),
    }),
  },
  options: {
    what: {
      description: "option.remind-what",
      asked: {
        label: "form.record",
        async choose(desk, call) {
          const view = await desk.agenda.view();
          const dated = actionsWhere(view, { status: "NEEDS-ACTION", dated: true });
          return [
            { value: ALL, label: say("remind.scope-all") },
            ...[...upcoming(view, call.now), ...dated].map(recordChoice),
          ];
        },
      },
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
      ...inPrivate(call),
      scope: await scopeOf(what, desk),
      leads: leadsFrom(typed),
    });
    return answer(
      heading(say(isNew ? "remind.me-subscribed" : "remind.changed")),
      { kind: "list", items: [subscriptionItem(subscription, await desk.agenda.view(), call)] },
      ...(await zoneQuestion(call, desk)),
      { kind: "buttons", buttons: [button(say("button.stop"), `remind cancel ${subscription.id}`)] },
    );
  },
});

const scopeOf = async (what: string, desk: Desk): Promise<Scope> =>
  what === ALL ? { kind: "all" } : { kind: "record", uid: (await recordOf(what, desk)).uid };
