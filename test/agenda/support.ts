import type { Counters, Known } from "../../src/agenda/claims";
import { documentKey } from "../../src/agenda/claims";
import type { Changed } from "../../src/agenda/draft";
import { type ImportReport, merge } from "../../src/agenda/merge";
import type { ActionItem, AgendaView, Meeting } from "../../src/agenda/types";
import { viewOf } from "../../src/agenda/view";
import type { Minutes, MinutesAction, MinutesEvent } from "../../src/minutes/types";

export const NOW = "2025-11-18T12:00:00.000Z";
export const LATER = "2025-11-19T12:00:00.000Z";

const COUNTERS: Counters = { M: 0, E: 0, A: 0 };
const NOTHING: Known = { records: new Map(), documents: new Map(), counters: COUNTERS };

/** What is known once a change is stored, through JSON as a store would. */
function apply(known: Known, { records, documents, counters }: Changed): Known {
  const stored = JSON.parse(JSON.stringify({ records, documents, counters })) as Changed;
  return {
    records: new Map([...known.records, ...stored.records.map((kept) => [kept.record.uid, kept] as const)]),
    documents: new Map([
      ...known.documents,
      ...stored.documents.map((document) => [documentKey(document.record), document] as const),
    ]),
    counters: stored.counters,
  };
}

/** An agenda without a store: imports one document after the other. */
export class Desk {
  known: Known = NOTHING;

  import(minutes: Minutes, now = NOW): ImportReport {
    const merged = merge(this.known, minutes, now);
    this.known = apply(this.known, merged);
    return merged.report;
  }

  apply<T extends Changed>(changed: T): T {
    this.known = apply(this.known, changed);
    return changed;
  }

  get view(): AgendaView {
    return viewOf(this.known);
  }

  get events(): Meeting[] {
    return this.view.meetings.filter(({ kind }) => kind === "event");
  }

  action(words: string): ActionItem {
    return only(
      this.view.actions.filter(({ summary }) => Object.values(summary).some((text) => text.includes(words))),
    );
  }

  event(words: string): Meeting {
    return only(
      this.events.filter(({ summary }) => Object.values(summary).some((text) => text.includes(words))),
    );
  }
}

function only<T>(found: readonly T[]): T {
  if (found.length !== 1) throw new Error(`${found.length} found, one expected`);
  return found[0]!;
}

/** Minutes of the MAG's twelfth meeting of 2025 with what a test cares about. */
export const minutesWith = (facts: Partial<Minutes> = {}): Minutes => ({
  language: "en",
  translation: false,
  meeting: {
    title: "IGF 2025 MAG Meeting XII",
    group: "MAG",
    number: 12,
    when: { kind: "instant", start: "2025-11-18T11:00Z" },
    format: "online",
  },
  sections: [
    { title: "1. Updates from the Secretariat", line: 5 },
    { title: "2. Updates from the IMSB", line: 25, group: "IMSB" },
    { title: "3. Any other business", line: 45 },
  ],
  actions: [],
  events: [],
  nextMeeting: null,
  warnings: [],
  ...facts,
});

export const actionAt = (line: number, text: string, more: Partial<MinutesAction> = {}): MinutesAction => ({
  text,
  line,
  section: "1. Updates from the Secretariat",
  times: [],
  ...more,
});

export const eventAt = (
  line: number,
  summary: string,
  start: string,
  more: Partial<MinutesEvent> = {},
): MinutesEvent => ({
  summary,
  line,
  section: "1. Updates from the Secretariat",
  when: start.includes("T") ? { kind: "instant", start } : { kind: "date", start },
  past: false,
  flags: [],
  text: `${summary} (${start}).`,
  ...more,
});
