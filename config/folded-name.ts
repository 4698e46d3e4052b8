const MARKS = /[\p{Mn}\u0640]/gu;
/** Conjunction, preposition and article, which Arabic writes on to the noun. */
const ARABIC_PREFIX = /(?<!\p{L})[وف]?(?:لل|[بك]?ال)(?=\p{Script=Arabic}{3})/gu;
/** What declension changes: enough to know "Рабочей группы" for "Рабочая группа". Without marks "й" is "и". */
const RUSSIAN_ENDING =
  /(?<=\p{Script=Cyrillic}{3})и?(?:[аиоыя]ми|[ео]го|[ео]му|[аеиоуыюя][ихм]|[аи]я|[ео]е|[ыи]е|[уюо]ю|[ьи]ю|[аеиоуыьюя])(?!\p{L})/gu;
const GAP_IN_HAN = /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu;

/** What becomes of each character, by its code: another code, or one of these; 0 until it is asked for. */
const DROPPED = 0xffff;
const SEVERAL = 0xfffe;
const outcomes = new Uint16Array(0x10000);

const SPACE = 0x20;
/** Longer texts, which are few, are not folded letter by letter. */
const LONGEST = 2000;
const codes = new Uint16Array(LONGEST);

/**
 * One spelling for what readers take as the same name: case, accents, spaces, Arabic articles, Russian endings.
 * Linear in the length of the text.
 */
export function foldedName(text: string): string {
  const plain = letterByLetter(text) ?? spelt(text).replace(/ +/g, " ").trim();
  let folded = plain;
  if (/[\u0600-\u06FF]/.test(folded)) folded = folded.replace(ARABIC_PREFIX, "");
  if (/[\u0400-\u04FF]/.test(folded)) folded = folded.replace(RUSSIAN_ENDING, "");
  if (/[\u2E80-\uFFFF]/.test(folded)) folded = folded.replace(GAP_IN_HAN, "");
  return folded;
}

/** The plain letters of a text in any length. */
const spelt = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(MARKS, "")
    .toLowerCase()
    .replace(/\u0671/g, "\u0627")
    .replace(/\u0629/g, "\u0647")
    .replace(/\u0649/g, "\u064A")
    .replace(/[’‘]/g, "'")
    .replace(/[\s\u2010-\u2015-]/g, " ");

/** The same with single spaces, of a text whose characters become one letter each; else null. */
function letterByLetter(text: string): string | null {
  if (text.length > LONGEST) return null;
  let length = 0;
  let last = SPACE;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const outcome = outcomes[code]! || outcomeOf(code);
    if (outcome === SEVERAL) return null;
    if (outcome === DROPPED || (outcome === SPACE && last === SPACE)) continue;
    codes[length++] = outcome;
    last = outcome;
  }
  if (length > 0 && last === SPACE) length--;
  return String.fromCharCode.apply(null, codes.subarray(0, length) as unknown as number[]);
}

function outcomeOf(code: number): number {
  const letters = spelt(String.fromCharCode(code));
  const isWhole = letters.length === 1 && !/\p{Surrogate}/u.test(letters);
  const outcome = letters === "" ? DROPPED : isWhole ? letters.charCodeAt(0) : SEVERAL;
  outcomes[code] = outcome;
  return outcome;
}
