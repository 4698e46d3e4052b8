import { LANGUAGE_UNSURE, type Minutes, type MinutesWarning } from "../minutes/types";
import { versionsOf } from "./authority";
import { type Claim, documentKey, type Kept, type Known, type Role } from "./claims";
import { disagreements } from "./disagreements";
import { type Changed, Draft } from "./draft";
import { claimsOf, nextClaim, ownClaim } from "./facts";
import { byBirth, digestOf } from "./identity";
import { knowMeeting, knowNextMeeting } from "./meetings";
import { dayOf, sameTime } from "./moments";
import { topLevel } from "./place";
import { recognise } from "./recognise";
import { knowTranslatedMeeting } from "./recognise/translated-meeting";
import type { ActionItem, AgendaRecord, Meeting } from "./types";

/** What an import did, or would do. */
export interface ImportReport {
  meeting: Meeting;
  added: AgendaRecord[];
  changed: { before: AgendaRecord; after: AgendaRecord }[];
  /** No longer in the minutes, and cancelled therefore. */
  withdrawn: AgendaRecord[];
  /** How many things that the document tells of were known as they are. */
  known: number;
  /** What its reader and the comparison with other minutes brought up. */
  warnings: MinutesWarning[];
}

/**
 * Merges the minutes of one document into what is known. A pure function, and idempotent: merging the same document
 * again changes nothing.
 * @param now ISO 8601 UTC.
 */
export function merge(known: Known, minutes: Minutes, now: string): Changed & { report: ImportReport } {
  const draft = new Draft(known, now);
  const uid = takeMeeting(draft, minutes, now);
  const document = { meeting: uid, language: minutes.language };
  const told = [uid, ...takeNext(draft, minutes, uid, now), ...takeFacts(draft, minutes, uid, now)];
  keepDocument(draft, minutes, uid, now);
  withdraw(draft, document, new Set(told));

  // The meeting first: when it was decides how much its minutes weigh.
  for (const one of new Set([uid, ...draft.concerned(uid)])) draft.settle(one);
  const warnings = keepWarnings(draft, uid, documentKey(document));

  const changed = draft.changed();
  return { ...changed, report: report(known, draft, changed.records, told, warnings) };
}

/** The meeting of the minutes, known or new, with what they say of it. */
function takeMeeting(draft: Draft, minutes: Minutes, now: string): string {
  const { group, when } = minutes.meeting;
  const known =
    knowMeeting(ownClaim(minutes, ""), draft.records.values()) ?? knowTranslatedMeeting(minutes, draft);
  const uid = known?.record.uid ?? draft.uid("meeting", group, dayOf(when));
  const own = ownClaim(minutes, uid);
  if (!known) draft.put(born("meeting", uid, draft.nextId("meeting"), own, now));
  draft.claim(uid, own.source, [own]);
  return uid;
}

/** The meeting that they announce, if they say when it is. */
function takeNext(draft: Draft, minutes: Minutes, meeting: string, now: string): string[] {
  const next = nextClaim(minutes, meeting);
  if (!next?.when || sameTime(next.when, minutes.meeting.when)) return [];
  const known = knowNextMeeting(next, draft.records.values());
  const uid = known?.record.uid ?? draft.uid("meeting", next.group, dayOf(next.when));
  if (!known) draft.put(born("meeting", uid, draft.nextId("meeting"), next, now));
  draft.claim(uid, next.source, [next]);
  return [uid];
}

function takeFacts(draft: Draft, minutes: Minutes, meeting: string, now: string): string[] {
  const claims = claimsOf(minutes, meeting);
  const held = minutes.meeting.when;
  const sections = topLevel(minutes.sections).length;
  const languageIsSure = !minutes.warnings.some(({ code }) => code === LANGUAGE_UNSURE);
  const subject = { meeting, held, language: minutes.language, languageIsSure, sections };
  const known = recognise(claims, subject, draft);
  return claims.map((claim) => {
    const kind = claim.role === "action" ? "action" : "event";
    const { section, order } = claim.place;
    const uid = known.get(claim)?.record.uid ?? draft.uid(kind, meeting, section, order);
    if (!known.has(claim)) draft.put(born(kind, uid, draft.nextId(kind), claim, now));
    draft.claim(uid, claim.source, [claim]);
    return uid;
  });
}

/** A record that knows no more than what and when it is; its claims say the rest. */
function born(kind: AgendaRecord["kind"], uid: string, id: string, claim: Claim, now: string): Kept {
  const common = {
    uid,
    id,
    sequence: 0,
    timing: 0,
    timedAt: now,
    changedAt: now,
    summary: {},
    sources: [],
    flags: [],
  };
  const action: ActionItem = { ...common, kind: "action", status: "NEEDS-ACTION", edits: {} };
  if (kind === "action" || !claim.when) return { record: action, claims: [] };
  return { record: { ...common, kind, status: "CONFIRMED", when: claim.when, edits: {} }, claims: [] };
}

/** Takes back what the document said before and says no longer. */
function withdraw(
  draft: Draft,
  document: { meeting: string; language: string },
  told: ReadonlySet<string>,
): void {
  const key = documentKey(document);
  for (const { record, claims } of [...draft.records.values()])
    if (!told.has(record.uid) && claims.some(({ source }) => documentKey(source) === key))
      draft.claim(record.uid, document, []);
}

function keepDocument(draft: Draft, minutes: Minutes, meeting: string, now: string): void {
  const { language, translation, sections, nextMeeting, warnings } = minutes;
  const { title, group, number, when } = minutes.meeting;
  const key = documentKey({ meeting, language });
  const before = draft.documents.get(key);
  const digest = digestOf(minutes);
  if (before?.digest === digest) return;
  const tells: Role[] = ["own"];
  if (nextMeeting) tells.push("next");
  if (minutes.events.length > 0) tells.push("event");
  if (minutes.actions.length > 0) tells.push("action");
  draft.documents.set(key, {
    digest,
    tells,
    read: warnings,
    record: {
      meeting,
      language,
      translation,
      title,
      group,
      when,
      sections,
      nextMeeting,
      warnings,
      importedAt: now,
      version: (before?.record.version ?? 0) + 1,
      ...(number === undefined ? {} : { number }),
    },
  });
}

/**
 * Writes down on all documents of the meeting what comparing them brings up.
 * @returns what concerns the document with this key, and what comparison says of the others.
 */
function keepWarnings(draft: Draft, meeting: string, key: string): MinutesWarning[] {
  const record = draft.records.get(meeting)!.record as Meeting;
  const found = disagreements(record, draft);
  for (const document of versionsOf(meeting, draft)) {
    const warnings = [...document.read, ...(found.get(document) ?? [])].sort((a, b) => a.line - b.line);
    draft.documents.set(documentKey(document.record), {
      ...document,
      record: { ...document.record, warnings },
    });
  }
  return [...(draft.documents.get(key)?.read ?? []), ...[...found.values()].flat()];
}

function report(
  known: Known,
  draft: Draft,
  records: readonly Kept[],
  told: readonly string[],
  warnings: MinutesWarning[],
): ImportReport {
  // As the document tells of them, and after that what it no longer tells of.
  const places = new Map(told.map((uid, place) => [uid, place]));
  const placeOf = ({ record }: Kept): number => places.get(record.uid) ?? told.length;
  const pairs = [...records]
    .sort((a, b) => placeOf(a) - placeOf(b) || byBirth(a.record, b.record))
    .map(({ record: after }) => ({ before: known.records.get(after.uid)?.record, after }));
  const added = pairs.filter(({ before }) => !before).map(({ after }) => after);
  const noticed = pairs.filter(
    (pair): pair is { before: AgendaRecord; after: AgendaRecord } =>
      pair.before !== undefined && pair.before.sequence !== pair.after.sequence,
  );
  const isWithdrawn = ({ before, after }: { before: AgendaRecord; after: AgendaRecord }): boolean =>
    after.status === "CANCELLED" && before.status !== "CANCELLED";
  const news = new Set([...added, ...noticed.map(({ after }) => after)].map(({ uid }) => uid));
  return {
    meeting: draft.records.get(told[0]!)!.record as Meeting,
    added,
    changed: noticed.filter((pair) => !isWithdrawn(pair)),
    withdrawn: noticed.filter(isWithdrawn).map(({ after }) => after),
    known: told.filter((uid) => !news.has(uid)).length,
    warnings,
  };
}
