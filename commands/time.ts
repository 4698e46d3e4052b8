import { answer } from "../src/chat/reply";
import { UserError } from "../src/errors";
import { say } from "../src/language/values";
import { find } from "../src/times";
import { command } from "./command";
import { convertedTimes } from "./converted-times";
import { rest } from "./options";
import { code, heading } from "./show";
import { zoneQuestion } from "./zone-question";

/** Times in any text, in the reader's own zone. */
export const timeCommand = command({
  name: "time",
  description: "command.time",
  examples: ["time 14:00 UTC", "time 9 December 10:00 Geneva"],
  shared: true,
  options: { text: rest("option.text") },
  async run({ text }, call, desk) {
    const found = find(text, {
      now: call.now,
      zone: call.zone,
      locale: call.reader.locales[0],
      mode: "chat",
    });
    if (found.length === 0)
      throw new UserError(say("error.no-time", { got: text.slice(0, 80) }), {
        hints: [say("error.example", { example: code("/mag time 14:00 UTC") })],
      });
    return answer(
      heading(say("time.title")),
      ...convertedTimes(found, call),
      ...(await zoneQuestion(call, desk)),
    );
  },
});
