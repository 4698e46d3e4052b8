import { z } from "zod";
import { groupIds, groupName, groupNamed } from "../config/groups";
import { upcoming } from "../src/agenda/queries";
import type { AgendaRecord, AgendaView } from "../src/agenda/types";
import type { FieldChoice } from "../src/chat/form";
import type { MessageId } from "../src/language/catalogue";
import { parseDuration } from "../src/times";
import { type Choice, choiceIn, choiceMeant } from "./choice-words";
import type { Asked, Call, Desk, Option } from "./command";
import { titleOf } from "./show";

/** An option that takes one of a few words, typed in any case and in any language. */
export const choice = <const C extends Choice>(description: MessageId, choices: readonly C[]) =>
  ({
    description,
    schema: z.string().transform((text, context): C => {
      const meant = choiceMeant(text, choices);
      if (meant !== null) return meant;
      context.issues.push({ code: "custom", message: "is none of the words", input: text });
      return z.NEVER;
    }),
    choices,
    suggest: (_desk, call) => choices.map((one) => choiceIn(one, call.reader.locales[0])),
  }) satisfies Option;

/** A body of the group, named in any language or by its acronym. */
export const group = (description: MessageId) =>
  ({
    description,
    schema: z.string().transform((text, context) => {
      const id = groupNamed(text);
      if (id !== null) return id;
      context.issues.push({ code: "custom", message: "names no group", input: text });
      return z.NEVER;
    }),
    suggest: () => groupIds(),
    asked: {
      label: "form.group",
      choose: (_desk: Desk, call: Call) =>
        groupIds().map((id) => ({ value: id, label: groupName(id, call.reader.locales[0]) })),
    },
  }) satisfies Option;

/** A number of days, from 1 to 366: "30", "30d". */
export const days = (description: MessageId) =>
  ({
    description,
    schema: z
      .string()
      .regex(/^\d{1,3}d?$/u)
      .transform((text) => Number.parseInt(text, 10))
      .pipe(z.number().min(1).max(366)),
  }) satisfies Option;

/** A lead time: "1w", "1d", "90s", "PT1H". Several may follow one another, each its own word. */
export const leads = (description: MessageId) =>
  ({
    description,
    schema: z.string().transform((text, context) => {
      const parsed = text
        .split(/[\s,，、]+/u)
        .filter(Boolean)
        .map(parseDuration);
      const known = parsed.filter((duration): duration is string => duration !== null);
      if (parsed.length > 0 && known.length === parsed.length) return [...new Set(known)];
      context.issues.push({ code: "custom", message: "is no list of durations", input: text });
      return z.NEVER;
    }),
    suggest: () => ["1w", "1d", "1h"],
    asked: { label: "form.leads", placeholder: "1w 1d 1h" },
  }) satisfies Option;

const anyId = /^[amer]\d{1,6}$/iu;

/** The id of a record: "A3" for actions, "M1" and "E4" for meetings and events. Likeliest first. */
const recordId = (
  pattern: RegExp,
  description: MessageId,
  wrong: MessageId,
  label: MessageId,
  likely: (view: AgendaView, now: string) => readonly AgendaRecord[],
) =>
  ({
    description,
    required: true,
    wrong,
    schema: z
      .string()
      .regex(anyId)
      .regex(pattern)
      .transform((id) => id.toUpperCase()),
    suggest: async (desk: Desk, call: Call) => likely(await desk.agenda.view(), call.now).map(({ id }) => id),
    asked: {
      label,
      choose: async (desk: Desk, call: Call) => likely(await desk.agenda.view(), call.now).map(recordChoice),
    },
  }) satisfies Option;

export const recordChoice = (record: AgendaRecord): FieldChoice => ({
  value: record.id,
  label: titleOf(record),
});

export const actionId = (description: MessageId) =>
  recordId(/^a/iu, description, "error.no-action-id", "form.action", openFirst);

export const meetingId = (description: MessageId) =>
  recordId(/^[me]/iu, description, "error.no-meeting-id", "form.meeting", aheadFirst);

export const factId = (description: MessageId) =>
  recordId(/^[ame]/iu, description, "error.no-id", "form.record", (view, now) => [
    ...openFirst(view),
    ...aheadFirst(view, now),
  ]);

const openFirst = ({ actions }: AgendaView): readonly AgendaRecord[] =>
  [...actions].sort((a, b) => Number(a.status !== "NEEDS-ACTION") - Number(b.status !== "NEEDS-ACTION"));

/** What lies ahead in order of time, then the latest. */
function aheadFirst(view: AgendaView, now: string): readonly AgendaRecord[] {
  const ahead = upcoming(view, now);
  const isAhead = new Set<AgendaRecord>(ahead);
  return [...ahead, ...view.meetings.filter((meeting) => !isAhead.has(meeting)).reverse()];
}

/** Everything that follows, as written. */
export const rest = (description: MessageId, longest = 2000, asked?: Asked) =>
  ({
    description,
    required: true,
    rest: true,
    schema: z.string().min(1).max(longest),
    ...(asked && { asked }),
  }) satisfies Option;

/** Something that counts only where its name stands before it: "name: First meeting". */
export const named = (description: MessageId, longest: number, asked: Asked) =>
  ({ description, named: true, schema: z.string().trim().min(1).max(longest), asked }) satisfies Option;
