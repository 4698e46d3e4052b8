import type { MessageId } from "../src/language/catalogue";
import { LOCALES, type Locale } from "../src/language/locales";
import { say } from "../src/language/values";
import { plainWords } from "../src/language/words";
import type { Command } from "./command";
import { folded } from "./line";

/** The message that holds a sub-command's name in each language. */
export const nameId = (command: Command): MessageId => `name.${command.name.replace(" ", "-")}` as MessageId;

/** A sub-command's name as it is written in a language: "prochaine-réunion". */
export const nameIn = (command: Command, locale: Locale): string => plainWords(say(nameId(command)), locale);

/** Every name of a sub-command: first those of the languages given, then the one in code, then all others. */
export const namesOf = (command: Command, ...first: Locale[]): string[] => [
  ...new Set([
    ...first.map((locale) => nameIn(command, locale)),
    command.name,
    ...LOCALES.map((locale) => nameIn(command, locale)),
  ]),
];

/**
 * How names compare: "next-meeting", "Next Meeting" and "next_meeting" are one name, and accents, hamzas and the dots
 * of "ё" may be left out.
 */
const nameKey = (name: string): string =>
  folded(name)
    .replace(/-/gu, " ")
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "");

/** The same without spaces, which Chinese is written without. */
export const closedKey = (name: string): string => nameKey(name).replace(/\s/gu, "");

/** The first of the names that begins with these words and goes on: "remind me" for "remind". */
export const longerName = (typed: string, names: readonly string[]): string | undefined =>
  names.find((name) => nameKey(name).startsWith(`${nameKey(typed)} `));
