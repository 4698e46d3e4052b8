import { answer } from "../src/chat/reply";
import { say } from "../src/language/values";
import { actorKey } from "../src/people/keys";
import { command } from "./command";
import { folded } from "./line";
import { actionId, rest } from "./options";
import { actionOf } from "./record";
import { singleRecord } from "./record-buttons";
import { heading } from "./show";
import { certainTime } from "./typed-time";

/** Sets the deadline of an action item, or takes it away ("none"). */
export const actionDue = command({
  name: "action due",
  description: "command.action-due",
  examples: ["action due A3 21 November", "action due A3 none"],
  form: {
    title: "form.action-due",
    async filled({ id }, _call, desk) {
      const due = typeof id === "string" ? (await actionOf(id, desk)).due : undefined;
      return due === undefined ? {} : { date: due };
    },
  },
  options: {
    id: actionId("option.action-id"),
    date: {
      ...rest("option.due", 200, { label: "form.due", as: "day", empty: "none" }),
      suggest: () => ["none"],
    },
  },
  async run({ id, date }, call, desk) {
    const due =
      folded(date) === "none" ? null : certainTime(date, call, (certain) => `action due ${id} ${certain}`);
    const { after } = await desk.agenda.setDue(id, due, actorKey(call.actor), call.now);
    return answer(heading(say("action.due-set", { id })), ...singleRecord(after, call, desk));
  },
});
