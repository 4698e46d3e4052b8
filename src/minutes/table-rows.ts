import type { Block } from "./blocks";
import { plain } from "./markup";

/** The cells of a row of a table, as Markdown draws one with or without outer lines; one or none where it is no row. */
export function cellsOf({ text, marker, kind }: Block): string[] {
  if (!text.includes("|") || kind === "heading") return [];
  const cells = text
    .replace(/^\s*\|/, "")
    .replace(/\|\s*$/, "")
    .split("|")
    .map((cell) => plain(cell));
  // "1. Finances | …": the number belongs to the first cell.
  return kind === "numbered" ? [`${marker} ${cells[0]!}`, ...cells.slice(1)] : cells;
}
