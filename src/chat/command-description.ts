import type { Locale } from "../language/locales";

/** Words in every language that the bot speaks. */
export type InLocales = Readonly<Record<Locale, string>>;

/** One option of a sub-command, for platforms that show what can be typed. */
export interface OptionDescription {
  /** As the core knows it. */
  name: string;
  /** What people read instead of it, one word in each language. */
  names: InLocales;
  descriptions: InLocales;
  required: boolean;
  /** A line has to name it: "group: WG-WSP". */
  named?: true;
  /** All that it takes, where these are few. */
  choices?: readonly { value: string; names: InLocales }[];
  /** Whether the core can offer values while somebody types. */
  completes: boolean;
}

/** A sub-command of `/mag`, for platforms that want to know beforehand what can be typed. */
export interface CommandDescription {
  /** One word or two: "next-meeting", "action done". */
  name: string;
  /** Its name in other languages, of as many words. */
  names: InLocales;
  descriptions: InLocales;
  /** In the order in which a typed line has them. */
  options: readonly OptionDescription[];
}
