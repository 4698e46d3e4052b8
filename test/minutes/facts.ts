import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Minutes } from "../../src/minutes/types";
import type { Flag, When } from "../../src/times/types";

const FOLDER = join(__dirname, "../samples/minutes");
const MEETING = "2025-11-18";

/** What minutes say, without their words: the same in every language. */
export interface Facts {
  meeting: Omit<Minutes["meeting"], "title">;
  /** The body that each section's heading names. */
  sections: (string | null)[];
  /** `section` counts the sections that facts stand in. */
  actions: { section: number; due?: When; times: string[] }[];
  events: { section: number; when: object; past: boolean; flags?: Flag[] }[];
  nextMeeting: { when: When | null } | null;
}

/** The words of a window differ from language to language. */
const wordless = (when: When): object =>
  when.kind === "window" ? { kind: when.kind, from: when.from, to: when.to } : when;

export function factsOf(minutes: Minutes): Facts {
  const { title: _, ...meeting } = minutes.meeting;
  const inUse = new Set([...minutes.actions, ...minutes.events].map(({ section }) => section));
  const sections = minutes.sections.map(({ title }) => title).filter((title) => inUse.has(title));
  return {
    meeting,
    sections: minutes.sections.map(({ group }) => group ?? null),
    actions: minutes.actions.map(({ section, due, times }) => ({
      section: sections.indexOf(section),
      ...(due === undefined ? {} : { due }),
      times: times.map(({ when }) => (when.kind === "window" ? when.text : when.start)),
    })),
    events: minutes.events.map(({ section, when, past, flags }) => ({
      section: sections.indexOf(section),
      when: wordless(when),
      past,
      ...(flags.length === 0 ? {} : { flags }),
    })),
    nextMeeting: minutes.nextMeeting && { when: minutes.nextMeeting.when },
  };
}

/** The facts of our own sample minutes, and in each language who is to do what. */
export const expected = JSON.parse(readFileSync(join(FOLDER, `${MEETING}.expected.json`), "utf8")) as {
  facts: Facts;
  assignees: Record<string, string[]>;
};

/** Our own sample minutes: one meeting in several languages, layouts and formats. */
export const samples = readdirSync(FOLDER)
  .filter((name) => name.startsWith(`${MEETING}.`) && !name.endsWith(".json"))
  .map((name) => ({ name, language: name.split(".")[1]!, bytes: readFileSync(join(FOLDER, name)) }));
