import type { Reply } from "../src/chat/reply";
import { answer } from "../src/chat/reply";
import { say, time } from "../src/language/values";
import { type Call, command, type Desk } from "./command";
import { button, code, formButton, heading, text } from "./show";
import { zoneMeant } from "./zone-meant";
import { offerZones, zoneOption } from "./zone-option";

/** Shows or sets the zone in which somebody reads times. */
export const zone = command({
  name: "zone",
  description: "command.zone",
  examples: ["zone Geneva", "zone Asia/Shanghai", "zone UTC-3"],
  form: {
    title: "form.title-zone",
    filled: async (_given, call): Promise<{ zone?: string }> =>
      call.zone === null ? {} : { zone: call.zone },
  },
  options: {
    zone: { ...zoneOption, suggest: (_desk, call) => offerZones("", call) },
  },
  async run({ zone: asked }, call, desk) {
    return asked === undefined ? current(call) : set(zoneMeant(asked), call, desk);
  },
});

function current(call: Call): Reply {
  if (call.zone === null)
    return answer(text(say("zone.unknown", { example: code("/mag zone Geneva") })), {
      kind: "buttons",
      buttons: [formButton(say("button.set-zone"), "zone")],
    });
  return answer(text(say("zone.current", { zone: { kind: "zone", zone: call.zone }, now: nowIn(call) })), {
    kind: "buttons",
    buttons: [formButton(say("button.change"), "zone")],
  });
}

async function set(chosen: string, call: Call, desk: Desk): Promise<Reply> {
  await desk.people.setZone(call.actor, chosen);
  await desk.reminders.subscriptions.retune({ by: call.actor }, { zone: chosen });
  return answer(
    heading(say("zone.set", { zone: { kind: "zone", zone: chosen } })),
    text(say("zone.now", { now: nowIn(call) })),
    { kind: "buttons", buttons: [button(say("button.next-meeting"), "next-meeting")] },
  );
}

const nowIn = (call: Call) => time({ kind: "instant", start: call.now });
