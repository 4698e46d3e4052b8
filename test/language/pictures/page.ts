import type { types } from "@slack/bolt";
import type { Post } from "../../../src/chat/adapter";
import { renderLines } from "../../../src/chat/console/render";
import { LIMITS } from "../../../src/chat/limits";
import { render } from "../../../src/chat/render";
import type { RenderedBlock } from "../../../src/chat/rendered";
import { slackMessage } from "../../../src/chat/slack/blocks";
import type { Locale } from "../../../src/language/locales";
import { sentence } from "../../../src/language/sentence";
import { type Span, textOf } from "../../../src/language/spans";

const STYLE = `body { font: 16px/1.5 "Noto Sans", "Noto Sans Arabic", "Noto Sans CJK SC", sans-serif; margin: 2em; }
.line { white-space: pre; border-bottom: 1px dotted #ccc; } h2 { font-size: 14px; color: #888; }
.terminal .line { font-family: "Noto Sans Mono", "Noto Sans Arabic", monospace; } .line.note { color: #555; }`;

/**
 * Posts as a browser shows them (direction of the whole as the language has it), as chat clients do (direction of
 * each line by its first strong letter, and times in the client's own words), and as a terminal that knows of
 * directions does (each line by its first strong letter, no markup).
 */
export function pageOf(posts: readonly Post[]): string {
  const [first] = posts;
  return [
    "<!doctype html>",
    `<html lang="${first?.reader.locales[0]}"><meta charset="utf-8"><style>${STYLE}</style>`,
    ...posts.flatMap((post) => [
      '<h2>Browser</h2><section class="browser">',
      ...inBrowser(post),
      '</section><h2>Chat</h2><section class="chat">',
      ...inChat(post),
      '</section><h2>Terminal</h2><section class="terminal">',
      ...inTerminal(post),
      "</section>",
    ]),
    "</html>\n",
  ].join("\n");
}

const html = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const line = (content: string, kind = "", dir = "auto"): string =>
  `<div class="line ${kind}" dir="${dir}">${content}</div>`;

const inBrowser = ({ blocks, reader }: Post): string[] =>
  render(blocks, reader, LIMITS.console).flatMap(({ locale, direction, blocks: rendered }) => [
    `<article lang="${locale}" dir="${direction}">`,
    ...rendered.flatMap((block) =>
      linesOf(block, locale).map((spans) => line(marked(spans), block.kind, direction)),
    ),
    "</article>",
  ]);

function linesOf(block: RenderedBlock, locale: Locale): Span[][] {
  switch (block.kind) {
    case "fields":
      return block.fields.map(({ label, value }) => sentence(locale, "console.field", { label, value }));
    case "list":
      return block.items.flatMap(({ text, details }) => [text, ...details]);
    case "buttons":
      return block.buttons.map(({ label }) => [{ kind: "text", text: label }]);
    case "heading":
    case "text":
    case "quote":
    case "note":
      return [block.text];
  }
}

const marked = (spans: readonly Span[]): string =>
  spans
    .map((span) => {
      const text = html(textOf(span));
      if (span.strong) return `<b>${text}</b>`;
      return span.kind === "text" && span.code ? `<code>${text}</code>` : text;
    })
    .join("");

const inChat = ({ blocks, reader }: Post): string[] =>
  slackMessage(blocks, reader).blocks.flatMap((block) =>
    textsOf(block).flatMap((text) => text.split("\n").map((one) => line(asSlackShows(one), block.type))),
  );

function textsOf(block: types.KnownBlock): string[] {
  if (block.type === "header") return [block.text.text];
  if (block.type === "section")
    return [...(block.text ? [block.text.text] : []), ...(block.fields ?? []).map(({ text }) => text)];
  if (block.type === "context")
    return block.elements.flatMap((element) => ("text" in element ? [element.text] : []));
  return [];
}

/** Slack speaks no Arabic: whoever reads it there has a client in another language. */
const slackClient = new Intl.DateTimeFormat("en-US", {
  dateStyle: "long",
  timeStyle: "short",
  timeZone: "Africa/Cairo",
});

const asSlackShows = (mrkdwn: string): string =>
  mrkdwn
    .replace(/<!date\^(\d+)\^[^|]*\|[^>]*>/gu, (_token, unix: string) =>
      slackClient.format(Number(unix) * 1000),
    )
    .replace(/\*([^*]+)\*/gu, "<b>$1</b>")
    .replace(/`([^`]+)`/gu, "<code>$1</code>");

const inTerminal = ({ blocks, reader }: Post): string[] =>
  renderLines(render(blocks, reader, LIMITS.console), { columns: null, colour: false }).map((one) =>
    line(html(one)),
  );
