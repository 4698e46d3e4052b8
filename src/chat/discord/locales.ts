import { Locale as DiscordLocale } from "discord.js";
import { type Locale, localeFor } from "../../language/locales";
import type { InLocales } from "../command-description";

/** Discord's own language, in which names and descriptions are registered. */
export const BASE: Locale = "en";

/** Languages of Discord that the bot speaks too, but the one of {@link BASE}. Discord has no Arabic. */
const SPOKEN: readonly (readonly [DiscordLocale, Locale])[] = Object.values(DiscordLocale).flatMap((tag) => {
  const locale = localeFor(tag);
  return locale === null || locale === BASE ? [] : [[tag, locale] as const];
});

/** Words by Discord's languages, as far as `fitting` lets them. */
export const localized = (
  words: InLocales,
  fitting: (text: string, locale: Locale) => string | null = (text) => text,
): Partial<Record<DiscordLocale, string>> =>
  Object.fromEntries(
    SPOKEN.flatMap(([tag, locale]) => {
      const text = fitting(words[locale], locale);
      return text === null ? [] : [[tag, text]];
    }),
  );
