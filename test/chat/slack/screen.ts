import type { FakeMessage } from "../../fakes/slack/workspace";

/** How Slack shows messages: markup undone, tokens in words. For tests that look at what people see. */

interface Text {
  type: string;
  text: string;
}

/** `<...>` is all that Slack acts upon in mrkdwn. */
const REFERENCE = /<([^<>|]*)(?:\|([^<>]*))?>/g;

const unescaped = (text: string): string =>
  text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

const shown = ({ type, text }: Text): string =>
  type === "plain_text"
    ? text
    : unescaped(text.replace(REFERENCE, (_whole, target: string, label = target) => String(label)));

/** Every text object of a message, in order, but not what stands on buttons. */
export function textsOf(message: Pick<FakeMessage, "blocks" | "text">): Text[] {
  return (message.blocks ?? []).flatMap((block): Text[] => {
    switch (block.type) {
      case "header":
        return [block.text as Text];
      case "section":
        return [...(block.text ? [block.text as Text] : []), ...((block.fields as Text[] | undefined) ?? [])];
      case "context":
        return block.elements as Text[];
      default:
        return [];
    }
  });
}

/** What people read. */
export const wordsOf = (message: FakeMessage): string => textsOf(message).map(shown).join("\n");

/** What Slack would act upon: mentions and links, in blocks or in the text for notifications. Dates are no such thing. */
export const liveIn = (message: FakeMessage): string[] =>
  [...textsOf(message), { type: "mrkdwn", text: message.text }]
    .filter(({ type }) => type === "mrkdwn")
    .flatMap(({ text }) => [...text.matchAll(REFERENCE)].map(([whole]) => whole))
    .filter((reference) => !reference.startsWith("<!date^"));

/** A message as lines: what kind of block, and what it says, markup and all. */
export function drawn(message: Pick<FakeMessage, "blocks" | "text">): string {
  const lines = (message.blocks ?? []).flatMap((block): string[] => {
    switch (block.type) {
      case "divider":
        return ["---"];
      case "actions":
        return [(block.elements as Element[]).map(drawnElement).join(" ")];
      default:
        return [
          ...textsOf({ text: "", blocks: [block] }).map(({ text }) => `${String(block.type)}: ${text}`),
          ...(block.accessory ? [drawnElement(block.accessory)] : []),
        ];
    }
  });
  return lines.join("\n");
}

interface Element {
  text?: Text;
  placeholder?: Text;
  options?: { text: Text }[];
}

/** "[Done]" of a button, "<Mark one as done: A1 | A2>" of a menu, "<Done | Source>" of one beside a text. */
function drawnElement({ text, placeholder, options }: Element): string {
  if (!options) return `[${text?.text}]`;
  const choices = options.map((option) => option.text.text).join(" | ");
  return `<${placeholder ? `${placeholder.text}: ` : ""}${choices}>`;
}

/** A dialog or a home tab as lines: what stands on it, and what can be entered. */
export function drawnView(view: Record<string, unknown>): string {
  const plain = (name: string): string => (view[name] as Text | undefined)?.text ?? "";
  const blocks = (view.blocks ?? []) as Record<string, unknown>[];
  const body = blocks.map((block) => {
    if (block.type !== "input") return drawn({ text: "", blocks: [block] });
    const element = block.element as { type: string; initial_value?: string };
    return `input: ${(block.label as Text).text} <${element.type}> ${element.initial_value ?? ""}`.trimEnd();
  });
  const buttons = [plain("close"), plain("submit")].filter((label) => label !== "");
  return [
    ...(plain("title") ? [`title: ${plain("title")}`] : []),
    ...body,
    ...(buttons.length > 0 ? [`[${buttons.join("] [")}]`] : []),
  ].join("\n");
}
