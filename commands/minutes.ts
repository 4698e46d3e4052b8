import { z } from "zod";
import { isFacilitator } from "../config/settings";
import type { AgendaView, MinutesRecord } from "../src/agenda/types";
import { answer, type Block, type Item, type Reply } from "../src/chat/reply";
import { UserError } from "../src/errors";
import { say, time, type Value } from "../src/language/values";
import { actorKey } from "../src/people/keys";
import { command } from "./command";
import { from, paged, type Start } from "./paging";
import { actionItem, asList, code, heading, meetingItem, text } from "./show";
import { warningItem } from "./warning-item";

/** Entries of one meeting's minutes at a time: its actions and events are looked for together. */
const MOST_OF_ONE = 24;

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
    from,
  },
  async run({ number, from: start }, call, desk) {
    const view = await desk.agenda.view();
    if (view.minutes.length === 0) return answer(heading(say("minutes.title")), text(say("show.no-minutes")));
    if (number === undefined) return list(view, start);
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
      start,
    );
  },
});

const languages = (records: readonly MinutesRecord[]): Value => ({
  kind: "list",
  items: records.map(({ language: tag }) => ({ kind: "language", tag })),
});

function list(view: AgendaView, start: Start | undefined): Reply {
  const versionsByMeeting = new Map<string, MinutesRecord[]>();
  for (const record of view.minutes)
    versionsByMeeting.set(record.meeting, [...(versionsByMeeting.get(record.meeting) ?? []), record]);
  const latestFirst = [...versionsByMeeting.values()].reverse();
  return answer(
    heading(say("minutes.title")),
    ...paged({
      all: latestFirst,
      keyOf: ([first]) => view.find(first!.meeting)?.id ?? String(first!.number),
      show: asList(versionsItem),
      start,
      line: "minutes",
    }).blocks,
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

function one(
  versions: readonly MinutesRecord[],
  view: AgendaView,
  facilitator: boolean,
  start: Start | undefined,
): Reply {
  const uid = versions[0]!.meeting;
  return answer(
    heading(titlesOf(versions)),
    text(time(versions[0]!.when)),
    text(say("minutes.languages", { languages: languages(versions) })),
    ...paged({
      all: [...factsFrom(uid, view), ...(facilitator ? warningsOf(versions) : [])],
      keyOf: ({ key }) => key,
      above: ({ above }) => above,
      show: ({ show }) => show(),
      start,
      line: `minutes ${versions[0]!.number ?? ""}`.trim(),
      most: MOST_OF_ONE,
    }).blocks,
    ...(versions.every(({ translation }) => translation)
      ? [{ kind: "note" as const, text: say("show.unofficial-translation") }]
      : []),
  );
}

/** Something that was found in minutes, under what it is called there. */
interface Found {
  key: string;
  above: Block;
  show: () => Block[];
}

function factsFrom(uid: string, view: AgendaView): Found[] {
  const fromHere = ({ sources }: { sources: readonly { meeting: string }[] }): boolean =>
    sources.some(({ meeting }) => meeting === uid);
  const actions = view.actions.filter(fromHere);
  const events = view.meetings.filter((meeting) => meeting.uid !== uid && fromHere(meeting));
  const ofActions = text(say("minutes.actions", { count: actions.length }));
  const ofEvents = text(say("minutes.events", { count: events.length }));
  return [
    ...actions.map((one) => ({ key: one.id, above: ofActions, show: () => asList(actionItem)(one) })),
    ...events.map((one) => ({ key: one.id, above: ofEvents, show: () => asList(meetingItem)(one) })),
  ];
}

function warningsOf(versions: readonly MinutesRecord[]): Found[] {
  const all = versions.flatMap(({ language, warnings }) => warnings.map((one) => ({ language, ...one })));
  const above = text(say("minutes.warnings", { count: all.length }));
  return all.map((one) => ({
    key: `${one.language}.${one.line}.${one.code}`,
    above,
    show: () => asList(warningItem)(one),
  }));
}
