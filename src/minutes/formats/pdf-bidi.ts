import type { Run } from "./pdf-lines";

/** A gap this wide, against the height of the letters, is a blank that no run holds. */
const BLANK = 0.18;
const SIGN = /^\p{M}+$/u;
/** Points that nobody sees. */
const NO_WIDTH = 0.1;
const MIRRORED: Readonly<Record<string, string>> = {
  "(": ")",
  ")": "(",
  "[": "]",
  "]": "[",
  "«": "»",
  "»": "«",
};
const LEFT_TO_RIGHT = /[\p{L}\p{N}]/u;

/**
 * The runs of a printed line, as one text in the order in which it is read. On paper a line of Arabic stands from
 * right to left, with numbers and Latin words from left to right in it (Unicode Standard Annex 9, rule L2).
 */
export function inReadingOrder(line: readonly Run[]): string {
  const isArabic = line.some(({ rightToLeft }) => rightToLeft);
  const runs = isArabic ? fromRightToLeft(line) : line;
  let text = "";
  let before: Run | undefined;
  for (const run of runs) {
    // A vowel sign stands over its letter, and parts nothing.
    const isSign = SIGN.test(run.text);
    if (before && !isSign && isApart(before, run)) text += " ";
    text += run.text;
    if (!isSign) before = run;
  }
  // Letters in the shapes that they take within a word are folded to the letters themselves.
  return (isArabic ? withPlainLetters(text) : text).replace(/\s+/g, " ").trim();
}

/** A vowel sign by itself is a sign on a blank, which would part a word; at a word's beginning it belongs to the letter behind it. */
const withPlainLetters = (text: string): string =>
  text
    .replace(/[\uFE70-\uFE7F]/g, (sign) => sign.normalize("NFKC").trimStart())
    .normalize("NFKC")
    .replace(/(?<![\p{L}\p{M}])([\u064B-\u0652]{1,3})(\p{Script=Arabic})/gu, "$2$1");

const isApart = (a: Run, b: Run): boolean => {
  const [left, right] = a.x <= b.x ? [a, b] : [b, a];
  return right.x - (left.x + left.width) > Math.max(a.size, b.size) * BLANK;
};

function fromRightToLeft(line: readonly Run[]): Run[] {
  const ordered: Run[] = [];
  const leftToRight: Run[] = [];
  const take = (): void => {
    // What ends a stretch and is no letter or digit belongs to the line around it.
    const neutral: Run[] = [];
    while (leftToRight.length > 0 && !LEFT_TO_RIGHT.test(leftToRight[0]!.text))
      neutral.push(leftToRight.shift()!);
    ordered.push(...leftToRight.splice(0), ...neutral.reverse().map(mirrored));
  };
  for (const run of line.filter(takesRoom).sort(byPlace)) {
    const isForeign = !run.rightToLeft && LEFT_TO_RIGHT.test(run.text);
    if (isForeign || (leftToRight.length > 0 && !run.rightToLeft)) leftToRight.unshift(run);
    else {
      take();
      ordered.push(mirrored(run));
    }
  }
  take();
  return ordered;
}

/** A blank without width is one that the reader of the file took for one: it stands within a ligature. */
const takesRoom = ({ text, width }: Run): boolean => width > NO_WIDTH || text.trim() !== "";

/**
 * From right to left. Of a ligature, browsers print the letters but one without width, at its left edge: the alif of
 * "لا" stands where its lam does, and is read after it.
 */
const byPlace = (a: Run, b: Run): number =>
  Math.round(b.x / NO_WIDTH) - Math.round(a.x / NO_WIDTH) || b.width - a.width;

const mirrored = (run: Run): Run =>
  run.text.length === 1 ? { ...run, text: MIRRORED[run.text] ?? run.text } : run;
