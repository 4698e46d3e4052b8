import type { Section } from "../minutes/types";
import type { Place } from "./claims";

/** "1. ", "3.MAG", "一、", "IV) ", "١- ": how numbered headings begin. */
const NUMBERED = /^\s{0,3}(?:\p{Nd}{1,3}|[IVX]{1,6}|[一二三四五六七八九十]{1,3})\s{0,3}[.．、:)）-]/u;

/** The numbered headings; all of them where none has a number. */
export function topLevel(sections: readonly Section[]): Section[] {
  const numbered = sections.filter((section) => NUMBERED.test(section.title));
  return numbered.length > 0 ? numbered : [...sections];
}

/**
 * Tells where lines stand, for one kind of fact of one document. To be asked once for each fact, in order.
 * @param end the last line that holds anything.
 */
export function placer(sections: readonly Section[], end: number): (line: number) => Place {
  const starts = topLevel(sections).map((section) => section.line);
  const seen = new Map<number, number>();
  return (line) => {
    const section = starts.filter((start) => start <= line).length;
    const order = seen.get(section) ?? 0;
    seen.set(section, order + 1);
    const from = starts[section - 1] ?? 0;
    const to = Math.max(starts[section] ?? end + 1, line + 1);
    return { section, order, depth: Math.round((100 * (line - from)) / (to - from)) / 100 };
  };
}
