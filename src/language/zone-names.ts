import { canonicalZone } from "../times/zones";
import type { MessageId } from "./catalogue";
import { intlTag, type Locale } from "./locales";
import en from "./messages/en.json";
import { phrase } from "./sentence";

const hasCity = (id: string): id is MessageId & `city.${string}` => Object.hasOwn(en, id);

/** CLDR's words for a zone ("肯尼亚时间"), where this Node knows it: names only, its offsets are not to be trusted. */
function cldrName(zone: string, locale: Locale): string | null {
  try {
    const format = new Intl.DateTimeFormat(intlTag(locale), { timeZone: zone, timeZoneName: "shortGeneric" });
    return format.formatToParts(0).find((part) => part.type === "timeZoneName")?.value ?? null;
  } catch {
    return null;
  }
}

const names = new Map<string, string>();

/**
 * A zone as people say it, by its city: "Shanghai time", "北京时间"; UTC and offsets as they are ("UTC+05:30").
 * @param zone an IANA name or an offset; what is neither is given back.
 */
export function zoneName(zone: string, locale: Locale): string {
  const key = `${locale} ${zone}`;
  let name = names.get(key);
  if (name === undefined) {
    name = nameOf(canonicalZone(zone) ?? zone, locale);
    names.set(key, name);
  }
  return name;
}

function nameOf(zone: string, locale: Locale): string {
  if (!zone.includes("/") || zone.startsWith("Etc/")) return zone;
  const id = `city.${zone}`;
  if (hasCity(id)) return phrase(locale, "zone.city", { city: phrase(locale, id) });
  const latin = zone.slice(zone.lastIndexOf("/") + 1).replaceAll("_", " ");
  const inLatin = new Intl.Locale(locale).maximize().script === "Latn";
  const known = inLatin ? null : cldrName(zone, locale);
  return known ?? phrase(locale, "zone.city", { city: latin });
}
