import { Letterwise } from "../../config/letterwise";

/** Words too frequent to tell one happening from another. */
const COMMON = new Set(
  "the and for with will held hold this that from para los las del por con une les des pour dans sur est que como".split(
    " ",
  ),
);
const STEM = 5;
/** Words of common letters alone come first: every look into the tables of all letters of the world takes its time. */
const WORD = /[a-z0-9+\u0430-\u044f\u0620-\u064a]+(?![\p{L}\p{N}])|\p{Script=Han}+|[\p{L}\p{N}+]+/gu;
const ARTICLE = /^(?:وال|بال|لل|ال)(?=\p{Script=Arabic}{3})/u;

const plainLetters = new Letterwise((text) =>
  text
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase(),
);

/** One spelling for what differs in case and accents only. */
export const folded = (text: string): string => plainLetters.of(text);
/** The first character of the CJK blocks: every word of theirs is one of Chinese characters. */
const FIRST_HAN = "\u2E80";

/** What a text is about: stems of words, and pairs of characters in Chinese. */
export function features(text: string): Set<string> {
  const found = new Set<string>();
  for (const word of folded(text).match(WORD) ?? []) {
    if (word >= FIRST_HAN) for (let at = 0; at + 1 < word.length; at++) found.add(word.slice(at, at + 2));
    else if (word.length > 2 && !COMMON.has(word)) found.add(word.replace(ARTICLE, "").slice(0, STEM));
  }
  return found;
}

/** The share of the smaller set that is in the other: 0 to 1. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const feature of small) if (large.has(feature)) shared++;
  return small.size === 0 ? 0 : shared / small.size;
}
