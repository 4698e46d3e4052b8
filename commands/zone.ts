import { z } from "zod";
import type { Reply } from "../src/chat/reply";
import { answer } from "../src/chat/reply";
import { say, time } from "../src/language/values";
import { completeZones } from "../src/times";
import { type Call, command, type Desk } from "./command";
import { button, code, formButton, heading, text } from "./show";
import { zoneMeant } from "./zone-meant";

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
    zone: {
      description: "option.zone",
      asked: {
        label: "form.zone",
        placeholder: "Geneva",
        longest: 100,
        check: (typed) => void zoneMeant(typed, (name) => name),
      },
      rest: true,
      schema: z.string().min(1).max(100),
      suggest: (_desk, call) => offerZones("", call),
      offer: offerZones,
    },
  },
  async run({ zone: asked }, call, desk) {
    return asked === undefined ? current(call) : set(zoneMeant(asked), call, desk);
  },
});

/** Zones for the beginning of a city, a country, an offset or an IANA name, in any language that the bot knows. */
export function offerZones(typed: string, call: Call): readonly string[] {
  return completeZones(typed, call.reader.locales[0]).map(({ zone: name }) => name);
}

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
