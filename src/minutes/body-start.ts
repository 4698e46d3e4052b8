import { isForActions, opensActions } from "./action-headings";
import type { Block } from "./blocks";
import type { Heading } from "./headings";
import { plain } from "./markup";
import { sentencesOf } from "./sentences";
import { isEntry, isProse } from "./titles";
import type { Lexicon } from "./words";

const NUMBERED = /^\d{1,2}[.)．、]/;
/** A year, or a clock reading: such a line belongs to the header. */
const DATED = /(?<!\p{Nd})(?:19|20|١٩|٢٠)\p{Nd}{2}(?!\p{Nd})|\d{1,2}[:h]\d{2}/u;

/** A line of a header with a date, year or hour in it. */
export const isDated = ({ text }: Block): boolean => DATED.test(text) && !isProse(text);

/** Longest title that is a sentence, in characters, and among how many of its words it says what it is. */
const LONGEST_TITLE = 160;
const TITLE_WORDS = 4;

/** "Minutes of the meeting, 17 January 2024.": a title with its date, though a full stop ends it. */
const isTitle = ({ kind, text }: Block, words: Lexicon): boolean =>
  kind === "text" &&
  text.length <= LONGEST_TITLE &&
  DATED.test(text) &&
  startsWithReport(text, words) &&
  !words.tookPlace.test(text) &&
  sentencesOf(text).length === 1;

/** Whether the kind of document, or a meeting, is among the first words: what comes later is spoken of only. */
const startsWithReport = (text: string, words: Lexicon): boolean => {
  const beginning = text.split(/[\s,]+/, TITLE_WORDS).join(" ");
  return words.reportWithin.test(beginning) || words.meeting.test(beginning);
};

/**
 * Where the body begins: at the first bullet, paragraph of prose, numbered heading, or other heading with something
 * under it, but never with a note on the translation, nor with the first block besides, which is the title.
 */
export function startOfBody(
  blocks: readonly Block[],
  headings: ReadonlyMap<Block, Heading>,
  words: Lexicon,
): number {
  const isContent = (block: Block): boolean =>
    !headings.has(block) &&
    (block.kind !== "text" || isProse(block.text) || opensActions(plain(block.text), words)) &&
    !isTitle(block, words) &&
    !words.translation.test(block.text);
  const opensSection = (block: Block | undefined): boolean =>
    block !== undefined &&
    !headings.has(block) &&
    (isContent(block) || !(DATED.test(block.text) || isEntry(block.text)));

  const title = blocks.findIndex(({ text }) => !words.translation.test(text));
  const firstDated = blocks.findIndex(isDated);
  let firstHeading: number | null = null;
  for (const [position, block] of blocks.entries()) {
    if (isContent(block)) return position;
    const heading = headings.get(block);
    if (position <= title || !heading) continue;
    if (block.kind === "numbered" || NUMBERED.test(heading.title)) return position;
    // Below a frame of other matter, the title is a heading with the date.
    if (position === firstDated) continue;
    const next = blocks[position + 1];
    const isListOfActions = isForActions(heading.title, words) && position === blocks.length - 1;
    if (opensSection(next) || isListOfActions) return position;
    firstHeading ??= position;
  }
  return firstHeading ?? blocks.length;
}
