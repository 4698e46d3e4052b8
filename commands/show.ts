import { shownTime } from "../src/agenda/shown-time";
import type { ActionItem, AgendaRecord, AgendaView, Meeting } from "../src/agenda/types";
import type { Block, Button, Item } from "../src/chat/reply";
import type { Locale } from "../src/language/locales";
import { type Phrase, say, time, type Value } from "../src/language/values";

/** How records look wherever they are listed: the same fact reads the same in every answer. */

export const code = (text: string): Value => ({ kind: "code", text });

const summaryOf = (record: AgendaRecord): Value => {
  const original = record.sources[0]?.language;
  return { kind: "texts", texts: record.summary, ...(original === undefined ? {} : { original }) };
};

/** What a record is called, in one language: its own text, or else the original. */
export const nameOf = (record: AgendaRecord, locale: Locale): string =>
  record.summary[locale] ??
  record.summary[record.sources[0]?.language ?? "en"] ??
  Object.values(record.summary)[0] ??
  "";

export const titleOf = (record: AgendaRecord): Phrase =>
  say("show.record", { id: code(record.id), summary: { kind: "strong", value: summaryOf(record) } });

/** A meeting or event with its time, and every reason to doubt it. */
export function meetingItem(meeting: Meeting): Item {
  const details: Value[] = [shownTime(meeting, meeting.when)];
  if (meeting.when.kind === "instant") details.push(time(meeting.when, { style: "relative" }));
  if (meeting.status === "CANCELLED") details.push(say("show.cancelled"));
  else if (meeting.status === "TENTATIVE")
    details.push(say("show.tentative", { confirm: code(`/mag confirm ${meeting.id}`) }));
  return { text: titleOf(meeting), details };
}

/** An action item with who it is for, by when, and whether it is done. */
export function actionItem(action: ActionItem): Item {
  const details: Value[] = [];
  if (action.assignee) details.push(say("show.assignee", { who: assigneeOf(action)! }));
  if (action.due) details.push(say("show.due", { due: shownTime(action, action.due) }));
  if (action.status === "COMPLETED") details.push(say("show.done"));
  if (action.status === "CANCELLED") details.push(say("show.cancelled"));
  return { text: titleOf(action), details };
}

const assigneeOf = (action: ActionItem): Value | null => {
  if (!action.assignee) return null;
  const original = action.sources[0]?.language;
  return { kind: "texts", texts: action.assignee, ...(original === undefined ? {} : { original }) };
};

/** "From an unofficial translation", where something that is shown comes from such alone. */
export function translationNote(view: AgendaView, shown: readonly AgendaRecord[]): Block[] {
  const key = (meeting: string, language: string): string => `${language} ${meeting}`;
  const unofficial = new Set(
    view.minutes
      .filter(({ translation }) => translation)
      .map(({ meeting, language }) => key(meeting, language)),
  );
  const isFromThemAlone = ({ sources }: AgendaRecord): boolean =>
    sources.length > 0 && sources.every(({ meeting, language }) => unofficial.has(key(meeting, language)));
  return shown.some(isFromThemAlone) ? [{ kind: "note", text: say("show.unofficial-translation") }] : [];
}

/** Shows one entry of a list. */
export const asList =
  <T>(itemOf: (one: T) => Item) =>
  (one: T): Block[] => [{ kind: "list", items: [itemOf(one)] }];

/** The list as far as it fits in one answer; the rest is counted, with how to see it. */
export function listed<T>(all: readonly T[], itemOf: (one: T) => Item, most: number, how: Value): Block[] {
  const shown: Block[] = [{ kind: "list", items: all.slice(0, most).map(itemOf) }];
  if (all.length > most)
    shown.push({ kind: "note", text: say("show.more", { count: all.length - most, how }) });
  return shown;
}

export const button = (label: Phrase, line: string): Button => ({ label, line });

/** A button that opens the form of its line. */
export const formButton = (label: Phrase, line: string): Button => ({ label, line, opens: true });

export const heading = (text: Value): Block => ({ kind: "heading", text });

export const text = (value: Value): Block => ({ kind: "text", text: value });
