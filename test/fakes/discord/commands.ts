import { invalidBody } from "./refusal";

/** The rules of application commands: https://docs.discord.com/developers/interactions/application-commands */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const MOST_DESCRIPTION = 100;
const MOST_OPTIONS = 25;
const MOST_CHOICES = 25;
const MOST_CHARACTERS = 8000;

/** https://docs.discord.com/developers/reference#locales */
const LOCALES = new Set(
  "id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja zh-TW ko".split(
    " ",
  ),
);

const SUB_COMMAND = 1;
const SUB_COMMAND_GROUP = 2;
const STRING = 3;

export interface FakeOption {
  type: number;
  name: string;
  name_localizations?: Record<string, string> | null;
  description: string;
  description_localizations?: Record<string, string> | null;
  required?: boolean;
  autocomplete?: boolean;
  choices?: { name: string; name_localizations?: Record<string, string> | null; value: string }[];
  options?: FakeOption[];
}

export interface FakeCommand extends FakeOption {
  contexts?: number[] | null;
  integration_types?: number[];
  default_member_permissions?: string | null;
}

/** @throws Refusal in Discord's words, when a command breaks a documented rule. */
export function checkCommands(commands: readonly FakeCommand[]): void {
  const errors = commands.flatMap((command) => [
    ...(command.type === 1 ? checkLevel(command, command.name, 0) : checkMenu(command)),
    ...(charactersOf(command) > MOST_CHARACTERS
      ? [`${command.name}: ${charactersOf(command)} characters, at most ${MOST_CHARACTERS}`]
      : []),
  ]);
  const names = commands.map(({ type, name }) => `${type} ${name}`);
  if (new Set(names).size < names.length) errors.push("two commands of one name");
  if (errors.length > 0) throw invalidBody(errors);
}

function checkMenu({ name, description, options }: FakeCommand): string[] {
  const errors = name.length < 1 || name.length > 32 ? [`${name}: 1 to 32 characters`] : [];
  if (description) errors.push(`${name}: a menu has no description`);
  if (options?.length) errors.push(`${name}: a menu has no options`);
  return errors;
}

function checkLevel(option: FakeOption, path: string, depth: number): string[] {
  const errors: string[] = [];
  for (const name of [option.name, ...Object.values(option.name_localizations ?? {})])
    if (!NAME.test(name) || name !== name.toLowerCase()) errors.push(`${path}: the name "${name}"`);
  for (const text of [option.description, ...Object.values(option.description_localizations ?? {})])
    if (text.length < 1 || text.length > MOST_DESCRIPTION) errors.push(`${path}: the description "${text}"`);
  for (const locale of [option.name_localizations, option.description_localizations].flatMap((all) =>
    Object.keys(all ?? {}),
  ))
    if (!LOCALES.has(locale)) errors.push(`${path}: the locale ${locale}`);
  const options = option.options ?? [];
  if (options.length > MOST_OPTIONS) errors.push(`${path}: ${options.length} options`);
  errors.push(...checkChoices(option, path), ...checkOrder(options, path));
  const allowed =
    depth === 0
      ? [SUB_COMMAND, SUB_COMMAND_GROUP, STRING]
      : [option.type === SUB_COMMAND_GROUP ? SUB_COMMAND : STRING];
  for (const inner of options) {
    if (!allowed.includes(inner.type)) errors.push(`${path}: an option of type ${inner.type}`);
    errors.push(...checkLevel(inner, `${path} ${inner.name}`, depth + 1));
  }
  return errors;
}

function checkOrder(options: readonly FakeOption[], path: string): string[] {
  const errors: string[] = [];
  const required = options.map((one) => one.required === true);
  if (required.some((one, index) => one && index > 0 && !required[index - 1]))
    errors.push(`${path}: Required options must be placed before non-required options`);
  const nested = options.filter(({ type }) => type <= SUB_COMMAND_GROUP).length;
  if (nested > 0 && nested < options.length) errors.push(`${path}: sub-commands beside other options`);
  const names = new Set(options.map(({ name }) => name));
  if (names.size < options.length) errors.push(`${path}: Option names must be unique`);
  for (const locale of LOCALES) {
    const shown = options.map((one) => one.name_localizations?.[locale] ?? one.name);
    if (new Set(shown).size < shown.length) errors.push(`${path}: two options of one name in ${locale}`);
  }
  return errors;
}

function checkChoices({ choices = [], autocomplete }: FakeOption, path: string): string[] {
  const errors = choices.length > MOST_CHOICES ? [`${path}: ${choices.length} choices`] : [];
  if (choices.length > 0 && autocomplete) errors.push(`${path}: choices beside autocomplete`);
  for (const { name, value } of choices)
    if (name.length < 1 || name.length > 100 || value.length > 100)
      errors.push(`${path}: the choice ${name}`);
  return errors;
}

/** Characters that count towards the limit: of each text, those of its longest localisation. */
export function charactersOf(option: FakeOption): number {
  const longest = (text: string, others: Record<string, string> | null | undefined): number =>
    Math.max(text.length, ...Object.values(others ?? {}).map((one) => one.length));
  return (
    longest(option.name, option.name_localizations) +
    longest(option.description ?? "", option.description_localizations) +
    (option.choices ?? []).reduce(
      (sum, { name, name_localizations, value }) => sum + longest(name, name_localizations) + value.length,
      0,
    ) +
    (option.options ?? []).reduce((sum, inner) => sum + charactersOf(inner), 0)
  );
}

/** What is told of a command: with its localisations only to whoever asks for them. */
export function shownCommand(command: FakeCommand, withLocalizations: boolean): FakeCommand {
  if (withLocalizations) return command;
  const { name_localizations: _names, description_localizations: _texts, options, ...rest } = command;
  return { ...rest, ...(options && { options: options.map((one) => shownCommand(one, false)) }) };
}
