import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIEmbed,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from "discord.js";
import type { Reader } from "../../language/reader";
import type { Span } from "../../language/spans";
import { LIMITS, type Limits } from "../limits";
import { render } from "../render";
import type { RenderedBlock, RenderedButton, Version } from "../rendered";
import type { Block } from "../reply";
import { markupOf, measureFor } from "./markup";

type Row =
  | APIActionRowComponent<APIButtonComponentWithCustomId>
  | APIActionRowComponent<APIStringSelectComponent>;

/** What Discord takes for a message: the first heading as its text, which notifications show, the rest in embeds. */
export interface DiscordMessage {
  content: string;
  embeds: APIEmbed[];
  components: Row[];
  allowed_mentions: { parse: [] };
}

/** `custom_id` of a button that runs a line; Discord wants them to differ within a message. */
const LINE_BUTTON = /^(?:run|see)\d+ (.*)$/s;
/** The same, of one whose answer takes the place of the message that it is on. */
const TURN_BUTTON = /^see\d+ /;
/** The same, of one that opens the form of its line, and of one that opens it with what somebody filled in before. */
const FORM_BUTTON = /^(?:ask|again)(\d+) (.*)$/s;
/** Characters before the line. */
const LINE_PREFIX = 6;

const LONGEST_DESCRIPTION = 4096;
const MOST_EMBEDS = 10;
const MOST_ROWS = 5;
const SMALLEST = 200;

/** `custom_id` of the button that shows everybody what its line answers. */
const SHARE_BUTTON = /^share (.*)$/s;

/** The line that a button runs; null when it is no such button. */
export const lineOfButton = (customId: string): string | null => LINE_BUTTON.exec(customId)?.[1] ?? null;

/** Whether what a button answers takes the place of the message that it is on. */
export const isTurning = (customId: string): boolean => TURN_BUTTON.test(customId);

/** The line whose answer a button shows to everybody; null when it is no such button. */
export const lineOfShareButton = (customId: string): string | null =>
  SHARE_BUTTON.exec(customId)?.[1] ?? null;

/** The line whose form a button opens, and the interaction that brought a draft of it, if one did; null for others. */
export function formOfButton(customId: string): { line: string; draft?: string } | null {
  const [, id = "", line] = FORM_BUTTON.exec(customId) ?? [];
  if (line === undefined) return null;
  return { line, ...(customId.startsWith("again") && { draft: id }) };
}

/** The message with a button that shows everybody what the line answers, where there is room for one. */
export const withShareButton = (message: DiscordMessage, line: string, label: string): DiscordMessage =>
  withButton(message, `share ${line}`, label);

/** The message with a button that opens a form anew, filled as the interaction of this id brought it. */
export const withAgainButton = (
  message: DiscordMessage,
  line: string,
  draft: string,
  label: string,
): DiscordMessage => withButton(message, `again${draft} ${line}`, label);

function withButton(message: DiscordMessage, custom_id: string, label: string): DiscordMessage {
  const { components } = message;
  if (custom_id.length > LIMITS.discord.buttonLine) return message;
  const button = { type: ComponentType.Button, style: STYLES.plain, label, custom_id } as const;
  const last = components.at(-1);
  const beside = last?.components.filter((one) => one.type === ComponentType.Button) ?? [];
  if (last && beside.length > 0 && beside.length < LIMITS.discord.buttonsInARow)
    return {
      ...message,
      components: [...components.slice(0, -1), { ...last, components: [...beside, button] }],
    };
  if (components.length === MOST_ROWS) return message;
  return { ...message, components: [...components, { type: ComponentType.ActionRow, components: [button] }] };
}

/** Puts blocks in Discord's Markdown, one language after the other. */
export function discordMessage(blocks: readonly Block[], reader: Reader): DiscordMessage {
  // What is put around texts is not measured: a message that is too long with it is made from less.
  for (let most = LIMITS.discord.message; ; most = Math.floor(most * 0.9)) {
    const message = build(blocks, reader, most);
    if (fits(message) || most < SMALLEST) return message;
  }
}

/** Blocks as one text of at most so many characters, in the reader's first language. */
export function markdownOf(blocks: readonly Block[], reader: Reader, longest: number): string {
  for (let most = longest; ; most = Math.floor(most * 0.9)) {
    const [version] = render(blocks, reader, { ...LIMITS.discord, message: most }, measureFor(reader));
    const { title, texts } = version ? partsOf(version, reader) : { title: null, texts: [] };
    const text = [title, ...texts].filter((part) => part !== null).join("\n");
    if (text.length <= longest) return text;
  }
}

const fits = ({ content, embeds }: DiscordMessage): boolean =>
  content.length <= LIMITS.discord.text &&
  embeds.length <= MOST_EMBEDS &&
  embeds.every(({ description = "" }) => description.length <= LONGEST_DESCRIPTION) &&
  embeds.reduce((sum, { description = "" }) => sum + description.length, content.length) <=
    LIMITS.discord.message;

function build(blocks: readonly Block[], reader: Reader, most: number): DiscordMessage {
  const room: Limits = {
    ...LIMITS.discord,
    message: most,
    buttonLine: LIMITS.discord.buttonLine - LINE_PREFIX,
  };
  const versions = render(blocks, reader, room, measureFor(reader)).filter(
    ({ blocks: all }) => all.length > 0,
  );
  const parts = versions.map((version) => partsOf(version, { ...reader, locales: [version.locale] }));
  return {
    content: parts.flatMap(({ title }) => title ?? []).join("\n"),
    embeds: parts.flatMap(({ texts }) => packed(texts).map((description) => ({ description }))),
    components: rowsOf(
      parts.flatMap(({ buttons }) => buttons),
      parts.flatMap(({ menus }) => menus),
    ),
    allowed_mentions: { parse: [] },
  };
}

interface Parts {
  title: string | null;
  texts: string[];
  /** As they belong together. */
  buttons: RenderedButton[][];
  menus: Menu[];
}

interface Menu {
  menu: string;
  choices: RenderedButton[];
}

function partsOf({ blocks }: Version, reader: Reader): Parts {
  const [first] = blocks;
  const isTitled =
    first?.kind === "heading" && blocks.some(({ kind }) => kind !== "heading" && kind !== "buttons");
  const title = isTitled ? markupOf(first.text, reader).replace(/\s+/g, " ").trim() : "";
  return {
    title: title === "" ? null : `### ${title}`,
    texts: (title === "" ? blocks : blocks.slice(1)).flatMap((block) => textsOf(block, reader)),
    buttons: blocks.flatMap(buttonsOf).filter((buttons) => buttons.length > 0),
    menus: blocks.flatMap((block) =>
      block.kind === "buttons" && block.menu !== undefined && block.buttons.length > 0
        ? [{ menu: block.menu, choices: block.buttons }]
        : [],
    ),
  };
}

function textsOf(block: RenderedBlock, reader: Reader): string[] {
  const marked = (spans: readonly Span[]): string => markupOf(spans, reader).trim();
  switch (block.kind) {
    case "heading":
      return some(marked(block.text).replace(/\s+/g, " "), "### ");
    case "text":
      return some(marked(block.text));
    case "quote":
      return some(marked(block.text), "> ");
    case "note":
      return some(marked(block.text), "-# ");
    case "list":
      return block.items.map(({ text, details }) =>
        [`- ${hanging(marked(text))}`, ...details.map((detail) => `  ${hanging(marked(detail))}`)].join("\n"),
      );
    case "fields":
      return block.fields.map(({ label, value }) => {
        const name = marked(label.map(({ strong: _strong, ...span }) => span));
        return name === "" ? marked(value) : `**${name}**\n${marked(value)}`;
      });
    case "buttons":
      return [];
  }
}

/** A text with a mark before each of its lines; nothing, where there is no text. */
const some = (text: string, mark = ""): string[] => (text === "" ? [] : [text.replace(/^/gm, mark)]);

/** Further lines of an item stand below its text. */
const hanging = (text: string): string => text.replace(/\n+/g, "\n  ");

const buttonsOf = (block: RenderedBlock): RenderedButton[][] =>
  block.kind === "buttons"
    ? [block.menu === undefined ? block.buttons : []]
    : block.kind === "list"
      ? block.items.map(({ buttons }) => buttons)
      : [];

/** As many texts as one embed holds in each. */
function packed(texts: readonly string[]): string[] {
  const embeds: string[] = [];
  for (const text of texts) {
    const last = embeds.at(-1);
    if (last !== undefined && last.length + 1 + text.length <= LONGEST_DESCRIPTION)
      embeds[embeds.length - 1] = `${last}\n${text}`;
    else embeds.push(text);
  }
  return embeds;
}

/** Rows as they belong together; where these are too many, in full rows, as many as there may be. */
function rowsOf(groups: readonly RenderedButton[][], menus: readonly Menu[]): Row[] {
  const size = LIMITS.discord.buttonsInARow;
  const most = Math.max(MOST_ROWS - menus.length, 0);
  const all = groups.flat().slice(0, most * size);
  const rows =
    groups.length <= most
      ? groups
      : Array.from({ length: Math.ceil(all.length / size) }, (_, row) =>
          all.slice(row * size, (row + 1) * size),
        );
  let last = 0;
  return [
    ...menus.slice(0, MOST_ROWS).map((menu, index) => menuRow(menu, index)),
    ...rows.map((buttons) => ({
      type: ComponentType.ActionRow as const,
      components: buttons.map(({ label, line, style, replaces, opens }) => ({
        type: ComponentType.Button as const,
        style: STYLES[style ?? "plain"],
        label,
        custom_id: `${opens ? "ask" : replaces ? "see" : "run"}${last++} ${line}`,
      })),
    })),
  ];
}

/** The value of what is chosen is its line: https://docs.discord.com/developers/components/reference#string-select */
const menuRow = (
  { menu, choices }: Menu,
  index: number,
): APIActionRowComponent<APIStringSelectComponent> => ({
  type: ComponentType.ActionRow,
  components: [
    {
      type: ComponentType.StringSelect,
      custom_id: `pick${index}`,
      placeholder: menu,
      options: choices.map(({ label, line }) => ({ label, value: line })),
    },
  ],
});

const STYLES = {
  plain: ButtonStyle.Secondary,
  primary: ButtonStyle.Primary,
  danger: ButtonStyle.Danger,
} as const satisfies Record<string, APIButtonComponentWithCustomId["style"]>;
