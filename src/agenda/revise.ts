import { isDeepStrictEqual } from "node:util";
import type { When } from "../times/types";
import { isSame } from "./moments";
import type { AgendaRecord } from "./types";

/**
 * A record after a change, with its counters raised: `sequence` when somebody would notice, `timing` when the time or
 * the status is another. A change that only touches where things stand in a document raises neither.
 * @param before undefined at birth. @param by who changed it, if a person did.
 */
export function revise<R extends AgendaRecord>(before: R | undefined, after: R, now: string, by?: string): R {
  if (!before) return { ...after, sequence: 0, timing: 0, timedAt: now, ...stamp(now, by) };
  if (isDeepStrictEqual(seen(before), seen(after))) return after;
  const retimed = before.status !== after.status || !isSame(timeOf(before), timeOf(after));
  const { changedBy: _changedBy, ...rest } = after;
  return {
    ...rest,
    ...stamp(now, by),
    sequence: before.sequence + 1,
    timing: before.timing + (retimed ? 1 : 0),
    timedAt: retimed ? now : before.timedAt,
  } as R;
}

const stamp = (now: string, by: string | undefined): { changedAt: string; changedBy?: string } => ({
  changedAt: now,
  ...(by === undefined ? {} : { changedBy: by }),
});

/** What people see of a record. */
function seen(record: AgendaRecord): unknown {
  const { kind, status, summary, wording, group, flags } = record;
  const common = { kind, status, summary: { ...summary }, wording: { ...wording }, group, flags };
  return record.kind === "action"
    ? { ...common, due: record.due, assignee: record.assignee && { ...record.assignee } }
    : { ...common, when: record.when, number: record.number, format: record.format };
}

const timeOf = (record: AgendaRecord): When | undefined =>
  record.kind === "action" ? record.due : record.when;
