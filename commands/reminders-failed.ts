import type { AgendaView } from "../src/agenda/types";
import { answer, type Block } from "../src/chat/reply";
import type { Place } from "../src/chat/request";
import { say, time, type Value } from "../src/language/values";
import type { FailedDelivery, RetryOutcome } from "../src/reminders/dead-letters";
import { refusalWords } from "../src/reminders/refusal-words";
import { type Call, command } from "./command";
import { from, paged } from "./paging";
import { asList, button, code, heading, text, titleOf } from "./show";

/** As much of an id as tells it from the others. */
const SHOWN = 9;

/** Reminders that a platform refused for good: what, where, why, and what to do about it. */
export const remindersFailed = command({
  name: "reminders failed",
  description: "command.reminders-failed",
  examples: ["reminders failed"],
  facilitators: true,
  options: { from },
  async run({ from: start }, call, desk) {
    const all = await desk.reminders.deadLetters.prospects(call.now);
    if (all.length === 0) return answer(heading(say("failed.title")), text(say("failed.none")));
    const view = await desk.agenda.view();
    const again = all.filter(({ outcome }) => outcome === "again");
    return answer(
      heading(say("failed.title")),
      ...paged({
        all,
        keyOf: ({ failed }) => shortId(failed),
        show: asList(({ failed, outcome }) => failedItem(failed, outcome, view, call)),
        start,
        line: "reminders failed",
      }).blocks,
      ...(again.length > 1 ? [retryAll] : []),
    );
  },
});

const retryAll: Block = {
  kind: "buttons",
  buttons: [button(say("button.retry-all"), "reminders retry all")],
};

const shortId = ({ occurrence }: FailedDelivery): string => occurrence.id.slice(0, SHOWN);

function failedItem(failed: FailedDelivery, outcome: RetryOutcome, view: AgendaView, call: Call) {
  const { occurrence, code: refusal } = failed;
  const id = shortId(failed);
  const record = view.find(occurrence.subject);
  const isOfUse = outcome === "again";
  return {
    text: say("remind.item", { id: code(id), what: record ? titleOf(record) : say("remind.scope-gone") }),
    details: [
      say("failed.where", { place: placeWords(occurrence.place, call.place) }),
      say("failed.due", { due: time({ kind: "instant", start: occurrence.due }) }),
      refusalWords(refusal),
      ...(isOfUse ? [] : [say(outcome === "too-late" ? "failed.too-late" : "failed.unwanted")]),
    ],
    ...(isOfUse && { buttons: [button(say("button.retry", { id }), `reminders retry ${id}`)] }),
  };
}

/** Facilitators see to it that people are reached, so they are told whom. */
function placeWords({ kind, platform, team, id }: Place, here: Place): Value {
  if (kind === "direct") return say("failed.in-private", { person: `${platform}:${id}` });
  const isNear = platform === here.platform && team === here.team;
  return isNear ? { kind: "channel", id } : `${platform}:${id}`;
}
