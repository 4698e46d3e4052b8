import type { CommandDescription, InLocales } from "../src/chat/command-description";
import type { MessageId } from "../src/language/catalogue";
import { LOCALES } from "../src/language/locales";
import { say } from "../src/language/values";
import { plainWords } from "../src/language/words";
import { choiceNames } from "./choice-words";
import { COMMANDS } from "./index";
import { nameId } from "./names";

/** Every sub-command of `/mag`, as platforms are told of it. */
export const describeCommands = (): CommandDescription[] =>
  COMMANDS.map((command) => ({
    name: command.name,
    names: inLocales(nameId(command)),
    descriptions: inLocales(command.description),
    options: Object.entries(command.options)
      .filter(([, option]) => !option.isTyped)
      .map(([name, option]) => ({
        name,
        names: inLocales(`option-name.${name}` as MessageId),
        descriptions: inLocales(option.description),
        // What is left open is asked for by the form.
        required: option.required === true && (command.form === undefined || command.form.always === true),
        ...(option.named && { named: true as const }),
        ...(option.choices && {
          choices: option.choices.map((value) => ({ value, names: choiceNames(value) })),
        }),
        completes: (option.suggest ?? option.offer) !== undefined && option.choices === undefined,
      })),
  }));

const inLocales = (id: MessageId): InLocales =>
  Object.fromEntries(LOCALES.map((locale) => [locale, plainWords(say(id), locale)])) as Record<
    (typeof LOCALES)[number],
    string
  >;
