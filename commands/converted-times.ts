import type { Block, Item } from "../src/chat/reply";
import { say, time, type Value } from "../src/language/values";
import type { Time } from "../src/times/types";
import type { Call } from "./command";
import { button, code } from "./show";
import { inEachZone } from "./unambiguous";

/** The most times that one answer converts: a pasted timetable must not flood a phone. */
const MOST = 20;

/** The same where nobody asked. */
const FEW = 5;

/** Of how many times it can be chosen what their letters mean: a message has no room for more. */
const MOST_MENUS = 3;

/** Each time as written, with what it is for the reader, or with the question that has to be settled first. */
export function convertedTimes(found: readonly Time[], call: Call): Block[] {
  const shown = found.slice(0, MOST).map((one) => item(one, call));
  const more = found.length - MOST;
  return [
    { kind: "list", items: shown },
    ...(more > 0 ? [{ kind: "note" as const, text: say("time.more", { count: more }) }] : []),
    ...found
      .slice(0, MOST)
      .flatMap((one) => zoneMenu(one, call))
      .slice(0, MOST_MENUS),
  ];
}

/** Which zone was meant, for whoever knows it: what is chosen is converted as if it had been written so. */
function zoneMenu(found: Time, call: Call): Block[] {
  const choices = inEachZone(found, call);
  if (choices.length === 0) return [];
  return [
    {
      kind: "buttons",
      menu: say("time.which-zone", { text: found.text }),
      buttons: choices.map(({ zone, typed }) =>
        button(say("button.zone", { zone: { kind: "zone", zone } }), `time ${typed}`),
      ),
    },
  ];
}

/** Each time as written, with what it is for everybody; nothing that changes as time goes by. */
export function toldTimes(found: readonly Time[]): Block[] {
  const items = found.slice(0, FEW).map(
    ({ text, when, flags }): Item => ({
      text: { kind: "strong", value: text },
      details: [time(when, { flags })],
    }),
  );
  const more = found.length - FEW;
  return [
    { kind: "list", items },
    ...(more > 0 ? [{ kind: "note" as const, text: say("time.more", { count: more }) }] : []),
  ];
}

function item(found: Time, call: Call): Item {
  const written: Value = { kind: "strong", value: found.text };
  if (found.flags.includes("zone-unknown"))
    return { text: written, details: [say("time.zone-unknown", { example: code("/mag time 14:00 UTC") })] };
  const meant = inEachZone(found, call);
  if (meant.length > 0) {
    const flags = found.flags.filter((flag) => flag !== "zone-ambiguous");
    const inZones = meant.map(({ zone, when }) =>
      say("time.if-zone", { zone: { kind: "zone", zone }, time: time(when, { flags }) }),
    );
    return { text: written, details: [say("time.several-zones"), ...inZones] };
  }
  const details: Value[] = [time(found.when, { flags: found.flags })];
  if (found.flags.includes("zone-ambiguous"))
    details.push(
      say("time.zone-ambiguous", {
        zones: {
          kind: "list",
          items: (found.candidates ?? []).map((zone): Value => ({ kind: "zone", zone })),
        },
      }),
    );
  else if (found.when.kind === "instant") details.push(time(found.when, { style: "relative" }));
  return { text: written, details };
}
