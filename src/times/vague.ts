import type { Source } from "./tokens";
import type { Vague } from "./words/language";
import { readYear } from "./year";

/** Days of a month that nobody has drawn the borders of: "end of November", "11 月最后一周". */
export interface VagueDays {
  readonly kind: "vague";
  readonly first: number;
  readonly next: number;
  readonly year: number | null;
  /** 1 to 12, or as months from the present one. */
  readonly month: number | { readonly fromNow: number };
  readonly vague: Vague;
}

/** Reads words that bound a stretch of a month, at a token. */
export function readVague(source: Source, at: number): VagueDays | null {
  const { tokens } = source;
  const { sense } = tokens[at]!;
  if (sense.vagueBefore !== "") return before(source, at, sense.vagueBefore);
  if (sense.monthsFromNow !== null) return after(source, at, { fromNow: sense.monthsFromNow }, null, at + 1);
  if (tokens[at]!.kind !== "number") return null;
  let i = at;
  let year: number | null = null;
  if (tokens[i + 1]!.sense.year && tokens[i + 2]!.kind === "number") {
    year = tokens[i]!.value < 100 ? 2000 + tokens[i]!.value : tokens[i]!.value;
    i += 2;
  }
  const number = tokens[i]!;
  if (!tokens[i + 1]!.sense.monthUnit || number.value < 1 || number.value > 12) return null;
  return after(source, at, number.value, year, i + 2);
}

function before(source: Source, at: number, vague: Vague): VagueDays | null {
  const { tokens } = source;
  let i = at + 1;
  for (
    let steps = 0;
    steps < 2 && (tokens[i]!.sense.filler || tokens[i]!.value === 0x2d) && tokens[i]!.sense.month === 0;
    steps++
  )
    i++;
  const token = tokens[i]!;
  if (!token.inParagraph) return null;
  if (token.sense.monthsFromNow !== null)
    return {
      kind: "vague",
      first: at,
      next: i + 1,
      year: null,
      month: { fromNow: token.sense.monthsFromNow },
      vague,
    };
  if (token.sense.month === 0) return null;
  const year = readYear(source, i + 1);
  // "early November 18" is a day.
  const next = tokens[i + 1]!;
  if (!year && next.kind === "number" && next.near && next.digits <= 2 && !next.sense.year) return null;
  return {
    kind: "vague",
    first: at,
    next: year?.next ?? i + 1,
    year: year?.year ?? null,
    month: token.sense.month,
    vague,
  };
}

function after(
  source: Source,
  first: number,
  month: VagueDays["month"],
  year: number | null,
  next: number,
): VagueDays | null {
  const word = source.tokens[next]!;
  if (word.sense.vagueAfter === "" || !word.near) return null;
  return { kind: "vague", first, next: next + 1, year, month, vague: word.sense.vagueAfter };
}
