/** Han digits; "两" is the two of counting, "廿" and "卅" are twenty and thirty. */
const DIGITS = new Map(
  [..."〇一二三四五六七八九"].map((digit, value): [number, number] => [digit.charCodeAt(0), value]),
);
DIGITS.set("零".charCodeAt(0), 0);
DIGITS.set("两".charCodeAt(0), 2);
const TEN = "十".charCodeAt(0);
const LONGEST = 6;

export const isHanDigit = (code: number): boolean => code === TEN || DIGITS.has(code);

/**
 * The number that Han digits from a place on write: 二〇二五 is 2025, 二十五 is 25. A stretch longer than any date or
 * clock writes is no number.
 */
export function hanNumber(codes: Uint16Array, start: number): { value: number; end: number } {
  let end = start;
  let value = 0;
  let last = 0;
  let tens = false;
  for (; isHanDigit(codes[end] ?? 0); end++) {
    const code = codes[end]!;
    if (code === TEN) {
      value = (last === 0 ? 1 : last) * 10;
      last = 0;
      tens = true;
    } else {
      last = DIGITS.get(code)!;
      if (!tens) value = value * 10 + last;
      else value += last;
    }
  }
  return { value: end - start > LONGEST ? -1 : value, end };
}
