import { answer } from "../src/chat/reply";
import { say } from "../src/language/values";
import { actorKey } from "../src/people/keys";
import { command } from "./command";
import { actionId } from "./options";
import { singleRecord } from "./record-buttons";
import { heading } from "./show";

/** Opens an action item again. */
export const actionReopen = command({
  name: "action reopen",
  description: "command.action-reopen",
  examples: ["action reopen A3"],
  options: { id: actionId("option.action-id") },
  async run({ id }, call, desk) {
    const { before, after } = await desk.agenda.setActionStatus(
      id,
      "NEEDS-ACTION",
      actorKey(call.actor),
      call.now,
    );
    return answer(
      heading(say(before.status === "NEEDS-ACTION" ? "action.open-already" : "action.reopened", { id })),
      ...singleRecord(after, call, desk),
    );
  },
});
