import { answer } from "../src/chat/reply";
import { say } from "../src/language/values";
import { actorKey } from "../src/people/keys";
import { command } from "./command";
import { meetingId } from "./options";
import { singleRecord } from "./record-buttons";
import { heading } from "./show";

/** Confirms a time that the minutes leave in doubt; only then is anybody reminded of it. */
export const confirm = command({
  name: "confirm",
  description: "command.confirm",
  examples: ["confirm E10"],
  facilitators: true,
  options: { id: meetingId("option.meeting-id") },
  async run({ id }, call, desk) {
    const { after } = await desk.agenda.confirm(id, actorKey(call.actor), call.now);
    return answer(heading(say("confirm.done", { id })), ...singleRecord(after, call, desk));
  },
});
