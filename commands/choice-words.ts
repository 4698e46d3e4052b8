import type { InLocales } from "../src/chat/command-description";
import { isMessageId, type MessageId } from "../src/language/catalogue";
import { LOCALES, type Locale } from "../src/language/locales";
import en from "../src/language/messages/en.json";
import { say } from "../src/language/values";
import { plainWords } from "../src/language/words";
import { closedKey } from "./names";

const PREFIX = "choice.";

type Unprefixed<Id> = Id extends `choice.${infer Word}` ? Word : never;

/** The few words that options take, as they are in code; the catalogues hold each in its language. */
export type Choice = Unprefixed<MessageId>;

const isChoice = (word: string): word is Choice => isMessageId(`${PREFIX}${word}`);

const CHOICES = Object.keys(en)
  .filter((id) => id.startsWith(PREFIX))
  .map((id) => id.slice(PREFIX.length))
  .filter(isChoice);

/** The word as it is written in a language: "mine" is "мои" in Russian. */
export const choiceIn = (choice: Choice, locale: Locale): string =>
  plainWords(say(`${PREFIX}${choice}`), locale);

/** The word in every language. */
export const choiceNames = (choice: Choice): InLocales =>
  Object.fromEntries(LOCALES.map((locale) => [locale, choiceIn(choice, locale)])) as InLocales;

/** What the choice is called in each language, and other words for it: "tous" where the word shown is "toutes". */
function* wordsFor(choice: Choice): Iterable<string> {
  yield choice;
  yield* Object.values(choiceNames(choice));
  const also = `choice-also.${choice}`;
  if (!isMessageId(also)) return;
  for (const locale of LOCALES) yield* plainWords(say(also), locale).split(" ");
}

let byWord: ReadonlyMap<string, Choice> | undefined;

/** Which of the choices a word means, in whatever language it is typed; null when it is none of them. */
export function choiceMeant<const C extends Choice>(typed: string, choices: readonly C[]): C | null {
  byWord ??= new Map(
    CHOICES.flatMap((choice) => [...wordsFor(choice)].map((word) => [closedKey(word), choice] as const)),
  );
  const meant = byWord.get(closedKey(typed));
  return choices.find((choice) => choice === meant) ?? null;
}
