import type { Line } from "./lines";

/** A stretch of the document that belongs together: one heading, one bullet, or one paragraph. */
export interface Block {
  /**
   * `heading`: marked as one (Markdown); `item`: with a bullet or, indented, a number; `numbered`: begins with a
   * number at the margin, which makes it a heading or an item depending on what stands around it; `text`: bare.
   */
  kind: "heading" | "item" | "numbered" | "text";
  /** Without marker. Wrapped lines are joined. */
  text: string;
  /** The first line as it stands in the document. */
  written: string;
  /** Line on which it begins, from 1. */
  line: number;
  /** Where in `text` each further line begins. */
  breaks: { at: number; line: number }[];
  /** Headings: 1 to 6. Items: nesting, from 0. */
  level: number;
  /** As written: "-", "3.", "（一）", "[x]". */
  marker: string;
  /** A blank line stands before it, or nothing does. */
  apart: boolean;
  /** A row of a table: the zone that its first row names for the times below, as written there. */
  zone?: string;
}

const BULLET =
  /^(\s*)([-*+–—•◦‣▪▫●○■□·∙➢➤►✓✔→⇒➔➜▶☐☑☒✅]|\uF0B7)(\s+|(?<=[•◦‣▪▫●○■□·∙➢➤►✓✔→⇒➔➜▶☐☑☒✅\uF0B7]))(\[[ xX✓]\]\s+)?(?=\S)/u;
const NUMBER =
  /^(\s*)(\d{1,2}(?:\.\d{1,2}){0,3}[.)）、．](?!\d)|\(\d{1,2}\)|（\d{1,2}）|\d{1,2}[-–](?=\s)|[(（]?[一二三四五六七八九十壹貳参參叁肆伍陸陆柒捌玖拾]{1,3}[)）、．]|[(（][a-zA-Z][)）]|[a-hA-H][.)](?=\s)|[ivxIVX]{1,5}[.)](?=\s)|(?:أولا|ثانيا|ثالثا|رابعا|خامسا|سادسا|سابعا|ثامنا)ً?\s?[:.،-])\s*(?=\S)/u;
const DECORATED = /^\s*[-–—*]\s.{3,200}\s[-–—*]\s*$/;
/** Markdown: "## Title"; MediaWiki: "== Title ==". */
const HEADING = /^\s{0,3}(#{1,6})\s+(.+?)\s*#*$/;
const WIKI_HEADING = /^(={2,6})\s*([^=].{0,200}?)\s*={2,6}$/;
/** Marks of quotation, in mail and in Markdown. */
const QUOTED = /^(?:\s{0,3}>\s?){1,5}/;
/** "Ana ........ slides ........ 4 May": dots that lead from one column to the next. */
const LED = /\.{4}|……/;
const LEADERS = /(?<=\S)\s?(?:\.{4,40}|…{2,20})\s?(?=\S)/g;
/** Gaps wider than any author makes within a line: they tell nothing, and cost expressions that look for ends dearly. */
const GAP = /(?<=\S)\s{9,}/g;
const WIDE = /\s{9}/;
const RULE = /^\s*(?:[-*_=~]\s?){3,}$/;
const FENCE = /^\s*(?:```|~~~)/;

/** A line at least this long may have been broken by a mail program rather than by its author. */
const WRAPPED_AT = 55;
const WRAPPED_AT_HAN = 36;
const ENDS_A_THOUGHT = /[.。！？!?؟…:：;；|]["”’»）)\]*_]{0,3}\s*$/u;
const ENDS_A_SENTENCE = /[.。！!？?؟…]["”’»）)\]*_]{0,3}\s*$/u;
/** Longest line that leads in what follows, in characters. */
const LONGEST_LEAD = 50;
const HAN = /\p{Script=Han}/u;

const indentOf = (space: string): number => space.replaceAll("\t", "    ").length;

/** Splits lines into blocks. Code blocks and rules are no blocks; quotation marks of mail and Markdown are taken off. */
export function blocksOf(lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  let indents: number[] = [];
  let open: Block | null = null;
  let lastRaw = "";
  let apart = true;
  let fenced = false;

  let written = "";
  const start = ({ kind, text, line, level, marker }: Omit<Block, "breaks" | "apart" | "written">): void => {
    open = { kind, text, written, line, breaks: [], level, marker, apart };
    blocks.push(open);
    apart = false;
  };

  for (const { number, text } of lines) {
    const end = text.trimEnd();
    const unquoted = QUOTED.test(end) ? end.replace(QUOTED, "") : end;
    const led = LED.test(unquoted) ? unquoted.replace(LEADERS, " | ") : unquoted;
    const raw = WIDE.test(led) ? led.replace(GAP, " ") : led;
    const isFence = FENCE.test(raw);
    if (isFence) fenced = !fenced;
    if (fenced || isFence) continue;
    const trimmed = raw.trim();
    written = trimmed;
    if (trimmed === "") {
      open = null;
      apart = true;
      continue;
    }
    // "# | Item | Action" is the first row of a table.
    const heading = /^#\s*\|/.test(trimmed) ? null : (HEADING.exec(raw) ?? WIKI_HEADING.exec(raw));
    const underlined: boolean =
      /^\s{0,3}(={3,}|-{3,})$/.test(raw) && open !== null && (open as Block).kind === "text";
    if (heading) {
      start({
        kind: "heading",
        text: heading[2]!,
        line: number,
        level: heading[1]!.length,
        marker: heading[1]!,
      });
      open = null;
      indents = [];
    } else if (underlined) {
      Object.assign(open!, { kind: "heading", level: trimmed.startsWith("=") ? 1 : 2 });
      open = null;
    } else if (RULE.test(raw)) {
      open = null;
      apart = true;
    } else {
      const bullet = DECORATED.test(raw) && blocks.length < 4 ? null : BULLET.exec(raw);
      const numbered = bullet ? null : NUMBER.exec(raw);
      const marked = bullet ?? numbered;
      if (marked) {
        const indent = indentOf(marked[1]!);
        while (indents.length > 0 && indents.at(-1)! > indent) indents.pop();
        if (indents.at(-1) !== indent) indents.push(indent);
        start({
          kind: bullet || indent > 0 ? "item" : "numbered",
          text: raw.slice(marked[0].length).trim(),
          line: number,
          level: indents.length - 1,
          marker: (marked[2]! + (bullet?.[4] ?? "")).trim(),
        });
      } else if (open && continues(open, lastRaw, raw)) {
        join(open, trimmed, number);
      } else {
        if (apart && indentOf(/^\s*/.exec(raw)![0]) === 0) indents = [];
        start({ kind: "text", text: trimmed, line: number, level: 0, marker: "" });
      }
    }
    lastRaw = raw;
  }
  return blocks;
}

/** Whether a line goes on with the sentence of the line before it. */
function continues(open: Block, before: string, line: string): boolean {
  if (isEntry(line.trim()) || LABEL.test(line) || line.includes(" | ")) return false;
  if (ENDS_A_SENTENCE.test(before) && isLead(line.trim())) return false;
  const longEnough = before.length >= (HAN.test(before) ? WRAPPED_AT_HAN : WRAPPED_AT);
  if (open.kind === "item")
    return longEnough || /^\s*\p{Ll}/u.test(line) || (/^\s{2,}/.test(line) && before.length > WRAPPED_AT / 2);
  return (
    longEnough &&
    (!ENDS_A_THOUGHT.test(before) || open.text.length > before.trim().length || sentenceLike(line))
  );
}

const sentenceLike = (line: string): boolean => /[.。]\s*$/.test(line) && line.length > WRAPPED_AT;

/** "Who does what?", "Agreed:": a short line that begins anew and ends no sentence. */
const isLead = (line: string): boolean =>
  line.length <= LONGEST_LEAD && /[:：?？]$/.test(line) && /^[\p{Lu}\p{Lo}]/u.test(line);

/** "Date: 6 October 2014", "Action item #2: …": a line of its own however long the line before it. */
const isEntry = (line: string): boolean =>
  /^[\p{L}\p{M}' &/-]{2,28}(?:\s?[:：]\s?\S|[#№]?\d[\d.-]{0,12}\s?[:：](?!\d))/u.test(line);

/** "Action item for the Secretariat: …" */
const LABEL =
  /^\s{0,8}(?:Actions?|ACTIONS?|Acción|Acciones|Ação|Ações|Mesures?|Действи[ея]|Поручени[ея]|إجراء|الإجراء)(?!\p{L})[^.:：]{0,80}[:：]/u;

function join(block: Block, text: string, line: number): void {
  const gap = HAN.test(block.text.slice(-1)) || /[，。；：、]$/.test(block.text) ? "" : " ";
  block.breaks.push({ at: block.text.length + gap.length, line });
  block.text += gap + text;
}

/** The line on which a position of a block's text stands. */
export const lineAt = (block: Block, index: number): number =>
  before(block.breaks, index)?.line ?? block.line;

/** The last break that is not after a position, by bisection. */
function before(breaks: Block["breaks"], index: number): Block["breaks"][number] | undefined {
  let [low, high] = [0, breaks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (breaks[middle]!.at <= index) low = middle + 1;
    else high = middle;
  }
  return breaks[low - 1];
}
