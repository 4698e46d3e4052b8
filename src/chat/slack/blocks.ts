import type { types } from "@slack/bolt";
import type { Locale } from "../../language/locales";
import type { Reader } from "../../language/reader";
import { sentence } from "../../language/sentence";
import { type Span, textOf } from "../../language/spans";
import { cutSpans, lengthOf } from "../cut";
import { LIMITS, type Limits } from "../limits";
import { render } from "../render";
import type { RenderedBlock, RenderedButton, Version } from "../rendered";
import type { Block } from "../reply";
import { markupOf, measureFor } from "./markup";

/** What Slack's methods take for a message. */
export interface SlackMessage {
  /** For notifications and screen readers, which read nothing else. */
  text: string;
  blocks: types.KnownBlock[];
}

/** `action_id` of a button or a menu that runs lines; Slack wants them to differ within a message. */
export const LINE_ACTION = /^(?:line|turn)\.\d+$/;
/** The same, of one that opens the form of a line. */
export const FORM_ACTION = /^form\.\d+$/;
/** The same, of one whose answer takes the place of the message that it is on. */
export const TURN_ACTION = /^turn\.\d+$/;

const LONGEST_TEXT = 3000;

/** Blocks kept free for dividers between languages, and for the button that shares. */
const DIVIDERS = 4;

/** Room for what is put around texts: marks of a label, quotation marks. */
const ROOM: Limits = {
  ...LIMITS.slack,
  text: LIMITS.slack.text - 50,
  field: LIMITS.slack.field - 20,
};

/**
 * Puts blocks in Block Kit, one language after the other. Times are tokens unless one person's zone is known.
 * @param most as many of Slack's blocks, where it shares a surface with others.
 */
export function slackMessage(
  blocks: readonly Block[],
  reader: Reader,
  numbered: () => number = counter(),
  most: number = LIMITS.slack.blocks,
): SlackMessage {
  const room = { ...ROOM, blocks: most - DIVIDERS };
  const versions = render(blocks, reader, room, measureFor(reader));
  const shown = versions.flatMap((version, index): types.KnownBlock[] => {
    const one: Reader = { ...reader, locales: [version.locale] };
    const built = version.blocks.flatMap((block) => blockKit(block, one, numbered));
    return index > 0 && built.length > 0 ? [{ type: "divider" }, ...built] : built;
  });
  const texts = versions.map((version) => plainText(version, reader, versions.length));
  return { text: texts.filter((text) => text !== "").join("\n\n"), blocks: shown };
}

/** Numbers of buttons, from 1. */
export const counter = (): (() => number) => {
  let last = 0;
  return () => ++last;
};

function blockKit(block: RenderedBlock, reader: Reader, numbered: () => number): types.KnownBlock[] {
  switch (block.kind) {
    case "heading": {
      const words = cutSpans([{ kind: "text", text: plain(block.text) }], LIMITS.slack.heading);
      const text = plain(words).replace(/\s+/g, " ").trim();
      return text === "" ? [] : [{ type: "header", text: { type: "plain_text", text, emoji: false } }];
    }
    case "text":
      return section(markupOf(block.text, reader));
    case "quote": {
      const text = markupOf(block.text, reader);
      return text.trim() === "" ? [] : section(text.replace(/^/gm, "> "));
    }
    case "note": {
      const text = markupOf(block.text, reader);
      return text.trim() === "" ? [] : [{ type: "context", elements: [mrkdwn(text)] }];
    }
    case "list":
      return block.items.flatMap(({ text, details, buttons, menu }) => [
        ...section(
          [text, ...details].map((spans) => markupOf(spans, reader)).join("\n"),
          menu && beside(menu.buttons, numbered),
        ),
        ...actions(buttons, numbered),
      ]);
    case "fields":
      return [
        {
          type: "section",
          fields: block.fields.map(({ label, value }) =>
            mrkdwn(
              `${markupOf(
                label.map((span) => ({ ...span, strong: true as const })),
                reader,
              )}\n${markupOf(value, reader)}`,
            ),
          ),
        },
      ];
    case "buttons":
      return block.menu === undefined || block.buttons.length === 0
        ? actions(block.buttons, numbered)
        : [menuOf(block.menu, block.buttons, numbered)];
  }
}

/** `verbatim`: Slack is not to look for addresses, channels and names in it. */
const mrkdwn = (text: string): types.MrkdwnElement => ({ type: "mrkdwn", text, verbatim: true });

const section = (text: string, accessory?: types.SectionBlock["accessory"]): types.SectionBlock[] =>
  text.trim() === "" ? [] : [{ type: "section", text: mrkdwn(text), ...(accessory && { accessory }) }];

/** https://docs.slack.dev/reference/block-kit/block-elements/overflow-menu-element */
const MOST_BESIDE = 5;

/** What can be done with the text that it stands beside. */
function beside(
  choices: readonly RenderedButton[],
  numbered: () => number,
): types.Button | types.Overflow | undefined {
  const [first, ...others] = choices;
  if (!first) return undefined;
  if (others.length === 0) return buttonOf(first, numbered);
  return {
    type: "overflow",
    action_id: `line.${numbered()}`,
    options: choices.slice(0, MOST_BESIDE).map(optionOf),
  };
}

const actions = (buttons: readonly RenderedButton[], numbered: () => number): types.ActionsBlock[] =>
  buttons.length === 0
    ? []
    : [
        {
          type: "actions",
          elements: buttons.map((button) => buttonOf(button, numbered)),
        },
      ];

const buttonOf = (
  { label, line, style, replaces, opens }: RenderedButton,
  numbered: () => number,
): types.Button => ({
  type: "button",
  action_id: `${opens ? "form" : replaces ? "turn" : "line"}.${numbered()}`,
  text: plainLabel(label),
  value: line,
  ...(style && { style }),
});

/** Its value is a line, as a button's is. */
const optionOf = ({ label, line }: RenderedButton) => ({ text: plainLabel(label), value: line });

const plainLabel = (text: string): types.PlainTextElement => ({ type: "plain_text", text, emoji: false });

const menuOf = (
  menu: string,
  choices: readonly RenderedButton[],
  numbered: () => number,
): types.ActionsBlock => ({
  type: "actions",
  elements: [
    {
      type: "static_select",
      action_id: `line.${numbered()}`,
      placeholder: plainLabel(menu),
      options: choices.map(optionOf),
    },
  ],
});

const plain = (spans: readonly Span[]): string => spans.map(textOf).join("");

/** All that a version says, line by line; what stands on buttons only where there is nothing else. */
function plainText({ blocks, locale }: Version, reader: Reader, versions: number): string {
  const one: Reader = { ...reader, locales: [locale] };
  const measure = measureFor(one);
  const said = blocks
    .filter(({ kind }) => kind !== "buttons")
    .flatMap((block) => linesOf(block, locale))
    .filter(isVisible);
  const lines = said.length > 0 ? said : blocks.flatMap((block) => linesOf(block, locale)).filter(isVisible);
  const longest = Math.floor(LONGEST_TEXT / versions);
  let room = longest;
  const kept: string[] = [];
  for (const line of lines) {
    kept.push(markupOf(cutSpans(line, room, measure), one));
    room -= lengthOf(line, measure) + 1;
    if (room <= 1) break;
  }
  return kept.join("\n");
}

const isVisible = (line: readonly Span[]): boolean => plain(line).trim() !== "";

function linesOf(block: RenderedBlock, locale: Locale): Span[][] {
  switch (block.kind) {
    case "list":
      return block.items.flatMap(({ text, details }) => [text, ...details]);
    case "fields":
      return block.fields.map(({ label, value }) => sentence(locale, "console.field", { label, value }));
    case "buttons":
      return block.buttons.map(({ label }) => [{ kind: "text", text: label }]);
    case "heading":
    case "text":
    case "quote":
    case "note":
      return [block.text];
  }
}
