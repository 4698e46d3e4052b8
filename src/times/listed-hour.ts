import type { Clock } from "./clock";
import type { Item } from "./items";
import type { Source, Token } from "./tokens";

const COMMA = 0x2c;
const SLASH = 0x2f;
/** Nobody offers more hours at once; a bound keeps the reading linear. */
const LONGEST_LIST = 5;

/**
 * "a las 7, 12 o 17 h UTC", "Monday 14, 16 or 18 UTC": a bare number in a list of hours, behind a word for "at" or a
 * date, that ends with a zone.
 */
export function isListedHour(
  { tokens }: Source,
  { first, next, hour }: Clock,
  last: Item | undefined,
): boolean {
  if (hour > 24 || !opensList(tokens, first, last)) return false;
  let at = next;
  for (let listed = 0; listed < LONGEST_LIST; listed++) {
    const following = afterJoint(tokens, at);
    if (following === at) return false;
    const { kind, digits, value } = tokens[following]!;
    if (kind !== "number" || digits > 2 || value > 24) return false;
    at = following + 1;
    if (tokens[at]!.sense.hour && tokens[at]!.near && !tokens[at]!.han) at++;
    const { sense, near } = tokens[at]!;
    if (near && (sense.zone !== null || sense.timeOf || sense.localTime)) return true;
  }
  return false;
}

function opensList(tokens: readonly Token[], first: number, last: Item | undefined): boolean {
  const before = tokens[first - 1];
  if (!before?.near && first > 0 && !tokens[first]!.near) return false;
  if (before?.sense.at || before?.sense.hourBefore) return true;
  if (!last || first - last.next > 2) return false;
  if (last.kind === "clock") return last.doubt === "bare";
  return last.kind !== "vague" && last.kind !== "span" && last.kind !== "zone" && tokens[first]!.near;
}

/** Past "," or "or" and a word for "at"; the same place where there is neither. */
function afterJoint(tokens: readonly Token[], at: number): number {
  let i = at;
  const isMark = ({ kind, value }: Token): boolean => kind === "mark" && (value === COMMA || value === SLASH);
  if (isMark(tokens[i]!)) i++;
  if (tokens[i]!.sense.or || tokens[i]!.sense.and) i++;
  if (i > at && tokens[i]!.near && tokens[i]!.kind === "word" && tokens[i]!.sense.at) i++;
  return tokens[i]!.near ? i : at;
}
