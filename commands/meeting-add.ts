import { answer } from "../src/chat/reply";
import { say } from "../src/language/values";
import { actorKey } from "../src/people/keys";
import { command } from "./command";
import { rest } from "./options";
import { button, heading, meetingItem } from "./show";
import { findTyped } from "./typed-time";

/** Puts a meeting on the agenda that no minutes announced. */
export const meetingAdd = command({
  name: "meeting add",
  description: "command.meeting-add",
  examples: ["meeting add 9 December 13:00 UTC First meeting of the new cycle"],
  facilitators: true,
  options: { what: rest("option.meeting-what", 500) },
  async run({ what }, call, desk) {
    const { when, around } = findTyped(what, call);
    const { after } = await desk.agenda.addMeeting(
      {
        group: desk.settings.group,
        when,
        summary: around || desk.settings.group,
        language: call.reader.locales[0],
      },
      actorKey(call.actor),
      call.now,
    );
    return answer(
      heading(say("meeting.added")),
      { kind: "list", items: [meetingItem(after)] },
      { kind: "buttons", buttons: [button(say("button.cancel-meeting"), `meeting cancel ${after.id}`)] },
    );
  },
});
