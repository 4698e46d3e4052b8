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

/**
 * A numbered heading that ends in the name of a body may have swallowed its first sub-heading, when the
 * paragraph mark between them was lost. It has, if other sub-headings follow in the same section and what remains is
 * a heading by itself.
 */
export function unglued(
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

/** Whether a heading says something complete: long enough, and not ending in a word that wants another. */
const isWhole = (head: string): boolean =>
  !DANGLING_WORD.test(head) &&
  !DANGLING_SIGN.test(head) &&
  head.length >= (/\p{Script=Han}/u.test(head) ? SHORTEST_HAN : SHORTEST);
