import { groupName } from "../config/groups";
import { upcoming } from "../src/agenda/queries";
import { answer } from "../src/chat/reply";
import { say } from "../src/language/values";
import { command } from "./command";
import { days, group } from "./options";
import { code, heading, listed, meetingItem, text, translationNote, zoneHint } from "./show";

const DEFAULT_DAYS = 60;
const MOST = 15;

/** Meetings and events ahead. */
export const meetings = command({
  name: "meetings",
  description: "command.meetings",
  examples: ["meetings", "meetings IMSB", "meetings 14"],
  shared: true,
  options: { group: group("option.group"), days: days("option.days") },
  async run({ group: about, days: asked }, call, desk) {
    const view = await desk.agenda.view();
    const ahead = asked ?? DEFAULT_DAYS;
    const found = upcoming(view, call.now, { days: ahead, ...(about === undefined ? {} : { group: about }) });
    const title =
      about === undefined
        ? say("meetings.title", { days: ahead })
        : say("meetings.title-group", { days: ahead, group: groupName(about, call.reader.locales[0]) });
    if (found.length === 0)
      return answer(heading(title), text(say(view.minutes.length > 0 ? "meetings.none" : "show.no-minutes")));
    return answer(
      heading(title),
      ...listed(found, meetingItem, MOST, code(`/mag meetings ${Math.max(1, Math.ceil(ahead / 2))}`)),
      ...translationNote(view, found.slice(0, MOST)),
      ...zoneHint(call.zone),
    );
  },
});
