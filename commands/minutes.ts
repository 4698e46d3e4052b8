import { z } from "zod";
import { isFacilitator } from "../config/settings";
import type { AgendaView, MinutesRecord } from "../src/agenda/types";
import { answer, type Item, type Reply } from "../src/chat/reply";
import { UserError } from "../src/errors";
import { isMessageId } from "../src/language/catalogue";
import { say, time, type Value } from "../src/language/values";
import { actorKey } from "../src/people/keys";
import { command } from "./command";
import { actionItem, code, heading, listed, meetingItem, text } from "./show";

const MOST = 15;

/** The minutes that were read: a list of them, or one with everything found in it. */
export const minutes = command({
  name: "minutes",
  description: "command.minutes",
  examples: ["minutes", "minutes 12"],
  shared: true,
  options: {
    number: {
      description: "option.minutes",
      schema: z
        .string()
        .regex(/^#?\d{1,4}$/u)
        .transform((typed) => Number.parseInt(typed.replace("#", ""), 10)),
    },
  },
  async run({ number }, call, desk) {
    const view = await desk.agenda.view();
    if (view.minutes.length === 0) return answer(heading(say("minutes.title")), text(say("show.no-minutes")));
    if (number === undefined) return list(view);
    const found = view.minutes.filter((one) => one.number === number);
    const last = found.at(-1);
    if (!last)
      throw new UserError(say("error.no-minutes", { number }), {
        hints: [say("error.example", { example: code("/mag minutes") })],
      });
    return one(
      found.filter(({ meeting }) => meeting === last.meeting),
      view,
      isFacilitator(desk.settings, actorKey(call.actor)),
    );
  },
});

const languages = (records: readonly MinutesRecord[]): Value => ({
  kind: "list",
  items: records.map(({ language: tag }) => ({ kind: "language", tag })),
});

function list(view: AgendaView): Reply {
  const versionsByMeeting = new Map<string, MinutesRecord[]>();
  for (const record of view.minutes)
    versionsByMeeting.set(record.meeting, [...(versionsByMeeting.get(record.meeting) ?? []), record]);
  const latestFirst = [...versionsByMeeting.values()].reverse();
  return answer(
    heading(say("minutes.title")),
    ...listed(latestFirst, versionsItem, MOST, code("/mag minutes 12")),
  );
}

const versionsItem = (versions: readonly MinutesRecord[]): Item => ({
  text: { kind: "strong", value: titlesOf(versions) },
  details: [time(versions[0]!.when), say("minutes.languages", { languages: languages(versions) })],
});

const titlesOf = (versions: readonly MinutesRecord[]): Value => ({
  kind: "texts",
  texts: Object.fromEntries(versions.map(({ language, title }) => [language, title])),
  original: versions[0]!.language,
});

function one(versions: readonly MinutesRecord[], view: AgendaView, facilitator: boolean): Reply {
  const uid = versions[0]!.meeting;
  const fromHere = ({ sources }: { sources: readonly { meeting: string }[] }): boolean =>
    sources.some(({ meeting }) => meeting === uid);
  const actions = view.actions.filter(fromHere);
  const events = view.meetings.filter((meeting) => meeting.uid !== uid && fromHere(meeting));
  const warnings = facilitator ? versions.flatMap((version) => version.warnings) : [];
  return answer(
    heading(titlesOf(versions)),
    text(time(versions[0]!.when)),
    text(say("minutes.languages", { languages: languages(versions) })),
    ...(actions.length > 0
      ? [
          text(say("minutes.actions", { count: actions.length })),
          ...listed(actions, actionItem, MOST, code("/mag actions all")),
        ]
      : []),
    ...(events.length > 0
      ? [
          text(say("minutes.events", { count: events.length })),
          ...listed(events, meetingItem, MOST, code("/mag meetings")),
        ]
      : []),
    ...(warnings.length > 0
      ? [
          text(say("minutes.warnings", { count: warnings.length })),
          ...listed(warnings, warningItem, MOST, code("mag minutes read FILE")),
        ]
      : []),
    ...(versions.every(({ translation }) => translation)
      ? [{ kind: "note" as const, text: say("show.unofficial-translation") }]
      : []),
  );
}

/** What is doubtful, and below it the sentence. */
const warningItem = ({ line, code: problem, text: words }: MinutesRecord["warnings"][number]): Item => ({
  text: say("minutes.warning", { line, problem: problemWords(problem) }),
  details: [words],
});

/** A problem in the reader's words; one that the catalogue does not know, by its code. */
const problemWords = (problem: string): Value => {
  const id = [`flag.${problem}`, `warning.${problem}`].find(isMessageId);
  return id === undefined ? problem : say(id);
};
