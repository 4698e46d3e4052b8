import type { Filled, Form, FormField } from "../src/chat/form";
import { quoted } from "../src/chat/quoted";
import type { Reply } from "../src/chat/reply";
import { UserError } from "../src/errors";
import { say } from "../src/language/values";
import type { Call, Command, Desk, FormOf } from "./command";
import { commandIn, dispatch } from "./dispatch";
import { type AskedOption, fieldOf, fieldsFor, partOf, textOf, WrongField } from "./form-fields";
import { wordsOf } from "./line";
import { mayRun } from "./may-run";
import { type Given, givenIn } from "./parse";

/** A line whose sub-command has a form. */
interface Asking {
  command: Command & { form: FormOf };
  given: Given;
  /** What the form asks for, in the order in which a line has it. */
  open: readonly AskedOption[];
}

/** Whether a typed line leaves open what its form asks for. */
export function isFormAskedFor(line: string): boolean {
  const asking = askingIn(line);
  if (!asking) return false;
  const { command, given, open } = asking;
  const lacks = open.some(({ option }) => option.required);
  const isBare = Object.keys(given.taken).every((name) => command.options[name]?.required);
  return lacks || (command.form.always === true && isBare);
}

/**
 * The form that a line opens, filled with what is stored; null where it opens none, or not for this person.
 * @throws UserError where the line names something that is not there.
 */
export async function formFor(line: string, call: Call, desk: Desk): Promise<Form | null> {
  const asking = askingIn(line);
  if (!asking) return null;
  const { command, open } = asking;
  if (!mayRun(command, call, desk)) return null;
  const stored = await storedIn(asking, call, desk);
  const fields: FormField[] = [];
  for (const one of open) fields.push(...(await fieldsFor(one, stored[one.name], call, desk)));
  return {
    line,
    example: command.examples[0]!,
    title: say(command.form.title),
    submit: say("form.save"),
    fields,
  };
}

/**
 * Does what was filled in, by way of the line that says the same.
 * @throws UserError; a WrongField where nothing but mending the form helps.
 */
export async function submit(line: string, values: Filled, call: Call, desk: Desk): Promise<Reply> {
  const asking = askingIn(line);
  if (!asking || !mayRun(asking.command, call, desk)) return dispatch(line, call, desk);
  const filled = await lineFilled(line, asking, values, call, desk);
  try {
    return await dispatch(filled, call, desk);
  } catch (error) {
    if (!(error instanceof UserError) || error.choices.length > 0) throw error;
    const typed = asking.open.find(({ option }) => option.asked.choose === undefined) ?? asking.open[0]!;
    throw new WrongField(fieldOf(typed), error.phrase, error.hints);
  }
}

/** What was left as it is stored is not said, unless the line needs it. @throws WrongField */
async function lineFilled(
  line: string,
  asking: Asking,
  values: Filled,
  call: Call,
  desk: Desk,
): Promise<string> {
  const stored = await storedIn(asking, call, desk);
  const said = asking.open.flatMap((one) => {
    const { name, option } = one;
    const text = textOf(one, values, call);
    const isKnown = !option.required && isAsStored(one, stored[name], values, call);
    if (text === "" || isKnown) return [];
    return [option.named ? `${name}: ${quoted(text)}` : quoted(text)];
  });
  return [line, ...said].join(" ");
}

function isAsStored(
  one: AskedOption,
  stored: Parameters<typeof partOf>[1],
  values: Filled,
  call: Call,
): boolean {
  if (stored === undefined) return false;
  const before = partOf(one, stored, call);
  return Object.entries(before).every(([field, value]) => value === (values[field] ?? "").trim());
}

function askingIn(line: string): Asking | null {
  const asked = commandIn(wordsOf(line));
  if (!asked?.command.form) return null;
  const { command, rest } = asked;
  const given = givenIn(command, rest);
  if (given.left.length > 0) return null;
  const open = [...given.free].flatMap(([name, option]) =>
    option.asked ? [{ name, option: { ...option, asked: option.asked } }] : [],
  );
  // What is to be edited has to be known before it can be shown.
  if (asked.command.form.always && open.some(({ option }) => option.required)) return null;
  return open.length > 0 ? { command: { ...command, form: asked.command.form }, given, open } : null;
}

const storedIn = async ({ command, given }: Asking, call: Call, desk: Desk) =>
  (await command.form.filled?.(given.taken, call, desk)) ?? {};
