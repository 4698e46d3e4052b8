import { groupNamed, groupsIn } from "../../config/groups";
import { announcesActions, isForActions, isForActionsToo } from "./action-headings";
import type { Block } from "./blocks";
import { isDated, startOfBody } from "./body-start";
import { type Heading, headingsOf } from "./headings";
import { bare, isDateline } from "./titles";
import type { Section } from "./types";
import { unglued } from "./unglue";
import type { Lexicon } from "./words";

/** A bullet or paragraph of the body, and where in the structure it stands. */
export interface Passage {
  block: Block;
  /** Title of the highest heading it stands under; "" before the first one. */
  section: string;
  /** Line of the nearest heading over it; 0 before the first one. */
  under: number;
  /** The body that a sub-heading over it names. */
  group?: string;
  /** The body that the highest heading over it names. */
  sectionGroup?: string;
  /** Stands where the document lists its actions. */
  action: boolean;
  /** Stands where the document lists actions among other things. */
  mixed: boolean;
  /** Stands where the document goes through the actions of earlier meetings. */
  old: boolean;
  /** A heading or introduction that is nothing but a date, under which it stands: "25 September:". */
  dateline?: string;
}

export interface Outline {
  /** Everything before the body: title, number, date. */
  preamble: Block[];
  sections: Section[];
  passages: Passage[];
}

interface Place {
  heading: Heading | null;
  group?: string;
}

/** Sorts the blocks of a document into what introduces it, its sections, and what stands in them. */
export function outlineOf(blocks: readonly Block[], words: Lexicon): Outline {
  const isOld = (title: string): boolean => words.oldActions.test(bare(title));
  const isActions = askedOnce((title) => isForActions(title, words));
  const isDisclaimer = (title: string): boolean => words.disclaimerHeading.test(bare(title));
  const headings = headingsOf(
    blocks,
    (text) => isActions(text) || isDisclaimer(text),
    (text) => announcesActions(text, words),
    isActions,
  );
  const bodyStart = startOfBody(blocks, headings, words);

  const outline: Outline = { preamble: blocks.slice(0, bodyStart), sections: [], passages: [] };
  const body = blocks.slice(bodyStart);
  const ownActions = actionsAreASection(body, headings, isActions);
  let path: Place[] = [];
  let mode: "plain" | "actions" | "old" | "disclaimer" = isListOfActions(
    outline.preamble,
    body,
    headings,
    isActions,
  )
    ? "actions"
    : "plain";
  let itemised: Block | null = null;
  let under = 0;
  let mixed = false;
  let dateline: string | undefined;

  for (const [position, block] of body.entries()) {
    const heading = headings.get(block);
    if (heading) {
      dateline = undefined;
      itemised = null;
      under = block.line;
      mixed = isForActionsToo(heading.title, words);
      const title = heading.title;
      if (mode === "actions" && isDateline(title)) dateline = title;
      else if (isDisclaimer(title)) mode = "disclaimer";
      else if (isActions(title) && isSubtitle(body[position + 1])) continue;
      else if (isActions(title) && !ownActions) mode = "actions";
      else if (outline.sections.length === 0 && block.kind === "text" && words.report.test(bare(title)))
        continue;
      else {
        const opens = isActions(title) || announcesActions(title, words);
        mode = opens ? "actions" : isOld(title) ? "old" : "plain";
        for (const part of unglued(heading, headings, body, position)) {
          path = [...path.filter((place) => place.heading!.level < part.level), placeOf(part)];
          outline.sections.push({ title: part.title, line: part.block.line, ...groupOf(part.title) });
        }
      }
      continue;
    }
    if (mode === "disclaimer") continue;
    if (mode === "actions") {
      if (block.kind === "text" && isDateline(block.text)) {
        dateline = block.text;
        continue;
      }
      // After bullets, a paragraph ends the list, be it numbered or not.
      if (itemised && endsList(itemised, block)) mode = "plain";
      if (block.kind !== "text") itemised ??= block;
    }
    const group = path.slice(1).findLast((place) => place.group !== undefined)?.group;
    const sectionGroup = path[0]?.group;
    outline.passages.push({
      block,
      section: path[0]?.heading?.title ?? "",
      under,
      action: mode === "actions",
      mixed,
      old: mode === "old",
      ...(group === undefined ? {} : { group }),
      ...(sectionGroup === undefined ? {} : { sectionGroup }),
      ...(dateline === undefined || mode !== "actions" ? {} : { dateline }),
    });
  }
  return outline;
}

/** After bullets, a number at the margin ends the list; after "1.1.", so does "2." */
const endsList = (first: Block, block: Block): boolean =>
  block.kind === "text" ||
  (block.kind === "numbered" && (first.kind === "item" || depthOf(block.marker) < depthOf(first.marker)));

const depthOf = (marker: string): number => marker.match(/\.\d/g)?.length ?? 0;

/** What was said of a title before is said again: it is asked for at every step. */
function askedOnce(test: (title: string) => boolean): (title: string) => boolean {
  const known = new Map<string, boolean>();
  return (title) => {
    const answer = known.get(title) ?? test(title);
    known.set(title, answer);
    return answer;
  };
}

const placeOf = (heading: Heading): Place => ({ heading, ...groupOf(heading.title) });

/** The one body that a heading names; a heading over several is none's. */
function groupOf(title: string): { group?: string } {
  const exact = groupNamed(bare(title));
  if (exact) return { group: exact };
  const named = groupsIn(title);
  return named.length === 1 ? { group: named[0]! } : {};
}

/**
 * Whether the headings for actions are sections of their own, rather than part of the section before them: so where
 * there is one only, as high as the others or numbered.
 */
function actionsAreASection(
  body: readonly Block[],
  headings: ReadonlyMap<Block, Heading>,
  isActions: (title: string) => boolean,
): boolean {
  const all = body.flatMap((block) => headings.get(block) ?? []);
  const forActions = all.filter(({ title }) => isActions(title));
  if (forActions.length !== 1) return false;
  const others = all.filter((heading) => !isActions(heading.title));
  return others.length === 0 || forActions[0]!.level <= Math.min(...others.map(({ level }) => level));
}

/** A document without headings whose title calls it a list of actions. */
const isListOfActions = (
  preamble: readonly Block[],
  body: readonly Block[],
  headings: ReadonlyMap<Block, Heading>,
  isActions: (title: string) => boolean,
): boolean => preamble.some(({ text }) => isActions(text)) && !body.some((block) => headings.has(block));

/** "Action items and next steps" over the line with the date, where a second version of the minutes begins. */
const isSubtitle = (next: Block | undefined): boolean =>
  next?.kind === "text" && isDated(next) && !isDateline(next.text);
