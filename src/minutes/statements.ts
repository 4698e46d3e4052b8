import type { Time } from "../times/types";
import { lineAt } from "./blocks";
import type { Finder } from "./dated";
import { withRunsOfDays } from "./days-in-a-row";
import type { Passage } from "./outline";
import { sentencesOf } from "./sentences";
import type { Judge } from "./tenses";
import type { Language, Lexicon } from "./words";

/** A sentence of a passage with the times it names, their `index` counted in it. */
export interface Clause {
  /** As written. */
  text: string;
  line: number;
  times: Time[];
  /** Dates named apart from the clock readings that they serve: "on 19 November at 04:00 and 14:00". */
  dates: Time[];
}

/** A passage, read: its sentences and the times in them. */
export interface Statement {
  passage: Passage;
  /** The passage as written. */
  text: string;
  line: number;
  times: Time[];
  clauses: Clause[];
  /** Told apart only in a document that holds several. */
  language: Language | null;
}

/** Reads a passage. Times are looked for in it as a whole, since a sentence may lean on the date of the one before; each sentence then judges its own. */
export function statementOf(passage: Passage, find: Finder, judge: Judge, words: Lexicon): Statement {
  const { block } = passage;
  const found = withRunsOfDays(block.text, find(block.text)).map((time) => asDue(time, passage, words));
  let next = 0;
  const sentences = sentencesOf(block.text).map(({ text, index }) => {
    const times: Time[] = [];
    for (; next < found.length && found[next]!.index < index + text.length; next++)
      times.push({ ...found[next]!, index: found[next]!.index - index });
    const judged = judge(text, times);
    return {
      clause: { text, line: lineAt(block, index), times: judged, dates: datesBefore(text, judged[0], find) },
      times: judged.map((time) => ({ ...time, index: time.index + index })),
    };
  });
  return {
    passage,
    text: block.text,
    line: block.line,
    times: sentences.flatMap(({ times }) => times),
    clauses: sentences.map(({ clause }) => clause),
    language: null,
  };
}

/**
 * "Translate the statutes for 31 October", in languages that say so of deadlines: of a list of actions, and where no
 * meeting is arranged for the day.
 */
function asDue(time: Time, { action, block }: Passage, words: Lexicon): Time {
  if (!action || time.role !== undefined || time.when.kind === "window") return time;
  const before = block.text.slice(Math.max(0, time.index - BEFORE_DUE), time.index);
  const isDue =
    words.dueBy.test(before) && before.search(words.meeting) < 0 && !words.willTakePlace.test(before);
  return isDue ? { ...time, role: "deadline" } : time;
}

/** How much of the text before a time tells what is due then, in characters. */
const BEFORE_DUE = 120;
/** Day, month and year besides hour and minute. */
const HOLDS_A_DATE = /\p{N}\P{N}+\p{N}+\P{N}+\p{N}/u;

function datesBefore(text: string, first: Time | undefined, find: Finder): Time[] {
  if (!first || first.when.kind === "date" || first.when.kind === "window" || HOLDS_A_DATE.test(first.text))
    return [];
  return find(text.slice(0, first.index));
}
