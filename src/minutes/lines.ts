/** A line of the document as a reader counts them. */
export interface Line {
  /** From 1. */
  number: number;
  text: string;
}

const LINE_END = /\r\n|[\n\r\u0085\u2028\u2029\f\v]/;

/** Splits a text at every kind of line end; a byte order mark is no text. */
export const linesOf = (text: string): Line[] =>
  text
    .replace(/^\uFEFF/, "")
    .split(LINE_END)
    .map((line, index) => ({ number: index + 1, text: line }));
