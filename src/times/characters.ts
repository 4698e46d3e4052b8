/** What a folded character is to the scanner. */
export const KIND = {
  mark: 0,
  space: 1,
  newline: 2,
  digit: 3,
  /** A letter of a script that writes spaces between words. */
  letter: 4,
  /** A character of a script that does not. */
  han: 5,
} as const;

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

/** The kind of each folded character, by its code. */
export const KINDS = new Uint8Array(0x10000);
for (const [first, last] of LETTERS) KINDS.fill(KIND.letter, first, last + 1);
for (const [first, last] of [
  [0x2e80, 0x2fff],
  [0x3005, 0x3007],
  [0x3040, 0xa4cf],
] as const)
  KINDS.fill(KIND.han, first, last + 1);
KINDS.fill(KIND.digit, 0x30, 0x3a);
KINDS[0x20] = KIND.space;
KINDS[0x0a] = KIND.newline;

export const isArabic = (code: number): boolean => code >= 0x600 && code < 0x780;
