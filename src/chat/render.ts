import { directionOf } from "../language/locales";
import type { Reader } from "../language/reader";
import { inWords, plainWords } from "../language/words";
import { cutSpans, type Measure, plainLength } from "./cut";
import type { Limits } from "./limits";
import type { RenderedBlock, RenderedButton, Version } from "./rendered";
import type { Block, Button } from "./reply";
import { isEmpty, withinLimits } from "./within-limits";

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
      .map((block) => renderBlock(block, one, within))
      .filter((block) => !isEmpty(block));
    return {
      locale,
      direction: directionOf(locale),
      blocks: withinLimits(rendered, locale, within, measure),
    };
  });
}

function renderBlock(block: Block, reader: Reader, limits: Limits): RenderedBlock {
  const buttons = (all: readonly Button[] = []): RenderedButton[] =>
    all
      .filter(({ line }) => line.length <= limits.buttonLine)
      .slice(0, limits.buttonsInARow)
      .map((button) => renderButton(button, reader, limits));
  switch (block.kind) {
    case "heading":
    case "text":
    case "quote":
    case "note":
      return { kind: block.kind, text: inWords(block.text, reader) };
    case "list":
      return {
        kind: "list",
        items: block.items.map((item) => ({
          text: inWords(item.text, reader),
          details: (item.details ?? []).map((detail) => inWords(detail, reader)),
          buttons: buttons(item.buttons),
        })),
      };
    case "fields":
      return {
        kind: "fields",
        fields: block.fields.map(({ label, value }) => ({
          label: inWords(label, reader),
          value: inWords(value, reader),
        })),
      };
    case "buttons":
      return { kind: "buttons", buttons: buttons(block.buttons) };
  }
}

const renderButton = ({ label, line, style }: Button, reader: Reader, limits: Limits): RenderedButton => {
  const [text] = cutSpans(
    [{ kind: "text", text: plainWords(label, reader.locales[0]) }],
    limits.buttonLabel,
  ).map((span) => (span.kind === "text" ? span.text : ""));
  return { label: text ?? line, line, ...(style && { style }) };
};
