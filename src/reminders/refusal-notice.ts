import type { Block } from "../chat/reply";
import type { Place } from "../chat/request";
import { say } from "../language/values";
import type { Undeliverable } from "./delivery";

/** Tells who asked for reminders that a place cannot be reached, why in the platform's words, and what to do. */
export const refusalNotice = ({ occurrence, code }: Undeliverable): Block[] => [
  { kind: "heading", text: say("undeliverable.title", { place: occurrence.place.id }) },
  { kind: "text", text: say("undeliverable.reason", { code: { kind: "code", text: code } }) },
  {
    kind: "text",
    text: say("undeliverable.mend", {
      cancel: { kind: "code", text: `/mag remind cancel ${occurrence.subscription}` },
    }),
  },
];

/** Where somebody is written to alone, on the platform and in the workspace of a place; null for who is nobody there. */
export function directPlace(person: string, { platform, team }: Place): Place | null {
  const id = person.startsWith(`${platform}:`) ? (person.split(/[:/]/).at(-1) ?? "") : "";
  return id === "" ? null : { platform, id, kind: "direct", ...(team === undefined ? {} : { team }) };
}
