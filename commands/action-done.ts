import { answer } from "../src/chat/reply";
import { say } from "../src/language/values";
import { actorKey } from "../src/people/keys";
import { command } from "./command";
import { actionId } from "./options";
import { singleRecord } from "./record-buttons";
import { heading } from "./show";

/** Marks an action item as done; reopening undoes it. */
export const actionDone = command({
  name: "action done",
  description: "command.action-done",
  examples: ["action done A3"],
  options: { id: actionId("option.action-id") },
  async run({ id }, call, desk) {
    const { before, after } = await desk.agenda.setActionStatus(
      id,
      "COMPLETED",
      actorKey(call.actor),
      call.now,
    );
    return answer(
      heading(say(before.status === "COMPLETED" ? "action.done-already" : "action.done", { id })),
      ...singleRecord(after, call, desk),
    );
  },
});
