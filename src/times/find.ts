import { readItems } from "./items";
import { Resolver } from "./resolver";
import { readRuns } from "./runs";
import { scan } from "./tokens";
import type { FindOptions, Time } from "./types";

/**
 * Finds the times in a text of any of the languages, or of several, in the order in which they stand there: one pass
 * over the characters, one over the words, and the rest over the few words that speak of time. Linear in the length of
 * the text.
 *
 * In chat (the default) a time without a date is the next one, and one without a zone is read in the writer's, and
 * flagged. In minutes the first is nothing and the second floating.
 * @throws RangeError when `now` is no ISO 8601 instant, or `zone` no zone.
 */
export function find(text: string, options: FindOptions): Time[] {
  const source = scan(text);
  const items = readItems(source);
  if (items.length === 0) return [];
  return new Resolver(source, items, options).resolve(readRuns(source, items));
}
