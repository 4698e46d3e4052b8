import { ABBREVIATIONS } from "./abbreviations";
import { foldName } from "./fold-name";
import { PLACES, ZONE_NAMES } from "./places";
import { allZones, canonicalZone, population } from "./zones";

/** One offer: what a person sees, and the zone that it means. */
export interface ZoneOffer {
  label: string;
  zone: string;
}

/** Offered before anything is typed: where the members of a worldwide group live most. */
const COMMON: readonly string[] = [
  "UTC",
  "Europe/Zurich",
  "America/New_York",
  "Asia/Shanghai",
  "Africa/Nairobi",
  "America/Sao_Paulo",
  "Asia/Kolkata",
  "Europe/Paris",
  "Asia/Riyadh",
  "Africa/Cairo",
  "Europe/Moscow",
  "Asia/Tokyo",
  "America/Los_Angeles",
  "Africa/Lagos",
  "America/Bogota",
  "Australia/Sydney",
];

/** Offered first to readers of a language, by its primary subtag. */
const AT_HOME: Readonly<Record<string, readonly string[]>> = {
  ar: ["Asia/Riyadh", "Africa/Cairo", "Asia/Dubai", "Africa/Casablanca", "Africa/Tunis"],
  es: ["Europe/Madrid", "America/Mexico_City", "America/Bogota", "America/Argentina/Buenos_Aires"],
  fr: ["Europe/Paris", "Europe/Zurich", "Africa/Dakar", "Africa/Abidjan", "Africa/Kinshasa"],
  pt: ["America/Sao_Paulo", "Europe/Lisbon", "Africa/Luanda", "Africa/Maputo"],
  ru: ["Europe/Moscow", "Europe/Minsk", "Asia/Almaty", "Asia/Tashkent"],
  zh: ["Asia/Shanghai", "Asia/Hong_Kong", "Asia/Taipei", "Asia/Singapore"],
};

interface Name extends ZoneOffer {
  folded: string;
  weight: number;
}

let built: Name[] | undefined;

/**
 * Zones to offer for what somebody has typed so far, each once: names that begin with it, then those in which a word
 * does, then those that contain it; among them the zones that are likeliest meant. Letters of several zones offer each of them.
 * @param locale BCP 47; decides what is offered before anything is typed.
 */
export function completeZones(prefix: string, locale = "en", limit = 25): ZoneOffer[] {
  const typed = foldName(prefix.slice(0, 80));
  const offers = typed === "" ? common(locale) : [...exactly(prefix), ...matching(typed)];
  const seen = new Set<string>();
  return offers.filter(({ zone }) => !seen.has(zone) && seen.add(zone)).slice(0, limit);
}

const common = (locale: string): ZoneOffer[] =>
  [...(AT_HOME[locale.split("-")[0]!.toLowerCase()] ?? []), ...COMMON].map((zone) => ({ label: zone, zone }));

/** What was typed is a zone already, such as an offset. */
function exactly(typed: string): ZoneOffer[] {
  const zone = canonicalZone(typed);
  return zone === null ? [] : [{ label: zone, zone }];
}

function matching(typed: string): ZoneOffer[] {
  return names()
    .filter(({ folded }) => folded.includes(typed))
    .map((name) => ({ ...name, rank: rankOf(name.folded, typed) }))
    .sort((a, b) => b.rank - a.rank || b.weight - a.weight)
    .map(({ label, zone }) => ({ label: label === zone ? zone : `${label} · ${zone}`, zone }));
}

function rankOf(name: string, typed: string): number {
  const at = name.indexOf(typed);
  if (at === 0) return name.length === typed.length ? 4 : 3;
  return name[at - 1] === " " ? 2 : 1;
}

/** Names in the order of the tables, each with how likely its zone is meant: a common one, else by its people. */
function names(): Name[] {
  built ??= [
    ...[...PLACES, ...ZONE_NAMES].flatMap(({ name, zone, candidates = [zone] }) =>
      candidates.map((candidate) => ({ label: name, zone: candidate })),
    ),
    ...ABBREVIATIONS.flatMap(({ name, zones }) => zones.map((zone) => ({ label: name, zone }))),
    ...allZones().map((zone) => ({ label: zone, zone })),
  ].map((offer) => ({ ...offer, folded: foldName(offer.label), weight: weightOf(offer.zone) }));
  return built;
}

function weightOf(zone: string): number {
  const common = COMMON.indexOf(zone);
  return common >= 0 ? Number.MAX_SAFE_INTEGER - common : population(zone);
}
