import type { Time } from "../times/types";
import { lineAt } from "./blocks";
import type { Finder } from "./dated";
import type { Passage } from "./outline";
import { sentencesOf } from "./sentences";

/** A sentence of a passage with the times it names, their `index` counted in it. */
export interface Clause {
  /** As written. */
  text: string;
  line: number;
  times: Time[];
}

/** A passage, read: its sentences and the times in them. */
export interface Statement {
  passage: Passage;
  /** The passage as written. */
  text: string;
  line: number;
  times: Time[];
  clauses: Clause[];
}

/** Reads a passage. Times are looked for in it as a whole, since a sentence may lean on the date of the one before. */
export function statementOf(passage: Passage, find: Finder): Statement {
  const { block } = passage;
  const times = find(block.text);
  const clauses = sentencesOf(block.text).map(({ text, index }) => ({
    text,
    line: lineAt(block, index),
    times: times
      .filter((time) => time.index >= index && time.index < index + text.length)
      .map((time) => ({ ...time, index: time.index - index })),
  }));
  return { passage, text: block.text, line: block.line, times, clauses };
}
