import { answer } from "../src/chat/reply";
import { say, time } from "../src/language/values";
import type { Writing } from "../src/language/writing";
import { type Call, command, type Desk } from "./command";
import { choice } from "./options";
import { code, heading, text } from "./show";

const HOURS = { "12h": "h12", "24h": "h23" } as const;
const DIGITS = { "١٢٣": "arab", "123": "latn" } as const;

/** Shows or sets how times and numbers are written for somebody. */
export const clock = command({
  name: "clock",
  description: "command.clock",
  examples: ["clock 12h", "clock 24h", "clock ١٢٣", "clock auto"],
  options: {
    hours: choice("option.clock.hours", ["12h", "24h", "auto"]),
    digits: choice("option.clock.digits", ["١٢٣", "123"]),
  },
  async run({ hours, digits }, call, desk) {
    const now = time({ kind: "instant", start: call.now });
    if (hours === undefined && digits === undefined)
      return answer(
        text(say("clock.current", { now })),
        text(
          say("clock.how", {
            choices: {
              kind: "list",
              choice: true,
              items: ["12h", "24h", "auto"].map((one) => code(`/mag clock ${one}`)),
            },
          }),
        ),
      );
    const { writing: before } = await desk.people.person(call.actor);
    const writing: Writing = {
      ...(hours === "auto" ? {} : before),
      ...(hours !== undefined && hours !== "auto" && { hours: HOURS[hours] }),
      ...(digits !== undefined && { digits: DIGITS[digits] }),
    };
    await write(writing, call, desk);
    return answer(
      heading(say("clock.set")),
      text(say("clock.example", { now })),
      ...(digits === "١٢٣" ? [text(say("clock.arabic-only"))] : []),
    );
  },
});

async function write(writing: Writing, { actor }: Call, { people, reminders }: Desk): Promise<void> {
  await people.setWriting(actor, writing);
  await reminders.subscriptions.retune({ by: actor }, { writing });
}
