import { ABBREVIATIONS } from "./abbreviations";
import { TIME_AFTER, TIME_BEFORE } from "./data/time-words";
import { foldName } from "./fold-name";
import { nearest } from "./nearest";
import { PLACE_NAMES, ZONE_NAMES } from "./places";
import { allZones, canonicalZone } from "./zones";

/** What a name of a zone means; `candidates` and `near` come with the likeliest first. */
export type NamedZone =
  | { kind: "zone"; zone: string }
  | { kind: "ambiguous"; candidates: string[] }
  /** `near`: names that are spelled almost like it, as people would type them. */
  | { kind: "unknown"; near: string[] };

interface Index {
  zones: ReadonlyMap<string, readonly string[]>;
  /** As written, by its folded form. */
  names: ReadonlyMap<string, string>;
}

const LONGEST_NAME = 80;
const NEAR_AT_MOST = 3;
/** "Birmingham, UK", "London (Ontario)". */
const WHERE = /^([^,،，(（]+)[,،，(（]([^()（）]+)[)）]?$/u;

/** With the space after them, but for an elided article; the longest first. */
const BEFORE = TIME_BEFORE.map((words) => foldName(words) + (words.endsWith("'") ? "" : " ")).sort(
  longestFirst,
);
const AFTER = TIME_AFTER.map(foldName).sort(longestFirst);

let built: Index | undefined;

/**
 * The zone that somebody names: an IANA name, an offset, an abbreviation, a city or a country in any of our languages,
 * alone or with a word for time ("heure de Genève", "北京时间"). Letters and places that stand for several zones are
 * ambiguous; they are never guessed.
 */
export function zoneNamed(text: string): NamedZone {
  const typed = text.trim();
  if (typed.length > LONGEST_NAME) return { kind: "unknown", near: [] };
  const canonical = canonicalZone(typed);
  if (canonical !== null) return { kind: "zone", zone: canonical };
  const found = zonesOf(typed) ?? zonesOfPlaceIn(typed);
  if (found === undefined) return { kind: "unknown", near: nearTo(typed) };
  return found.length === 1
    ? { kind: "zone", zone: found[0]! }
    : { kind: "ambiguous", candidates: [...found] };
}

/** The zones of a name, with or without a word for time. */
function zonesOf(typed: string): readonly string[] | undefined {
  const { zones } = index();
  const name = foldName(typed);
  return zones.get(name) ?? zones.get(withoutTimeWords(name));
}

/** The longest word for time is taken off either end; the apostrophe of "heure d'Oran" is folded away already. */
function withoutTimeWords(name: string): string {
  const before = BEFORE.find((word) => name.startsWith(word)) ?? "";
  const after = AFTER.find((word) => name.length > before.length + word.length && name.endsWith(word)) ?? "";
  return name.slice(before.length, name.length - after.length).trim();
}

/** "Birmingham, UK": the zones of the first place that are zones of the second; if none is, all of both. */
function zonesOfPlaceIn(typed: string): readonly string[] | undefined {
  const [, place, country] = WHERE.exec(typed) ?? [];
  const zones = place && zonesOf(place);
  if (!zones) return undefined;
  const around = zonesOf(country!);
  if (around === undefined) return zones;
  const both = zones.filter((zone) => around.includes(zone));
  return both.length > 0 ? both : [...new Set([...zones, ...around])];
}

function nearTo(typed: string): string[] {
  const { names, zones } = index();
  const seen = new Set<string>();
  return nearest(foldName(typed), [...names.keys()])
    .filter((folded) => !seen.has(zones.get(folded)![0]!) && seen.add(zones.get(folded)![0]!))
    .slice(0, NEAR_AT_MOST)
    .map((folded) => names.get(folded)!);
}

/** Built when first asked for: reading times in text does not need it. */
function index(): Index {
  if (built) return built;
  const rows = [
    ...ABBREVIATIONS.map(({ name, zones }) => ({ name, zones })),
    ...allZones().map((name) => ({ name, zones: [name] })),
    ...[...ZONE_NAMES, ...PLACE_NAMES].map(({ name, zone, candidates }) => ({
      name,
      zones: candidates ?? [zone],
    })),
  ].map((row) => ({ ...row, folded: foldName(row.name) }));
  // Of equal spellings the first stands: an abbreviation before a place.
  rows.reverse();
  built = {
    zones: new Map(rows.map(({ folded, zones }) => [folded, zones])),
    names: new Map(rows.map(({ folded, name }) => [folded, name])),
  };
  return built;
}

function longestFirst(a: string, b: string): number {
  return b.length - a.length;
}
