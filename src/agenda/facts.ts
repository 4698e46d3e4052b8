import type { Minutes, MinutesAction } from "../minutes/types";
import { sortKey } from "../times";
import type { Flag } from "../times/types";
import type { Claim } from "./claims";
import { isSame } from "./moments";
import { placer } from "./place";

/** What the minutes claim of their own meeting. */
export function ownClaim(minutes: Minutes, meeting: string): Claim {
  const { title, group, number, when, format } = minutes.meeting;
  return {
    role: "own",
    source: { meeting, language: minutes.language, section: "", line: 1, sentence: title },
    place: { section: 0, order: 0, depth: 0 },
    text: title,
    when,
    flags: [],
    group,
    mentions: [],
    ...(number === undefined ? {} : { number }),
    ...(format === undefined ? {} : { format }),
  };
}

/** What the minutes claim of the next meeting; nothing where they give no time, or a vague one. */
export function nextClaim(minutes: Minutes, meeting: string): Claim | undefined {
  const next = minutes.nextMeeting;
  if (!next?.when || next.when.kind === "window") return undefined;
  return {
    role: "next",
    source: {
      meeting,
      language: minutes.language,
      section: minutes.sections.findLast((section) => section.line <= next.line)?.title ?? "",
      line: next.line,
      sentence: next.text,
    },
    place: { section: 0, order: 0, depth: 0 },
    text: next.text,
    when: next.when,
    flags: [],
    group: minutes.meeting.group,
    mentions: [],
  };
}

/** What the minutes claim of events and action items, in their order. */
export function claimsOf(minutes: Minutes, meeting: string): Claim[] {
  const end = lastLine([...minutes.sections, ...minutes.actions, ...minutes.events]);
  const eventPlace = placer(minutes.sections, end);
  const actionPlace = placer(minutes.sections, end);
  const source = (fact: { section: string; line: number; text: string }): Claim["source"] => ({
    meeting,
    language: minutes.language,
    section: fact.section,
    line: fact.line,
    sentence: fact.text,
  });
  const events = minutes.events
    .filter((event) => !isNextMeeting(event, minutes.nextMeeting))
    .map<Claim>((event) => ({
      role: "event",
      source: source(event),
      place: eventPlace(event.line),
      text: event.summary,
      when: event.when,
      flags: event.flags,
      mentions: [],
      ...(event.tentative ? { tentative: true } : {}),
      ...(event.group === undefined ? {} : { group: event.group }),
    }));
  const actions = minutes.actions.map<Claim>((action) => ({
    role: "action",
    source: source(action),
    place: actionPlace(action.line),
    text: action.text,
    flags: flagsOfDue(action),
    mentions: action.times.map((time) => sortKey(time.when)),
    ...(action.due === undefined ? {} : { when: action.due }),
    ...(action.group === undefined ? {} : { group: action.group }),
    ...(action.assignee === undefined ? {} : { assignee: action.assignee }),
  }));
  return [...events, ...actions];
}

/** The same sentence, read both as an event and as the announcement of the next meeting, is the latter. */
const isNextMeeting = (event: Minutes["events"][number], next: Minutes["nextMeeting"]): boolean =>
  next?.when != null &&
  next.when.kind !== "window" &&
  next.line === event.line &&
  isSame(next.when, event.when);

const flagsOfDue = ({ due, times }: MinutesAction): Flag[] =>
  due ? [...new Set(times.filter((time) => isSame(time.when, due)).flatMap((time) => time.flags))] : [];

const lastLine = (facts: readonly { line: number }[]): number =>
  facts.reduce((last, { line }) => Math.max(last, line), 0);
