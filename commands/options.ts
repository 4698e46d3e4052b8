import { z } from "zod";
import { groupIds, groupNamed } from "../config/groups";
import type { MessageId } from "../src/language/catalogue";
import { parseDuration } from "../src/times";
import { type Choice, choiceIn, choiceMeant } from "./choice-words";
import type { Desk, Option } from "./command";

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
  }) satisfies Option;

const anyId = /^[amer]\d{1,6}$/iu;

/** The id of a record: "A3" for actions, "M1" and "E4" for meetings and events. */
const recordId = (
  pattern: RegExp,
  description: MessageId,
  wrong: MessageId,
  suggest: NonNullable<Option["suggest"]>,
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
    suggest,
  }) satisfies Option;

export const actionId = (description: MessageId) =>
  recordId(/^a/iu, description, "error.no-action-id", async (desk) =>
    (await openFirst(desk)).map(({ id }) => id),
  );

export const meetingId = (description: MessageId) =>
  recordId(/^[me]/iu, description, "error.no-meeting-id", async (desk) => {
    const view = await desk.agenda.view();
    return view.meetings.map(({ id }) => id).reverse();
  });

export const factId = (description: MessageId) =>
  recordId(/^[ame]/iu, description, "error.no-id", async (desk) => {
    const view = await desk.agenda.view();
    return [...(await openFirst(desk)), ...[...view.meetings].reverse()].map(({ id }) => id);
  });

async function openFirst(desk: Desk): Promise<{ id: string; status: string }[]> {
  const { actions } = await desk.agenda.view();
  return [...actions].sort(
    (a, b) => Number(a.status !== "NEEDS-ACTION") - Number(b.status !== "NEEDS-ACTION"),
  );
}

/** Everything that follows, as written. */
export const rest = (description: MessageId, longest = 2000) =>
  ({ description, required: true, rest: true, schema: z.string().min(1).max(longest) }) satisfies Option;
