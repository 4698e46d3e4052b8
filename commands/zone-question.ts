import type { Block } from "../src/chat/reply";
import { say } from "../src/language/values";
import type { Call, Desk } from "./command";
import { button, code, formButton } from "./show";

/**
 * Asks for somebody's zone where it first matters and nobody knows it: once, and never again, whatever they do about it.
 * @throws StoreError
 */
export async function zoneQuestion(call: Call, { people }: Desk): Promise<Block[]> {
  if (!call.mayBeAskedForZone || !(await people.askForZone(call.actor))) return [];
  return [
    { kind: "text", text: say("zone.ask", { example: code("/mag zone Geneva") }) },
    {
      kind: "buttons",
      buttons: [formButton(say("button.set-zone"), "zone"), button(say("button.keep-utc"), "zone UTC")],
    },
  ];
}
