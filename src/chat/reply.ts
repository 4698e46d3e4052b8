import type { Phrase, Value } from "../language/values";

export interface Item {
  text: Value;
  /** Small lines below. */
  details?: Value[];
  /** What to type or press to act on it. */
  buttons?: Button[];
  menu?: ItemMenu;
}

/** What else can be done with an item, out of the way until somebody wants it. */
export interface ItemMenu {
  /** A line that shows the item alone, with its buttons: for platforms that have no room for a menu beside each item. */
  line: string;
  /** At most five, because Slack takes no more. */
  buttons: Button[];
}

export interface Button {
  label: Phrase;
  /** The sub-command line that pressing it runs, without the leading `/mag`. */
  line: string;
  style?: "primary" | "danger";
  /** What it answers takes the place of the private answer that it stands under. */
  replaces?: true;
  /** Pressing it opens the form of the line instead. */
  opens?: true;
}

export interface Buttons {
  kind: "buttons";
  buttons: Button[];
  /** One of many is to be chosen: where the platform has menus, they are one, and this stands on it. */
  menu?: Phrase;
}

/**
 * A stretch of a long list, of which a message shows as much as it has room for: which part of the whole that is, and
 * buttons that go on and back, are put below unless it is the whole.
 */
export interface Pages {
  kind: "pages";
  entries: Block[][];
  /** Number of the first entry in the whole list, from 1. */
  first: number;
  /** Entries of the whole list. */
  total: number;
  /** For each entry the line that shows the list from there on, and one more for what follows the last, if anything. */
  lines: string[];
  /** Line that shows what comes before; absent at the beginning. */
  previous?: string;
}

export type Block =
  | { kind: "heading"; text: Value }
  | { kind: "text"; text: Value }
  | { kind: "list"; items: Item[] }
  | { kind: "fields"; fields: { label: Value; value: Value }[] }
  /** Words of a document. */
  | { kind: "quote"; text: Value }
  /** Small print. */
  | { kind: "note"; text: Value }
  | Buttons
  | Pages;

/** What a command answers. Private: only who asked sees it. */
export interface Reply {
  audience: "private" | "public";
  blocks: Block[];
  /** Others may want to see it too: asked again by the same line, it can be shown to everybody in the place. */
  share?: true;
}

/** A private answer. */
export const answer = (...blocks: Block[]): Reply => ({ audience: "private", blocks });
