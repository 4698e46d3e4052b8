import { directionOf } from "../language/locales";
import type { Reader } from "../language/reader";
import { type Span, textOf } from "../language/spans";
import { type Phrase, say, type Value } from "../language/values";
import { inWords, plainWords } from "../language/words";
import { cutSpans, type Measure, plainLength } from "./cut";
import type { Limits } from "./limits";
import type { RenderedBlock, RenderedButton, RenderedMenu, RenderedPages, Version } from "./rendered";
import type { Block, Button, ItemMenu, Pages } from "./reply";
import { isEmpty } from "./sizes";
import { withinLimits } from "./within-limits";

/**
 * Puts a reply in words, once for each language of its readers, so that all versions together keep the limits.
 * What had to be cut says so. The platform then only translates the tree into its own markup.
 * @param measure the length of a span in that markup.
 */
export function render(
  blocks: readonly Block[],
  reader: Reader,
  limits: Limits,
  measure: Measure = plainLength,
): Version[] {
  const share = reader.locales.length;
  const within: Limits = {
    ...limits,
    message: Math.floor(limits.message / share),
    blocks: Math.floor(limits.blocks / share),
  };
  return reader.locales.map((locale) => {
    const one: Reader = { ...reader, locales: [locale] };
    const rendered = blocks
      .map((block) =>
        block.kind === "pages" ? renderPages(block, one, within) : renderBlock(block, one, within),
      )
      .filter((block) => !isEmpty(block));
    return {
      locale,
      direction: directionOf(locale),
      blocks: withinLimits(rendered, locale, within, measure),
    };
  });
}

function renderPages(pages: Pages, reader: Reader, limits: Limits): RenderedPages {
  const { kind, first, total, lines, previous } = pages;
  const turn = (id: "button.next-page" | "button.previous-page", line: string): RenderedButton | null =>
    line.length > limits.buttonLine
      ? null
      : renderButton({ label: say(id), line, replaces: true }, reader, limits);
  return {
    kind,
    first,
    total,
    entries: pages.entries.map((blocks) =>
      blocks.flatMap((block) => (block.kind === "pages" ? [] : renderBlock(block, reader, limits))),
    ),
    next: lines.map((line) => turn("button.next-page", line)),
    previous: previous === undefined ? null : turn("button.previous-page", previous),
  };
}

function renderBlock(block: Exclude<Block, Pages>, reader: Reader, limits: Limits): RenderedBlock {
  const buttons = (all: readonly Button[] = []): RenderedButton[] =>
    all
      .filter(({ line }) => line.length <= limits.buttonLine)
      .slice(0, limits.buttonsInARow)
      .map((button) => renderButton(button, reader, limits));
  const words = (value: Value): Span[] => directed(inWords(value, reader), directionOf(reader.locales[0]));
  switch (block.kind) {
    case "heading":
    case "text":
    case "quote":
    case "note":
      return { kind: block.kind, text: words(block.text) };
    case "list":
      return {
        kind: "list",
        items: block.items.map((item) => ({
          text: words(item.text),
          details: (item.details ?? []).map(words),
          buttons: buttons(item.buttons),
          ...(item.menu && { menu: renderItemMenu(item.menu, item.text, reader, limits) }),
        })),
      };
    case "fields":
      return {
        kind: "fields",
        fields: block.fields.map(({ label, value }) => ({
          label: words(label),
          value: words(value),
        })),
      };
    case "buttons":
      return block.menu
        ? renderMenu(block.buttons, block.menu, reader, limits)
        : { kind: "buttons", buttons: buttons(block.buttons) };
  }
}

const renderMenu = (
  choices: readonly Button[],
  menu: Phrase,
  reader: Reader,
  limits: Limits,
): RenderedBlock => ({
  kind: "buttons",
  menu: labelOf(menu, reader, limits) ?? "",
  buttons: renderChoices(choices, reader, limits),
});

const renderItemMenu = (
  { line, buttons }: ItemMenu,
  title: Value,
  reader: Reader,
  limits: Limits,
): RenderedMenu => ({
  alone: { label: labelOf(title, reader, limits) ?? line, line },
  buttons: renderChoices(buttons, reader, limits),
});

const renderChoices = (choices: readonly Button[], reader: Reader, limits: Limits): RenderedButton[] =>
  choices
    .filter(({ line }) => line.length <= limits.choiceLine)
    .slice(0, limits.choices)
    .map((choice) => renderButton(choice, reader, limits));

const RIGHT_TO_LEFT_MARK = "\u200f";

/**
 * A line that runs from right to left says so where it begins with something else. Chat clients and browsers
 * (`dir="auto"`) take a line's direction from its first letter, and do not skip isolates as UAX #9, P2 does: an id or
 * a date in the client's own words would turn the whole line round.
 */
function directed(spans: Span[], direction: "ltr" | "rtl"): Span[] {
  const [first] = spans;
  if (direction === "ltr" || first === undefined || !spans.some((span) => textOf(span) !== "")) return spans;
  const isPlain = first.kind === "text" && RIGHT_TO_LEFT_LETTER.test(first.text);
  return isPlain ? spans : [{ kind: "text", text: RIGHT_TO_LEFT_MARK }, ...spans];
}

const RIGHT_TO_LEFT_LETTER =
  /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

const renderButton = (
  { label, line, style, replaces, opens }: Button,
  reader: Reader,
  limits: Limits,
): RenderedButton => ({
  label: labelOf(label, reader, limits) ?? line,
  line,
  ...(style && { style }),
  ...(replaces && { replaces }),
  ...(opens && { opens }),
});

function labelOf(label: Value, reader: Reader, limits: Limits): string | undefined {
  const text = plainWords(label, reader.locales[0]);
  const spans = cutSpans([{ kind: "text", text }], limits.buttonLabel);
  const cut = spans.map(textOf).join("");
  return cut === "" ? undefined : cut;
}
