/** What a folded character is to the scanner. */
export const SPACE = 1;
export const NEWLINE = 2;
export const DIGIT = 3;
/** A letter of a script that writes spaces between words. */
export const LETTER = 4;
/** A character of a script that does not. */
export const HAN = 5;

const LETTERS: readonly (readonly [number, number])[] = [
  [0x61, 0x7a],
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x58f],
  [0x5d0, 0x5f2],
  [0x620, 0x669],
  [0x66e, 0x6d3],
  [0x6d5, 0x1fff],
  [0xac00, 0xd7a3],
];

const CLASSES = new Uint8Array(0x10000);
for (const [first, last] of LETTERS) CLASSES.fill(LETTER, first, last + 1);
for (const [first, last] of [
  [0x2e80, 0x2fff],
  [0x3005, 0x3007],
  [0x3040, 0xa4cf],
] as const)
  CLASSES.fill(HAN, first, last + 1);
CLASSES.fill(DIGIT, 0x30, 0x3a);
CLASSES[0x20] = SPACE;
CLASSES[0x0a] = NEWLINE;

/** The class of a folded character; 0 for marks. */
export const classOf = (code: number): number => CLASSES[code]!;

export const isArabic = (code: number): boolean => code >= 0x600 && code < 0x780;
