import type { APIEmbed } from "discord.js";
import type { Locale } from "../../language/locales";
import type { Reader } from "../../language/reader";
import { phrase } from "../../language/sentence";
import type { Span } from "../../language/spans";
import { LIMITS, type Limits } from "../limits";
import { render } from "../render";
import type { RenderedBlock, RenderedButton, Version } from "../rendered";
import type { Block } from "../reply";
import { LINE_PREFIX, type Menu, type Row, rowsOf } from "./components";
import { markupOf, measureFor } from "./markup";

/** What Discord takes for a message: the first heading as its text, which notifications show, the rest in embeds. */
export interface DiscordMessage {
  content: string;
  embeds: APIEmbed[];
  components: Row[];
  allowed_mentions: { parse: [] };
}

const LONGEST_DESCRIPTION = 4096;
const MOST_EMBEDS = 10;
const SMALLEST = 200;

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

function partsOf({ blocks, locale }: Version, reader: Reader): Parts {
  const [first] = blocks;
  const isTitled =
    first?.kind === "heading" && blocks.some(({ kind }) => kind !== "heading" && kind !== "buttons");
  const title = isTitled ? markupOf(first.text, reader).replace(/\s+/g, " ").trim() : "";
  return {
    title: title === "" ? null : `### ${title}`,
    texts: (title === "" ? blocks : blocks.slice(1)).flatMap((block) => textsOf(block, reader)),
    buttons: blocks.flatMap(buttonsOf).filter((buttons) => buttons.length > 0),
    menus: [
      ...blocks.flatMap((block) =>
        block.kind === "buttons" && block.menu !== undefined && block.buttons.length > 0
          ? [{ menu: block.menu, choices: block.buttons }]
          : [],
      ),
      ...menuOfItems(blocks, locale),
    ],
  };
}

/** No menu fits beside an item: one for all of them shows what was chosen alone, with its buttons. */
function menuOfItems(blocks: readonly RenderedBlock[], locale: Locale): Menu[] {
  const choices = blocks.flatMap((block) =>
    block.kind === "list" ? block.items.flatMap(({ menu }) => menu?.alone ?? []) : [],
  );
  if (choices.length === 0) return [];
  return [{ menu: phrase(locale, "chat.choose-one"), choices: choices.slice(0, LIMITS.discord.choices) }];
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
