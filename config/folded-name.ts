import { Letterwise } from "./letterwise";

const MARKS = /[\p{Mn}\u0640]/gu;
/** Conjunction, preposition and article, which Arabic writes on to the noun. */
const ARABIC_PREFIX = /(?<!\p{L})[وف]?(?:لل|[بك]?ال)(?=\p{Script=Arabic}{3})/gu;
/** What declension changes: enough to know "Рабочей группы" for "Рабочая группа". Without marks "й" is "и". */
const RUSSIAN_ENDING =
  /(?<=\p{Script=Cyrillic}{3})и?(?:[аиоыя]ми|[ео]го|[ео]му|[аеиоуыюя][ихм]|[аи]я|[ео]е|[ыи]е|[уюо]ю|[ьи]ю|[аеиоуыьюя])(?!\p{L})/gu;
const GAP_IN_HAN = /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu;

/** The plain letters of a text in any language. */
const plain = new Letterwise((text) =>
  text
    .normalize("NFKD")
    .replace(MARKS, "")
    .toLowerCase()
    .replace(/\u0671/g, "\u0627")
    .replace(/\u0629/g, "\u0647")
    .replace(/\u0649/g, "\u064A")
    .replace(/[’‘]/g, "'")
    .replace(/[\s\u2010-\u2015-]/g, " "),
);

/**
 * One spelling for what readers take as the same name: case, accents, spaces, Arabic articles, Russian endings.
 * Linear in the length of the text.
 */
export function foldedName(text: string): string {
  let folded = plain.of(text).replace(/ {2,}/g, " ").trim();
  if (/[\u0600-\u06FF]/.test(folded)) folded = folded.replace(ARABIC_PREFIX, "");
  if (/[\u0400-\u04FF]/.test(folded)) folded = folded.replace(RUSSIAN_ENDING, "");
  if (/[\u2E80-\uFFFF]/.test(folded)) folded = folded.replace(GAP_IN_HAN, "");
  return folded;
}
