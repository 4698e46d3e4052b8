import type { MinutesWarning } from "../minutes/types";
import type { Flag, When } from "../times/types";
import type { AgendaRecord, Meeting, MinutesRecord, Source } from "./types";

/** Where in the structure of its document something stands; the same in every translation of it. */
export interface Place {
  /** Ordinal of the top-level section, from 1; 0 before the first. */
  section: number;
  /** Ordinal among its kind within that section, from 0. */
  order: number;
  /** How far down the section, from 0 to 1. */
  depth: number;
}

/** As what a document speaks of something: its own meeting, the next one, an event or an action item. */
export type Role = "own" | "next" | "event" | "action";

/** What one document says of one thing. Records are computed from claims and from what people did. */
export interface Claim {
  role: Role;
  source: Source;
  place: Place;
  /** Title, summary or text, in the language of the source. */
  text: string;
  /** When it happens, or is due. */
  when?: When;
  flags: Flag[];
  tentative?: true;
  group?: string;
  assignee?: string;
  number?: number;
  format?: NonNullable<Meeting["format"]>;
  /** Sort keys of the times that the sentence mentions: they tell it apart in every language. */
  mentions: string[];
}

/** A record together with what it was computed from. */
export interface Kept<R extends AgendaRecord = AgendaRecord> {
  record: R;
  claims: Claim[];
  /** No document makes its claims any more; they are kept to know the thing again should it return. */
  withdrawn?: true;
}

/** An imported document, and what its reader warned of, apart from what comparing it brought up. */
export interface KeptDocument {
  record: MinutesRecord;
  /** Of the whole content, to notice another version. */
  digest: string;
  read: MinutesWarning[];
  /** Of what kinds of things anything was read in it. */
  tells: Role[];
}

/** Everything in the store. Documents go by {@link documentKey}, records by `uid`. */
export interface Known {
  records: ReadonlyMap<string, Kept>;
  documents: ReadonlyMap<string, KeptDocument>;
  counters: Counters;
}

/** The last short id given out, by its letter: meetings, events, actions. */
export interface Counters {
  M: number;
  E: number;
  A: number;
}

/** Names a document: the `uid` of its meeting and its language. */
export const documentKey = (document: { meeting: string; language: string }): string =>
  `${document.meeting}/${document.language}`;
