import { z } from "zod";
import { answer } from "../src/chat/reply";
import type { Locale } from "../src/language/locales";
import { LOCALES } from "../src/language/locales";
import { say, type Value } from "../src/language/values";
import { command } from "./command";
import { localeMeant } from "./language";
import { heading } from "./show";

const MOST = 3;

/** Sets the languages in which a channel is reminded: one message holds all of them. */
export const channelLanguage = command({
  name: "channel language",
  description: "command.channel-language",
  examples: ["channel language en zh"],
  posts: true,
  options: {
    languages: {
      description: "option.channel-languages",
      required: true,
      rest: true,
      schema: z.string().min(1).max(100),
      suggest: () => LOCALES,
    },
  },
  async run({ languages }, call, desk) {
    const named = languages.split(/[\s,，、]+/u).filter(Boolean);
    const chosen = [...new Set(named.map(localeMeant))].slice(0, MOST) as [Locale, ...Locale[]];
    await desk.people.setChannelLocales(call.place, chosen);
    await desk.reminders.subscriptions.retune({ place: call.place }, { locales: chosen });
    return answer(
      heading(
        say("channel.languages-set", {
          languages: { kind: "list", items: chosen.map((tag): Value => ({ kind: "language", tag })) },
        }),
      ),
    );
  },
});
