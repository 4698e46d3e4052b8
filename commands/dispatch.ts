import { isFacilitator } from "../config/settings";
import type { Reply } from "../src/chat/reply";
import { UserError } from "../src/errors";
import { LOCALES } from "../src/language/locales";
import { say } from "../src/language/values";
import { plainWords } from "../src/language/words";
import { actorKey } from "../src/people/keys";
import type { Call, Command, Desk } from "./command";
import { COMMANDS, nameId } from "./index";
import { folded, wordsOf } from "./line";
import { nearHints, parseOptions } from "./parse";

const LONGEST_NAME_WORDS = 4;

/** "next-meeting", "Next Meeting" and "next_meeting" are one name. */
const nameKey = (name: string): string => folded(name).replace(/-/gu, " ");

/** Every name of every sub-command in every language. */
const byName = new Map<string, Command>(
  COMMANDS.flatMap((command) => [
    ...LOCALES.map((locale) => [nameKey(plainWords(say(nameId(command)), locale)), command] as const),
    [nameKey(command.name), command] as const,
  ]),
);

/**
 * Runs the line that somebody typed after `/mag`.
 * @throws UserError for whatever the person can mend.
 */
export async function dispatch(line: string, call: Call, desk: Desk): Promise<Reply> {
  const words = wordsOf(line);
  const { command, rest } = commandNamed(words.length > 0 ? words : ["help"]);
  if (command.facilitators && !isFacilitator(desk.settings, actorKey(call.actor)))
    throw new UserError(
      say("error.facilitators-only", { command: { kind: "code", text: `/mag ${command.name}` } }),
    );
  const reply = await command.run(await parseOptions(command, rest, call, desk), call, desk);
  return command.shared ? { ...reply, share: true } : reply;
}

function commandNamed(words: readonly string[]): { command: Command; rest: readonly string[] } {
  for (let length = Math.min(words.length, LONGEST_NAME_WORDS); length > 0; length--) {
    const command = byName.get(nameKey(words.slice(0, length).join(" ")));
    if (command) return { command, rest: words.slice(length) };
  }
  throw unknownCommand(words);
}

function unknownCommand(words: readonly string[]): UserError {
  const typed = words[0]!.slice(0, 40);
  const family = COMMANDS.map(({ name }) => name).filter((name) => name.startsWith(`${nameKey(typed)} `));
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
  const got = words.slice(0, 2).join(" ").slice(0, 40);
  const hints = nearHints(got, [...byName.keys()]);
  const nearer = hints.length > 0 ? hints : nearHints(typed, [...byName.keys()]);
  return new UserError(say("error.command-unknown", { got: typed }), { hints: [...nearer, help] });
}
