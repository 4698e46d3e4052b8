import { invalidBody } from "./refusal";

/** The limits of a message: https://docs.discord.com/developers/resources/message#create-message */
const MOST_CONTENT = 2000;
const MOST_EMBEDS = 10;
const MOST_EMBED_TEXT = 6000;
const MOST_NONCE = 25;
const MOST_ROWS = 5;
const MOST_BUTTONS = 5;
const MOST_CUSTOM_ID = 100;
const MOST_LABEL = 80;
const MOST_TITLE = 45;
const MOST_INPUTS = 5;
const MOST_INPUT = 4000;
const MOST_OPTIONS = 25;
const STRING_SELECT = 3;
const TEXT_INPUT = 4;

/** What is written in an embed, with the most characters of each: .../resources/message#embed-object-embed-limits */
const EMBED_TEXTS: Readonly<Record<string, number>> = { title: 256, description: 4096 };
const MOST_FIELDS = 25;
const FIELD_TEXTS: Readonly<Record<string, number>> = { name: 256, value: 1024 };

type Body = Readonly<Record<string, unknown>>;

export const isBody = (value: unknown): value is Body =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

/** @throws Refusal in Discord's words, when a message breaks a documented rule. */
export function checkMessage(body: Body): void {
  const errors = [
    ...tooLong("content", body.content, MOST_CONTENT),
    ...tooLong("nonce", body.nonce, MOST_NONCE),
    ...embedErrors(list(body.embeds)),
    ...componentErrors(list(body.components)),
    ...mentionErrors(body.allowed_mentions),
  ];
  if (errors.length > 0) throw invalidBody(errors);
  const isEmpty = (body.content ?? "") === "" && list(body.embeds).length === 0;
  if (isEmpty) throw invalidBody(["Cannot send an empty message (50006)"]);
}

function embedErrors(embeds: readonly unknown[]): string[] {
  const errors = embeds.length > MOST_EMBEDS ? [`embeds: more than ${MOST_EMBEDS}`] : [];
  let total = 0;
  for (const [index, embed] of embeds.entries()) {
    if (!isBody(embed)) {
      errors.push(`embeds[${index}]: no object`);
      continue;
    }
    const texts = [
      ...Object.entries(EMBED_TEXTS).map(([name, most]) => [name, embed[name], most] as const),
      ...list(embed.fields).flatMap((field) =>
        isBody(field)
          ? Object.entries(FIELD_TEXTS).map(([name, most]) => [`fields.${name}`, field[name], most] as const)
          : [],
      ),
    ];
    for (const [name, text, most] of texts) {
      errors.push(...tooLong(`embeds[${index}].${name}`, text, most));
      total += typeof text === "string" ? text.length : 0;
    }
    if (list(embed.fields).length > MOST_FIELDS) errors.push(`embeds[${index}].fields: more than 25`);
    if (texts.every(([, text]) => text === undefined || text === ""))
      errors.push(`embeds[${index}]: This field is required`);
    if (embed.url !== undefined && !/^https?:\/\/[^\s]+\.[^\s]+$/.test(embed.url as string))
      errors.push(`embeds[${index}].url: Not a well formed URL.`);
  }
  if (total > MOST_EMBED_TEXT) errors.push(`embeds: ${total} characters, at most ${MOST_EMBED_TEXT}`);
  return errors;
}

function componentErrors(rows: readonly unknown[]): string[] {
  const errors = rows.length > MOST_ROWS ? [`components: more than ${MOST_ROWS} rows`] : [];
  const ids: unknown[] = [];
  for (const row of rows) {
    if (!isBody(row) || row.type !== 1) errors.push("components: no action row");
    const buttons = isBody(row) ? list(row.components) : [];
    const [menu] = buttons;
    if (isBody(menu) && menu.type === 3) {
      errors.push(...menuErrors(menu, buttons.length));
      ids.push(menu.custom_id);
      continue;
    }
    if (buttons.length < 1 || buttons.length > MOST_BUTTONS)
      errors.push(`components: a row of ${buttons.length} buttons`);
    for (const button of buttons) {
      if (!isBody(button) || button.type !== 2 || ![1, 2, 3, 4].includes(Number(button.style))) {
        errors.push("components: no button");
        continue;
      }
      errors.push(...tooLong("custom_id", button.custom_id, MOST_CUSTOM_ID));
      errors.push(...tooLong("label", button.label, MOST_LABEL));
      if (!button.custom_id || !button.label) errors.push("components: a button without custom_id or label");
      ids.push(button.custom_id);
    }
  }
  if (new Set(ids).size < ids.length) errors.push("components: Component custom id cannot be duplicated");
  return errors;
}

/** https://docs.discord.com/developers/components/reference#string-select */
function menuErrors({ custom_id, placeholder, options }: Body, inRow: number): string[] {
  const choices = list(options).filter(isBody);
  const values = choices.map(({ value }) => value);
  return [
    ...(inRow === 1 ? [] : ["components: a menu beside something else"]),
    ...(custom_id ? [] : ["components: a menu without custom_id"]),
    ...tooLong("custom_id", custom_id, MOST_CUSTOM_ID),
    ...tooLong("placeholder", placeholder, 150),
    ...(choices.length >= 1 && choices.length <= 25 ? [] : [`components: ${choices.length} choices`]),
    ...(new Set(values).size === values.length ? [] : ["components: two choices of one value"]),
    ...choices.flatMap(({ label, value }) => [
      ...(label && value ? [] : ["components: a choice without label or value"]),
      ...tooLong("label", label, 100),
      ...tooLong("value", value, 100),
    ]),
  ];
}

/** @throws Refusal when a dialog breaks a documented rule: .../components/reference#label, #text-input */
export function checkModal({ custom_id, title, components }: Body): void {
  const fields = list(components);
  const errors = [
    ...tooLong("custom_id", custom_id, MOST_CUSTOM_ID),
    ...tooLong("title", title, MOST_TITLE),
    ...(custom_id && title ? [] : ["custom_id and title are required"]),
    ...(fields.length >= 1 && fields.length <= MOST_INPUTS ? [] : [`components: ${fields.length}`]),
    ...fields.flatMap(fieldErrors),
  ];
  const ids = fields.map((field) => isBody(field) && isBody(field.component) && field.component.custom_id);
  if (new Set(ids).size < ids.length) errors.push("components: Component custom id cannot be duplicated");
  if (errors.length > 0) throw invalidBody(errors);
}

function fieldErrors(field: unknown): string[] {
  if (!isBody(field) || field.type !== 18 || !isBody(field.component)) return ["components: no label"];
  const {
    type,
    style,
    custom_id: id,
    placeholder,
    value,
    max_length: longest = MOST_INPUT,
  } = field.component;
  const common = [
    ...tooLong("label", field.label, MOST_TITLE),
    ...tooLong("description", field.description, 100),
    ...tooLong("custom_id", id, MOST_CUSTOM_ID),
    ...tooLong("placeholder", placeholder, 100),
    ...(field.label && id ? [] : ["components: a field without label or custom_id"]),
  ];
  if (type === TEXT_INPUT)
    return [
      ...common,
      ...(style === 1 || style === 2 ? [] : ["style"]),
      ...(Number(longest) >= 1 && Number(longest) <= MOST_INPUT ? [] : ["max_length"]),
      ...tooLong("value", value, Number(longest)),
    ];
  if (type !== STRING_SELECT) return [...common, `components: type ${String(type)}`];
  const options = list(field.component.options);
  const chosen = options.filter((option) => isBody(option) && option.default === true);
  return [
    ...common,
    ...(options.length >= 1 && options.length <= MOST_OPTIONS ? [] : [`options: ${options.length}`]),
    ...(chosen.length <= 1 ? [] : ["options: more than one default"]),
    ...options.flatMap((option) =>
      isBody(option) && option.label && option.value
        ? [...tooLong("options.label", option.label, 100), ...tooLong("options.value", option.value, 100)]
        : ["options: label and value are required"],
    ),
  ];
}

function mentionErrors(mentions: unknown): string[] {
  if (mentions === undefined || mentions === null) return [];
  if (!isBody(mentions)) return ["allowed_mentions: no object"];
  const parse = list(mentions.parse);
  return ["users", "roles"].flatMap((kind) =>
    parse.includes(kind) && list(mentions[kind]).length > 0
      ? [`allowed_mentions: parse:["${kind}"] and ${kind} are mutually exclusive`]
      : [],
  );
}

const tooLong = (name: string, text: unknown, most: number): string[] =>
  typeof text === "string" && text.length > most
    ? [`${name}: ${text.length} characters, at most ${most}`]
    : [];
