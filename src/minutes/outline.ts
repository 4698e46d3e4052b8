import { groupNamed, groupsIn } from "../../config/groups";
import type { Block } from "./blocks";
import { type Heading, headingsOf } from "./headings";
import { plain } from "./markup";
import type { Section } from "./types";
import type { Lexicon } from "./words";

/** A bullet or paragraph of the body, and where in the structure it stands. */
export interface Passage {
  block: Block;
  /** Title of the highest heading it stands under; "" before the first one. */
  section: string;
  /** The body that a sub-heading over it names. */
  group?: string;
  /** The body that the highest heading over it names. */
  sectionGroup?: string;
  /** Stands where the document lists its actions. */
  action: boolean;
  /** A heading or introduction that is nothing but a date, under which it stands: "25 September:". */
  dateline?: string;
}

export interface Outline {
  /** Everything before the body: title, number, date. */
  preamble: Block[];
  sections: Section[];
  passages: Passage[];
}

const NUMBER =
  /^(?:\d{1,2}(?:\.\d{1,2}){0,3}|[一二三四五六七八九十]{1,3}|[IVX]{1,5}|[A-Za-z])?[.)）、．:：]?\s*/u;

/** A heading without number, colon and emphasis, as the word lists have it. */
export const bare = (title: string): string =>
  plain(title)
    .replace(NUMBER, (number) => (number.trim() === title.trim() || /^\p{L}$/u.test(number) ? number : ""))
    .replace(/\s*[:：.。]\s*$/, "")
    .trim();

interface Place {
  heading: Heading | null;
  group?: string;
}

/** Sorts the blocks of a document into what introduces it, its sections, and what stands in them. */
export function outlineOf(blocks: readonly Block[], words: Lexicon): Outline {
  const isActions = (title: string): boolean =>
    words.actionHeading.test(bare(title)) && !words.oldActions.test(bare(title));
  const isDisclaimer = (title: string): boolean => words.disclaimerHeading.test(bare(title));
  const headings = headingsOf(blocks, (text) => isActions(text) || isDisclaimer(text));
  const bodyStart = startOfBody(blocks, headings, isActions);

  const outline: Outline = { preamble: blocks.slice(0, bodyStart), sections: [], passages: [] };
  const body = blocks.slice(bodyStart);
  const ownActions = actionsAreASection(body, headings, isActions);
  let path: Place[] = [];
  let mode: "plain" | "actions" | "disclaimer" =
    outline.preamble.some(({ text }) => isActions(text)) && !body.some((block) => headings.has(block))
      ? "actions"
      : "plain";
  let itemised = false;
  let dateline: string | undefined;

  for (const [position, block] of body.entries()) {
    const heading = headings.get(block);
    if (heading) {
      dateline = undefined;
      itemised = false;
      const title = heading.title;
      if (mode === "actions" && isDateline(title)) dateline = title;
      else if (isDisclaimer(title)) mode = "disclaimer";
      else if (isActions(title) && !ownActions) mode = "actions";
      else {
        mode = isActions(title) ? "actions" : "plain";
        for (const part of unglued(heading, headings, body.slice(position + 1))) {
          path = [...path.filter((place) => place.heading!.level < part.level), placeOf(part)];
          outline.sections.push({ title: part.title, line: part.block.line, ...groupOf(part.title) });
        }
      }
      continue;
    }
    if (mode === "disclaimer") continue;
    if (mode === "actions") {
      if (block.kind === "text" && isDateline(block.text)) {
        dateline = block.text;
        continue;
      }
      const isItem = block.kind !== "text";
      if (itemised && !isItem) mode = "plain";
      itemised ||= isItem;
    }
    const group = path.slice(1).findLast((place) => place.group !== undefined)?.group;
    const sectionGroup = path[0]?.group;
    outline.passages.push({
      block,
      section: path[0]?.heading?.title ?? "",
      action: mode === "actions",
      ...(group === undefined ? {} : { group }),
      ...(sectionGroup === undefined ? {} : { sectionGroup }),
      ...(dateline === undefined || mode !== "actions" ? {} : { dateline }),
    });
  }
  return outline;
}

const placeOf = (heading: Heading): Place => ({ heading, ...groupOf(heading.title) });

/** The one body that a heading names; a heading over several is none's. */
function groupOf(title: string): { group?: string } {
  const exact = groupNamed(bare(title));
  if (exact) return { group: exact };
  const named = groupsIn(title);
  return named.length === 1 ? { group: named[0]! } : {};
}

/** "25 September:" and the like: short, with a digit, and a colon at the end. */
const isDateline = (text: string): boolean =>
  /\d/.test(text) && /[:：]$/.test(plain(text)) && text.length < 40;

/**
 * Where the body begins: at the first numbered heading, bullet, paragraph of prose, or heading with one of these under
 * it, but never with the very first block, which is the title.
 */
function startOfBody(
  blocks: readonly Block[],
  headings: ReadonlyMap<Block, Heading>,
  isActions: (title: string) => boolean,
): number {
  const isContent = (block: Block | undefined): boolean =>
    block !== undefined && !headings.has(block) && (block.kind !== "text" || isProse(block.text));
  for (const [position, block] of blocks.entries()) {
    if (isContent(block)) return position;
    if (position === 0) continue;
    const heading = headings.get(block);
    if (!heading) continue;
    if (block.kind === "numbered" || /^\d{1,2}[.)．、]/.test(heading.title)) return position;
    if (
      isContent(blocks[position + 1]) ||
      (position > 1 && isActions(heading.title) && !hasHeadingBelow(blocks, headings, position))
    )
      return position;
  }
  return blocks.length;
}

const hasHeadingBelow = (
  blocks: readonly Block[],
  headings: ReadonlyMap<Block, Heading>,
  position: number,
): boolean => blocks.slice(position + 1).some((block) => headings.has(block));

const isProse = (text: string): boolean =>
  text.length > 200 ||
  (/[.。!！?？؟]["”’»）)*_]{0,3}$/u.test(text) && (text.length > 40 || /[。]/.test(text)));

/**
 * Whether the headings for actions are sections of their own, rather than part of the section before them: so where
 * there is one only, as high as the others or numbered.
 */
function actionsAreASection(
  body: readonly Block[],
  headings: ReadonlyMap<Block, Heading>,
  isActions: (title: string) => boolean,
): boolean {
  const all = body.flatMap((block) => headings.get(block) ?? []);
  const forActions = all.filter(({ title }) => isActions(title));
  if (forActions.length !== 1) return false;
  const others = all.filter((heading) => !isActions(heading.title));
  return others.length === 0 || forActions[0]!.level <= Math.min(...others.map(({ level }) => level));
}

/**
 * A numbered heading that ends in the name of a body may have swallowed its first sub-heading, when the
 * paragraph mark between them was lost. It has, if other sub-headings follow in the same section and what remains is
 * a heading by itself.
 */
function unglued(
  heading: Heading,
  headings: ReadonlyMap<Block, Heading>,
  after: readonly Block[],
): Heading[] {
  const following = after.flatMap((block) => headings.get(block) ?? []);
  const end = following.findIndex(({ level }) => level <= heading.level);
  const below = (end < 0 ? following : following.slice(0, end)).filter(
    ({ title }) => groupNamed(bare(title)) !== null,
  );
  if (below.length === 0 || headings.has(after[0]!)) return [heading];
  const parts = heading.title.split(/\s+/);
  for (let at = parts.length - 1; at >= 2; at--) {
    const tail = parts.slice(at).join(" ");
    const head = parts.slice(0, at).join(" ");
    if (groupNamed(tail) === null || !isWhole(head)) continue;
    const deeper = below[0]!.level;
    return [
      { ...heading, title: heading.title.slice(0, heading.title.lastIndexOf(tail)).trimEnd() },
      { block: heading.block, title: tail, level: deeper },
    ];
  }
  return [heading];
}

const DANGLING =
  /(?:^|[\s(（])(?:of|from|by|the|and|on|for|to|in|with|a|an|MAG|IGF|UN|de|du|des|la|le|les|el|los|las|del|et|y|e|da|do|von|по|и|от|о|об|из|в|для|من|في|عن|إلى|و|[-–—:&,،])$|[,:،、：–—&+]$/iu;

/** Whether a heading says something complete: long enough, and not ending in a word that wants another. */
const isWhole = (head: string): boolean =>
  !DANGLING.test(head) && (head.length >= 24 || (/\p{Script=Han}/u.test(head) && head.length >= 8));
