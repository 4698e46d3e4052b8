import { PLACES } from "../times/places";
import { canonicalZone } from "../times/zones";
import type { MessageId } from "./catalogue";
import type { Locale } from "./locales";
import en from "./messages/en.json";
import { phrase } from "./sentence";

const names = new Map<string, string>();

/**
 * A zone as people say it, by its city: "Shanghai time", "北京时间"; UTC and offsets as they are ("UTC+05:30").
 * @param zone an IANA name or an offset; what is neither is given back.
 */
export function zoneName(zone: string, locale: Locale): string {
  const canonical = canonicalZone(zone);
  if (canonical === null || !canonical.includes("/")) return canonical ?? zone;
  const key = `${locale} ${canonical}`;
  let name = names.get(key);
  if (name === undefined) {
    name = phrase(locale, "zone.city", { city: cityOf(canonical, locale) });
    names.set(key, name);
  }
  return name;
}

const isMessage = (id: string): id is MessageId => Object.hasOwn(en, id);

/** The city of a zone: as the catalogue has it, else in the language's script, else as its IANA name has it. */
function cityOf(zone: string, locale: Locale): string {
  const id = `city.${zone}`;
  if (isMessage(id)) return phrase(locale, id);
  return cityInScript(zone, locale) ?? zone.slice(zone.lastIndexOf("/") + 1).replaceAll("_", " ");
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
