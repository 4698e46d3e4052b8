import type { Reply } from "../src/chat/reply";
import { UserError } from "../src/errors";
import type { Locale } from "../src/language/locales";
import { say } from "../src/language/values";
import type { Call, Command, Desk } from "./command";
import { COMMANDS } from "./index";
import { wordsOf } from "./line";
import { mayRun } from "./may-run";
import { closedKey, longerName, namesOf } from "./names";
import { nearHints, parseOptions } from "./parse";

const LONGEST_NAME_WORDS = 4;

/** Every name of every sub-command in every language. */
const byName = new Map<string, Command>(
  COMMANDS.flatMap((command) => namesOf(command).map((name) => [closedKey(name), command] as const)),
);

/**
 * Runs the line that somebody typed after `/mag`.
 * @throws UserError for whatever the person can mend.
 */
export async function dispatch(line: string, call: Call, desk: Desk): Promise<Reply> {
  const words = wordsOf(line);
  const { command, rest } = commandNamed(words.length > 0 ? words : ["help"], call);
  if (!mayRun(command, call, desk))
    throw new UserError(
      say("error.facilitators-only", { command: { kind: "code", text: `/mag ${command.name}` } }),
    );
  if (command.posts && call.isGuest) throw new UserError(say("error.guest"));
  const reply = await command.run(await parseOptions(command, rest, call, desk), call, desk);
  return command.shared ? { ...reply, share: true } : reply;
}

interface Asked {
  command: Command;
  /** The words after its name. */
  rest: readonly string[];
}

/** The sub-command that a line begins with, by any of its names. */
export function commandIn(words: readonly string[]): Asked | null {
  for (let length = Math.min(words.length, LONGEST_NAME_WORDS); length > 0; length--) {
    const command = byName.get(closedKey(words.slice(0, length).join(" ")));
    if (command) return { command, rest: words.slice(length) };
  }
  return null;
}

function commandNamed(words: readonly string[], call: Call): Asked {
  const asked = commandIn(words);
  if (asked) return asked;
  throw unknownCommand(words, call.reader.locales[0]);
}

function unknownCommand(words: readonly string[], locale: Locale): UserError {
  const typed = words[0]!.slice(0, 40);
  const family = COMMANDS.flatMap((command) => longerName(typed, namesOf(command, locale)) ?? []);
  const help = say("error.command-help", { help: { kind: "code", text: "/mag help" } });
  if (family.length > 0) {
    const names = family.map((name) => ({ kind: "code" as const, text: `/mag ${name}` }));
    return new UserError(
      say("error.command-incomplete", { got: typed, names: { kind: "list", choice: true, items: names } }),
      {
        hints: [help],
      },
    );
  }
  const names = COMMANDS.flatMap((command) => namesOf(command, locale));
  const hints = nearHints(words.slice(0, 2).join(" ").slice(0, 40), names);
  const nearer = hints.length > 0 ? hints : nearHints(typed, names);
  return new UserError(say("error.command-unknown", { got: typed }), { hints: [...nearer, help] });
}
