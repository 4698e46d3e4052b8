import { groupNamed } from "../../config/groups";
import type { Block } from "./blocks";
import type { Heading } from "./headings";
import { bare } from "./titles";

const DANGLING_WORD =
  /(?<![\p{L}\p{N}])(?:of|from|by|the|and|on|for|to|in|with|a|an|MAG|IGF|UN|de|du|des|la|le|les|el|los|las|del|et|y|e|da|do|по|и|от|о|об|из|в|для|من|في|عن|إلى|و)$/iu;
const DANGLING_SIGN = /[,:،、：&+–—-]$/u;
/** Shortest heading that can stand alone, in characters. */
const SHORTEST = 24;
const SHORTEST_HAN = 8;
/** Longest heading that is looked at. */
const LONGEST = 300;

/**
 * A numbered heading that ends in the name of a body may have swallowed its first sub-heading, when the
 * paragraph mark between them was lost. It has, if other sub-headings follow in the same section and what remains is
 * a heading by itself.
 */
export function unglued(
  heading: Heading,
  headings: ReadonlyMap<Block, Heading>,
  body: readonly Block[],
  position: number,
): Heading[] {
  if (headings.has(body[position + 1]!)) return [heading];
  const level = levelOfBodiesBelow(heading, headings, body, position);
  const split = level === null ? null : splitOf(heading.title);
  if (level === null || split === null) return [heading];
  return [
    { ...heading, title: split.head },
    { block: heading.block, title: split.tail, level },
  ];
}

/** A heading in two: something whole, and the name of a body. */
function splitOf(title: string): { head: string; tail: string } | null {
  if (title.length > LONGEST) return null;
  for (const { index } of [...title.matchAll(/\s+/g)].reverse()) {
    const [head, tail] = [title.slice(0, index), title.slice(index).trim()];
    if (groupNamed(tail) !== null && isWhole(head)) return { head, tail };
  }
  return null;
}

/** The level of the sub-headings of a section that are names of bodies; null where it has none. */
function levelOfBodiesBelow(
  heading: Heading,
  headings: ReadonlyMap<Block, Heading>,
  body: readonly Block[],
  position: number,
): number | null {
  for (let at = position + 1; at < body.length; at++) {
    const other = headings.get(body[at]!);
    if (!other) continue;
    if (other.level <= heading.level) return null;
    if (groupNamed(bare(other.title)) !== null) return other.level;
  }
  return null;
}

/** Whether a heading says something complete: long enough, and not ending in a word that wants another. */
const isWhole = (head: string): boolean =>
  !DANGLING_WORD.test(head) &&
  !DANGLING_SIGN.test(head) &&
  head.length >= (/\p{Script=Han}/u.test(head) ? SHORTEST_HAN : SHORTEST);
