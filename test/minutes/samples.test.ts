import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readDocument } from "../../src/minutes";
import type { Minutes } from "../../src/minutes/types";
import type { When } from "../../src/times/types";

const FOLDER = join(__dirname, "../samples/minutes");
const expected: unknown = JSON.parse(readFileSync(join(FOLDER, "2025-11-18.expected.json"), "utf8"));
const samples = readdirSync(FOLDER).filter((name) => /^2025-11-18\.(?!expected)/.test(name));

/** The words of a window differ from language to language. */
const bare = (when: When): object =>
  when.kind === "window" ? { kind: when.kind, from: when.from, to: when.to } : when;

/** What must be the same in every language, in the words of the expected result. */
function shared(minutes: Minutes): object {
  const { title: _, ...meeting } = minutes.meeting;
  const numbered = minutes.sections
    .filter(({ title }) =>
      minutes.actions.concat(minutes.events as never[]).some(({ section }) => section === title),
    )
    .map(({ title }) => title);
  return {
    meeting,
    sections: minutes.sections.map(({ group }) => group ?? null),
    actions: minutes.actions.map(({ section, assignee, due, times }) => ({
      section: numbered.indexOf(section),
      assignee: assignee !== undefined,
      ...(due === undefined ? {} : { due }),
      times: times.map(({ when }) => (when.kind === "instant" ? when.start : when)),
    })),
    events: minutes.events.map(({ section, when, past, flags }) => ({
      section: numbered.indexOf(section),
      when: bare(when),
      past,
      ...(flags.length === 0 ? {} : { flags }),
    })),
    nextMeeting: minutes.nextMeeting && { when: minutes.nextMeeting.when },
  };
}

describe("our own minutes of one meeting, told in several languages", () => {
  it.each(samples)("%s reads to the same meeting, sections, actions and events", async (name) => {
    const minutes = await readDocument(readFileSync(join(FOLDER, name)), name);
    expect(shared(minutes)).toEqual(expected);
  });

  it.each(samples)("%s is recognised as what its name says it is written in", async (name) => {
    const minutes = await readDocument(readFileSync(join(FOLDER, name)), name);
    expect(minutes.language.split("-")[0]).toBe(name.split(".")[1]);
  });
});
