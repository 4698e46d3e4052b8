import type { Element, Unit } from "./elements";
import type { Source } from "./tokens";
import type { Grouped } from "./units";

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
  const { elements } = group;
  const at = elements.findIndex((element) => element.unit === unit);
  for (let i = at - 1; i >= 0 && elements[i]!.kind !== "clock"; i--)
    if (owns(unit, elements[i]!, group)) ({ first } = elements[i]!);
  for (let i = at + 1; i < elements.length && elements[i]!.kind !== "clock"; i++)
    if (owns(unit, elements[i]!, group)) next = Math.max(next, elements[i]!.next);
  return spanOf(source, first, next);
}

/** Whether a zone or a date is that of a clock time; a date that others share belongs to none. */
function owns(unit: Unit, element: Element, { elements }: Grouped): boolean {
  if (element.kind === "zone") return element.item === unit.zone || element.item === unit.startZone;
  if (element.kind !== "date") return false;
  if (element === unit.endDate) return true;
  if (!unit.dates.includes(element)) return false;
  for (const { unit: other } of elements)
    if (other && other !== unit && other.dates.includes(element)) return false;
  return true;
}
