import { foldWord } from "./folded-text";

const UNWRITTEN = /['`´.]/gu;
const BETWEEN_WORDS = /[\s\-_/,·・]+/gu;
const LETTERS: readonly (readonly [string, string])[] = [
  ["ø", "o"],
  ["ł", "l"],
  ["đ", "d"],
  ["ı", "i"],
  ["æ", "ae"],
  ["ß", "ss"],
];

/**
 * A name as it is compared with others, never shown: folded as texts are, and beyond that without what people leave
 * out when they type a name: apostrophes, full stops, kinds of dashes, strokes through letters.
 */
export function foldName(name: string): string {
  const folded = foldWord(name).replace(UNWRITTEN, "").replace(BETWEEN_WORDS, " ").trim();
  return LETTERS.reduce((text, [letter, plain]) => text.replaceAll(letter, plain), folded);
}
