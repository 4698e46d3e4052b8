import { withoutDirections } from "../src/language/outside";

/** Quotation marks that phones and word processors put in place of ASCII's, with what closes each. */
const QUOTES = new Map([
  ['"', '"'],
  ["“", "”"],
  ["„", "“"],
  ["«", "»"],
  ["「", "」"],
]);

const MOST_WORDS = 400;

/**
 * Splits a typed line into words: at any white space, quoted stretches kept whole, typographic dashes
 * between letters and before options read as "-". An apostrophe quotes nothing ("l'heure").
 */
export function wordsOf(line: string): string[] {
  const words: string[] = [];
  let word = "";
  let started = false;
  let closing: string | null = null;
  const finish = (): void => {
    if (started) words.push(word);
    word = "";
    started = false;
  };
  for (const char of withoutDirections(line).normalize("NFC")) {
    if (closing !== null) {
      if (char === closing) closing = null;
      else word += char;
    } else if (!started && QUOTES.has(char)) {
      closing = QUOTES.get(char)!;
      started = true;
    } else if (/\s/u.test(char)) {
      finish();
      if (words.length === MOST_WORDS) return words;
    } else {
      word += char;
      started = true;
    }
  }
  finish();
  return words;
}

/** How names of sub-commands and options compare: case, width and kind of dash do not count. */
export const folded = (word: string): string =>
  word
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212_]/gu, "-");
