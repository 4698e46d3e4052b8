import type { Source } from "./tokens";

const COMMA = 0x2c;
const COLON = 0x3a;
const APOSTROPHE = 0x27;
const DOT = 0x2e;

export interface Year {
  readonly year: number;
  readonly next: number;
}

/**
 * The year that follows a day and month: ", 2025", "de 2025", "2025 года", "عام 2025", "'25", "in 2025".
 * A number that goes on as a clock time ("20:00", "2000 UTC") is none.
 */
export function readYear(source: Source, at: number): Year | null {
  const { tokens } = source;
  let i = at;
  for (let steps = 0; steps < 3; steps++) {
    const token = tokens[i]!;
    const comma =
      token.kind === "mark" &&
      (token.value === COMMA || token.value === 0x2f || token.value === 0x2d) &&
      steps === 0;
    if (
      !(comma || (token.kind === "word" && (token.sense.year || token.sense.filler || token.sense.at))) ||
      !token.inParagraph
    )
      break;
    i++;
  }
  const token = tokens[i]!;
  if (!token.inParagraph) return null;
  const following = tokens[i + 1]!;
  if (
    token.kind === "mark" &&
    token.value === APOSTROPHE &&
    following.kind === "number" &&
    following.digits === 2
  )
    return { year: 2000 + following.value, next: i + 2 };
  if (token.kind !== "number") return null;
  const unit = following.sense.year && following.near;
  if (token.value < 1900 || token.value > 2199) {
    // "18 г." and "18 年" are years; "18" alone is not.
    if (
      !(
        unit &&
        (token.digits === 2 || token.digits === 0) &&
        i === at &&
        token.value >= 10 &&
        token.value < 100
      )
    )
      return null;
    return { year: 2000 + token.value, next: i + 2 };
  }
  if (goesOn(source, i + 1)) return null;
  if (!unit) return { year: token.value, next: i + 1 };
  const point = tokens[i + 2]!;
  return {
    year: token.value,
    next:
      isAbbreviation(source, i + 1) && point.kind === "mark" && point.value === DOT && point.glued
        ? i + 3
        : i + 2,
  };
}

/** Whether what follows a number of four digits makes it something else: a clock time, a decimal, a longer code. */
function goesOn(source: Source, next: number): boolean {
  const { tokens } = source;
  const token = tokens[next]!;
  if (token.sense.hour && !token.sense.year && token.near) return true;
  if (token.kind !== "mark" || !token.glued) return token.kind === "number" && token.glued;
  const after = tokens[next + 1]!;
  // "06/Nov/2023:06:36:02" is how web servers write it.
  if (token.value === COLON) return false;
  return token.value === DOT && after.kind === "number" && after.glued;
}

const isAbbreviation = (source: Source, at: number): boolean => {
  const { start, end, han } = source.tokens[at]!;
  return !han && end - start <= 2;
};
