import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { read } from "../../src/minutes";
import type { Minutes } from "../../src/minutes/types";
import type { When } from "../../src/times/types";

const FOLDER = join(__dirname, "../../../shared/minutes");

interface Expected {
  language: string;
  translation: boolean;
  meeting: { number: number; when: When; format: string };
  sections: string[];
  actions: { text: string; section: string; assignee: string; due?: When; times?: string[] }[];
  events: { when: When; past: boolean; "text contains": string; tentative?: boolean; suspect?: string }[];
  windows: { from: string; to: string; text: string }[];
  nextMeeting: { when: When | null; text: string };
}

const starts = (minutes: Minutes["actions"][number]): string[] =>
  minutes.times.map(({ when }) => (when.kind === "window" ? when.text : when.start));

const present = existsSync(FOLDER);
if (!present) console.warn("The real minutes are not on this machine: what reads them is not tested here.");

(present ? describe : describe.skip).each(["2025-11-18.zh", "2024-05-14.zh"])(
  "the real minutes %s",
  (name) => {
    const text = present ? readFileSync(join(FOLDER, `${name}.txt`), "utf8") : "";
    const expected = (
      present ? JSON.parse(readFileSync(join(FOLDER, `${name}.expected.json`), "utf8")) : {}
    ) as Expected;
    const lines = text.split("\n");
    let minutes: Minutes;
    beforeAll(() => {
      minutes = read(text);
    });

    it("are known for a translation into simplified Chinese", () => {
      expect(minutes.language).toBe(expected.language);
      expect(minutes.translation).toBe(expected.translation);
    });

    it("give the meeting's number, time and format", () => {
      expect(minutes.meeting).toMatchObject(expected.meeting);
      expect(minutes.meeting.group).toBe("MAG");
    });

    it("have the sections that a reader sees", () => {
      expect(minutes.sections.map(({ title }) => title)).toEqual(expected.sections);
    });

    it("have the actions with section, assignee, deadline and times, and no others", () => {
      expect(
        minutes.actions.map((action) => ({
          text: action.text,
          section: action.section,
          assignee: action.assignee,
          due: action.due,
          times: starts(action),
        })),
      ).toEqual(
        expected.actions.map(({ text: words, section, assignee, due, times }) => ({
          text: words,
          section,
          assignee,
          due,
          times: times ?? [],
        })),
      );
    });

    it("have the dated events, each once and in order, and no others", () => {
      const dated = minutes.events.filter(({ when }) => when.kind !== "window");
      expect(dated.map(({ when, past, tentative }) => ({ when, past, tentative }))).toEqual(
        expected.events.map(({ when, past, tentative }) => ({ when, past, tentative })),
      );
      for (const [index, event] of dated.entries())
        expect(event.text).toContain(expected.events[index]!["text contains"]);
    });

    it("have the vague weeks as windows", () => {
      const windows = minutes.events.flatMap(({ when }) => (when.kind === "window" ? [when] : []));
      expect(windows).toEqual(
        expected.windows.map(({ from, to, text: words }) => ({ kind: "window", from, to, text: words })),
      );
    });

    it("flag what is suspect, and nothing else", () => {
      const dated = minutes.events.filter(({ when }) => when.kind !== "window");
      expect(dated.map(({ flags }) => flags.includes("far-from-document"))).toEqual(
        expected.events.map(({ suspect }) => suspect !== undefined),
      );
      const warned = minutes.warnings.filter(({ code }) => code === "far-from-document");
      expect(warned).toHaveLength(expected.events.filter(({ suspect }) => suspect).length);
    });

    it("name no next meeting of their own making, and quote what they say of it", () => {
      expect(minutes.nextMeeting).toMatchObject(expected.nextMeeting);
    });

    it("give every fact the line it stands on", () => {
      for (const { line, text: sentence } of [...minutes.actions, ...minutes.events])
        expect(lines[line - 1]).toContain(sentence);
      for (const { title, line } of minutes.sections) expect(lines[line - 1]).toContain(title);
    });
  },
);
