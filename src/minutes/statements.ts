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
  const found = withRunsOfDays(block.text, find(block.text))
    .map((time) => inZoneOfTable(time, block.zone, find))
    .map((time) => asDue(time, passage, words));
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

/** A time of a table whose first row names the zone of them all. */
function inZoneOfTable(time: Time, zone: string | undefined, find: Finder): Time {
  if (zone === undefined || time.when.kind !== "floating") return time;
  const { start, end } = time.when;
  const [day = "", hour = ""] = start.split("T");
  const span = end?.startsWith(day) ? `${hour}–${end.slice(day.length + 1)}` : hour;
  const [zoned] = find(`${day} ${span} ${zone}`);
  if (zoned?.when.kind !== "instant") return time;
  return {
    ...time,
    when: zoned.when,
    zone: zoned.zone,
    flags: [...new Set([...time.flags, ...zoned.flags])],
  };
}

/**
 * "Translate the statutes for 31 October", in languages that say so of deadlines, and "circulate the list at the end of
 * October" in all: of a list of actions, and where no meeting is arranged for the day.
 */
function asDue(time: Time, { action, block }: Passage, words: Lexicon): Time {
  if (!action || time.role !== undefined) return time;
  const before = block.text.slice(Math.max(0, time.index - BEFORE_DUE), time.index);
  const after = block.text.slice(time.index + time.text.length);
  const isLast = AT_THE_END.test(after);
  const isSaid =
    time.when.kind === "window"
      ? isLast
      : words.dueBy.test(before) || (isLast && /[,，、(（]\s?$/u.test(before));
  const isDue = isSaid && !words.meeting.test(before) && !words.willTakePlace.test(before);
  return isDue ? { ...time, role: "deadline" } : time;
}

const AT_THE_END = /^[\s.。)）;；*_]*$/u;
/** How much of the text before a time tells what is due then, in characters. */
const BEFORE_DUE = 120;
/** Day, month and year besides hour and minute. */
const HOLDS_A_DATE = /\p{N}\P{N}+\p{N}+\P{N}+\p{N}/u;

function datesBefore(text: string, first: Time | undefined, find: Finder): Time[] {
  if (!first || first.when.kind === "date" || first.when.kind === "window" || HOLDS_A_DATE.test(first.text))
    return [];
  return find(text.slice(0, first.index));
}
