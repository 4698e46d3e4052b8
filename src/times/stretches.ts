import { type DateElement, DIVIDER, type Element, elementOf } from "./elements";
import type { ClockItem, ZoneItem } from "./items";
import type { Run } from "./runs";

// The loader makes every use of an imported name a call.
const { comma: COMMA, sentence: SENTENCE } = DIVIDER;

/** The elements of a run, where two clock times with a dash or a word for it between them are one. */
export function joinStretches(run: Run): Run {
  if (!run.some(({ range }) => range)) return run;
  const elements: Element[] = [];
  for (let i = 0; i < run.length; i++) {
    const element = run[i]!;
    elements.push(element);
    if (element.kind !== "clock") continue;
    const stretch = readStretch(run, i);
    if (!stretch) continue;
    const { unit } = element;
    unit.end = stretch.end;
    unit.startDate = stretch.startDate;
    unit.startZone = stretch.startZone;
    unit.endDate = stretch.endDate;
    if (stretch.zone) elements.push(elementOf(stretch.zone));
    i = stretch.last;
  }
  return elements;
}

interface Stretch {
  end: ClockItem;
  startDate: DateElement | null;
  startZone: ZoneItem | null;
  endDate: DateElement | null;
  /** A zone between the dash and the end. */
  zone: ZoneItem | null;
  last: number;
}

/** "15:00 GMT - 18:00 GMT", "16:00, 23 Apr - 22:00, 27 April", "18 Nov 14:00 - 19 Nov 16:00" from its first clock time on. */
function readStretch(run: Run, at: number): Stretch | null {
  let startDate: DateElement | null = null;
  let startZone: ZoneItem | null = null;
  let i = at + 1;
  for (; i < run.length && i <= at + 3; i++) {
    const element = run[i]!;
    if (element.range && element.divides >= SENTENCE) return null;
    if (element.range) break;
    if (element.kind === "zone" && !startZone) startZone = element.item;
    else if (element.kind === "date" && !startDate) startDate = element;
    else return null;
    if (element.divides >= SENTENCE || (element.divides > COMMA && element.kind !== "zone")) return null;
  }
  if (i >= run.length || !run[i]!.range) return null;
  let endDate: DateElement | null = null;
  let zone: ZoneItem | null = null;
  for (let j = i; j < run.length && j <= i + 2; j++) {
    const element = run[j]!;
    if (j > i && element.divides > COMMA) return null;
    if (element.kind === "clock") {
      // A dash between "14:00 UTC 18 November" and "19 November 16:00" joins two times; a lone date before is shared.
      return { end: element.item, startDate, startZone, endDate, zone, last: j };
    }
    if (element.kind === "zone" && !zone) zone = element.item;
    else if (element.kind === "date" && !endDate) endDate = element;
    else return null;
  }
  return null;
}
