import { PLACES } from "../times/places";
import { canonicalZone } from "../times/zones";
import { isMessageId } from "./catalogue";
import { directionOf, intlTag, type Locale } from "./locales";
import { isolate } from "./outside";
import { phrase } from "./sentence";

const names = new Map<string, string>();
const fullNames = new Map<string, string>();

/**
 * A zone as people say it, by its city: "Shanghai time", "北京时间"; UTC and offsets as they are ("UTC+05:30").
 * @param zone an IANA name or an offset; what is neither is given back.
 */
export function zoneName(zone: string, locale: Locale): string {
  const canonical = canonicalZone(zone);
  if (canonical === null || !canonical.includes("/")) return isolate(canonical ?? zone, directionOf(locale));
  const key = `${locale} ${canonical}`;
  let name = names.get(key);
  if (name === undefined) {
    name = phrase(locale, "zone.city", { city: cityOf(canonical, locale) });
    names.set(key, name);
  }
  return name;
}

/**
 * A zone by the name that its region gives it, with the city: "Central European Time (Zurich)", "中国标准时间（北京）";
 * by its city alone where CLDR knows no such name.
 * @param zone an IANA name or an offset; what is neither is given back.
 */
export function fullZoneName(zone: string, locale: Locale): string {
  const canonical = canonicalZone(zone);
  if (canonical === null || !canonical.includes("/")) return zoneName(zone, locale);
  const key = `${locale} ${canonical}`;
  let name = fullNames.get(key);
  if (name === undefined) {
    const regional = regionalName(canonical, locale);
    name =
      regional === null
        ? zoneName(zone, locale)
        : phrase(locale, "zone.named", { name: regional, city: cityOf(canonical, locale) });
    fullNames.set(key, name);
  }
  return name;
}

/** CLDR's name for a zone whatever the season; null where it has but an offset, or the platform lacks the zone. */
function regionalName(zone: string, locale: Locale): string | null {
  try {
    const name = new Intl.DateTimeFormat(intlTag(locale), { timeZone: zone, timeZoneName: "longGeneric" })
      .formatToParts(SOME_RECENT_DAY)
      .find(({ type }) => type === "timeZoneName")?.value;
    return name === undefined || /\d/u.test(name) ? null : name;
  } catch {
    return null;
  }
}

/** Names of zones hardly ever change; which day is asked about matters to those that left their region. */
const SOME_RECENT_DAY = Date.UTC(2026, 0, 1);

/** The city of a zone: as the catalogue has it, else in the language's script, else as its IANA name has it. */
function cityOf(zone: string, locale: Locale): string {
  const id = `city.${zone}`;
  if (isMessageId(id)) return phrase(locale, id);
  const inScript = cityInScript(zone, locale);
  if (inScript !== undefined) return inScript;
  return isolate(zone.slice(zone.lastIndexOf("/") + 1).replaceAll("_", " "), directionOf(locale));
}

const SCRIPTS: Readonly<Record<string, RegExp>> = {
  Latn: /\p{Script=Latin}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
  Arab: /\p{Script=Arabic}/u,
  Hans: /\p{Script=Han}/u,
  Hant: /\p{Script=Han}/u,
};

/** Among the names of places, a zone's own city comes first, and its simplified name right before the traditional. */
function cityInScript(zone: string, locale: Locale): string | undefined {
  const script = new Intl.Locale(locale).maximize().script ?? "";
  const written = SCRIPTS[script];
  const all = PLACES.filter((place) => place.zone === zone).map(({ name }) => name);
  const first = all.findIndex((name) => written?.test(name));
  const traditional = script === "Hant" && written?.test(all[first + 1] ?? "");
  return all[traditional ? first + 1 : first];
}
