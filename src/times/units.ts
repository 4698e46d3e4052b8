import type { ClockItem, DateItem, ZoneItem } from "./items";
import { DIVIDER, type Link, type Linked, type Run } from "./runs";

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
  /** Whether "at" or its like stands before it. */
  readonly announced: boolean;
  readonly link: Link;
}

export interface Grouped {
  readonly units: readonly Unit[];
  /** The dates and zones of the run. */
  readonly parts: readonly (DateItem | ZoneItem)[];
  /** How many of the parts are dates. */
  readonly dates: number;
}

type Element =
  | { readonly kind: "unit"; readonly unit: Unit; readonly link: Link }
  | { readonly kind: "date"; readonly date: DateItem; readonly link: Link }
  | { readonly kind: "zone"; readonly zone: ZoneItem; readonly link: Link };

/** Gives each clock time of a run the date and the zone that stand with it, before or behind, once or shared. */
export function readUnits(run: Run): Grouped {
  const elements = readElements(run);
  const units: Unit[] = [];
  const parts: (DateItem | ZoneItem)[] = [];
  let dates = 0;
  for (const element of elements) {
    if (element.kind === "unit") units.push(element.unit);
    else if (element.kind === "zone") parts.push(element.zone);
    else {
      parts.push(element.date);
      dates++;
    }
  }
  if (units.length > 0) {
    if (parts.length > dates) giveZones(elements);
    giveDates(elements);
  }
  return { units, parts, dates };
}

function readElements(run: Run): Element[] {
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
        announced: link.at,
        link,
      };
      elements.push({ kind: "unit", unit, link });
      if (range) {
        if (range.zone) elements.push({ kind: "zone", zone: range.zone, link: NO_LINK });
        i = range.last;
      }
    } else if (item.kind !== "vague") elements.push({ kind: "date", date: item, link });
  }
  return elements;
}

const NO_LINK: Link = { range: false, divides: DIVIDER.none, sameAs: false, at: false };

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
    if (link.range) break;
    if (item.kind === "zone" && !startZone) startZone = item;
    else if (isDate(item) && !startDate) startDate = item;
    else return null;
    if (link.divides >= DIVIDER.sentence || (link.divides > DIVIDER.comma && item.kind !== "zone"))
      return null;
  }
  if (i >= run.length || !run[i]!.link.range) return null;
  let endDate: DateItem | null = null;
  let zone: ZoneItem | null = null;
  for (let j = i; j < run.length && j <= i + 2; j++) {
    const { item, link } = run[j]!;
    if (j > i && link.divides > DIVIDER.comma) return null;
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

const isDate = (item: Linked["item"]): item is DateItem =>
  item.kind !== "clock" && item.kind !== "zone" && item.kind !== "vague";

/** A zone behind a clock time serves all before it that have none; one before serves all that follow, up to the next. */
function giveZones(elements: readonly Element[]): void {
  let waiting: Unit[] = [];
  let ahead: ZoneItem | null = null;
  let latest: ZoneItem | null = null;
  elements.forEach((element, i) => {
    if (element.kind === "unit") {
      if (ahead) element.unit.zone = ahead;
      else waiting.push(element.unit);
    }
    if (element.kind !== "zone") return;
    const { zone } = element;
    const left = unitBefore(elements, i);
    if (left && !left.zone && waiting.length > 0 && bindsBack(elements, i)) {
      for (const unit of waiting) unit.zone = zone;
      waiting = [];
      ahead = null;
    } else if (
      left &&
      left.zone === ahead &&
      ahead !== null &&
      bindsBack(elements, i) &&
      !nextIsUnit(elements, i)
    ) {
      left.zone = zone;
      return;
    } else if (!(zone.assumed && left)) ahead = zone;
    latest = zone;
  });
  for (const unit of waiting) unit.zone = latest;
}

/** Whether a zone belongs to the clock time before it rather than to the one behind. */
function bindsBack(elements: readonly Element[], at: number): boolean {
  const { link } = elements[at]!;
  if (!nextIsUnit(elements, at)) return true;
  return link.divides < DIVIDER.comma && !link.sameAs;
}

function nextIsUnit(elements: readonly Element[], at: number): boolean {
  for (let i = at + 1; i < elements.length; i++) {
    if (elements[i]!.kind === "zone") return false;
    if (elements[i]!.kind === "unit") return true;
  }
  return false;
}

function unitBefore(elements: readonly Element[], at: number): Unit | null {
  for (let i = at - 1; i >= 0; i--) {
    const element = elements[i]!;
    if (element.kind === "unit") return element.unit;
    if (element.kind === "zone") return null;
  }
  return null;
}

/**
 * Dates before the first clock time serve what follows, up to the next date; in a run that begins with a clock time,
 * dates serve what stands before them.
 */
function giveDates(elements: readonly Element[]): void {
  const leading = elements.find(({ kind }) => kind !== "zone")?.kind === "date";
  let ahead: DateItem[] = [];
  let used = false;
  let waiting: Unit[] = [];
  elements.forEach((element, i) => {
    if (element.kind === "unit") {
      const { unit } = element;
      if (ahead.length > 0) {
        unit.dates = ahead;
        used = true;
      } else waiting.push(unit);
    }
    if (element.kind !== "date") return;
    const rest = elements.slice(i + 1).some(({ kind }) => kind === "unit");
    if (leading && !rest && used) regive(elements, i, element.date);
    else if (leading || (waiting.length === 0 && rest && ahead.length === 0)) {
      ahead = used || ahead.length === 0 ? [element.date] : [...ahead, element.date];
      used = false;
    } else if (waiting.length > 0) {
      for (const unit of waiting) giveBack(unit, element.date);
      waiting = [];
    }
  });
  const dates = elements.flatMap((element) => (element.kind === "date" ? [element.date] : []));
  for (const unit of waiting) if (dates.length > 0) unit.dates = [dates.at(-1)!];
  for (const element of elements)
    if (element.kind === "unit" && element.unit.dates.length === 0 && element.unit.startDate)
      element.unit.dates = [element.unit.startDate];
}

/** A date behind a stretch whose beginning has its own is that of the end. */
function giveBack(unit: Unit, date: DateItem): void {
  if (unit.startDate && unit.end) {
    unit.endDate ??= date;
    unit.dates = [unit.startDate];
  } else unit.dates = [date];
}

/** "Wednesday at 10:00 / 11:00 or 14:00 / 15:00 at Thursday": the last date serves what "/" joins before it. */
function regive(elements: readonly Element[], at: number, date: DateItem): void {
  for (let i = at - 1; i >= 0; i--) {
    const element = elements[i]!;
    if (element.kind === "date") return;
    if (element.kind !== "unit") continue;
    giveBack({ ...element.unit }, date);
    element.unit.dates = [date];
    if (element.link.divides > DIVIDER.slash) return;
  }
}
