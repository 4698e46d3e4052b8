import { CITIES } from "./data/cities";
import { COUNTRIES } from "./data/countries";
import { METAZONES } from "./data/metazones";
import { REGIONS } from "./data/regions";
import { RUSSIAN_ADJECTIVES } from "./data/russian-adjectives";
import { SHARED_NAMES } from "./data/shared-names";
import { ZONE_NAME_LINES } from "./data/zone-names";
import { adjectiveForms, nounForms } from "./russian";

/** A name that people use for a zone. */
export interface ZoneName {
  /** As written; to be folded before it is compared. */
  name: string;
  /** The zone it names, or the likeliest of several. */
  zone: string;
  /** Where it names several zones: all of them, the likeliest first. Nothing is to be guessed then. */
  candidates?: readonly string[];
}

/** The rows of a table, each a line of zones, separated by spaces, and names, separated by "|". */
const rowsOf = (table: string): ZoneName[] =>
  table
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [zones, ...names] = line.split("|");
      const candidates = zones!.split(" ");
      const zone = candidates[0]!;
      return names.map((name) => (candidates.length > 1 ? { name, zone, candidates } : { name, zone }));
    });

/** Each row, and the same with other forms of its name. */
const withForms = (rows: ZoneName[], forms: (name: string) => string[]): ZoneName[] =>
  rows.flatMap((row) => [row, ...forms(row.name).map((name) => ({ ...row, name }))]);

/** With the "at" that Arabic writes together with it: "بتوقيت شرق أوروبا". */
const arabicForms = (name: string): string[] => (/^(?:ال)?توقيت/u.test(name) ? [`ب${name}`] : []);

/** Cities, and countries and territories with their zones, in all languages. */
export const PLACES: readonly ZoneName[] = [CITIES, COUNTRIES, SHARED_NAMES].flatMap(rowsOf);

/**
 * Names of places, of regions and adjectives of them; each names a zone where a word for time stands beside it. The
 * Russian ones come in the cases that follow "время" and "по" as well.
 */
export const PLACE_NAMES: readonly ZoneName[] = [
  ...withForms([...PLACES, ...rowsOf(REGIONS)], nounForms),
  ...rowsOf(RUSSIAN_ADJECTIVES).flatMap(({ name, zone }) =>
    adjectiveForms(name).map((form) => ({ name: form, zone })),
  ),
];

/** Names that by themselves say a zone's time: "Pacific Time", "中欧时间", "توقيت غرينتش". */
export const ZONE_NAMES: readonly ZoneName[] = withForms(
  [METAZONES, ZONE_NAME_LINES].flatMap(rowsOf),
  arabicForms,
);
