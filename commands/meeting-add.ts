import { quoted } from "../src/chat/quoted";
import { answer } from "../src/chat/reply";
import { say } from "../src/language/values";
import { actorKey } from "../src/people/keys";
import { command } from "./command";
import { group, named, rest } from "./options";
import { singleRecord } from "./record-buttons";
import { heading } from "./show";
import { findTyped } from "./typed-time";

/** Puts a meeting on the agenda that no minutes announced. */
export const meetingAdd = command({
  name: "meeting add",
  description: "command.meeting-add",
  examples: [
    "meeting add 9 December 13:00 UTC First meeting of the new cycle",
    "meeting add 9 December 13:00 UTC name: First meeting of the new cycle group: WG-WSP",
  ],
  facilitators: true,
  form: {
    title: "chat.meeting-new",
    filled: async (_given, _call, desk) => ({ group: desk.settings.group }),
  },
  options: {
    what: rest("option.meeting-what", 500, { label: "chat.meeting-date", as: "time" }),
    name: named("option.name", 300, { label: "chat.meeting-what", longest: 300 }),
    group: { ...group("option.group"), named: true },
  },
  async run({ what, name, group: asked }, call, desk) {
    const about = asked ?? desk.settings.group;
    const { when, around } = findTyped(what, call, (certain, words) =>
      [
        `meeting add ${certain}`,
        ...(name || words ? [`name: ${quoted(name ?? words)}`] : []),
        ...(about === desk.settings.group ? [] : [`group: ${about}`]),
      ].join(" "),
    );
    const { after } = await desk.agenda.addMeeting(
      {
        group: about,
        when,
        summary: [around, name].filter(Boolean).join(" ") || about,
        language: call.reader.locales[0],
      },
      actorKey(call.actor),
      call.now,
    );
    return answer(heading(say("meeting.added")), ...singleRecord(after, call, desk));
  },
});
