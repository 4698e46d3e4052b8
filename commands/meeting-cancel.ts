import { answer } from "../src/chat/reply";
import { say } from "../src/language/values";
import { actorKey } from "../src/people/keys";
import { command } from "./command";
import { meetingId } from "./options";
import { singleRecord } from "./record-buttons";
import { heading } from "./show";

/** Cancels a meeting or event. */
export const meetingCancel = command({
  name: "meeting cancel",
  description: "command.meeting-cancel",
  examples: ["meeting cancel M2"],
  facilitators: true,
  options: { id: meetingId("option.meeting-id") },
  async run({ id }, call, desk) {
    const { after } = await desk.agenda.cancelMeeting(id, actorKey(call.actor), call.now);
    return answer(heading(say("meeting.cancelled", { id })), ...singleRecord(after, call, desk));
  },
});
