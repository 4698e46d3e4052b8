import type { Flag, Time, When } from "../times/types";

export interface Section {
  title: string;
  line: number;
  /** Identifier of a body named in `config/groups`, where the heading names one. */
  group?: string;
}

export interface MinutesAction {
  text: string;
  line: number;
  section: string;
  group?: string;
  assignee?: string;
  due?: When;
  times: Time[];
}

export interface MinutesEvent {
  summary: string;
  line: number;
  section: string;
  group?: string;
  when: When;
  past: boolean;
  tentative?: boolean;
  flags: Flag[];
  /** The sentence it was read from. */
  text: string;
}

/** What a reader could not be sure of; never mended in silence. */
export interface MinutesWarning {
  line: number;
  code: string;
  text: string;
}

/** Minutes of one meeting, as read from one document in one language. Lines count from 1. */
export interface Minutes {
  language: string;
  /** The document calls itself an unofficial translation. */
  translation: boolean;
  meeting: {
    title: string;
    group: string;
    number?: number;
    when: When;
    format?: "online" | "in-person" | "hybrid";
  };
  sections: Section[];
  actions: MinutesAction[];
  events: MinutesEvent[];
  nextMeeting: { when: When | null; line: number; text: string } | null;
  warnings: MinutesWarning[];
}

/** Code of the warning that the language of so short a document is a guess: nothing may rest on it. */
export const LANGUAGE_UNSURE = "language-unsure";
