import { clockTimes } from "./clock-times";
import type { Context } from "./context";
import { dayTimes, windowTimes } from "./day-times";
import { readItems } from "./items";
import { placeUnits } from "./placed";
import { presentOf } from "./present";
import { readRuns } from "./runs";
import { spanTimes } from "./span-from-now";
import { scan } from "./tokens";
import type { FindOptions, Time } from "./types";
import { readUnits } from "./units";

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
  const items = source.timely ? readItems(source) : [];
  const { present, zone } = presentOf(options, items);
  if (items.length === 0) return [];
  const context: Context = { source, present, zone, minutes: options.mode === "minutes" };
  const runs = readRuns(source, items);
  const groups = runs.map(readUnits);
  const times: Time[] = [];
  clockTimes(context, placeUnits(context, groups), times);
  dayTimes(context, groups, times);
  if (!context.minutes) spanTimes(context, runs, times);
  if (options.windows) windowTimes(context, runs, times);
  return inOrder(times) ? times : times.sort((a, b) => a.index - b.index);
}

/** Most messages have one time, or clock times alone, which come in order: asking is cheaper than sorting. */
const inOrder = (times: readonly Time[]): boolean =>
  times.every(({ index }, i) => i === 0 || times[i - 1]!.index <= index);
