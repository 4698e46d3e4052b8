import type { Source } from "./tokens";
import type { Grouped, Unit } from "./units";

const OPENING = 0x28;
const CLOSING = 0x29;

/** Tokens from `first` to before `next`, as they are written. */
export interface Span {
  readonly text: string;
  /** In UTF-16 code units. */
  readonly index: number;
  readonly first: number;
  readonly next: number;
}

export function spanOf({ text, folded, tokens }: Source, first: number, next: number): Span {
  const index = folded.offsets[tokens[first]!.start]!;
  const closing = tokens[next]!;
  let last = tokens[next - 1]!;
  if (closing.value === CLOSING && closing.kind === "mark") {
    let open = 0;
    for (let i = first; i < next; i++)
      if (tokens[i]!.kind === "mark")
        open += tokens[i]!.value === OPENING ? 1 : tokens[i]!.value === CLOSING ? -1 : 0;
    if (open > 0) last = closing;
  }
  return { text: text.slice(index, folded.offsets[last.end - 1]! + 1), index, first, next };
}

/** A clock time with its zone, and with its date where no other clock time shares it, as far as they stand together. */
export function unitSpan(source: Source, unit: Unit, group: Grouped): Span {
  let { first } = unit.start;
  let { next } = unit.end ?? unit.start;
  for (let grown = true; grown; ) {
    grown = false;
    for (const part of group.parts) {
      if (
        !(part === unit.zone || part === unit.startZone || part === unit.endDate || owns(unit, part, group))
      )
        continue;
      if (part.first < first && isFree(group, unit, part.first, first)) {
        first = part.first;
        grown = true;
      }
      if (part.next > next && isFree(group, unit, next, part.next)) {
        next = part.next;
        grown = true;
      }
    }
  }
  return spanOf(source, first, next);
}

function owns(unit: Unit, part: Grouped["parts"][number], { units }: Grouped): boolean {
  if (part.kind === "zone" || !unit.dates.includes(part)) return false;
  for (const other of units) if (other !== unit && other.dates.includes(part)) return false;
  return true;
}

/** Whether no other clock time stands between two tokens. */
function isFree({ units }: Grouped, unit: Unit, from: number, to: number): boolean {
  for (const other of units)
    if (other !== unit && other.start.first >= from && other.start.first < to) return false;
  return true;
}
