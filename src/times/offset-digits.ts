import { formatOffset } from "./packed-zone";
import type { WrittenZone } from "./sense";
import type { Token } from "./tokens";

export const PLUS = 0x2b;
export const HYPHEN = 0x2d;
const DOT = 0x2e;
const COLON = 0x3a;

export const isMark = (token: Token, mark: number): boolean => token.kind === "mark" && token.value === mark;

/**
 * The digits behind the sign of an offset: "2", "02", "5:30", "0245"; null where they are none.
 * @param sign its character code. @param glued whether the sign touches what stands before it.
 */
export function offsetDigits(
  tokens: readonly Token[],
  at: number,
  sign: number,
  glued: boolean,
): { zone: string; next: number } | null {
  const number = tokens[at]!;
  if (
    number.kind !== "number" ||
    !(glued ? number.near : number.glued) ||
    number.digits > 4 ||
    number.digits === 0
  )
    return null;
  let hours = number.value;
  let minutes = 0;
  let next = at + 1;
  if (number.digits > 2) {
    hours = Math.floor(number.value / 100);
    minutes = number.value % 100;
  } else {
    const rest = tokens[at + 2]!;
    const glued = tokens[at + 1]!.glued && rest.glued && rest.kind === "number" && rest.digits === 2;
    if (glued && (isMark(tokens[at + 1]!, COLON) || isMark(tokens[at + 1]!, DOT))) {
      minutes = rest.value;
      next = at + 3;
    }
  }
  if (hours > 14 || minutes % 15 !== 0 || minutes > 45) return null;
  const total = (hours * 60 + minutes) * (sign === HYPHEN ? -1 : 1);
  return { zone: formatOffset(total), next };
}

/** "МСК+2": Russian zones are told by their distance from Moscow. */
export function moscowOffset(
  tokens: readonly Token[],
  at: number,
): { next: number; name: WrittenZone } | null {
  const sign = tokens[at]!;
  const hours = tokens[at + 1];
  const signed = sign.kind === "mark" && sign.glued && (sign.value === PLUS || sign.value === HYPHEN);
  if (!signed || hours?.kind !== "number" || !hours.glued || hours.digits !== 1) return null;
  if (isMark(tokens[at + 2]!, COLON)) return null;
  const zone = formatOffset((3 + (sign.value === HYPHEN ? -hours.value : hours.value)) * 60);
  return { next: at + 2, name: { zone } };
}

/** "13:00:00-05:00", "13:00:00.487-05:00"; but the first colon of "Time: 9:00-12:00" belongs to no clock. */
export function hasSeconds(tokens: readonly Token[], at: number): boolean {
  const joint = tokens[at - 2];
  const colon = tokens[at - 4];
  return (
    (joint?.value === COLON || joint?.value === DOT) &&
    joint.kind === "mark" &&
    colon !== undefined &&
    isMark(colon, COLON) &&
    colon.glued &&
    tokens[at - 3]!.glued &&
    tokens[at - 5]?.kind === "number"
  );
}

/** "2025-12-09T13:00-05:00" */
export function isIso(tokens: readonly Token[], at: number): boolean {
  const joint = tokens[at - 4];
  return (
    joint !== undefined &&
    joint.kind === "other" &&
    !joint.han &&
    joint.end - joint.start === 1 &&
    joint.glued
  );
}
