import { opensMove, opensRange } from "./days";
import { type Item, isDate } from "./items";
import type { Source } from "./tokens";

/** What stands between two neighbours. */
export interface Link {
  /** "-", "to": the ends of one stretch. */
  readonly range: boolean;
  /** "and", ",", "/", ";" and the like: what follows is another one. 0 for none, more for what parts more. */
  readonly divides: number;
  readonly sameAs: boolean;
  /** A word for a last moment stands between. */
  readonly deadline: boolean;
}

export const DIVIDER = { none: 0, slash: 1, comma: 2, bracket: 2, word: 3, sentence: 4, line: 5 } as const;

export interface Linked {
  readonly item: Item;
  /** To the item before it; of a run's first item, to nothing. */
  readonly link: Link;
}

/** Items that stand so close together that they speak of each other. */
export type Run = readonly Linked[];

const LONGEST_LINK = 9;
/** No sentence says more at once; a bound keeps the sharing of dates and zones linear. */
const LONGEST_RUN = 60;
const { none: NONE, comma: COMMA, word: WORD, sentence: SENTENCE, line: LINE } = DIVIDER;
const NO_LINK: Link = { range: false, divides: NONE, sameAs: false, deadline: false };

export function readRuns(source: Source, items: readonly Item[]): Run[] {
  const runs: Run[] = [];
  let run: Linked[] = [];
  let last: Item | null = null;
  /** Whether a sentence or line ends within the run. */
  let parted = false;
  for (const item of items) {
    const alone = last === null || standsAlone(last) || standsAlone(item) || run.length >= LONGEST_RUN;
    const link = alone ? null : readLink(source, last!, item, run);
    last = item;
    if (link) {
      run.push({ item, link });
      if (link.divides >= SENTENCE) parted = true;
      continue;
    }
    if (run.length > 0) close(runs, run, parted);
    run = [{ item, link: NO_LINK }];
    parted = false;
  }
  if (run.length > 0) close(runs, run, parted);
  return runs;
}

function close(runs: Run[], run: Linked[], parted: boolean): void {
  if (parted) runs.push(...split(run));
  else runs.push(run);
}

const standsAlone = ({ kind }: Item): boolean => kind === "vague" || kind === "span";

function readLink(source: Source, last: Item, item: Item, run: Run): Link | null {
  const { tokens } = source;
  if (item.first - last.next > LONGEST_LINK) return null;
  let range = false;
  let divides: number = NONE;
  let sameAs = false;
  let deadline = false;
  let parted = false;
  for (let i = last.next; i <= item.first; i++) {
    const token = tokens[i]!;
    if (!token.inParagraph) return null;
    if (token.inParagraph && !token.near) divides = LINE;
    if (i === item.first) break;
    const { sense } = token;
    if (token.kind === "mark") {
      const mark = divider(token.value);
      if (mark < 0) return null;
      if (mark === SENTENCE && token.value === 0x2e && !tokens[i + 1]!.near) return null;
      if (token.value === 0x2d || token.value === 0x7e) range = true;
      if (mark >= COMMA && token.value !== 0x29) parted = true;
      divides = Math.max(divides, mark);
    } else if (token.kind !== "word") return null;
    else if (sense.to && opensMove(tokens, last.first)) divides = SENTENCE;
    else if (sense.to && !(sense.filler && (parted || (isDate(last) && !startsAt(tokens, run)))))
      range = true;
    else if (sense.sameAs && !sense.or) {
      sameAs = true;
      divides = Math.max(divides, COMMA);
    } else if (sense.and || sense.or) {
      if (sense.and && isOpened(tokens, run)) range = true;
      parted = true;
      divides = Math.max(divides, WORD);
    } else if (
      !(
        sense.filler ||
        sense.at ||
        sense.between ||
        sense.from ||
        sense.label ||
        sense.deadline ||
        sense.deadlineAfter ||
        sense.which ||
        sense.part ||
        sense.day ||
        sense.inPlace ||
        sense.hourBefore ||
        sense.timeAfter ||
        sense.timeOf
      )
    )
      return null;
    if (sense.deadline || sense.deadlineNoun) deadline = true;
  }
  return { range, divides, sameAs, deadline };
}

/** "de 22h le 2 décembre à 1h": the clock time before the date opens a stretch. */
function startsAt(tokens: Source["tokens"], run: Run): boolean {
  const start = run.at(-2)?.item;
  return start?.kind === "clock" && start.first > 0 && tokens[start.first - 1]!.sense.from;
}

/** Whether "between" or the like stands before one of the last items of a run. */
function isOpened(tokens: Source["tokens"], run: Run): boolean {
  for (let i = Math.max(0, run.length - 3); i < run.length; i++)
    if (opensRange(tokens, run[i]!.item.first)) return true;
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
function split(run: Linked[]): Run[] {
  const parts: Linked[][] = [];
  let part: Linked[] = [];
  run.forEach((linked, i) => {
    if (linked.link.divides >= SENTENCE && complete(part) && complete(until(run, i))) {
      parts.push(part);
      part = [{ item: linked.item, link: NO_LINK }];
    } else part.push(linked);
  });
  return [...parts, part];
}

function until(run: readonly Linked[], start: number): Linked[] {
  const end = run.findIndex(({ link }, i) => i > start && link.divides >= SENTENCE);
  return run.slice(start, end < 0 ? run.length : end);
}

const complete = (part: readonly Linked[]): boolean =>
  part.some(({ item }) => item.kind === "clock") && part.some(({ item }) => isDate(item));
