import type { ActionItem, AgendaRecord, AgendaView, Meeting } from "../../src/agenda/types";
import type { Place } from "../../src/chat/request";
import type { Subscription } from "../../src/reminders/types";

/** The present of most tests. */
export const NOW = "2025-11-18T12:00:00.000Z";

export const CHANNEL: Place = { platform: "console", id: "general", kind: "channel" };
export const DIRECT: Place = { platform: "console", id: "alice", kind: "direct" };

/** A meeting that nobody doubts, on 1 December 2025 at 14:00 UTC unless told otherwise. */
export const meeting = (change: Partial<Meeting> = {}): Meeting => ({
  kind: "meeting",
  uid: "meeting-10@mag",
  id: "M1",
  sequence: 0,
  summary: { en: "MAG meeting X", "zh-Hans": "第十次会议" },
  group: "MAG",
  sources: [
    {
      meeting: "meeting-9@mag",
      language: "en",
      section: "Next meeting",
      line: 40,
      sentence: "The next meeting …",
    },
  ],
  changedAt: NOW,
  status: "CONFIRMED",
  when: { kind: "instant", start: "2025-12-01T14:00Z" },
  timing: 0,
  timedAt: "2025-11-01T00:00:00.000Z",
  flags: [],
  edits: {},
  ...change,
});

/** An action that is open, due on 21 November 2025 unless told otherwise. */
export const action = (change: Partial<ActionItem> = {}): ActionItem => ({
  kind: "action",
  uid: "action-1@mag",
  id: "A1",
  sequence: 0,
  summary: { en: "Send comments on the report" },
  group: "MAG",
  sources: [],
  changedAt: NOW,
  status: "NEEDS-ACTION",
  assignee: { en: "all members" },
  due: { kind: "date", start: "2025-11-21" },
  timing: 0,
  timedAt: "2025-11-01T00:00:00.000Z",
  flags: [],
  edits: {},
  ...change,
});

/** A channel's wish to be reminded of everything at the usual times, by the clock of UTC. */
export const subscription = (change: Partial<Subscription> = {}): Subscription => ({
  id: "R1",
  place: CHANNEL,
  scope: { kind: "all" },
  leads: { meetings: ["P1W", "P1D", "PT1H"], deadlines: ["P3D", "P0D"] },
  zone: null,
  locales: ["en"],
  since: "2025-11-01T00:00:00.000Z",
  by: "console:alice",
  ...change,
});

/** What is known when these records are all there is. */
export const viewOf = (...records: AgendaRecord[]): AgendaView => ({
  meetings: records.filter((record) => record.kind !== "action"),
  actions: records.filter((record) => record.kind === "action"),
  minutes: [],
  find: (id) => records.find((record) => record.uid === id || record.id === id.toUpperCase()),
});

/** An agenda that tests write to record by record. */
export class Records {
  private current = viewOf();

  view(): Promise<AgendaView> {
    return Promise.resolve(this.current);
  }

  /** Puts records in the place of those with the same `uid`. */
  put(...records: AgendaRecord[]): void {
    const others = [...this.current.meetings, ...this.current.actions].filter(
      ({ uid }) => !records.some((record) => record.uid === uid),
    );
    this.current = { ...viewOf(...others, ...records), minutes: this.current.minutes };
  }
}
