import { daysBetween } from "../times";
import type { Time } from "../times/types";

/** What joins the days of one happening: "21 and 22 October", "les 2 et 3 avril", "يومي 14 و15 مارس", "3月1日和2日". */
const AND = /^\s?(?:and|et|y|e|и|و|和|與|与|及|、|&|[,،])\s?(?:the|le|el|o)?\s?$/iu;

/** Days that follow one another, named one after the other with nothing but "and" or a comma between: the days of one happening. */
export function withRunsOfDays(text: string, times: readonly Time[]): Time[] {
  const joined: Time[] = [];
  for (const time of times) {
    const before = joined.at(-1);
    const run = before && runOf(text, before, time);
    if (run) joined[joined.length - 1] = run;
    else joined.push(time);
  }
  return joined;
}

function runOf(text: string, one: Time, other: Time): Time | null {
  if (one.when.kind !== "date" || other.when.kind !== "date" || other.when.end !== undefined) return null;
  if (one.role !== other.role || one.role === "deadline") return null;
  if (daysBetween(one.when.end ?? one.when.start, other.when.start) !== 1) return null;
  const end = other.index + other.text.length;
  if (!AND.test(text.slice(one.index + one.text.length, other.index))) return null;
  return {
    ...one,
    text: text.slice(one.index, end),
    when: { kind: "date", start: one.when.start, end: other.when.start },
    flags: [...new Set([...one.flags, ...other.flags])],
  };
}
