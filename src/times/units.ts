import { type Element, readElements, type Unit } from "./elements";
import type { DateItem, ZoneItem } from "./items";
import type { Run } from "./runs";
import { giveDates } from "./share-dates";

export type { Unit };

export interface Grouped {
  readonly units: readonly Unit[];
  /** The dates and zones of the run. */
  readonly parts: readonly (DateItem | ZoneItem)[];
  /** How many of the parts are dates. */
  readonly dates: number;
}

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

/** A zone behind a clock time serves all before it that have none; one before serves all that follow, up to the next. */
function giveZones(elements: readonly Element[]): void {
  const waiting: Unit[] = [];
  let ahead: ZoneItem | null = null;
  let latest: ZoneItem | null = null;
  for (let i = 0; i < elements.length; i++) {
    const element = elements[i]!;
    if (element.kind === "unit") {
      if (ahead) element.unit.zone = ahead;
      else waiting.push(element.unit);
    }
    if (element.kind !== "zone") continue;
    const { zone } = element;
    const left = unitBefore(elements, i);
    if (left && bindsBack(elements, i, ahead !== null)) {
      if (ahead) left.zone = zone;
      for (let unit = waiting.pop(); unit; unit = waiting.pop()) unit.zone = zone;
      ahead = null;
    } else if (!(zone.assumed && left)) ahead = zone;
    latest = zone;
  }
  for (const unit of waiting) unit.zone = latest;
}

/** Whether a zone belongs to the clock time before it rather than to the one behind: to the one it stands closer to. */
function bindsBack(elements: readonly Element[], at: number, served: boolean): boolean {
  const { link } = elements[at]!;
  if (!nextIsUnit(elements, at)) return true;
  const behind = elements[at + 1]!.link.divides;
  if (link.sameAs || behind < link.divides) return false;
  // "14:00 UTC 15:00 CET", but "UTC 14:00 CET 15:00".
  return behind > link.divides || !served;
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
