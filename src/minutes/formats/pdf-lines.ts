import { inReadingOrder } from "./pdf-bidi";

/** A stretch of text as it stands on a page, in points; `y` counts upward. */
export interface Run {
  text: string;
  rightToLeft: boolean;
  x: number;
  y: number;
  width: number;
  /** Height of the letters. */
  size: number;
}

interface PrintedLine {
  text: string;
  x: number;
  end: number;
  y: number;
  size: number;
}

/** Runs whose feet are within this share of their height stand on one line. */
const SAME_LINE = 0.5;
/** Letters this much larger than most are a heading's. */
const LARGER = 1.12;
/** Space between lines, against that usual on the page, from which a paragraph ends. */
const APART = 1.25;
/** Points to the right that make a list within a list. */
const DEEPER = 8;
/** Lines at the head and foot of a page that may be the same on all. */
const MARGIN_LINES = 2;
const LEAST_PAGES = 3;
/** What browsers print in small letters around a page: the moment of printing, and its address. */
const STAMP = /^(?:\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},? \d{1,2}:\d{2}|(?:https?|file):\/\/\S+)/;
const SMALLER = 0.9;

/** Turns the runs of each page into text: one line for each that was printed, blank ones where paragraphs end. */
export function linesOfPages(pages: readonly (readonly Run[])[]): string {
  const all = withoutMargins(pages.map(printedLines));
  const body = usual(all.flat().map(({ size, text }) => ({ value: size, weight: text.length })));
  const isStamp = ({ text, size }: PrintedLine): boolean => size < body * SMALLER && STAMP.test(text);
  const printed = all.map((page) => page.filter((line) => !isStamp(line)));
  const larger = printed.flat().flatMap(({ size }) => (size > body * LARGER ? Math.round(size) : []));
  const sizes = [...new Set(larger)].sort((a, b) => b - a);
  const lines = printed.flatMap((page) => laidOut(page, body, sizes));
  return `${lines
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim()}\n`;
}

function printedLines(runs: readonly Run[]): PrintedLine[] {
  const lines: Run[][] = [];
  for (const run of runs) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line && first && (run.size === 0 || isOnLine(run, first))) line.push(run);
    else if (run.size > 0) lines.push([run]);
  }
  return lines
    .map((line) => ({
      text: inReadingOrder(line),
      x: Math.min(...line.map(({ x }) => x)),
      end: Math.max(...line.map(({ x, width }) => x + width)),
      y: line[0]!.y,
      size: Math.max(...line.map(({ size }) => size)),
    }))
    .filter(({ text }) => text !== "");
}

const isOnLine = (run: Run, first: Run): boolean =>
  Math.abs(first.y - run.y) < Math.max(run.size, first.size) * SAME_LINE;

/** The value that most of the weight is on, rounded to tenths; 0 for none. */
function usual(values: readonly { value: number; weight: number }[]): number {
  const weights = new Map<number, number>();
  for (const { value, weight } of values) {
    const rounded = Math.round(value * 10) / 10;
    weights.set(rounded, (weights.get(rounded) ?? 0) + weight);
  }
  return [...weights].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0])[0];
}

/** Without the headers, footers and page numbers that stand on most pages. */
function withoutMargins(pages: PrintedLine[][]): PrintedLine[][] {
  if (pages.length < LEAST_PAGES) return pages;
  const shape = ({ text }: PrintedLine): string => text.replace(/\d+/g, "#");
  const atMargin = (page: PrintedLine[]): PrintedLine[] => [
    ...page.slice(0, MARGIN_LINES),
    ...page.slice(MARGIN_LINES).slice(-MARGIN_LINES),
  ];
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const each of new Set(atMargin(page).map(shape))) counts.set(each, (counts.get(each) ?? 0) + 1);
  return pages.map((page) => {
    const repeated = new Set(
      atMargin(page).filter((line) => (counts.get(shape(line)) ?? 0) > pages.length / 2),
    );
    return page.filter((line) => !repeated.has(line));
  });
}

/** @param sizes Of the letters of headings, the largest first: the level of a heading is its place among them. */
function laidOut(page: readonly PrintedLine[], body: number, sizes: readonly number[]): string[] {
  const steps = page.slice(1).map(({ y }, index) => ({ value: page[index]!.y - y, weight: 1 }));
  const step = usual(steps.filter(({ value }) => value > 0 && value < body * 2));
  const rightToLeft = /\p{Script=Arabic}/u.test(page.map(({ text }) => text).join(" "));
  const edge = (line: PrintedLine): number => (rightToLeft ? -line.end : line.x);
  const margin = Math.min(...page.map(edge));
  const out: string[] = [];
  for (const [index, line] of page.entries()) {
    const before = page[index - 1];
    const gap = before ? before.y - line.y : 0;
    const level = sizes.indexOf(Math.round(line.size)) + 1;
    const isHeading = level > 0;
    const carriesOn = isHeading && before?.size === line.size && gap < line.size * 1.7;
    if (carriesOn && out.length > 0) {
      out[out.length - 1] += ` ${line.text}`;
      continue;
    }
    if (before && (gap > step * APART * Math.max(1, line.size / body) || gap < 0 || isHeading)) out.push("");
    const indent = " ".repeat(2 * Math.min(8, Math.floor((edge(line) - margin) / DEEPER / 2)));
    out.push(isHeading ? `${"#".repeat(Math.min(6, level))} ${line.text}` : indent + line.text);
    if (isHeading) out.push("");
  }
  return out;
}
