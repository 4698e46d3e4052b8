import { groupName } from "../config/groups";
import { actionsWhere } from "../src/agenda/queries";
import type { ActionItem } from "../src/agenda/types";
import { answer, type Block } from "../src/chat/reply";
import { say } from "../src/language/values";
import { command } from "./command";
import { choice, group } from "./options";
import { from, paged } from "./paging";
import { listedRecord } from "./record-buttons";
import { asList, button, code, heading, text, titleOf, translationNote } from "./show";

/** Action items: open ones unless asked otherwise, those with a deadline first. */
export const actions = command({
  name: "actions",
  description: "command.actions",
  examples: ["actions", "actions mine", "actions due", "actions WG-WSP all"],
  shared: true,
  options: {
    show: choice("option.actions.show", ["open", "mine", "all", "done"]),
    due: choice("option.actions.due", ["due"]),
    group: group("option.group"),
    from,
  },
  async run({ show = "open", due, group: about, from: start }, call, desk) {
    const view = await desk.agenda.view();
    const found = actionsWhere(view, {
      ...(about === undefined ? {} : { group: about }),
      ...(show === "all" ? {} : { status: show === "done" ? "COMPLETED" : "NEEDS-ACTION" }),
      ...(show === "mine" ? { mine: [call.actor.name, ...desk.settings.everyone] } : {}),
      ...(due === undefined ? {} : { dated: true }),
    });
    const title =
      about === undefined
        ? say("actions.title", { show, count: found.length })
        : say("actions.title-group", {
            show,
            count: found.length,
            group: groupName(about, call.reader.locales[0]),
          });
    if (found.length === 0)
      return answer(
        heading(title),
        text(
          say(view.minutes.length > 0 ? "actions.none" : "show.no-minutes", {
            all: code("/mag actions all"),
          }),
        ),
      );
    const { blocks, shown } = paged({
      all: found,
      keyOf: ({ id }) => id,
      show: asList((action) => listedRecord(action, call, desk)),
      start,
      line: ["actions", show, due, about].filter(Boolean).join(" "),
    });
    const open = shown.filter(({ status }) => status === "NEEDS-ACTION");
    return answer(heading(title), ...blocks, ...markAsDone(open), ...translationNote(view, shown));
  },
});

/** For who sees several actions at once, and has done one. */
const markAsDone = (open: readonly ActionItem[]): Block[] =>
  open.length < 2
    ? []
    : [
        {
          kind: "buttons",
          menu: say("actions.mark-done"),
          buttons: open.map((action) => button(titleOf(action), `action done ${action.id}`)),
        },
      ];
