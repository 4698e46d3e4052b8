import type { Sense } from "./sense";
import type { Source } from "./tokens";
import type { Vague } from "./words/language";
import { readYear } from "./year";

/** Days of a month, quarter or half of a year that nobody has drawn the borders of: "end of November", "11 月最后一周". */
export interface VagueDays {
  readonly kind: "vague";
  readonly first: number;
  readonly next: number;
  readonly year: number | null;
  /** 1 to 12, or as months from the present one. Of a longer stretch, the first. */
  readonly month: number | { readonly fromNow: number };
  /** How many months it is part of. */
  readonly months: 1 | 3 | 6;
  /** Which part; "" for the whole. */
  readonly vague: Vague | "";
}

/** A stretch of days from now on. */
export interface WithinDays {
  readonly kind: "vague";
  readonly first: number;
  readonly next: number;
  readonly days: number;
}

/** Words that bound a stretch of days alone: "the first quarter", "月底". */
export const isStretch = (sense: Readonly<Sense>): boolean => sense.yearPart > 0 || sense.vagueMonth !== "";

/** Reads words that bound a stretch of a month, or of a year, at a token. */
export function readVague(source: Source, at: number): VagueDays | null {
  const { tokens } = source;
  const { sense } = tokens[at]!;
  if (sense.vagueBefore !== "") {
    const days = before(source, at, sense.vagueBefore) ?? half(source, at, sense.vagueBefore);
    if (days) return days;
  }
  if (sense.vagueMonth !== "") return ofMonth(at, at + 1, { fromNow: 0 }, null, sense.vagueMonth);
  if (sense.yearPart > 0) return yearPart(source, at, at, "");
  if (sense.monthsFromNow !== null) return after(source, at, { fromNow: sense.monthsFromNow }, null, at + 1);
  if (tokens[at]!.kind !== "number") return null;
  let i = at;
  let year: number | null = null;
  if (tokens[i + 1]!.sense.year && tokens[i + 2]!.near) {
    year = tokens[i]!.value < 100 ? 2000 + tokens[i]!.value : tokens[i]!.value;
    i += 2;
    if (tokens[i]!.sense.yearPart > 0)
      return { ...partOfYear(tokens[i]!.sense), first: at, next: i + 1, year };
    if (tokens[i]!.kind !== "number") return null;
  }
  const number = tokens[i]!;
  const unit = tokens[i + 1]!;
  if (number.value < 1 || number.value > 12) return null;
  if (unit.sense.vagueMonth !== "" && unit.han && unit.near)
    return ofMonth(at, i + 2, number.value, year, unit.sense.vagueMonth);
  return unit.sense.monthUnit ? after(source, at, number.value, year, i + 2) : null;
}

const ofMonth = (
  first: number,
  next: number,
  month: VagueDays["month"],
  year: number | null,
  vague: Vague,
): VagueDays => ({ kind: "vague", first, next, year, month, months: 1, vague });

function before(source: Source, at: number, vague: Vague): VagueDays | null {
  const { tokens } = source;
  const i = behindFillers(source, at + 1);
  const token = tokens[i]!;
  if (!token.inParagraph) return null;
  if (token.sense.monthsFromNow !== null)
    return ofMonth(at, i + 1, { fromNow: token.sense.monthsFromNow }, null, vague);
  if (token.sense.yearPart > 0) return yearPart(source, at, i, vague);
  if (token.sense.month === 0) return null;
  const year = readYear(source, i + 1);
  // "early November 18" is a day.
  const next = tokens[i + 1]!;
  if (!year && next.kind === "number" && next.near && next.digits <= 2 && !next.sense.year) return null;
  return ofMonth(at, year?.next ?? i + 1, token.sense.month, year?.year ?? null, vague);
}

/** Words such as "of" and a hyphen, up to two. */
function behindFillers({ tokens }: Source, at: number): number {
  let i = at;
  for (
    let steps = 0;
    steps < 2 && (tokens[i]!.sense.filler || tokens[i]!.value === 0x2d) && tokens[i]!.sense.month === 0;
    steps++
  )
    i++;
  return i;
}

/** "the first half of 2026" */
function half(source: Source, at: number, vague: Vague): VagueDays | null {
  if (vague !== "first-half" && vague !== "second-half") return null;
  const year = readYear(source, at + 1);
  return year && { ...partOf(vague === "first-half" ? 5 : 6), first: at, next: year.next, year: year.year };
}

/** "the second quarter", "Q2 2026", "end of Q2". */
function yearPart(source: Source, first: number, at: number, vague: Vague | ""): VagueDays | null {
  const { sense } = source.tokens[at]!;
  const year = readYear(source, at + 1);
  if (sense.yearPartLetters && !year && vague === "") return null;
  return { ...partOfYear(sense), first, next: year?.next ?? at + 1, year: year?.year ?? null, vague };
}

const partOfYear = ({ yearPart }: Readonly<Sense>) => partOf(yearPart);

const QUARTERS = 4;
const partOf = (part: number) =>
  part <= QUARTERS
    ? ({ kind: "vague", month: 3 * part - 2, months: 3, vague: "" } as const)
    : ({ kind: "vague", month: part === QUARTERS + 1 ? 1 : 7, months: 6, vague: "" } as const);

function after(
  source: Source,
  first: number,
  month: VagueDays["month"],
  year: number | null,
  next: number,
): VagueDays | null {
  const word = source.tokens[next]!;
  if (word.sense.vagueAfter === "" || !word.near) return null;
  return ofMonth(first, next + 1, month, year, word.sense.vagueAfter);
}
