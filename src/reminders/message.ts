import { groupName } from "../../config/groups";
import { shownTime } from "../agenda/shown-time";
import { isFromTranslationsOnly } from "../agenda/translations";
import type { AgendaRecord, AgendaView } from "../agenda/types";
import type { Block, Button } from "../chat/reply";
import type { MessageId } from "../language/catalogue";
import { LOCALES } from "../language/locales";
import { say, struck, type Texts, time, type Value } from "../language/values";
import type { When } from "../times/types";
import { sameWhen } from "../times/when";
import type { Occurrence, Telling } from "./types";

interface Field {
  label: Value;
  value: Value;
}

type Headings = Readonly<Record<Telling["kind"], MessageId>>;

const MEETING_HEADINGS: Headings = {
  lead: "reminder.meeting",
  again: "reminder.meeting",
  moved: "reminder.meeting-moved",
  cancelled: "reminder.meeting-cancelled",
  restored: "reminder.meeting-restored",
};

const DEADLINE_HEADINGS: Headings = {
  lead: "reminder.deadline",
  again: "reminder.deadline",
  moved: "reminder.deadline-moved",
  cancelled: "reminder.deadline-cancelled",
  restored: "reminder.deadline-restored",
};

/**
 * What a reminder or notice says.
 * @param record what it is about, as it is now. @param isLate whether to say that it comes later than it was due.
 */
export function messageOf(
  occurrence: Occurrence<Telling>,
  record: AgendaRecord,
  agenda: AgendaView,
  isLate: boolean,
): Block[] {
  const { about } = occurrence;
  return whole(about.kind, timeFields(occurrence, record), occurrence, record, agenda, isLate);
}

/**
 * What a post says from now on that told of an earlier timing: the time that it told is struck through where another
 * one or none holds now, and stands as it was where it holds again.
 * @param occurrence what was posted. @param when the record's time now.
 */
export function editedMessageOf(
  occurrence: Occurrence<Telling>,
  when: When,
  record: AgendaRecord,
  agenda: AgendaView,
  isLate: boolean,
): Block[] {
  const { about } = occurrence;
  if (record.status === "CANCELLED") {
    const fields = [{ label: say("reminder.when"), value: struck(time(occurrence.when)) }];
    return whole("cancelled", fields, occurrence, record, agenda, isLate);
  }
  if (sameWhen(occurrence.when, when)) {
    const now: Telling = about.kind === "cancelled" ? { kind: "restored" } : about;
    return messageOf({ ...occurrence, about: now }, record, agenda, isLate);
  }
  const fields = [
    { label: say("reminder.formerly"), value: struck(time(occurrence.when)) },
    { label: say("reminder.from-now-on"), value: shownTime(record, when) },
  ];
  const kind = about.kind === "lead" || about.kind === "again" ? about.kind : "moved";
  return whole(kind, fields, occurrence, record, agenda, isLate);
}

function whole(
  kind: Telling["kind"],
  times: readonly Field[],
  occurrence: Occurrence<Telling>,
  record: AgendaRecord,
  agenda: AgendaView,
  isLate: boolean,
): Block[] {
  const headings = record.kind === "action" ? DEADLINE_HEADINGS : MEETING_HEADINGS;
  const what = inItsLanguages(record.summary, record);
  const fields = [...times, ...otherFields(record)];
  const notes: Value[] = [
    ...(isLate ? [say("reminder.late", { due: time({ kind: "instant", start: occurrence.due }) })] : []),
    ...(isFromTranslationsOnly(record.sources, agenda) ? [say("show.unofficial-translation")] : []),
    occurrence.about.kind === "again"
      ? say("reminder.again")
      : say("reminder.how", {
          cancel: { kind: "code", text: `/mag remind cancel ${occurrence.subscription}` },
        }),
  ];
  return [
    { kind: "heading", text: say(headings[kind], { what }) },
    { kind: "fields", fields },
    { kind: "buttons", buttons: buttonsFor(record, kind === "cancelled") },
    ...notes.map((text): Block => ({ kind: "note", text })),
  ];
}

/** What a reader can do about it there and then; whoever presses a button is answered alone. */
const buttonsFor = ({ id, kind }: AgendaRecord, isCancelled: boolean): Button[] => [
  ...(kind === "action" && !isCancelled ? [{ label: say("button.done"), line: `action done ${id}` }] : []),
  ...(isCancelled ? [] : [{ label: say("button.snooze"), line: `remind snooze ${id}` }]),
  { label: say("button.source"), line: `source ${id}` },
];

function timeFields({ about, when }: Occurrence<Telling>, record: AgendaRecord): Field[] {
  const now: Field = { label: say("reminder.when"), value: shownTime(record, when) };
  const left: Field[] =
    when.kind === "window" ? [] : [{ label: say("reminder.left"), value: time(when, { style: "relative" }) }];
  switch (about.kind) {
    case "lead":
    case "again":
    case "restored":
      return [now, ...left];
    case "cancelled":
      return [now];
    case "moved":
      return [
        { label: say("reminder.formerly"), value: time(about.from) },
        { label: say("reminder.from-now-on"), value: shownTime(record, when) },
        ...left,
      ];
  }
}

function otherFields(record: AgendaRecord): Field[] {
  const { group } = record;
  const names = (id: string): Texts => Object.fromEntries(LOCALES.map((tag) => [tag, groupName(id, tag)]));
  return [
    ...(group === undefined ? [] : [{ label: say("reminder.group"), value: inItsLanguages(names(group)) }]),
    ...(record.kind === "action" && record.assignee
      ? [{ label: say("reminder.assignee"), value: inItsLanguages(record.assignee, record) }]
      : []),
  ];
}

/** Texts, with the language of the document they were first read in. */
export function inItsLanguages(texts: Texts, record?: AgendaRecord): Value {
  const original = record?.sources[0]?.language;
  return { kind: "texts", texts, ...(original === undefined ? {} : { original }) };
}
