import { lengthOf, type Measure } from "./cut";
import type { RenderedBlock, RenderedItem, RenderedPages } from "./rendered";

/** How much room rendered blocks take of what a platform's limits count. */

export const itemSize = (item: RenderedItem, measure: Measure): number =>
  [item.text, ...item.details].reduce((sum, spans) => sum + lengthOf(spans, measure) + 1, 0) +
  buttonsSize(item.buttons) +
  buttonsSize(item.menu?.buttons ?? []);

export const itemCount = (item: RenderedItem): number => (item.buttons.length > 0 ? 2 : 1);

/** A menu takes the place of so many buttons. */
const MENU = 5;

const buttonsSize = (buttons: readonly { label: string }[]): number =>
  buttons.reduce((sum, { label }) => sum + label.length, 0);

/** Characters of a block, with one for each line that it begins. */
export function sizeOf(block: RenderedBlock | RenderedPages, measure: Measure): number {
  switch (block.kind) {
    case "heading":
    case "text":
    case "quote":
    case "note":
      return lengthOf(block.text, measure) + 1;
    case "list":
      return block.items.reduce((sum, item) => sum + itemSize(item, measure), 0);
    case "fields":
      return block.fields.reduce(
        (sum, { label, value }) => sum + lengthOf(label, measure) + lengthOf(value, measure) + 1,
        0,
      );
    case "buttons":
      return buttonsSize(block.buttons);
    case "pages":
      return block.entries.flat().reduce((sum, one) => sum + sizeOf(one, measure), 0);
  }
}

/** Blocks, as the limits count them. */
export function countOf(block: RenderedBlock | RenderedPages): number {
  if (block.kind === "pages") return block.entries.flat().reduce((sum, one) => sum + countOf(one), 0);
  return block.kind === "list" ? block.items.reduce((sum, item) => sum + itemCount(item), 0) : 1;
}

export function buttonCount(block: RenderedBlock | RenderedPages): number {
  switch (block.kind) {
    case "list":
      return block.items.reduce((sum, { buttons }) => sum + buttons.length, 0);
    case "buttons":
      return block.menu === undefined ? block.buttons.length : MENU;
    case "pages":
      return block.entries.flat().reduce((sum, one) => sum + buttonCount(one), 0);
    default:
      return 0;
  }
}

/** A list, fields, buttons or pages of which nothing is there. */
export const isEmpty = (block: RenderedBlock | RenderedPages): boolean =>
  (block.kind === "list" && block.items.length === 0) ||
  (block.kind === "fields" && block.fields.length === 0) ||
  (block.kind === "buttons" && block.buttons.length === 0) ||
  (block.kind === "pages" && block.entries.length === 0);
