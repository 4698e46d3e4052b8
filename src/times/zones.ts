import moment from "moment-timezone";
import data from "moment-timezone/data/packed/latest.json";
import { MODERN_NAMES } from "./data/old-names";
import { fixedZone, formatOffset, PackedZone } from "./packed-zone";

/** Release of the IANA time zone database that every offset comes from, such as "2026f". */
export const zoneDataVersion: string = data.version;

const HOURS_AT_MOST = 14;
const LONGEST_NAME = 64;
const OFFSET = /^(?:(?:utc|gmt|ut) ?)?([+\-\u2212\u2013])(\d{1,2})(?::?(\d{2}))?$/;
const UNIVERSAL = new Set([
  "utc",
  "gmt",
  "ut",
  "z",
  "etc/utc",
  "etc/gmt",
  "etc/uct",
  "etc/universal",
  "etc/zulu",
]);
const ETC_OFFSET = /^etc\/gmt([+-])(\d{1,2})$/;

/** Names of the places of the world, without the names that the database keeps for the sake of old programs. */
const current: ReadonlySet<string> = new Set(data.countries.flatMap((row) => row.split("|")[1]!.split(" ")));

const canonicalByLowerCase: ReadonlyMap<string, string> = new Map([
  ...data.links.flatMap((link): [string, string][] => {
    const [target, name] = link.split("|") as [string, string];
    return name.includes("/") && current.has(target) ? [[name.toLowerCase(), target]] : [];
  }),
  ...[...current].map((name): [string, string] => [name.toLowerCase(), name]),
  ...Object.entries(MODERN_NAMES).map(([old, name]): [string, string] => [old.toLowerCase(), name]),
]);

/** The last field of a packed zone, where it has six. */
const populations: ReadonlyMap<string, number> = new Map(
  data.zones.map((packed) => {
    const [name, , , , , people] = packed.split("|") as [string, ...string[]];
    return [name, Number(people ?? 0)];
  }),
);

const zones = new Map<string, PackedZone>();

/**
 * The name under which a zone is kept and shown: an IANA name in its modern form and case ("asia/calcutta" gives
 * "Asia/Kolkata"), "UTC" (for GMT and Z as well), or an offset of at most 14 hours ("+0530" gives "UTC+05:30", "UTC-3"
 * gives "UTC-03:00"). Null for everything else, and so for what looks like a zone and means several or depends on the
 * machine: "EST", "CST6CDT", "GB", "local", "system". Names of cities and abbreviations are `zoneNamed`'s work.
 */
export function canonicalZone(name: string): string | null {
  if (name.length > LONGEST_NAME) return null;
  const key = name.trim().toLowerCase();
  if (UNIVERSAL.has(key)) return "UTC";
  return canonicalByLowerCase.get(key) ?? canonicalOffset(key);
}

/** The zone of a name, as `canonicalZone` understands it, or null. The same name gives the same object. */
export function zoneFor(name: string): PackedZone | null {
  const known = zones.get(name);
  if (known) return known;
  const canonical = canonicalZone(name);
  if (canonical === null) return null;
  const zone = zones.get(canonical) ?? load(canonical);
  // Only canonical names are kept: there are some two thousand of them, however many spellings come in.
  zones.set(canonical, zone);
  return zone;
}

/** As `zoneFor`. @throws RangeError when the name is no zone. */
export function zoneOrThrow(name: string): PackedZone {
  const zone = zoneFor(name);
  if (zone === null) throw new RangeError(`no time zone: ${JSON.stringify(name.slice(0, LONGEST_NAME))}`);
  return zone;
}

/** Minutes east of UTC that a zone keeps at an instant, given in milliseconds since 1970. */
export const offsetMinutes = (zone: string, instantMs: number): number => zoneOrThrow(zone).offset(instantMs);

/** The canonical names of all zones that are places, in alphabetical order: no offsets, no old names. */
export const allZones = (): string[] => [...current].sort();

/** About how many people live in the city that a zone is named after, as far as the data says; else 0. */
export const population = (zone: string): number => populations.get(zone) ?? 0;

function load(canonical: string): PackedZone {
  const offset = offsetIn(canonical.toLowerCase());
  if (canonical === "UTC" || offset !== null) return fixedZone(offset ?? 0);
  const unpacked = moment.tz.zone(canonical);
  if (unpacked === null) throw new Error(`the time zone data lacks ${canonical}`);
  return new PackedZone(canonical, unpacked);
}

function canonicalOffset(key: string): string | null {
  const etc = ETC_OFFSET.exec(key);
  // POSIX counts west of Greenwich: Etc/GMT+5 is five hours behind UTC.
  const offset = offsetIn(etc ? `${etc[1] === "+" ? "-" : "+"}${etc[2]}` : key);
  return offset === null ? null : formatOffset(offset);
}

function offsetIn(key: string): number | null {
  const match = OFFSET.exec(key);
  if (!match) return null;
  const [, sign, hours, minutes = "0"] = match;
  const offset = Number(hours) * 60 + Number(minutes);
  if (Number(minutes) > 59 || offset > HOURS_AT_MOST * 60) return null;
  return sign === "+" ? offset : -offset + 0;
}
