/** Quotation marks around values, the first whose closing mark the value does not hold. */
const QUOTES = [
  ["“", "”"],
  ['"', '"'],
  ["«", "»"],
  ["「", "」"],
] as const;

/** A value as one word of a line. */
export function quoted(value: string): string {
  if (!/[\s"“„«「]|^$/u.test(value)) return value;
  const [open, close] = QUOTES.find(([, end]) => !value.includes(end)) ?? QUOTES[0];
  return `${open}${value.replaceAll(close, " ")}${close}`;
}
