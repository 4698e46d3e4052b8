import { ABBREVIATION_LINES } from "./data/abbreviations";
import { type LocalTime, resolveLocal } from "./local";
import { offsetMinutes, zoneFor } from "./zones";

/** Letters that stand for a zone. */
export interface Abbreviation {
  /** In capitals, as written. */
  name: string;
  /** The likeliest first. */
  zones: readonly string[];
  /** Whether the letters stand for several zones. */
  ambiguous: boolean;
  /** The offset that the letters state in the first zone, as a zone ("UTC-05:00"); none where they mean its clock. */
  offset?: string;
}

/** All abbreviations, each once. */
export const ABBREVIATIONS: readonly Abbreviation[] = ABBREVIATION_LINES.trim()
  .split("\n")
  .map((line) => {
    const [name, zones, offset] = line.split("|") as [string, string, string?];
    const all = zones.split(" ");
    return { name, zones: all, ambiguous: all.length > 1, ...(offset && { offset: `UTC${offset}` }) };
  });

/**
 * The zone in which a clock reading beside an abbreviation is meant: its first zone, but where that zone's clock then
 * keeps another offset than the letters state ("9:00 PST" in July), the offset that they state. In the hour that a clock
 * change repeats, the letters so tell which of the two is meant.
 * @throws RangeError when there is no such clock reading.
 */
export function zoneOfAbbreviation({ zones, offset }: Abbreviation, local: LocalTime): string {
  const zone = zones[0]!;
  if (offset === undefined) return zone;
  const { instant } = resolveLocal(local, zone);
  const stated = zoneFor(offset)!.offset(0);
  return offsetMinutes(zone, Date.parse(instant)) === stated ? zone : offset;
}
