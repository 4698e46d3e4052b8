import type { Context } from "./context";
import type { DateItem } from "./items";
import { isDeadline } from "./role";
import type { WrittenZone } from "./sense";
import { type Sentences, sentencesOf } from "./sentences";
import { supported } from "./support";
import type { Flag } from "./types";
import type { Grouped, Unit } from "./units";

/** A clock time with the dates and the zone in which it is meant. */
export interface Placed {
  readonly unit: Unit;
  readonly group: Grouped;
  dates: readonly DateItem[];
  /** Null where the text states none, or the local time of a place that it does not name. */
  zone: WrittenZone | null;
  /** Whether the text says something of the zone, if only that it is the local one. */
  readonly zoneStated: boolean;
  readonly flags: Flag[];
}

/** The clock times of all runs; those without a date or zone of their own take that of their sentence. */
export function placeUnits(context: Context, groups: readonly Grouped[]): Placed[] {
  const placed: Placed[] = [];
  let lacking = false;
  let dates = 0;
  let zones = 0;
  for (const group of groups) {
    dates += group.dates;
    for (const unit of group.units) {
      if (!supported(context.source, unit)) continue;
      for (const date of unit.dates) context.used.add(date);
      if (unit.endDate) context.used.add(unit.endDate);
      const zone = unit.zone ?? unit.startZone;
      if (zone) zones++;
      placed.push({
        unit,
        group,
        dates: unit.dates,
        zone: zone?.name ?? null,
        zoneStated: zone !== null,
        flags: zone?.assumed ? ["zone-assumed"] : [],
      });
      if (unit.dates.length === 0 || !zone) lacking = true;
    }
  }
  if (lacking && dates + zones > 0) inherit(context, placed, groups);
  return placed;
}

function inherit(context: Context, placed: readonly Placed[], groups: readonly Grouped[]): void {
  const sentences = sentencesOf(context.source);
  const dates: DateItem[] = [];
  for (const { parts } of groups)
    for (const part of parts)
      if (part.kind !== "zone" && !(part.kind === "days" && (part.range || part.days.length > 1)))
        dates.push(part);
  for (const each of placed) {
    if (each.dates.length === 0) inheritDate(context, each, dates, sentences);
    if (!each.zoneStated) inheritZone(each, placed, sentences);
  }
}

/** The date that stands last before a time in its sentence; else the first after it; else the last of the sentence before. */
function inheritDate(
  context: Context,
  placed: Placed,
  dates: readonly DateItem[],
  { sentence, paragraph }: Sentences,
): void {
  const { first } = placed.unit.start;
  const here = sentence[first]!;
  let found: DateItem | null = null;
  let earlier: DateItem | null = null;
  for (const date of dates) {
    const there = sentence[date.first]!;
    if (there > here) break;
    if (date.first < first) {
      if (there === here) found = date;
      else if (there === here - 1 && paragraph[date.first] === paragraph[first]) earlier = date;
    } else if (there === here && !found && !context.used.has(date)) found = date;
  }
  if (found) {
    placed.dates = [found];
    if (!isDeadline(context.source, found.first, found.next)) context.used.add(found);
  } else if (earlier && !isDeadline(context.source, earlier.first, earlier.next)) {
    placed.dates = [earlier];
    placed.flags.push("date-assumed");
    context.used.add(earlier);
  }
}

/** The zone of the other times of a sentence, if they agree on one. */
function inheritZone(placed: Placed, all: readonly Placed[], { sentence }: Sentences): void {
  const here = sentence[placed.unit.start.first];
  let found: Placed | null = null;
  for (const other of all) {
    if (!other.zoneStated || sentence[other.unit.start.first] !== here) continue;
    if ((found && found.zone?.zone !== other.zone?.zone) || other.unit.link.sameAs) return;
    found = other;
  }
  if (!found) return;
  placed.zone = found.zone;
  if (placed.zone?.zone) placed.flags.push("zone-assumed");
}
