import { groupName } from "../config/groups";
import { upcoming } from "../src/agenda/queries";
import { answer, type Block } from "../src/chat/reply";
import { say } from "../src/language/values";
import { command } from "./command";
import { days, group } from "./options";
import { from, paged } from "./paging";
import { listedRecord, mayManage } from "./record-buttons";
import { asList, formButton, heading, text, translationNote } from "./show";
import { zoneQuestion } from "./zone-question";

const DEFAULT_DAYS = 60;

/** Meetings and events ahead. */
export const meetings = command({
  name: "meetings",
  description: "command.meetings",
  examples: ["meetings", "meetings IMSB", "meetings 14"],
  shared: true,
  options: { group: group("option.group"), days: days("option.days"), from },
  async run({ group: about, days: asked, from: start }, call, desk) {
    const view = await desk.agenda.view();
    const ahead = asked ?? DEFAULT_DAYS;
    const found = upcoming(view, call.now, { days: ahead, ...(about === undefined ? {} : { group: about }) });
    const title =
      about === undefined
        ? say("meetings.title", { days: ahead })
        : say("meetings.title-group", { days: ahead, group: groupName(about, call.reader.locales[0]) });
    const adding: Block[] = mayManage(call, desk)
      ? [{ kind: "buttons", buttons: [formButton(say("chat.meeting-new"), "meeting add")] }]
      : [];
    if (found.length === 0)
      return answer(
        heading(title),
        text(say(view.minutes.length > 0 ? "meetings.none" : "show.no-minutes")),
        ...adding,
      );
    const { blocks, shown } = paged({
      all: found,
      keyOf: ({ id }) => id,
      show: asList((meeting) => listedRecord(meeting, call, desk)),
      start,
      line: ["meetings", about, asked].filter(Boolean).join(" "),
    });
    return answer(
      heading(title),
      ...blocks,
      ...translationNote(view, shown),
      ...(await zoneQuestion(call, desk)),
      ...adding,
    );
  },
});
