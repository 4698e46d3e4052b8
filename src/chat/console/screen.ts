import { inspect } from "node:util";
import type { Span } from "../../language/spans";
import { textOf } from "../../language/spans";
import { type Run, wrap } from "./columns";

/** What a terminal can do. */
export interface Screen {
  /** Columns to wrap at; null where lines are not for a terminal and stay whole. */
  columns: number | null;
  colour: boolean;
}

/** "unstruck": what is said where nothing can be struck through. */
export type Style = "plain" | "bold" | "dim" | "cyan" | "green" | "struck" | "unstruck";

/** Narrower terminals get lines that stick out. */
const NARROWEST = 20;

/** Begins and ends of the styles, as Select Graphic Rendition parameters (ECMA-48, 8.3.117). */
const SGR: Readonly<Record<Exclude<Style, "plain" | "unstruck">, readonly number[]>> = {
  bold: inspect.colors.bold ?? [],
  dim: inspect.colors.dim ?? [],
  cyan: inspect.colors.cyan ?? [],
  green: inspect.colors.green ?? [],
  struck: inspect.colors.strikethrough ?? [],
};

/** Words in a style, where the screen has styles. */
export function paint(text: string, style: Style, screen: Screen): string {
  if (style === "plain" || style === "unstruck" || !screen.colour || text === "") return text;
  const [begin, end] = SGR[style];
  return `\u001b[${begin}m${text}\u001b[${end}m`;
}

/** Spans as runs of one style each; what a span is stands out where it is not all in one style anyway. */
export const runsOf = (spans: readonly Span[], style: Style = "plain"): Run<Style>[] =>
  spans.map((span) => ({
    text: textOf(span),
    style: strikeOf(span) ?? (style === "plain" ? styleOf(span) : style),
  }));

const strikeOf = (span: Span): Style | undefined =>
  span.struck ? "struck" : span.kind === "text" && span.unstruck ? "unstruck" : undefined;

function styleOf(span: Span): Style {
  if (span.strong) return "bold";
  return span.kind === "link" || (span.kind === "text" && span.code) ? "cyan" : "plain";
}

/**
 * Lines of the screen's width, the first after `first` (a bullet) and the others after `rest` (its hanging indent).
 */
export function lines(runs: readonly Run<Style>[], screen: Screen, first = "", rest = first): string[] {
  const columns =
    screen.columns === null ? Number.POSITIVE_INFINITY : Math.max(screen.columns, NARROWEST) - first.length;
  const shown = screen.colour ? runs.filter(({ style }) => style !== "unstruck") : runs;
  return wrap(shown, columns).map(
    (line, index) =>
      (index === 0 ? first : rest) + line.map(({ text, style }) => paint(text, style, screen)).join(""),
  );
}
