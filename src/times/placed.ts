import type { Context } from "./context";
import type { DateElement, Unit } from "./elements";
import { isLogStamp } from "./log-stamp";
import { isDeadline } from "./role";
import { shareHeads } from "./schedule";
import type { WrittenZone } from "./sense";
import { type Sentences, sentencesOf } from "./sentences";
import { supported } from "./support";
import type { Flag } from "./types";
import type { Grouped } from "./units";

/** A clock time with the dates and the zone in which it is meant. */
export interface Placed {
  readonly unit: Unit;
  readonly group: Grouped;
  dates: readonly DateElement[];
  /** Null where the text states none, or the local time of a place that it does not name. */
  zone: WrittenZone | null;
  /** Whether the text says something of the zone, if only that it is the local one. */
  zoneStated: boolean;
  /** Whether "that is" stands before it. */
  readonly sameAs: boolean;
  flags: readonly Flag[];
}

/** The clock times of all runs; those without a date or zone of their own take that of their sentence. */
export function placeUnits(context: Context, groups: readonly Grouped[]): Placed[] {
  const placed: Placed[] = [];
  let undated = false;
  let unzoned = false;
  let dates = 0;
  let zones = 0;
  for (const group of groups) {
    dates += group.dates;
    if (group.units === 0) zones += group.zones;
    for (const { unit, sameAs } of group.elements) {
      if (!unit || !supported(context.source, unit)) continue;
      for (const date of unit.dates) date.used = true;
      if (unit.endDate) unit.endDate.used = true;
      const zone = unit.zone ?? unit.startZone;
      if (zone) zones++;
      placed.push({
        unit,
        group,
        dates: unit.dates,
        zone: zone?.name ?? null,
        zoneStated: zone !== null,
        sameAs,
        flags: zone?.assumed ? ZONE_ASSUMED : NONE,
      });
      if (unit.dates.length === 0) undated = true;
      if (!zone) unzoned = true;
    }
  }
  if ((undated && dates > 0) || (unzoned && zones > 0)) inherit(context, placed, groups);
  return placed;
}

const NONE: readonly Flag[] = [];
const ZONE_ASSUMED: readonly Flag[] = ["zone-assumed"];

function inherit(context: Context, placed: readonly Placed[], groups: readonly Grouped[]): void {
  const sentences = sentencesOf(context.source);
  const dates: DateElement[] = [];
  for (const { elements } of groups)
    for (const element of elements)
      if (element.kind === "date" && (isOneDay(element) || isStretch(element))) dates.push(element);
  if (!context.minutes && dates.length > 0) shareHeads(context.source, placed, dates);
  const general = generalZone(context, groups);
  const zones = zonesBySentence(placed, groups, sentences);
  let behind = 0;
  for (const each of placed) {
    const { first } = each.unit.start;
    while (behind < dates.length && dates[behind]!.first < first) behind++;
    if (each.dates.length === 0) inheritDate(context, each, dates, behind, sentences);
    if (each.zoneStated || isLogStamp(context.source, each.unit)) continue;
    each.zone = zones.get(sentences.sentence[first]!) ?? null;
    if (each.zone?.zone) each.flags = [...each.flags, "zone-assumed"];
    else if (general) each.zone = general;
  }
}

const isOneDay = ({ item }: DateElement): boolean => !(item.kind === "days" && item.days.length > 1);

/** "24-26 November, each day 9:00-17:00": a stretch lends its first day to the times that follow it. */
const isStretch = ({ item }: DateElement): boolean => item.kind === "days" && item.range;

/** How many dates behind a time are looked at: a sentence with more is a table. */
const AHEAD = 8;

/**
 * The date that stands last before a time in its sentence; else the first after it; else the last of the sentence before.
 * @param behind the first of the dates that stand behind the time.
 */
function inheritDate(
  context: Context,
  placed: Placed,
  dates: readonly DateElement[],
  behind: number,
  { sentence, paragraph, parting }: Sentences,
): void {
  const { first } = placed.unit.start;
  const here = sentence[first]!;
  const before = dates[behind - 1];
  let found = before && sentence[before.first] === here ? before : null;
  for (let i = behind; !found && i < dates.length && i < behind + AHEAD; i++)
    if (sentence[dates[i]!.first] === here && isOneDay(dates[i]!)) {
      // "14:00 UTC, and the next meeting is on 2 December"
      if (parting[dates[i]!.first]! >= first) break;
      found = dates[i]!;
    }
  if (found) {
    placed.dates = [found];
    if (isOneDay(found) && !isDeadline(context.source, found.first, found.next)) found.used = true;
  } else if (
    before &&
    isOneDay(before) &&
    sentence[before.first] === here - 1 &&
    paragraph[before.first] === paragraph[first] &&
    !isDeadline(context.source, before.first, before.next)
  ) {
    placed.dates = [before];
    placed.flags = [...placed.flags, "date-assumed"];
    before.used = true;
  }
}

/** "All times are in UTC": a zone that holds for every time without one, wherever it stands. */
function generalZone({ source }: Context, groups: readonly Grouped[]): WrittenZone | null {
  for (const { elements } of groups)
    for (const { kind, first, item } of elements) {
      if (kind !== "zone") continue;
      for (let i = first - 1; i >= 0 && i >= first - 3; i--)
        if (source.tokens[i]!.sense.allTimes) return item.name;
      // "Time (UTC)", at the head of a list or a table.
      const head = source.tokens[first - 2];
      if (head?.sense.label && source.tokens[first - 1]!.value === 0x28) return item.name;
    }
  return null;
}

/** The zone of each sentence whose times agree on one, or that names one apart from its times. */
function zonesBySentence(
  placed: readonly Placed[],
  groups: readonly Grouped[],
  { sentence }: Sentences,
): Map<number, WrittenZone | null> {
  const zones = new Map<number, WrittenZone | null>();
  for (const { units, elements } of groups)
    if (units === 0)
      for (const { kind, first, item } of elements)
        if (kind === "zone" && !item.assumed) zones.set(sentence[first]!, item.name);
  for (const { unit, zone, zoneStated, sameAs } of placed) {
    if (!zoneStated) continue;
    const here = sentence[unit.start.first]!;
    const agreed = !zones.has(here) || zones.get(here)?.zone === zone?.zone;
    zones.set(here, agreed && !sameAs ? zone : null);
  }
  return zones;
}
