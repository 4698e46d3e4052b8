import type { Unit, ZoneElement } from "./elements";
import type { ZoneItem } from "./items";
import type { Run } from "./runs";
import { giveDates } from "./share-dates";
import { joinStretches } from "./stretches";

export interface Grouped {
  /** Clock times, dates and zones in their order. */
  readonly elements: Run;
  /** How many of the elements are clock times, dates and zones. */
  readonly units: number;
  readonly dates: number;
  readonly zones: number;
}

/** Gives each clock time of a run the date and the zone that stand with it, before or behind, once or shared. */
export function readUnits(run: Run): Grouped {
  const elements = joinStretches(run);
  let units = 0;
  let dates = 0;
  let zones = 0;
  let outdated = false;
  for (const { kind, old } of elements) {
    if (kind === "clock") units++;
    else if (kind === "date") dates++;
    else if (kind === "zone") zones++;
    if (old) outdated = true;
  }
  if (units > 0) {
    if (zones > 0) giveZones(elements);
    giveDates(elements);
  }
  return outdated ? withoutOld(elements) : { elements, units, dates, zones };
}

/** What holds no more has shared its date and zone, and is nothing else. */
function withoutOld(all: Run): Grouped {
  const elements = all.filter(({ kind, old }) => kind === "zone" || !old);
  const count = (wanted: Run[number]["kind"]): number =>
    elements.filter(({ kind }) => kind === wanted).length;
  return { elements, units: count("clock"), dates: count("date"), zones: count("zone") };
}

/** A zone behind a clock time serves all before it that have none; one before serves all that follow, up to the next. */
function giveZones(elements: Run): void {
  /** Up to here all clock times have their zone. */
  let served = 0;
  let ahead: ZoneItem | null = null;
  let latest: ZoneItem | null = null;
  for (let i = 0; i < elements.length; i++) {
    const element = elements[i]!;
    if (element.kind === "clock" && ahead) element.unit.zone = ahead;
    if (element.kind !== "zone") continue;
    const { item: zone } = element;
    const left = unitBefore(elements, i);
    if (left && bindsBack(elements, element, i, ahead !== null)) {
      if (ahead) left.zone = zone;
      giveZone(elements, served, i, zone);
      served = i;
      ahead = null;
    } else if (!(zone.assumed && left)) ahead = zone;
    latest = zone;
  }
  giveZone(elements, served, elements.length, latest);
}

/** Gives a zone to those clock times between two places that have none. */
function giveZone(elements: Run, from: number, to: number, zone: ZoneItem | null): void {
  for (let i = from; i < to; i++) {
    const { unit } = elements[i]!;
    if (unit) unit.zone ??= zone;
  }
}

/** Whether a zone belongs to the clock time before it rather than to the one behind: to the one it stands closer to. */
function bindsBack(elements: Run, { divides, sameAs }: ZoneElement, at: number, served: boolean): boolean {
  if (!nextIsUnit(elements, at)) return true;
  const behind = elements[at + 1]!.divides;
  if (sameAs || behind < divides) return false;
  // "14:00 UTC 15:00 CET", but "UTC 14:00 CET 15:00".
  return behind > divides || !served;
}

function nextIsUnit(elements: Run, at: number): boolean {
  for (let i = at + 1; i < elements.length; i++) {
    if (elements[i]!.kind === "zone") return false;
    if (elements[i]!.kind === "clock") return true;
  }
  return false;
}

function unitBefore(elements: Run, at: number): Unit | null {
  for (let i = at - 1; i >= 0; i--) {
    const element = elements[i]!;
    if (element.kind === "clock") return element.unit;
    if (element.kind === "zone") return null;
  }
  return null;
}
