import type { Call, Desk } from "./command";
import { COMMANDS } from "./index";
import { folded, wordsOf } from "./line";
import { mayRun } from "./may-run";
import { nameIn } from "./names";

const MOST = 25;

/** Whole lines, without `/mag`, that what was typed so far could become; best first, at most 25. */
export async function complete(line: string, call: Call, desk: Desk): Promise<string[]> {
  const typed = folded(line).trimStart();
  const known = COMMANDS.flatMap((command) =>
    [command.name, nameIn(command, call.reader.locales[0])].map((name) => ({ command, name })),
  );
  const names = [...new Set(known.map(({ name }) => name))].filter((name) => folded(name).startsWith(typed));
  const named = known
    .filter(({ name }) => typed.startsWith(`${folded(name)} `))
    .sort((a, b) => b.name.length - a.name.length)[0];
  if (!named) return names.slice(0, MOST);
  const { command } = named;
  if (!mayRun(command, call, desk)) return names;
  const before = line.trimStart().slice(0, named.name.length);
  const after = line.trimStart().slice(named.name.length).trimStart();
  const offering = Object.values(command.options).find((option) => option.offer !== undefined);
  if (offering?.offer)
    return [...names, ...offering.offer(after, call).map((value) => `${before} ${value}`)].slice(0, MOST);
  const words = wordsOf(after);
  const open = /\s$/u.test(line) ? "" : (words.pop() ?? "");
  const kept = [before, ...words].join(" ");
  const suggestions: string[] = [];
  for (const option of Object.values(command.options))
    suggestions.push(...((await option.suggest?.(desk, call)) ?? []));
  const fitting = suggestions.filter((suggestion) => folded(suggestion).startsWith(folded(open)));
  return [...names, ...fitting.map((suggestion) => `${kept} ${suggestion}`)].slice(0, MOST);
}
