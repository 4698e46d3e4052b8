import { foldWord } from "./folded-text";

const UNWRITTEN = /['`´.\u02b0-\u02ff]/gu;
const BETWEEN_WORDS = /[\s\-_/,·・]+/gu;
const PLAIN: Readonly<Record<string, string>> = { ø: "o", ł: "l", đ: "d", ı: "i", æ: "ae", œ: "oe", ß: "ss" };
const STROKED = /[øłđıæœß]/gu;

/**
 * A name as it is compared with others, never shown: folded as texts are, and beyond that without what people leave
 * out when they type a name: apostrophes and the letters that look like them, full stops, kinds of dashes, strokes through letters.
 */
export const foldName = (name: string): string =>
  foldWord(name)
    .replace(UNWRITTEN, "")
    .replace(BETWEEN_WORDS, " ")
    .replace(STROKED, (letter) => PLAIN[letter]!)
    .trim();
