/**
 * Words that begin with a letter or hold one ("WSIS+20", "4th"); Chinese, written without gaps, in pairs of
 * characters. Bare numbers are left out: they are mostly dates, which are compared as dates. So are the shortest
 * words of alphabets with small letters ("to", "the", "des", "для"), which every sentence shares.
 */
const WORD = /[\p{L}\p{N}+]+/gu;
const HAN_RUN = /\p{Script=Han}+/gu;
const LETTER = /\p{L}/u;
const SHORT = /^\p{Ll}{1,3}$/u;
const ENOUGH = 200;

/** The words by which two texts of one language are compared; at most 200. */
export function wordsOf(text: string): Set<string> {
  const folded = text.normalize("NFKC");
  const words = new Set<string>();
  for (const [run] of folded.matchAll(HAN_RUN)) {
    const characters = [...run];
    if (characters.length === 1) words.add(run);
    for (let at = 0; at + 1 < characters.length; at++) words.add(characters[at]! + characters[at + 1]!);
    if (words.size > ENOUGH) return words;
  }
  for (const [word] of folded.replace(HAN_RUN, " ").matchAll(WORD)) {
    if (LETTER.test(word) && !SHORT.test(word)) words.add(word.toLowerCase());
    if (words.size > ENOUGH) return words;
  }
  return words;
}

/** Names and abbreviations in Latin letters, which translations into other scripts leave as they are. */
export function namesOf(text: string): Set<string> {
  const words = text.normalize("NFKC").matchAll(/[A-Za-z][A-Za-z0-9+-]*/g);
  return new Set(
    [...words]
      .map(([word]) => word)
      .filter((word) => /[A-Z][A-Z0-9+-]/.test(word))
      .slice(0, ENOUGH),
  );
}

/** Dice's coefficient: twice what is shared over all there is; 0 to 1. */
export function similarity(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  if (left.size + right.size === 0) return 0;
  let shared = 0;
  for (const word of left) if (right.has(word)) shared++;
  return (2 * shared) / (left.size + right.size);
}

/** One spelling for texts that differ in nothing but spacing, width of characters and case. */
export const plain = (text: string): string => text.normalize("NFKC").toLowerCase().replace(/\s+/g, "");
