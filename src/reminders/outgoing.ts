import { Duration } from "luxon";
import type { Adapter, Edit, Post, Posted } from "../chat/adapter";
import type { Reader } from "../language/reader";
import { isEdit } from "./edits";
import { editedMessageOf, messageOf } from "./message";
import type { Standing } from "./standing";
import type { Occurrence, Sent, Telling } from "./types";

/** A reminder that comes later than this says so. */
const LATE = Duration.fromISO("PT2M").toMillis();

/** @param at when it is posted: ISO 8601 UTC. */
export const isLate = (occurrence: Occurrence, at: string): boolean =>
  !isEdit(occurrence) && Date.parse(at) - Date.parse(occurrence.due) > LATE;

/**
 * Puts an occurrence in words, so that all that is left is to post it, or to edit what it is about.
 * @returns what does that, and says which message it is; throws as the adapter does.
 */
export function prepared(standing: Standing, now: string): (adapter: Adapter) => Promise<Posted> {
  const { occurrence, original } = standing;
  if (isEdit(occurrence)) {
    if (!original) throw new Error(`no post ${occurrence.about.post} to edit`);
    const edit = editOf(standing, original);
    return async (adapter) => {
      await adapter.edit(edit);
      return { messageId: edit.messageId };
    };
  }
  const post = postOf(standing, occurrence as Occurrence<Telling>, now);
  return (adapter) => adapter.post(post);
}

function postOf(standing: Standing, occurrence: Occurrence<Telling>, now: string): Post {
  const { id: key, place } = occurrence;
  const { record, agenda } = standing;
  const blocks = messageOf(occurrence, record, agenda, isLate(occurrence, now));
  return { key, place, blocks, reader: readerOf(standing, now) };
}

/** What the post says was so at the moment at which it was posted: "in 24 hours" from then. */
function editOf(standing: Standing, { occurrence, messageId, late, at }: Sent<Telling>): Edit {
  const { id: key, place } = occurrence;
  const { record, agenda } = standing;
  const blocks = editedMessageOf(occurrence, standing.occurrence.when, record, agenda, late);
  return { key, place, messageId, blocks, reader: readerOf(standing, at) };
}

function readerOf({ occurrence: { place }, subscription }: Standing, now: string): Reader {
  const { locales, zone, writing } = subscription;
  const own = place.kind === "direct" ? { zone, ...(writing && { writing }) } : { zone: null };
  return { locales, ...own, now };
}
