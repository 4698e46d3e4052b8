import { opensMove } from "./days";
import { DIVIDER } from "./elements";
import type { Run } from "./runs";
import type { Source } from "./tokens";

// The loader makes every use of an imported name a call.
const { none: NONE, comma: COMMA } = DIVIDER;

/** Elements of one time that is told no further apart than this. */
const LONGEST_TIME = 4;

/** Which element, from `first` to before `at`, begins the time that "moved from" stands before; negative where none does. */
export function movedFrom(tokens: Source["tokens"], elements: Run, first: number, at: number): number {
  let from = -1;
  for (let i = at - 1; i >= first && i >= at - LONGEST_TIME; i--) {
    if (opensMove(tokens, elements[i]!.first)) from = i;
    if (elements[i]!.divides > COMMA) break;
  }
  return from;
}

/** The time that is told last before an element holds no more; its zone may be that of the new one too. */
export function outdate(tokens: Source["tokens"], elements: Run, first: number, at: number): void {
  const from = movedFrom(tokens, elements, first, at);
  for (let i = from < 0 ? beginning(elements, first, at) : from; i < at; i++) elements[i]!.old = true;
}

/** Whether the time that is told last before an element has a clock time or a date as well. */
export function repeats(elements: Run, first: number, at: number): boolean {
  const { kind } = elements[at]!;
  for (let i = at - 1; i >= first && i >= at - LONGEST_TIME; i--)
    if (elements[i]!.kind === kind) return kind !== "zone";
  return false;
}

/** Whether the time that is told last before an element has a clock time: "3月31日改至15:00" moves no date. */
export function hasClock(elements: Run, first: number, at: number): boolean {
  for (let i = beginning(elements, first, at); i < at; i++) if (elements[i]!.kind === "clock") return true;
  return false;
}

/** Where the time begins that is told last before an element. */
function beginning(elements: Run, first: number, at: number): number {
  let from = at - 1;
  while (from > first && elements[from]!.divides === NONE && at - from < LONGEST_TIME) from--;
  return from;
}
