import { distance } from "fastest-levenshtein";
import { UserError } from "../errors";
import { say } from "../language/values";
import type { Kept, Known } from "./claims";
import { byBirth } from "./identity";
import type { ActionItem, AgendaRecord, Meeting } from "./types";

const MOST_NEAR = 3;

/** The action item of this id, in any case. @throws UserError when there is none, with what may have been meant. */
export function actionOf(known: Known, id: string): Kept<ActionItem> {
  const kept = find(known, id, isAction);
  if (!isAction(kept))
    throw new UserError(say("error.no-action-id", { got: id }), { hints: near(known, id, isAction) });
  return kept;
}

/** The meeting or event of this id, in any case. @throws UserError when there is none, with what may have been meant. */
export function meetingOf(known: Known, id: string): Kept<Meeting> {
  const kept = find(known, id, isMeeting);
  if (!isMeeting(kept))
    throw new UserError(say("error.no-meeting-id", { got: id }), { hints: near(known, id, isMeeting) });
  return kept;
}

function find(known: Known, id: string, wanted: (kept: Kept) => boolean): Kept {
  const kept =
    known.records.get(id) ?? [...known.records.values()].find(({ record }) => record.id === id.toUpperCase());
  if (!kept) throw new UserError(say("error.no-record", { id }), { hints: near(known, id, wanted) });
  return kept;
}

/** Ids that look like what was typed, nearest first. */
function near(known: Known, id: string, wanted: (kept: Kept) => boolean): ReturnType<typeof say>[] {
  const typed = id.slice(0, 20).toUpperCase();
  const items = [...known.records.values()]
    .filter(wanted)
    .map(({ record }) => ({ id: record.id, away: distance(typed, record.id) }))
    .filter(({ away }) => away <= 1)
    .sort((a, b) => a.away - b.away || byBirth(a, b))
    .slice(0, MOST_NEAR)
    .map((one) => one.id);
  return items.length > 0 ? [say("error.near", { near: { kind: "list", items } })] : [];
}

const isAction = (kept: Kept<AgendaRecord>): kept is Kept<ActionItem> => kept.record.kind === "action";
const isMeeting = (kept: Kept<AgendaRecord>): kept is Kept<Meeting> => kept.record.kind !== "action";
