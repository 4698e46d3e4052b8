import { answer } from "../src/chat/reply";
import { say, time } from "../src/language/values";
import { actorKey } from "../src/people/keys";
import { command } from "./command";
import { meetingId, rest } from "./options";
import { meetingOf } from "./record";
import { singleRecord } from "./record-buttons";
import { heading, text } from "./show";
import { certainTime } from "./typed-time";

/** Moves a meeting or event; its reminders move along, and whoever was reminded already is told. */
export const meetingMove = command({
  name: "meeting move",
  description: "command.meeting-move",
  examples: ["meeting move M2 10 December 13:00 UTC"],
  facilitators: true,
  form: {
    title: "form.meeting-move",
    async filled({ id }, _call, desk) {
      return typeof id === "string" ? { when: (await meetingOf(id, desk)).when } : {};
    },
  },
  options: {
    id: meetingId("option.meeting-id"),
    when: rest("option.when", 200, { label: "chat.meeting-date", as: "time" }),
  },
  async run({ id, when }, call, desk) {
    const { before, after } = await desk.agenda.moveMeeting(
      id,
      certainTime(when, call, (certain) => `meeting move ${id} ${certain}`),
      actorKey(call.actor),
      call.now,
    );
    return answer(
      heading(say("meeting.moved", { id })),
      ...singleRecord(after, call, desk, [text(say("meeting.was", { when: time(before.when) }))]),
    );
  },
});
