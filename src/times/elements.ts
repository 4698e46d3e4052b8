import { type ClockItem, type DateItem, isDate, type ZoneItem } from "./items";
import { DIVIDER, type Link, type Run } from "./runs";

// The loader makes every use of an imported name a call.
const { none: NONE, comma: COMMA, sentence: SENTENCE } = DIVIDER;

/** One clock time, or two that are the ends of a stretch, with the date and the zone that serve it. */
export interface Unit {
  readonly start: ClockItem;
  readonly end: ClockItem | null;
  /** What stands at one end only; `dates` and `zone` serve both. */
  readonly startDate: DateItem | null;
  readonly startZone: ZoneItem | null;
  endDate: DateItem | null;
  dates: readonly DateItem[];
  zone: ZoneItem | null;
  readonly link: Link;
}

export interface DateElement {
  readonly kind: "date";
  readonly date: DateItem;
  readonly link: Link;
  /** Whether it serves a clock time that stands before it. */
  taken: boolean;
}

/** A part of a run, with what links it to the part before. */
export type Element =
  | { readonly kind: "unit"; readonly unit: Unit; readonly link: Link }
  | DateElement
  | { readonly kind: "zone"; readonly zone: ZoneItem; readonly link: Link };

/** The parts of a run; two clock times with a dash or a word for it between them are one. */
export function readElements(run: Run): Element[] {
  const elements: Element[] = [];
  for (let i = 0; i < run.length; i++) {
    const { item, link } = run[i]!;
    if (item.kind === "zone") elements.push({ kind: "zone", zone: item, link });
    else if (item.kind === "clock") {
      const range = readRange(run, i);
      const unit: Unit = {
        start: item,
        end: range?.end ?? null,
        startDate: range?.startDate ?? null,
        startZone: range?.startZone ?? null,
        endDate: range?.endDate ?? null,
        dates: [],
        zone: null,
        link,
      };
      elements.push({ kind: "unit", unit, link });
      if (range) {
        if (range.zone) elements.push({ kind: "zone", zone: range.zone, link: NO_LINK });
        i = range.last;
      }
    } else if (isDate(item)) elements.push({ kind: "date", date: item, link, taken: false });
  }
  return elements;
}

const NO_LINK: Link = { range: false, divides: NONE, sameAs: false, deadline: false };

interface Range {
  end: ClockItem;
  startDate: DateItem | null;
  startZone: ZoneItem | null;
  endDate: DateItem | null;
  /** A zone between the dash and the end. */
  zone: ZoneItem | null;
  last: number;
}

/** "15:00 GMT - 18:00 GMT", "16:00, 23 Apr - 22:00, 27 April", "18 Nov 14:00 - 19 Nov 16:00" from its first clock time on. */
function readRange(run: Run, at: number): Range | null {
  let startDate: DateItem | null = null;
  let startZone: ZoneItem | null = null;
  let i = at + 1;
  for (; i < run.length && i <= at + 3; i++) {
    const { item, link } = run[i]!;
    if (link.range && link.divides >= SENTENCE) return null;
    if (link.range) break;
    if (item.kind === "zone" && !startZone) startZone = item;
    else if (isDate(item) && !startDate) startDate = item;
    else return null;
    if (link.divides >= SENTENCE || (link.divides > COMMA && item.kind !== "zone")) return null;
  }
  if (i >= run.length || !run[i]!.link.range) return null;
  let endDate: DateItem | null = null;
  let zone: ZoneItem | null = null;
  for (let j = i; j < run.length && j <= i + 2; j++) {
    const { item, link } = run[j]!;
    if (j > i && link.divides > COMMA) return null;
    if (item.kind === "clock") {
      // A dash between "14:00 UTC 18 November" and "19 November 16:00" joins two times; a lone date before is shared.
      return { end: item, startDate, startZone, endDate, zone, last: j };
    }
    if (item.kind === "zone" && !zone) zone = item;
    else if (isDate(item) && !endDate) endDate = item;
    else return null;
  }
  return null;
}
