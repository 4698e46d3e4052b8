import { eastAsianWidth } from "get-east-asian-width";

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

const WITHOUT_WIDTH = /^[\p{Mark}\p{Control}\p{Format}]+$/u;
const EMOJI = /\p{Emoji_Presentation}|\ufe0f/u;

/** Closing punctuation that begins no line, and opening punctuation that ends none (JIS X 4051, GB/T 15834). */
const BEGINS_NO_LINE = /^[，。、；：！？）］》」』】〉”’…—·%]/u;
const ENDS_NO_LINE = /^[（［《「『【〈“‘]/u;

/** Words in one style. */
export interface Run<Style> {
  text: string;
  style: Style;
}

interface Cell<Style> extends Run<Style> {
  columns: number;
}

/** How many columns of a terminal one character takes that people see as one. */
function columnsOf(grapheme: string): number {
  if (grapheme >= " " && grapheme <= "~") return 1;
  if (WITHOUT_WIDTH.test(grapheme)) return 0;
  return EMOJI.test(grapheme) ? 2 : eastAsianWidth(grapheme.codePointAt(0) ?? 0);
}

/** Letters that join with those before them, which a plain look at code points would part. */
const JOINING = /[\p{Mark}\p{Format}\p{Extended_Pictographic}\p{Regional_Indicator}\u1100-\u11ff]/u;

/** What people see as one character each. */
const charactersOf = (text: string): string[] =>
  JOINING.test(text) ? [...graphemes.segment(text)].map(({ segment }) => segment) : [...text];

/** Columns of a line. */
export const width = (line: string): number =>
  charactersOf(line).reduce((sum, character) => sum + columnsOf(character), 0);

/**
 * Breaks runs into lines of at most so many columns: at spaces, and around wide characters, which are written
 * without spaces. A word that is longer than a line is broken anywhere.
 */
export function wrap<Style>(runs: readonly Run<Style>[], columns: number): Run<Style>[][] {
  const cells = runs.flatMap(({ text, style }) =>
    charactersOf(text).map((character) => ({ text: character, style, columns: columnsOf(character) })),
  );
  return paragraphs(cells).flatMap((paragraph) => fill(words(paragraph), columns).map(joined));
}

function paragraphs<Style>(cells: readonly Cell<Style>[]): Cell<Style>[][] {
  const all: Cell<Style>[][] = [[]];
  for (const cell of cells) {
    if (cell.text === "\n") all.push([]);
    else all.at(-1)?.push(cell);
  }
  return all;
}

function words<Style>(cells: readonly Cell<Style>[]): Cell<Style>[][] {
  const all: Cell<Style>[][] = [];
  let before: Cell<Style> | undefined;
  for (const cell of cells) {
    if (before === undefined || mayBreak(before, cell)) all.push([cell]);
    else all.at(-1)?.push(cell);
    before = cell;
  }
  return all;
}

function mayBreak(before: Cell<unknown>, after: Cell<unknown>): boolean {
  if (before.text === " ") return after.text !== " ";
  if (after.text === " ") return false;
  const wide = before.columns === 2 || after.columns === 2;
  return wide && !BEGINS_NO_LINE.test(after.text) && !ENDS_NO_LINE.test(before.text);
}

const sum = (cells: readonly Cell<unknown>[]): number => cells.reduce((all, cell) => all + cell.columns, 0);

/** Without the spaces at the end, which may stick out of a line. */
const visible = <Style>(cells: readonly Cell<Style>[]): Cell<Style>[] =>
  cells.slice(0, cells.findLastIndex((cell) => cell.text !== " ") + 1);

function fill<Style>(all: readonly Cell<Style>[][], columns: number): Cell<Style>[][] {
  const lines: Cell<Style>[][] = [[]];
  let used = 0;
  const next = (): void => {
    lines.push([]);
    used = 0;
  };
  for (const word of all) {
    if (used > 0 && used + sum(visible(word)) > columns) next();
    for (const cell of word) {
      if (used > 0 && cell.text !== " " && used + cell.columns > columns) next();
      lines.at(-1)?.push(cell);
      used += cell.columns;
    }
  }
  return lines.map(visible);
}

function joined<Style>(cells: readonly Cell<Style>[]): Run<Style>[] {
  const runs: Run<Style>[] = [];
  for (const { text, style } of cells) {
    const last = runs.at(-1);
    if (last?.style === style) last.text += text;
    else runs.push({ text, style });
  }
  return runs;
}
