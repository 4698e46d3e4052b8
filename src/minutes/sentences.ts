/** A sentence and where it begins in the text it was taken from. */
export interface Sentence {
  text: string;
  index: number;
}

const END = /[.。！!？?؟…]["”’»）)\]*_]{0,3}/gu;
/** Words that a full stop shortens, without ending a sentence. */
const SHORTENED =
  /(?:^|[\s(（.])(?:و?\p{L}|[ap]\.? ?m|no|nos|nr|art|mr|mrs|ms|dr|prof|st|vs|etc|i\.e|e\.g|cf|approx|sr|sra|núm|p\. ?ej|av|гг|стр|им|тов|мск|тел|руб|тыс|чел|mm|т\. ?е|т\. ?д|resp|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/iu;

/** No sentence is longer, in UTF-16 code units: what has no end is cut at a gap. */
const LONGEST = 2000;

/**
 * Splits a paragraph into sentences. A full stop within a number, an address, a link or an abbreviation, or before
 * a small letter, ends none.
 */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const take = (end: number): void => {
    while (end - start > LONGEST) takePiece(lastGap(text, start, start + LONGEST));
    takePiece(end);
  };
  const takePiece = (end: number): void => {
    const piece = text.slice(start, end);
    const index = start + (piece.length - piece.trimStart().length);
    if (piece.trim() !== "") sentences.push({ text: piece.trim(), index });
    start = end;
  };
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    const after = text.slice(end, end + 2);
    const wide = /[。！？؟]/.test(match[0]);
    if (!wide && after !== "" && !/^\s/.test(after)) continue;
    if (!wide && /^\s\p{Ll}/u.test(after)) continue;
    if (
      match[0].startsWith(".") &&
      SHORTENED.test(text.slice(Math.max(start, match.index - 12), match.index))
    )
      continue;
    take(end);
  }
  take(text.length);
  return sentences;
}

/** The end of the last gap between two positions, or the second where there is none. */
function lastGap(text: string, from: number, to: number): number {
  for (let at = to; at > from + LONGEST / 2; at--) if (/[\s，、,]/.test(text.charAt(at - 1))) return at;
  return to;
}
