import type { Locale } from "../language/locales";
import { sentence } from "../language/sentence";
import type { Measure } from "./cut";
import type { Limits } from "./limits";
import type { RenderedBlock, RenderedButton, RenderedPages } from "./rendered";
import { buttonCount, countOf, sizeOf } from "./sizes";

/** What is left of a message's limits. */
type Room = Pick<Limits, "message" | "blocks" | "buttons">;

/**
 * Puts in place of pages as many of their entries as there is room for beside all other blocks, and one at the least;
 * below them, unless that is the whole list, which part it is and the buttons that go on and back.
 */
export function resolvePages(
  blocks: readonly (RenderedBlock | RenderedPages)[],
  limits: Room,
  locale: Locale,
  measure: Measure,
): RenderedBlock[] {
  const others = blocks.filter((block) => block.kind !== "pages");
  const room = less(limits, others, measure);
  return blocks.flatMap((block) => (block.kind === "pages" ? pageOf(block, room, locale, measure) : [block]));
}

function pageOf(pages: RenderedPages, room: Room, locale: Locale, measure: Measure): RenderedBlock[] {
  const { entries, first, total } = pages;
  const isWhole = first === 1 && entries.length === total && fits(less(room, entries.flat(), measure));
  if (isWhole) return entries.flat();
  let left = less(room, footer(pages, 1, locale), measure);
  // The number of the last entry may be longer than that of the first.
  left.message -= String(total).length * 2;
  let shown = 0;
  for (const entry of entries) {
    left = less(left, entry, measure);
    if (shown > 0 && !fits(left)) break;
    shown++;
  }
  return [...entries.slice(0, shown).flat(), ...footer(pages, shown, locale)];
}

/** "16–30 of 41", and the buttons. */
function footer(
  { first, total, next, previous }: RenderedPages,
  shown: number,
  locale: Locale,
): RenderedBlock[] {
  const last = first + shown - 1;
  const buttons = [previous, last < total ? next[shown] : null].filter(
    (button): button is RenderedButton => button != null,
  );
  return [
    { kind: "note", text: sentence(locale, "page.range", { first, last, total }) },
    ...(buttons.length > 0 ? [{ kind: "buttons" as const, buttons }] : []),
  ];
}

const less = (room: Room, blocks: readonly RenderedBlock[], measure: Measure): Room => ({
  message: blocks.reduce((left, block) => left - sizeOf(block, measure), room.message),
  blocks: blocks.reduce((left, block) => left - countOf(block), room.blocks),
  buttons: blocks.reduce((left, block) => left - buttonCount(block), room.buttons),
});

const fits = ({ message, blocks, buttons }: Room): boolean => message >= 0 && blocks >= 0 && buttons >= 0;
