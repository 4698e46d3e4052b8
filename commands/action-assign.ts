import { answer } from "../src/chat/reply";
import { say } from "../src/language/values";
import { actorKey } from "../src/people/keys";
import { command } from "./command";
import { folded } from "./line";
import { actionId, rest } from "./options";
import { actionOf } from "./record";
import { singleRecord } from "./record-buttons";
import { heading } from "./show";

/** Says who takes care of an action item: "me", a name, or "nobody" for what the minutes say. */
export const actionAssign = command({
  name: "action assign",
  description: "command.action-assign",
  examples: ["action assign A3 me", "action assign A3 nobody"],
  form: {
    title: "form.action-assign",
    async filled({ id }, call, desk) {
      if (typeof id !== "string") return {};
      const { assignee } = await actionOf(id, desk);
      return { who: assignee ? (assignee[call.reader.locales[0]] ?? Object.values(assignee)[0] ?? "") : "" };
    },
  },
  options: {
    id: actionId("option.action-id"),
    who: {
      ...rest("option.who", 120, { label: "form.who", longest: 120, empty: "nobody" }),
      suggest: () => ["me", "nobody"],
    },
  },
  async run({ id, who }, call, desk) {
    const name = { me: call.actor.name, nobody: null }[folded(who)];
    const { after } = await desk.agenda.assign(
      id,
      name === undefined ? who : name,
      actorKey(call.actor),
      call.now,
    );
    return answer(heading(say("action.assigned", { id })), ...singleRecord(after, call, desk));
  },
});
