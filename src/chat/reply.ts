import type { Phrase, Value } from "../language/values";

export interface Item {
  text: Value;
  /** Small lines below. */
  details?: Value[];
  /** What to type or press to act on it. */
  buttons?: Button[];
}

export interface Button {
  label: Phrase;
  /** The sub-command line that pressing it runs, without the leading `/mag`. */
  line: string;
  style?: "primary" | "danger";
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
  | { kind: "buttons"; buttons: Button[] };

/** What a command answers. Private: only who asked sees it. */
export interface Reply {
  audience: "private" | "public";
  blocks: Block[];
  /** Others may want to see it too: asked again by the same line, it can be shown to everybody in the place. */
  share?: true;
}

/** A private answer. */
export const answer = (...blocks: Block[]): Reply => ({ audience: "private", blocks });
