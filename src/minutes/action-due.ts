import type { Time, When } from "../times/types";
import type { Finder } from "./dated";

const SHORT_DATE = /^\d{1,2}[./]\d{1,2}\.?$/;
const DATE_IN_BRACKETS = /[(（]\s?(\d{1,2})\/(\d{1,2})\s?前?\s?[)）][.。;；]?$/u;

export function dueOf(times: readonly Time[], dateline: string | undefined, find: Finder): When | undefined {
  return (
    times.find(({ role }) => role === "deadline")?.when ??
    (dateline === undefined ? undefined : find(dateline)[0]?.when)
  );
}

/** The day of a deadline told as such: digits alone are one, unless they could be two. */
export function whenOf(value: string, find: Finder): When | undefined {
  const [time] = find(value);
  if (time || !SHORT_DATE.test(value)) return time?.when;
  const [read] = find(`до ${value}`);
  return read?.flags.length === 0 ? read.when : undefined;
}

/** "Write the introduction (20/08)": so short a date is one by its place alone; where it may be two, it is none. */
export function inBrackets(text: string, find: Finder): When | undefined {
  const [, one, other] = DATE_IN_BRACKETS.exec(text) ?? [];
  if (one === undefined) return undefined;
  const [time] = find(/\p{Script=Han}/u.test(text) ? `${one}月${other}日` : `by ${one}/${other}`);
  return time?.flags.length === 0 ? time.when : undefined;
}
