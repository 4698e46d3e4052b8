import { groupName } from "../config/groups";
import { nextMeeting, upcoming } from "../src/agenda/queries";
import type { AgendaView, Meeting } from "../src/agenda/types";
import { answer, type Block, type Reply } from "../src/chat/reply";
import { say, time } from "../src/language/values";
import { type Call, command, type Desk } from "./command";
import { group } from "./options";
import { listedRecord, singleRecord } from "./record-buttons";
import { code, heading, listed, text, translationNote } from "./show";
import { zoneQuestion } from "./zone-question";

const MOST_INSTEAD = 5;

/** When the group meets next; where nobody announced it, what the minutes say instead and what comes first. */
export const nextMeetingCommand = command({
  name: "next-meeting",
  description: "command.next-meeting",
  examples: ["next-meeting", "next-meeting WG-WSP"],
  shared: true,
  options: { group: group("option.group") },
  async run({ group: asked }, call, desk) {
    const view = await desk.agenda.view();
    const about = asked ?? desk.settings.group;
    const meeting = nextMeeting(view, about, call.now);
    return meeting
      ? announced(meeting, view, call, desk)
      : unannounced(about, about !== desk.settings.group, view, call, desk);
  },
});

async function announced(meeting: Meeting, view: AgendaView, call: Call, desk: Desk): Promise<Reply> {
  return answer(
    heading(say("next.title")),
    ...singleRecord(meeting, call, desk, translationNote(view, [meeting])),
    ...(await zoneQuestion(call, desk)),
  );
}

/** Whoever asks about a part of the group wants that part's events first; about the group itself, all that comes. */
async function unannounced(
  group: string,
  isPart: boolean,
  view: AgendaView,
  call: Call,
  desk: Desk,
): Promise<Reply> {
  const name = groupName(group, call.reader.locales[0]);
  const own = isPart ? upcoming(view, call.now, { group }) : [];
  const instead = own.length > 0 ? own : upcoming(view, call.now);
  const first = instead.slice(0, MOST_INSTEAD);
  return answer(
    heading(say("next.none", { group: name })),
    ...whatTheMinutesSay(group, view),
    ...(first.length > 0
      ? [
          text(own.length > 0 ? say("next.instead-own", { group: name }) : say("next.instead")),
          ...listed(instead, (one) => listedRecord(one, call, desk), MOST_INSTEAD, code("/mag meetings")),
          ...translationNote(view, first),
        ]
      : [text(say(view.minutes.length > 0 ? "next.nothing-else" : "show.no-minutes"))]),
    ...(await zoneQuestion(call, desk)),
  );
}

function whatTheMinutesSay(group: string, view: AgendaView): Block[] {
  const latest = [...view.minutes].reverse().filter((minutes) => minutes.group === group);
  const last = latest[0];
  if (!last?.nextMeeting) return [];
  const sameMeeting = latest.filter((minutes) => minutes.meeting === last.meeting && minutes.nextMeeting);
  const texts = Object.fromEntries(
    sameMeeting.map((minutes) => [minutes.language, minutes.nextMeeting!.text]),
  );
  return [
    text(say("next.minutes-say", { date: time(last.when) })),
    { kind: "quote", text: { kind: "texts", texts, original: sameMeeting.at(-1)!.language } },
  ];
}
