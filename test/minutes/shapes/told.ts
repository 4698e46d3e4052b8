import { read } from "../../../src/minutes";
import type { When } from "../../../src/times/types";

const shown = (when: When): string =>
  when.kind === "window"
    ? `${when.from}..${when.to}`
    : when.start +
      (when.end === undefined ? "" : `/${when.end}`) +
      (when.kind === "floating" ? " local" : "");

/** What a document tells, a line for each fact. */
export function told(text: string) {
  const { meeting, sections, actions, events, nextMeeting, ...rest } = read(text);
  return {
    ...rest,
    meeting: { ...meeting, when: shown(meeting.when) },
    sections: sections.map(({ title }) => title),
    actions: actions.map(
      (action) =>
        `${action.assignee ?? "?"}: ${action.text}${action.due === undefined ? "" : ` [${shown(action.due)}]`}`,
    ),
    events: events.map(
      ({ when, past, tentative }) => shown(when) + (past ? " past" : "") + (tentative ? " tentative" : ""),
    ),
    next: nextMeeting && (nextMeeting.when ? shown(nextMeeting.when) : "no date"),
    codes: rest.warnings.map(({ code }) => code),
  };
}
