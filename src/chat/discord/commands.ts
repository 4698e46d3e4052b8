import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandGroupOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIApplicationCommandsJSONBody,
} from "discord.js";
import { LOCALES, type Locale } from "../../language/locales";
import { phrase } from "../../language/sentence";
import { say } from "../../language/values";
import { plainWords } from "../../language/words";
import type { CommandDescription, InLocales, OptionDescription } from "../command-description";
import { BASE, localized } from "./locales";

/** Rules of names: https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-naming */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const LONGEST_DESCRIPTION = 100;
const MOST_CHOICES = 25;

const COMMAND_NAME = "mag";

/** In servers, in direct messages with the bot, and, where a person installed it, everywhere else. */
const EVERYWHERE = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
};

type SubCommand = APIApplicationCommandSubcommandOption;
type Group = APIApplicationCommandSubcommandGroupOption;

/**
 * Everything that Discord is to show of the bot: `/mag` with its sub-commands, and the entry in the menu of messages.
 * @param isGlobal whether it is for everywhere; commands of one server say nothing of other places.
 */
export function applicationCommands(
  descriptions: readonly CommandDescription[],
  isGlobal: boolean,
): RESTPostAPIApplicationCommandsJSONBody[] {
  const where = isGlobal ? EVERYWHERE : {};
  return [
    {
      type: ApplicationCommandType.ChatInput,
      name: COMMAND_NAME,
      ...described(ownWords("discord.mag")),
      options: subCommands(descriptions),
      ...where,
    },
    {
      type: ApplicationCommandType.Message,
      name: phrase(BASE, "discord.convert-times"),
      name_localizations: localized(ownWords("discord.convert-times")),
      ...where,
    },
  ];
}

const ownWords = (id: "discord.mag" | "discord.convert-times"): InLocales =>
  Object.fromEntries(LOCALES.map((locale) => [locale, plainWords(say(id), locale)])) as Record<
    Locale,
    string
  >;

/** Names of one word stand beside groups of those that begin with the same word. */
function subCommands(descriptions: readonly CommandDescription[]): (SubCommand | Group)[] {
  const words = descriptions.map(({ name }) => name.split(" "));
  const taken = new Names(words.map(([first = ""]) => first));
  const groups = new Map<string, { group: Group; names: Names }>();
  const level: (SubCommand | Group)[] = [];
  for (const description of descriptions) {
    const [first = "", second] = description.name.split(" ");
    if (second === undefined) {
      level.push(subCommand(description, first, taken, (words) => words.join("-")));
      continue;
    }
    let known = groups.get(first);
    if (!known) {
      const group = groupOf(first, description, taken);
      const inside = words.filter(([one]) => one === first).map(([, one = ""]) => one);
      known = { group, names: new Names(inside) };
      groups.set(first, known);
      level.push(group);
    }
    const inner = subCommand(description, second, known.names, (words) => words.slice(1).join("-"));
    known.group.options = [...(known.group.options ?? []), inner];
  }
  return level;
}

/** A group is not shown by itself, so that it needs no words of its own beside its name. */
const groupOf = (name: string, { names }: CommandDescription, taken: Names): Group => ({
  type: ApplicationCommandOptionType.SubcommandGroup,
  name,
  name_localizations: taken.localize(name, names, ([first = ""]) => first),
  ...described(ownWords("discord.mag")),
});

const subCommand = (
  { names, descriptions, options }: CommandDescription,
  name: string,
  taken: Names,
  part: (words: string[]) => string,
): SubCommand => ({
  type: ApplicationCommandOptionType.Subcommand,
  name,
  name_localizations: taken.localize(name, names, part),
  ...described(descriptions),
  options: optionsOf(options),
});

function optionsOf(options: readonly OptionDescription[]): APIApplicationCommandBasicOption[] {
  const taken = new Names(options.map(({ name }) => name.toLowerCase()));
  return options.map((option) => optionOf(option, taken));
}

/** Whatever an option is called in somebody's language, Discord reports it by its name in code. */
function optionOf(
  { name, names, descriptions, required, choices, completes }: OptionDescription,
  taken: Names,
): APIApplicationCommandBasicOption {
  const common = {
    type: ApplicationCommandOptionType.String,
    name: name.toLowerCase(),
    name_localizations: taken.localize(name.toLowerCase(), names, ([word = ""]) => word),
    ...described(descriptions),
    required,
  } as const;
  return choices
    ? {
        ...common,
        choices: choices.slice(0, MOST_CHOICES).map(({ value, names }) => ({
          name: names[BASE],
          name_localizations: localized(names),
          value,
        })),
      }
    : { ...common, autocomplete: completes };
}

const described = (words: InLocales) => ({
  description: shortened(words[BASE]),
  description_localizations: localized(words, shortened),
});

/** Whole words, as many as there is room for. */
function shortened(text: string): string {
  if (text.length <= LONGEST_DESCRIPTION) return text;
  const cut = text.slice(0, LONGEST_DESCRIPTION - 1);
  const space = cut.lastIndexOf(" ");
  return `${(space > LONGEST_DESCRIPTION / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

/** Names of one level, which must differ in each language. */
class Names {
  /** By language and name, what it is called in code. */
  private readonly taken: Map<string, string>;

  /** @param bases what each is called in Discord's own language, and wherever it has no other name. */
  constructor(bases: readonly string[]) {
    this.taken = new Map(bases.flatMap((base) => LOCALES.map((locale) => [`${locale} ${base}`, base])));
  }

  /** The name in Discord's languages, of which several may be one of ours; where it is no name, or taken, none. */
  localize(base: string, names: InLocales, part: (words: string[]) => string): ReturnType<typeof localized> {
    return localized(names, (text, locale) => {
      const name = part(text.split(" ")).toLowerCase();
      const key = `${locale} ${name}`;
      if (!NAME.test(name) || (this.taken.get(key) ?? base) !== base) return null;
      this.taken.set(key, base);
      return name;
    });
  }
}
