import type { Locale } from "../language/locales";
import type { Span } from "../language/spans";

export interface RenderedButton {
  label: string;
  line: string;
  style?: "primary" | "danger";
  replaces?: true;
  /** Opens the form of the line. */
  opens?: true;
}

export interface RenderedItem {
  text: Span[];
  details: Span[][];
  buttons: RenderedButton[];
  menu?: RenderedMenu;
}

export interface RenderedMenu {
  /** Shows the item alone; what the item is called stands on it. */
  alone: RenderedButton;
  buttons: RenderedButton[];
}

export type RenderedBlock =
  | { kind: "heading" | "text" | "quote" | "note"; text: Span[] }
  | { kind: "list"; items: RenderedItem[] }
  | { kind: "fields"; fields: { label: Span[]; value: Span[] }[] }
  | { kind: "buttons"; buttons: RenderedButton[]; menu?: string };

/** A stretch of a long list, before it is known how much of it there is room for. */
export interface RenderedPages {
  kind: "pages";
  entries: RenderedBlock[][];
  first: number;
  total: number;
  /** For each entry the button that goes on from there; null where its line would be too long for one. */
  next: (RenderedButton | null)[];
  previous: RenderedButton | null;
}

/** A reply in one language, within the platform's limits; not yet in its markup. */
export interface Version {
  locale: Locale;
  direction: "ltr" | "rtl";
  blocks: RenderedBlock[];
}
