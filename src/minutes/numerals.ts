const CHINESE_DIGITS = new Map(
  [..."〇零一二三四五六七八九"].map((digit, index) => [digit, Math.max(0, index - 1)]),
);
const ROMAN_DIGITS = new Map([
  ["i", 1],
  ["v", 5],
  ["x", 10],
  ["l", 50],
  ["c", 100],
]);

/** The value of a Chinese numeral up to 999 ("十二", "二十", "一百零三", "一二"), or null. */
export function chineseNumeral(text: string): number | null {
  let total = 0;
  let digit: number | null = null;
  for (const character of text.replaceAll("两", "二").replaceAll("廿", "二十")) {
    const unit = character === "十" ? 10 : character === "百" ? 100 : 0;
    if (unit > 0) {
      total += (digit ?? 1) * unit;
      digit = null;
    } else {
      const value = CHINESE_DIGITS.get(character);
      if (value === undefined) return null;
      digit = (digit ?? 0) * 10 + value;
    }
  }
  return total + (digit ?? 0) || null;
}

/** The value of a Roman numeral up to 399, or null where it is none or not written as one writes it. */
export function romanNumeral(text: string): number | null {
  if (!/^(?=[ivxlc])c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/i.test(text)) return null;
  const values = [...text.toLowerCase()].map((letter) => ROMAN_DIGITS.get(letter)!);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

/** Digits of the scripts that minutes use as ASCII digits: Arabic-Indic, Persian and full-width ones. */
export const asciiDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹０-９]/g, (digit) =>
    String((digit.codePointAt(0)! - zeroOf(digit.codePointAt(0)!)) % 10),
  );

const zeroOf = (code: number): number => (code >= 0xff10 ? 0xff10 : code >= 0x6f0 ? 0x6f0 : 0x660);
