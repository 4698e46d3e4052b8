import { z } from "zod";
import { answer } from "../src/chat/reply";
import { UserError } from "../src/errors";
import { say } from "../src/language/values";
import { choiceMeant } from "./choice-words";
import { command } from "./command";
import { code, heading } from "./show";

const ALL = "all";

/** Has a reminder tried again that was refused, or all that are still of use; whoever runs the bot sends it. */
export const remindersRetry = command({
  name: "reminders retry",
  description: "command.reminders-retry",
  examples: ["reminders retry r1a2b3c4d", "reminders retry all"],
  facilitators: true,
  options: {
    id: {
      description: "option.failed-id",
      required: true,
      wrong: "error.no-failed",
      schema: z
        .string()
        .transform((typed) => choiceMeant(typed, [ALL]) ?? typed.toLowerCase())
        .pipe(z.union([z.literal(ALL), z.string().regex(/^r[\da-f]{1,24}$/u)])),
      suggest: async (desk, call) => [
        ALL,
        ...(await desk.reminders.deadLetters.prospects(call.now))
          .filter(({ outcome }) => outcome === "again")
          .map(({ failed }) => failed.occurrence.id.slice(0, 9)),
      ],
    },
  },
  async run({ id }, call, desk) {
    const { deadLetters } = desk.reminders;
    if (id === ALL) {
      const count = await deadLetters.retryAll(call.now);
      return answer(heading(count > 0 ? say("failed.all-again", { count }) : say("failed.none-again")));
    }
    switch (await deadLetters.retry(id, call.now)) {
      case "again":
        return answer(heading(say("failed.again")));
      case "unknown":
        throw new UserError(say("error.no-failed", { got: id }), { hints: [toSeeThem] });
      case "too-late":
        throw new UserError(say("failed.too-late"), { hints: [toSeeThem] });
      case "unwanted":
        throw new UserError(say("failed.unwanted"), { hints: [toSeeThem] });
    }
  },
});

const toSeeThem = say("failed.see", { example: code("/mag reminders failed") });
