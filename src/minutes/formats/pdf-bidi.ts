import type { Run } from "./pdf-lines";

/** A gap this wide, against the height of the letters, is a blank that no run holds. */
const BLANK = 0.18;
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
  for (const [index, run] of runs.entries()) {
    const before = runs[index - 1];
    if (before && isApart(before, run)) text += " ";
    text += run.text;
  }
  // Letters in the shapes that they take within a word are folded to the letters themselves.
  return (isArabic ? text.normalize("NFKC") : text).replace(/\s+/g, " ").trim();
}

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
  for (const run of [...line].sort((a, b) => b.x - a.x)) {
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

const mirrored = (run: Run): Run =>
  run.text.length === 1 ? { ...run, text: MIRRORED[run.text] ?? run.text } : run;
