import { ABBREVIATIONS } from "./abbreviations";
import { foldWord } from "./folded-text";
import { PLACE_NAMES, ZONE_NAMES, type ZoneName } from "./places";
import type { Sense, WrittenZone } from "./sense";
import type { Words } from "./words/language";
import { allZones } from "./zones";

interface Given {
  words: Words;
  give: (sense: Sense) => void;
}

/** Abbreviations that in small letters are words of some language, besides those of two letters. */
const EVERYDAY = new Set(
  "EST WET WEST CAT EAT ART ACT COT PET MET CAST BIT SST TOT MUT GET WIT ICT AST MST PHT VET TUC CLT NUT EET VUT SET BOT GST HEC".split(
    " ",
  ),
);

/** Places whose names are everyday words: in a text they name no zone, whatever stands beside them ("15h00 réunion"). */
const NO_PLACES: ReadonlySet<string> = new Set(
  [
    "Réunion",
    "La Réunion",
    "Reunião",
    "Oral",
    "Nome",
    "Christmas",
    "Easter",
    "Resolute",
    "Nice",
    "Mountain",
  ].map(foldWord),
);
/** "heure de la réunion", "hora de la reunión" */
const NO_ZONE_NAMES = /(?:heure|hora|horário) d[eao] (?:la )?r[eé]uni[oóã]o?n?$/iu;

/** The names of zones that no language owns: IANA names, abbreviations, places. */
export function zoneSenses(): Given[] {
  const iana = allZones().map((zone) => ({
    words: `${zone}|${zone.replaceAll("_", " ")}`,
    give: (sense: Sense) => (sense.zone = { zone }),
  }));
  const places = PLACE_NAMES.filter(({ name }) => !NO_PLACES.has(foldWord(name))).map((row) => ({
    words: row.name,
    give: (sense: Sense) => (sense.place ??= named(row)),
  }));
  const names = ZONE_NAMES.filter(({ name }) => !NO_ZONE_NAMES.test(name)).map((row) => ({
    words: row.name,
    give: (sense: Sense) => (sense.zone = named(row)),
  }));
  const letters = ABBREVIATIONS.map((abbreviation) => {
    const { name, zones, ambiguous } = abbreviation;
    const zone: WrittenZone = {
      zone: zones[0]!,
      abbreviation,
      capitals: name.length < 3 || EVERYDAY.has(name),
      ...(ambiguous && { candidates: zones }),
    };
    return { words: name, give: (sense: Sense) => (sense.zone = zone) };
  });
  const zulu: Given = { words: "z", give: (sense) => (sense.zone = { zone: "UTC", capitals: true }) };
  return [...iana, ...places, ...names, ...letters, zulu];
}

const named = ({ zone, candidates }: ZoneName): WrittenZone => (candidates ? { zone, candidates } : { zone });
