import { answer } from "../src/chat/reply";
import { say } from "../src/language/values";
import { actorKey } from "../src/people/keys";
import { command } from "./command";
import { meetingId } from "./options";
import { singleRecord } from "./record-buttons";
import { heading } from "./show";

/** Takes the cancelling of a meeting back. */
export const meetingReinstate = command({
  name: "meeting reinstate",
  description: "command.meeting-reinstate",
  examples: ["meeting reinstate M2"],
  facilitators: true,
  options: { id: meetingId("option.meeting-id") },
  async run({ id }, call, desk) {
    const { after } = await desk.agenda.reinstate(id, actorKey(call.actor), call.now);
    return answer(heading(say("meeting.reinstated", { id })), ...singleRecord(after, call, desk));
  },
});
