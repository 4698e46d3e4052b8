import type { When } from "../times/types";
import type { Kept, Known } from "./claims";
import { type Changed, Draft } from "./draft";
import { dayOf, isSame } from "./moments";
import type { AgendaRecord, Meeting } from "./types";

/** A record before and after somebody changed it, so that the change can be told and undone. */
export interface Edited<R extends AgendaRecord> {
  before: R;
  after: R;
}

/** A meeting that no minutes announced. */
export interface NewMeeting {
  group: string;
  when: When;
  summary: string;
  /** BCP 47 tag of the summary. */
  language: string;
}

/** Changes what people said of a record, and computes it anew. */
export function edit<R extends AgendaRecord>(
  known: Known,
  kept: Kept<R>,
  edits: R["edits"],
  by: string,
  now: string,
): Changed & Edited<R> {
  const draft = new Draft(known, now, by);
  const record: R = { ...kept.record, edits };
  draft.put({ ...kept, record });
  draft.settle(kept.record.uid);
  return { ...draft.changed(), before: kept.record, after: draft.records.get(kept.record.uid)!.record as R };
}

/** What people said of a meeting once its cancelling is taken back. */
export function reinstated({ record, withdrawn }: Kept<Meeting>): Meeting["edits"] {
  const { status: _status, ...edits } = record.edits;
  const isGone = withdrawn === true && Object.keys(edits).length === 0;
  return isGone ? { confirmed: record.when } : edits;
}

/** What people said of a meeting once somebody vouches for its time. */
export const confirmed = (kept: Kept<Meeting>): Meeting["edits"] => ({
  ...reinstated(kept),
  confirmed: kept.record.when,
});

/** Puts a meeting on the agenda; one that its group is known to have at that very time is confirmed instead. */
export function addMeeting(
  known: Known,
  meeting: NewMeeting,
  by: string,
  now: string,
): Changed & { before: Meeting | null; after: Meeting } {
  const { group, when, summary, language } = meeting;
  const same = [...known.records.values()].find(
    (kept): kept is Kept<Meeting> =>
      kept.record.kind === "meeting" && kept.record.group === group && isSame(kept.record.when, when),
  );
  if (same) return edit(known, same, confirmed(same), by, now);
  const draft = new Draft(known, now, by);
  const record: Meeting = {
    uid: draft.uid("meeting", group, dayOf(when)),
    id: draft.nextId("meeting"),
    kind: "meeting",
    status: "CONFIRMED",
    summary: { [language]: summary },
    group,
    when,
    flags: [],
    sources: [],
    sequence: 0,
    timing: 0,
    timedAt: now,
    changedAt: now,
    edits: { when },
  };
  draft.put({ record, claims: [] });
  draft.settle(record.uid);
  return { ...draft.changed(), before: null, after: draft.records.get(record.uid)!.record as Meeting };
}
