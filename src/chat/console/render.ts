import { directionOf, type Locale } from "../../language/locales";
import { isolate } from "../../language/outside";
import { phrase, sentence } from "../../language/sentence";
import type { RenderedBlock, RenderedButton, RenderedItem, RenderedMenu, Version } from "../rendered";
import { lines, runsOf, type Screen } from "./screen";

/** A reply as lines of a terminal, each language's version after the other. No escapes but our own. */
export const renderLines = (versions: readonly Version[], screen: Screen): string[] =>
  versions.flatMap(({ locale, blocks }, index) => [
    ...(index === 0 ? [] : [""]),
    ...blocks.flatMap((block, at) => [
      ...renderBlock(block, locale, screen),
      ...(at === blocks.findLastIndex(hasMenus) ? howToOpen(blocks, locale, screen) : []),
    ]),
  ]);

const hasMenus = (block: RenderedBlock): boolean => menusOf(block).length > 0;

const menusOf = (block: RenderedBlock): RenderedMenu[] =>
  block.kind === "list" ? block.items.flatMap(({ menu }) => menu ?? []) : [];

/** One line for the menus of all items: the first shows how the others are typed. */
function howToOpen(blocks: readonly RenderedBlock[], locale: Locale, screen: Screen): string[] {
  const label = phrase(locale, "chat.choose-one");
  return blocks
    .flatMap(menusOf)
    .slice(0, 1)
    .flatMap(({ alone }) => renderButton({ ...alone, label }, locale, screen, "  "));
}

function renderBlock(block: RenderedBlock, locale: Locale, screen: Screen): string[] {
  switch (block.kind) {
    case "heading":
      return lines(runsOf(block.text, "bold"), screen);
    case "text":
      return lines(runsOf(block.text), screen);
    case "quote":
      return lines(runsOf(block.text), screen, "  | ");
    case "note":
      return lines(runsOf(block.text, "dim"), screen);
    case "list":
      return block.items.flatMap((item) => renderItem(item, locale, screen));
    case "fields":
      return block.fields.flatMap(({ label, value }) =>
        lines(runsOf(sentence(locale, "console.field", { label, value })), screen, "  ", "    "),
      );
    case "buttons":
      return (block.menu === undefined ? block.buttons : exampleOf(block.buttons, block.menu)).flatMap(
        (button) => renderButton(button, locale, screen, "  "),
      );
  }
}

/** A menu in one line: the first choice shows how the others are typed. */
const exampleOf = (choices: readonly RenderedButton[], menu: string): RenderedButton[] =>
  choices.slice(0, 1).map((choice) => ({ ...choice, label: menu }));

const renderItem = (item: RenderedItem, locale: Locale, screen: Screen): string[] => [
  ...lines(runsOf(item.text), screen, "• ", "  "),
  ...item.details.flatMap((detail) => lines(runsOf(detail, "dim"), screen, "    ")),
  ...item.buttons.flatMap((button) => renderButton(button, locale, screen, "    ")),
];

/** A terminal has neither buttons nor forms: what to type instead. */
const renderButton = (
  { label, line, opens }: RenderedButton,
  locale: Locale,
  screen: Screen,
  indent: string,
): string[] =>
  lines(
    runsOf(
      sentence(locale, "console.button", {
        label: [{ kind: "text", text: label, strong: true }],
        command: [
          {
            kind: "text",
            text: isolate(`/mag ${line}${opens ? " …" : ""}`, directionOf(locale)),
            code: true,
          },
        ],
      }),
    ),
    screen,
    indent,
  );
