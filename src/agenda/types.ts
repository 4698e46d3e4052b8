import type { Texts } from "../language/values";
import type { Flag, When } from "../times/types";

/** Where in which minutes a fact stands. */
export interface Source {
  /** `uid` of the meeting whose minutes these are, and the language of the document: together they name it. */
  meeting: string;
  language: string;
  /** Heading it stands under, its line (from 1) and its sentence, as written. */
  section: string;
  line: number;
  sentence: string;
}

/** What meetings, events and action items have in common. Words of iCalendar (RFC 5545, 3.8). */
interface Component {
  /** Stable for ever, across imports and languages. */
  uid: string;
  /** Short and stable, for people to type: "M3", "E12", "A7". */
  id: string;
  /** Raised by every change that somebody would notice. */
  sequence: number;
  summary: Texts;
  /** Where the time is a window: the words of each language for it. */
  wording?: Texts;
  /** Identifier of a body in `config/groups`. */
  group?: string;
  sources: Source[];
  /** When it was last changed, and by whom if by a person ("console:alice"): ISO 8601 UTC. */
  changedAt: string;
  changedBy?: string;
}

/** A VEVENT: a meeting of the group itself ("M"), or another event that the minutes tell of ("E"). */
export interface Meeting extends Component {
  kind: "meeting" | "event";
  /** TENTATIVE: the minutes doubt it, or a flag awaits confirmation; it is shown with its doubt and not scheduled. */
  status: "TENTATIVE" | "CONFIRMED" | "CANCELLED";
  when: When;
  /** Raised when `when` or `status` changes, and by nothing else: reminders belong to one timing. */
  timing: number;
  /** Since when this timing holds: ISO 8601 UTC. Nothing that fell due before is reminded of. */
  timedAt: string;
  flags: Flag[];
  number?: number;
  format?: "online" | "in-person" | "hybrid";
  /**
   * What people said, which later imports do not undo. `confirmed` is the time that somebody vouched for:
   * should the minutes later give another one, that one is unconfirmed again. `summary` takes the place of all texts,
   * for nobody knows whether those in other languages still say the same.
   */
  edits: { when?: When; status?: Meeting["status"]; confirmed?: When; summary?: Texts; group?: string };
}

/** A VTODO. */
export interface ActionItem extends Component {
  kind: "action";
  status: "NEEDS-ACTION" | "COMPLETED" | "CANCELLED";
  assignee?: Texts;
  due?: When;
  timing: number;
  timedAt: string;
  flags: Flag[];
  /** What people said, which later imports do not undo. */
  edits: { status?: ActionItem["status"]; assignee?: string; due?: When | null };
}

export type AgendaRecord = Meeting | ActionItem;

/** One imported document. */
export interface MinutesRecord {
  /** `uid` of its meeting. */
  meeting: string;
  language: string;
  translation: boolean;
  title: string;
  group: string;
  number?: number;
  when: When;
  sections: { title: string; line: number; group?: string }[];
  nextMeeting: { when: When | null; line: number; text: string } | null;
  warnings: { line: number; code: string; text: string }[];
  importedAt: string;
  /** Raised when the same minutes are imported again with other content. */
  version: number;
}

/** Everything known, at one moment. */
export interface AgendaView {
  /** By start; vague ones by the first day they may fall on. */
  meetings: readonly Meeting[];
  actions: readonly ActionItem[];
  minutes: readonly MinutesRecord[];
  /** By `id` (any case) or `uid`. */
  find(id: string): AgendaRecord | undefined;
}
