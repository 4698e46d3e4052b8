import { opensRange } from "./days";
import { DIVIDER, type Element, elementOf } from "./elements";
import type { Item } from "./items";
import { hasClock, movedFrom, outdate, repeats } from "./moved";
import type { Source } from "./tokens";

/** Items that stand so close together that they speak of each other. */
export type Run = readonly Element[];

const LONGEST_LINK = 9;
/** No sentence says more at once; a bound keeps the sharing of dates and zones linear. */
const LONGEST_RUN = 60;
// The loader makes every use of an imported name a call.
const { none: NONE, comma: COMMA, word: WORD, sentence: SENTENCE, line: LINE } = DIVIDER;

export function readRuns(source: Source, items: readonly Item[]): Run[] {
  const elements = items.map((item) => elementOf(item));
  const runs: Run[] = [];
  let first = 0;
  /** Whether a sentence or line ends within the run. */
  let parted = false;
  for (let i = 1; i < elements.length; i++) {
    if (i - first < LONGEST_RUN && link(source, elements, first, i)) {
      if (elements[i]!.divides >= SENTENCE) parted = true;
      continue;
    }
    close(runs, elements.slice(first, i), parted);
    first = i;
    parted = false;
  }
  // Most texts are one run.
  if (first === 0 && !parted) return [elements];
  close(runs, elements.slice(first), parted);
  return runs;
}

function close(runs: Run[], run: Run, parted: boolean): void {
  if (parted) runs.push(...split(run));
  else runs.push(run);
}

/**
 * Notes what stands between an element and the one before it.
 * @param first the first element of the run. @returns whether the element belongs to it.
 */
function link(source: Source, elements: Run, first: number, at: number): boolean {
  const { tokens } = source;
  const element = elements[at]!;
  const last = elements[at - 1]!;
  if (last.kind === "lone" || element.kind === "lone" || element.first - last.next > LONGEST_LINK)
    return false;
  let range = false;
  let moved = false;
  let divides: number = NONE;
  let sameAs = false;
  let deadline = false;
  let parted = false;
  for (let i = last.next; i <= element.first; i++) {
    const token = tokens[i]!;
    if (!token.inParagraph) return false;
    if (!token.near) divides = LINE;
    if (i === element.first) break;
    const { sense } = token;
    if (token.kind === "mark") {
      const mark = divider(token.value);
      if (mark < 0) return false;
      if (mark === SENTENCE && token.value === 0x2e && !tokens[i + 1]!.near) return false;
      if (token.value === 0x2d || token.value === 0x7e) range = true;
      if (mark >= COMMA && token.value !== 0x29) parted = true;
      divides = Math.max(divides, mark);
    } else if (token.kind !== "word") return false;
    else if (sense.to && sense.moved) moved ||= element.kind === "date" || hasClock(elements, first, at);
    else if (sense.to && movedFrom(tokens, elements, first, at) >= 0) moved = true;
    else if (
      sense.to &&
      !(sense.filler && (parted || (last.kind === "date" && !startsAt(tokens, elements, first, at))))
    )
      range = true;
    else if (sense.hourBefore && sense.at && isOpenedClock(tokens, last))
      range = movedFrom(tokens, elements, first, at) < 0;
    else if (sense.sameAs && !sense.or) {
      sameAs = true;
      divides = Math.max(divides, COMMA);
    } else if (sense.and || sense.or) {
      if (sense.and && isOpened(tokens, elements, first, at)) range = true;
      parted = true;
      divides = Math.max(divides, WORD);
    } else if (!sense.links) return false;
    if (sense.deadline || sense.deadlineNoun) deadline = true;
  }
  // "se traslada de las 14:00 a las 15:00", "перенесено с 14:00 на 15:00": the word for "to" is one for "at" as well.
  if (!range && divides === NONE && element.first > last.next)
    moved ||= repeats(elements, first, at) && movedFrom(tokens, elements, first, at) >= 0;
  if (moved) outdate(tokens, elements, first, at);
  element.range = range && !moved;
  element.divides = moved ? SENTENCE : divides;
  element.sameAs = sameAs;
  element.deadline = deadline;
  element.opened = element.first > last.next && tokens[element.first - 1]!.sense.from;
  if (at - 1 === first) last.opened = last.first > 0 && tokens[last.first - 1]!.sense.from;
  return true;
}

/** "de 22h le 2 décembre à 1h": the clock time before the date opens a stretch. */
function startsAt(tokens: Source["tokens"], elements: Run, first: number, at: number): boolean {
  const start = at - 2 >= first ? elements[at - 2]! : null;
  return start?.kind === "clock" && start.first > 0 && tokens[start.first - 1]!.sense.from;
}

/** "de las 14:00 a las 15:00": the words before an hour are the end of a stretch where its beginning is opened. */
function isOpenedClock(tokens: Source["tokens"], { kind, first }: Element): boolean {
  if (kind !== "clock" || first === 0) return false;
  const before = tokens[first - 1]!;
  return before.sense.from || (before.sense.filler && tokens[first - 2]?.sense.from === true);
}

/** Whether "between" or the like stands before one of the last items of a run. */
function isOpened(tokens: Source["tokens"], elements: Run, first: number, at: number): boolean {
  for (let i = Math.max(first, at - 3); i < at; i++) if (opensRange(tokens, elements[i]!.first)) return true;
  return false;
}

/** How much a mark parts what stands on its sides; negative for one that ends everything. */
const divider = (mark: number): number => (mark < 0x80 ? ASCII_DIVIDERS[mark]! : (DIVIDERS.get(mark) ?? -1));

const DIVIDERS: ReadonlyMap<number, number> = new Map(
  (
    [
      ["-~:|\"'–→@", NONE],
      ["/", DIVIDER.slash],
      [",()[]•·=", COMMA],
      [".;。", SENTENCE],
    ] as const
  ).flatMap(([marks, divides]) => [...marks].map((mark) => [mark.charCodeAt(0), divides] as const)),
);
const ASCII_DIVIDERS = Int8Array.from({ length: 0x80 }, (_, mark) => DIVIDERS.get(mark) ?? -1);

/** Parts a run where a sentence or line ends, if both sides have a date and a clock time of their own. */
function split(run: Run): Run[] {
  const parts: Run[] = [];
  let part: Element[] = [];
  run.forEach((element, i) => {
    if (element.divides >= SENTENCE && complete(part) && complete(until(run, i))) {
      parts.push(part);
      part = [elementOf(element.item, element.old)];
    } else part.push(element);
  });
  return [...parts, part];
}

function until(run: Run, start: number): Run {
  const end = run.findIndex(({ divides }, i) => i > start && divides >= SENTENCE);
  return run.slice(start, end < 0 ? run.length : end);
}

const complete = (part: Run): boolean =>
  part.some(({ kind }) => kind === "clock") && part.some(({ kind }) => kind === "date");
