import { groupsIn } from "../../config/groups";
import { folded } from "./overlap";

/** What a sentence names, prepared for comparison. */
export interface Names {
  /** Identifiers of the bodies that it is about. */
  bodies: ReadonlySet<string>;
  /** What stands before and after each word, by the word as compared. */
  words: ReadonlyMap<string, Neighbours>;
}

interface Neighbours {
  before?: Word;
  after?: Word;
}

/** Bodies that every sentence of minutes may name without being about them. */
const EVERYWHERE = new Set(["MAG", "IGF", "Secretariat"]);
/** Words of common letters alone come first: every look into the tables of all letters of the world takes its time. */
const WORD =
  /[A-Za-z0-9'’\u00c0-\u00d6\u00d8-\u00f6\u0410-\u044f\u0620-\u064a-]+(?![\p{L}\p{M}\p{N}])|\p{Script=Han}+|[\p{L}\p{M}\p{N}'’-]+/gu;
const SMALL_FIRST = /^[a-z\u0430-\u044f\u00df-\u00ff]/;
const HAN = /\p{Script=Han}/u;
/** Names everything has a share in, and small words between a noun and its name. */
const COMMON = new Set(
  "igf fgi un onu mag utc gmt the of on for du de des d la le les el los do da dos das o a".split(" "),
);
/** Of these, the names that are compared all the same. */
const TELLING = new Set(["igf", "fgi"]);
/** "l'IGF": an article, or a preposition, that has lost its vowel. */
const ELIDED = /^\p{L}['’]/u;
const APOSTROPHES = new Set("'’");
const NUMERAL = /^\d{1,3}$|^[IVX]{1,4}$|^[A-Z]$/;
/** What may stand before a name in Chinese without being one. */
const NO_NAME_HAN = /[年届屆次本的了和与與将將于於在]/u;
const LONGEST_HAN = 6;
/** How many words of a sentence are looked at. */
const MOST_WORDS = 80;

interface Word {
  /** As compared: without case, accents and elided articles. */
  key: string;
  /** What kind of name it is, or null: only names of one kind are set against each other. */
  kind: "name" | "numeral" | "han" | null;
}

/**
 * Reads what a sentence names.
 * @param text Without its times.
 * @param group The body that "the group" means in it, if it says so.
 */
export function namesOf(text: string, group?: string): Names {
  const named = groupsIn(text).filter((id) => !EVERYWHERE.has(id));
  return {
    bodies: new Set(named.length === 0 && group !== undefined ? [group] : named),
    words: neighboursIn(wordsOf(text)),
  };
}

function neighboursIn(words: readonly Word[]): Map<string, Neighbours> {
  const neighbours = new Map<string, Neighbours>();
  for (const [index, { key }] of words.entries()) {
    const known = neighbours.get(key) ?? {};
    neighbours.set(key, known);
    if (index > 0) known.before = words[index - 1]!;
    if (index < words.length - 1) known.after = words[index + 1]!;
  }
  return neighbours;
}

/**
 * Whether two sentences name different things in the same place: "the Benin IGF" and "the Chad IGF", "group 1" and
 * "group 2", the webinars of two bodies, or "the group" in the parts about two groups.
 */
export function nameDifferent(a: Names, b: Names): boolean {
  if (a.bodies.size > 0 && b.bodies.size > 0 && ![...a.bodies].some((id) => b.bodies.has(id))) return true;
  for (const [key, one] of a.words) {
    const other = b.words.get(key);
    if (other && (differ(one.before, other.before, a, b) || differ(one.after, other.after, a, b)))
      return true;
  }
  return false;
}

/** Whether two words in the same place are names of one kind, each lacking in the other sentence. */
const differ = (one: Word | undefined, other: Word | undefined, a: Names, b: Names): boolean =>
  Boolean(one?.kind) &&
  one!.kind === other?.kind &&
  !b.words.has(one!.key) &&
  !a.words.has(other.key) &&
  (one!.kind !== "han" || ![...one!.key].some((character) => other.key.includes(character)));

function wordsOf(text: string): Word[] {
  const written = (text.match(WORD) ?? []).slice(0, MOST_WORDS);
  return written
    .map((word, index): Word => {
      const bare = APOSTROPHES.has(word.charAt(1)) ? word.replace(ELIDED, "") : word;
      return { key: folded(bare), kind: kindOf(bare, index, written[index + 1] ?? "") };
    })
    .filter(({ key }) => !COMMON.has(key) || TELLING.has(key));
}

function kindOf(word: string, index: number, next: string): Word["kind"] {
  // Most words: no name begins with a small letter.
  if (SMALL_FIRST.test(word)) return null;
  if (COMMON.has(word.toLowerCase())) return null;
  if (HAN.test(word)) return word.length <= LONGEST_HAN && !NO_NAME_HAN.test(word) ? "han" : null;
  if (NUMERAL.test(word)) return "numeral";
  if (!/^\p{Lu}/u.test(word)) return null;
  // The first word has a capital for another reason, unless an abbreviation or name follows it.
  return index > 0 || /^\p{Lu}/u.test(next) ? "name" : null;
}
