import { groupName } from "../config/groups";
import { shownTime } from "../src/agenda/shown-time";
import type { Meeting } from "../src/agenda/types";
import { quoted } from "../src/chat/quoted";
import { answer, type Block } from "../src/chat/reply";
import type { Locale } from "../src/language/locales";
import { say } from "../src/language/values";
import { actorKey } from "../src/people/keys";
import { sameWhen } from "../src/times";
import { command } from "./command";
import { group, meetingId, named } from "./options";
import { meetingOf } from "./record";
import { button, formButton, heading, meetingItem, nameOf, text } from "./show";
import { certainTime } from "./typed-time";
import { joinedTime, writtenTime } from "./written-time";

/** Changes a meeting or event: what it is called, whose it is, when it is. Says what it was, and how to undo it. */
export const meetingEdit = command({
  name: "meeting edit",
  description: "command.meeting-edit",
  examples: [
    "meeting edit M2 name: First meeting of the new cycle",
    "meeting edit E5 group: WG-WSP when: 9 December 13:00 UTC",
  ],
  facilitators: true,
  form: {
    title: "form.meeting-edit",
    always: true,
    async filled({ id }, call, desk) {
      if (typeof id !== "string") return {};
      const meeting = await meetingOf(id, desk);
      return {
        name: nameOf(meeting, call.reader.locales[0]),
        group: meeting.group ?? "",
        when: meeting.when,
      };
    },
  },
  options: {
    id: meetingId("option.meeting-id"),
    name: named("option.name", 300, { label: "chat.meeting-what", longest: 300 }),
    group: { ...group("option.group"), named: true },
    when: named("option.when", 200, { label: "chat.meeting-date", as: "time" }),
  },
  async run({ id, name, group: about, when: typed }, call, desk) {
    const when =
      typed === undefined
        ? undefined
        : certainTime(typed, call, (certain) => lineFor(id, { name, group: about, when: certain }));
    const { before, after } = await desk.agenda.editMeeting(
      id,
      {
        ...(name !== undefined && { summary: { [call.reader.locales[0]]: name } }),
        ...(about !== undefined && { group: about }),
        ...(when !== undefined && { when }),
      },
      actorKey(call.actor),
      call.now,
    );
    const { blocks, undo } = changes(before, after, call.reader.locales[0]);
    return answer(
      heading(say(blocks.length > 0 ? "meeting.edited" : "meeting.unchanged", { id })),
      { kind: "list", items: [meetingItem(after)] },
      ...blocks,
      {
        kind: "buttons",
        buttons: [
          ...(undo === null ? [] : [button(say("button.undo"), lineFor(id, undo))]),
          formButton(say("button.edit"), `meeting edit ${id}`),
        ],
      },
    );
  },
});

interface Said {
  name?: string | undefined;
  group?: string | undefined;
  when?: string | undefined;
}

const lineFor = (id: string, said: Said): string =>
  [
    `meeting edit ${id}`,
    ...Object.entries(said).flatMap(([option, value]: [string, string | undefined]) =>
      value === undefined ? [] : [`${option}: ${quoted(value)}`],
    ),
  ].join(" ");

/** What is another now, and what brings it back; null where only a person's memory could. */
function changes(before: Meeting, after: Meeting, locale: Locale): { blocks: Block[]; undo: Said | null } {
  const blocks: Block[] = [];
  const undo: Said = {};
  if (nameOf(before, locale) !== nameOf(after, locale)) {
    undo.name = nameOf(before, locale);
    blocks.push(text(say("meeting.was-called", { name: undo.name })));
  }
  if (before.group !== after.group && before.group !== undefined) {
    undo.group = before.group;
    blocks.push(text(say("meeting.was-group", { group: groupName(before.group, locale) })));
  }
  const wasCertain = before.when.kind === "instant" || before.when.kind === "date";
  if (!sameWhen(before.when, after.when)) {
    if (wasCertain) undo.when = joinedTime(writtenTime(before.when, "UTC"));
    blocks.push(text(say("meeting.was", { when: shownTime(before, before.when) })));
  }
  return { blocks, undo: Object.keys(undo).length > 0 ? undo : null };
}
