import type { AgendaRecord } from "../agenda/types";
import type { Block } from "../chat/reply";
import type { Place } from "../chat/request";
import { say, time } from "../language/values";
import type { Undeliverable } from "./courier-options";
import { inItsLanguages } from "./message";
import { refusalWords } from "./refusal-words";

/**
 * Tells who asked for reminders that a channel cannot be reached, what to do about it, and what the channel was not
 * told. For a reader on the channel's own platform and workspace.
 * @param record what the reminder is about, if it is still known.
 */
export const refusalNotice = ({ occurrence, code }: Undeliverable, record?: AgendaRecord): Block[] => [
  { kind: "heading", text: say("undeliverable.title") },
  {
    kind: "text",
    text: say("undeliverable.where", { place: { kind: "channel", id: occurrence.place.id } }),
  },
  { kind: "text", text: refusalWords(code) },
  ...(record ? lost(record) : []),
  {
    kind: "note",
    text: say("undeliverable.mend", {
      cancel: { kind: "code", text: `/mag remind cancel ${occurrence.subscription}` },
    }),
  },
];

function lost(record: AgendaRecord): Block[] {
  const when = record.kind === "action" ? record.due : record.when;
  const what = { kind: "strong" as const, value: inItsLanguages(record.summary, record) };
  const details = when ? [time(when, { flags: record.flags })] : [];
  return [
    { kind: "text", text: say("undeliverable.lost") },
    { kind: "list", items: [{ text: what, details }] },
  ];
}

/** Where somebody is written to alone, on the platform and in the workspace of a place; null for who is nobody there. */
export function directPlace(person: string, { platform, team }: Place): Place | null {
  const id = person.startsWith(`${platform}:`) ? (person.split(/[:/]/).at(-1) ?? "") : "";
  return id === "" ? null : { platform, id, kind: "direct", ...(team === undefined ? {} : { team }) };
}
