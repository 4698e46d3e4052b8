import type { Block } from "../chat/reply";
import { say } from "../language/values";

/** Tells who asked for events that the platform refuses them, why in its own words, and what to do. */
export const refusalNotice = (code: string): Block[] => [
  { kind: "heading", text: say("events.refused") },
  { kind: "text", text: say("undeliverable.reason", { code: { kind: "code", text: code } }) },
  {
    kind: "text",
    text: say("events.mend", { again: { kind: "code", text: "/mag channel events on" } }),
  },
];
