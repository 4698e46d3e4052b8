import type { Locale } from "../language/locales";
import type { Span } from "../language/spans";

export interface RenderedButton {
  label: string;
  line: string;
  style?: "primary" | "danger";
}

export interface RenderedItem {
  text: Span[];
  details: Span[][];
  buttons: RenderedButton[];
}

export type RenderedBlock =
  | { kind: "heading" | "text" | "quote" | "note"; text: Span[] }
  | { kind: "list"; items: RenderedItem[] }
  | { kind: "fields"; fields: { label: Span[]; value: Span[] }[] }
  | { kind: "buttons"; buttons: RenderedButton[] };

/** A reply in one language, within the platform's limits; not yet in its markup. */
export interface Version {
  locale: Locale;
  direction: "ltr" | "rtl";
  blocks: RenderedBlock[];
}
