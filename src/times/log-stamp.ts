import type { Unit } from "./elements";
import type { Source, Token } from "./tokens";

const OPENING = 0x5b;
const CLOSING = 0x5d;
const DASH = 0x2d;
const COLON = 0x3a;
/** Names of people have no more words. */
const LONGEST_NAME = 6;

/**
 * Whether a date with a clock time is what a messenger puts before each forwarded message: "[18/11/2025, 14:03] Ana: ...",
 * "11/18/25, 2:03 PM - Ana: ...". It is told by the clock of a phone, whatever zone the message speaks of.
 */
export function isLogStamp({ tokens }: Source, { start, end, dates }: Unit): boolean {
  const [date] = dates;
  if (end || dates.length !== 1 || date!.item.kind !== "days" || date!.first > start.first) return false;
  const { first } = date!;
  const before = tokens[first - 1];
  if (isMark(before, OPENING)) return beginsLine(tokens, first - 1) && isMark(tokens[start.next], CLOSING);
  if (!beginsLine(tokens, first) || !isMark(tokens[start.next], DASH)) return false;
  for (let i = start.next + 1; i <= start.next + LONGEST_NAME && tokens[i]!.near; i++)
    if (isMark(tokens[i], COLON)) return !tokens[i + 1]!.glued;
  return false;
}

const isMark = (token: Token | undefined, mark: number): boolean =>
  token?.kind === "mark" && token.value === mark;

const beginsLine = (tokens: readonly Token[], at: number): boolean => at === 0 || !tokens[at]!.near;
