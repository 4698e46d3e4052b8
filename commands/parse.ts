import { UserError } from "../src/errors";
import { type Phrase, say, type Value } from "../src/language/values";
import type { Call, Command, Desk, Option } from "./command";
import { folded } from "./line";
import { nearest } from "./near";

/** A group's name or a city may take this many words without quotation marks. */
const LONGEST_VALUE_WORDS = 6;

type Taken = Record<string, unknown>;

/** What the words of a line give, and what they leave open. */
export interface Given {
  taken: Taken;
  free: ReadonlyMap<string, Option>;
  /** From the first word on that no option understands; empty when all is well. */
  left: readonly string[];
}

/**
 * Gives each word to the option that understands it, whatever the order, longest stretch of words first.
 * What follows "name:" belongs to the option of that name.
 */
export function givenIn(command: Command, words: readonly string[]): Given {
  const taken: Taken = {};
  const free = new Map(Object.entries(command.options));
  const { plain, named } = namedIn(command, words);
  for (const { name, value, words: typed } of named) {
    const result = free.get(name)?.schema.safeParse(value);
    if (!result?.success) return { taken, free, left: typed };
    taken[name] = result.data;
    free.delete(name);
  }
  let at = 0;
  while (at < plain.length) {
    const match = takeNext(free, plain, at);
    if (!match) break;
    taken[match.name] = match.value;
    free.delete(match.name);
    at += match.words;
  }
  return { taken, free, left: plain.slice(at) };
}

/** @throws UserError that names the word nobody understands, or the option that is missing. */
export async function parseOptions(
  command: Command,
  words: readonly string[],
  call: Call,
  desk: Desk,
): Promise<Taken> {
  const { taken, free, left } = givenIn(command, words);
  if (left.length > 0) throw await misunderstood(command, free, left.join(" "), call, desk);
  for (const option of free.values()) if (option.required) throw await missing(command, option, call, desk);
  return taken;
}

interface Named {
  name: string;
  value: string;
  /** All of it as typed. */
  words: readonly string[];
}

/** Splits off what is said by name: "name: First meeting group: WG-WSP". A name ends what was said before. */
function namedIn(command: Command, words: readonly string[]): { plain: readonly string[]; named: Named[] } {
  const starts = words.flatMap((word, at) => {
    const [, typed = "", rest = ""] = /^(\p{L}{1,20})[:：](\S*)$/u.exec(word) ?? [];
    const name = folded(typed);
    return command.options[name]?.named ? [{ at, name, rest }] : [];
  });
  const named = starts.map(({ at, name, rest }, index) => {
    const own = words.slice(at, starts[index + 1]?.at ?? words.length);
    return { name, value: [rest, ...own.slice(1)].filter(Boolean).join(" "), words: own };
  });
  return { plain: words.slice(0, starts[0]?.at ?? words.length), named };
}

interface Match {
  name: string;
  value: unknown;
  words: number;
}

function takeNext(free: ReadonlyMap<string, Option>, words: readonly string[], at: number): Match | null {
  const left = words.length - at;
  for (const [name, option] of free) {
    if (option.named) continue;
    for (let length = option.rest ? left : Math.min(left, LONGEST_VALUE_WORDS); length > 0; length--) {
      const result = option.schema.safeParse(words.slice(at, at + length).join(" "));
      if (result.success) return { name, value: result.data, words: length };
      if (option.rest) break;
    }
    // The required ones come first and stand in order: "action done A3" must not look for A3 elsewhere.
    if (option.required) return null;
  }
  return null;
}

async function misunderstood(
  command: Command,
  free: ReadonlyMap<string, Option>,
  got: string,
  call: Call,
  desk: Desk,
): Promise<UserError> {
  const awaited = [...free.values()][0];
  const suggestions: string[] = [];
  for (const option of free.values()) suggestions.push(...((await option.suggest?.(desk, call)) ?? []));
  const hints = [...nearHints(got.split(" ")[0] ?? "", suggestions), example(command)];
  return new UserError(
    say(awaited?.required && awaited.wrong ? awaited.wrong : "error.option", { got: clipped(got) }),
    {
      hints,
    },
  );
}

async function missing(command: Command, option: Option, call: Call, desk: Desk): Promise<UserError> {
  const some = ((await option.suggest?.(desk, call)) ?? []).slice(0, 3);
  return new UserError(say("error.option-missing", { what: say(option.description) }), {
    hints: [...(some.length > 0 ? [say("error.for-example", { some: codes(some) })] : []), example(command)],
  });
}

/** "Did you mean …?", where something is near. */
export function nearHints(got: string, candidates: readonly string[]): Phrase[] {
  const near = nearest(got, candidates);
  return near.length > 0 ? [say("error.near", { near: codes(near) })] : [];
}

const example = (command: Command): Phrase =>
  say("error.example", { example: { kind: "code", text: `/mag ${command.examples[0]}` } });

const codes = (texts: readonly string[]): Value => ({
  kind: "list",
  choice: true,
  items: texts.map((text) => ({ kind: "code", text })),
});

const clipped = (text: string): string =>
  [...text].length > 60 ? `${[...text].slice(0, 59).join("")}…` : text;
