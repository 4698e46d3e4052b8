import { z } from "zod";
import { answer } from "../src/chat/reply";
import { UserError } from "../src/errors";
import { LOCALES, type Locale } from "../src/language/locales";
import { localeNamed } from "../src/language/pick";
import { say, type Value } from "../src/language/values";
import { choiceIn, choiceMeant } from "./choice-words";
import { command } from "./command";
import { nearHints } from "./parse";
import { code, formButton, heading, text } from "./show";

/** Shows or sets the language in which the bot answers somebody. */
export const language = command({
  name: "language",
  description: "command.language",
  examples: ["language zh", "language français", "language auto"],
  form: {
    title: "form.title-language",
    filled: async (_given, call) => ({ language: call.reader.locales[0] }),
  },
  options: {
    language: {
      description: "option.language",
      asked: {
        label: "form.language",
        choose: () => LOCALES.map((tag) => ({ value: tag, label: { kind: "language", tag } })),
      },
      rest: true,
      schema: z.string().min(1).max(60),
      suggest: (_desk, call) => [...LOCALES, choiceIn("auto", call.reader.locales[0])],
    },
  },
  async run({ language: asked }, call, desk) {
    if (asked === undefined)
      return answer(
        text(say("language.current", { language: { kind: "language", tag: call.reader.locales[0] } })),
        {
          kind: "list",
          items: LOCALES.map((tag) => ({
            text: say("language.choice", {
              language: { kind: "language", tag },
              how: code(`/mag language ${tag}`),
            }),
          })),
        },
        { kind: "buttons", buttons: [formButton(say("button.change"), "language")] },
      );
    const chosen = choiceMeant(asked, ["auto"]) ? null : localeMeant(asked);
    await desk.people.setLocale(call.actor, chosen);
    if (chosen !== null) await desk.reminders.subscriptions.retune({ by: call.actor }, { locales: [chosen] });
    if (chosen === null) return answer(heading(say("language.auto")));
    return answer(heading(say("language.set", { language: { kind: "language", tag: chosen } })));
  },
});

/** The language that somebody typed: a BCP 47 tag or a name in any language. @throws UserError */
export function localeMeant(typed: string): Locale {
  const locale = localeNamed(typed);
  if (locale) return locale;
  throw new UserError(say("error.language-unknown", { got: typed.slice(0, 60) }), {
    hints: [
      ...nearHints(typed, LOCALES),
      say("error.type-one", {
        choices: {
          kind: "list",
          choice: true,
          items: LOCALES.map((tag): Value => code(`/mag language ${tag}`)),
        },
      }),
    ],
  });
}
