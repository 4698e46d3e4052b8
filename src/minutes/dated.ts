import { UserError } from "../errors";
import { say } from "../language/values";
import { find } from "../times";
import type { Time, When } from "../times/types";

/** Finds the times of one stretch of the document. */
export type Finder = (text: string) => Time[];

/** Ten times what a year's minutes name: more is made to exhaust the reader. */
const MOST_TIMES = 20_000;

/**
 * A finder for a document.
 * @param now The moment nearest to which dates without a year lie: ISO 8601 with `Z`.
 * @param locale BCP 47; breaks ties such as 9/8/2014.
 * @returns Throws UserError once it has found more than 20,000 times.
 */
export function finder(now: string, locale: string): Finder {
  let found = 0;
  return (text) => {
    const times = find(text, { now, locale, mode: "minutes", windows: true });
    found += times.length;
    if (found > MOST_TIMES) throw new UserError(say("error.minutes.crowded", { limit: MOST_TIMES }));
    return times;
  };
}

/** First day of a time, `YYYY-MM-DD`: of an instant in UTC. */
export const firstDay = (when: When): string =>
  (when.kind === "window" ? when.from : when.start).slice(0, 10);

/** Last day, inclusive. */
export const lastDay = (when: When): string =>
  (when.kind === "window" ? when.to : (when.end ?? when.start)).slice(0, 10);

/** A time as an instant near which to read dates without a year. */
export const asMoment = (when: When): string =>
  when.kind === "instant" ? when.start : `${firstDay(when)}T12:00:00Z`;
