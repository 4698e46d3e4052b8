import type { ClockItem, DateItem, Item, VagueItem, ZoneItem } from "./items";
import type { SpanItem } from "./span-from-now";

/** How much what stands between two neighbours parts them. */
export const DIVIDER = { none: 0, slash: 1, comma: 2, bracket: 2, word: 3, sentence: 4, line: 5 } as const;

/** One clock time, or two that are the ends of a stretch, with the date and the zone that serve it. */
export interface Unit {
  readonly start: ClockItem;
  end: ClockItem | null;
  /** What stands at one end only; `dates` and `zone` serve both. */
  startDate: DateElement | null;
  startZone: ZoneItem | null;
  endDate: DateElement | null;
  dates: readonly DateElement[];
  zone: ZoneItem | null;
}

/**
 * An item with what the grouping notes of it. Items have many shapes, and are asked for much in many places; elements
 * have one, which is read faster.
 */
interface ElementOf<Kind extends string, Of extends Item> {
  readonly kind: Kind;
  readonly item: Of;
  /** Tokens, from `first` to before `next`. */
  readonly first: number;
  readonly next: number;
  readonly unit: Of extends ClockItem ? Unit : null;
  /** Between it and the element before stands "-" or "to": they are the ends of one stretch. */
  range: boolean;
  /** There stand "and", ",", "/", ";" and the like: it is another one. See `DIVIDER`. */
  divides: number;
  /** There stands "that is". */
  sameAs: boolean;
  /** There stands a word for a last moment. */
  deadline: boolean;
  /** A word for "from" stands right before it. */
  opened: boolean;
  /** Of a date: whether it serves a clock time that stands before it. */
  taken: boolean;
  /** Of a date: whether it serves any, and so is no time of its own. */
  used: boolean;
  /** Whether it holds no more, and serves but to share its date: "moved from 14:00 to 15:00". */
  old: boolean;
}

export type ClockElement = ElementOf<"clock", ClockItem>;
export type DateElement = ElementOf<"date", DateItem>;
export type ZoneElement = ElementOf<"zone", ZoneItem>;
/** What speaks of time and serves no clock time. */
export type LoneElement = ElementOf<"lone", VagueItem | SpanItem>;
export type Element = ClockElement | DateElement | ZoneElement | LoneElement;

/** Copies of elements are made here too: a spread would be of another shape. */
export function elementOf(item: Item, old = false): Element {
  const { kind, first, next } = item;
  return {
    kind: kind === "clock" || kind === "zone" ? kind : kind === "vague" || kind === "span" ? "lone" : "date",
    item,
    first,
    next,
    unit: item.kind === "clock" ? unitOf(item) : null,
    range: false,
    divides: DIVIDER.none,
    sameAs: false,
    deadline: false,
    opened: false,
    taken: false,
    used: false,
    old,
  } as Element;
}

const NO_DATES: readonly DateElement[] = [];

const unitOf = (start: ClockItem): Unit => ({
  start,
  end: null,
  startDate: null,
  startZone: null,
  endDate: null,
  dates: NO_DATES,
  zone: null,
});
