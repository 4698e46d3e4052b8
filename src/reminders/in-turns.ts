import { plus } from "../times/durations";
import { isEdit } from "./edits";
import { placeKey } from "./identity";
import type { Scheduled } from "./schedule";

/** Between edits in one place, in seconds: slow enough for any platform, so that none of them keeps a reminder waiting. */
const PAUSE_SECONDS = 2;

/**
 * What is to be seen to now, and what later: all reminders and notices now, and behind them one edit in each place, the
 * others after it one at a time.
 * @param now ISO 8601 UTC.
 */
export function inTurns(
  due: readonly Scheduled[],
  now: string,
): { now: Scheduled[]; later: { scheduled: Scheduled; until: string }[] } {
  const first: Scheduled[] = [];
  const later: { scheduled: Scheduled; until: string }[] = [];
  const ahead = new Map<string, number>();
  for (const scheduled of due.filter(({ occurrence }) => isEdit(occurrence))) {
    const place = placeKey(scheduled.occurrence.place);
    const turn = ahead.get(place) ?? 0;
    ahead.set(place, turn + 1);
    if (turn === 0) first.push(scheduled);
    else later.push({ scheduled, until: plus(now, `PT${turn * PAUSE_SECONDS}S`) });
  }
  return { now: [...due.filter(({ occurrence }) => !isEdit(occurrence)), ...first], later };
}
