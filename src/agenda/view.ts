import { isEnglish } from "./authority";
import type { Known } from "./claims";
import { byBirth } from "./identity";
import { keyOf } from "./moments";
import type { ActionItem, AgendaRecord, AgendaView, Meeting, MinutesRecord } from "./types";

/** What is known, as the rest of the bot sees it. */
export function viewOf({ records, documents }: Known): AgendaView {
  const all = [...records.values()].map(({ record }) => record);
  const byId = new Map(
    all.flatMap((record) => [[record.id, record] as const, [record.uid, record] as const]),
  );
  return {
    meetings: all.filter(isMeeting).sort((a, b) => compare(keyOf(a.when), keyOf(b.when)) || byBirth(a, b)),
    actions: all.filter(isAction).sort(byBirth),
    minutes: [...documents.values()].map(({ record }) => record).sort(byMeeting),
    find: (id) => byId.get(id) ?? byId.get(id.toUpperCase()),
  };
}

const isAction = (record: AgendaRecord): record is ActionItem => record.kind === "action";
const isMeeting = (record: AgendaRecord): record is Meeting => record.kind !== "action";
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Oldest meeting first; of one meeting the English version first. */
const byMeeting = (a: MinutesRecord, b: MinutesRecord): number =>
  compare(keyOf(a.when), keyOf(b.when)) ||
  compare(a.meeting, b.meeting) ||
  Number(isEnglish(b.language)) - Number(isEnglish(a.language)) ||
  compare(a.language, b.language);
