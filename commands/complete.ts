import type { Call, Desk } from "./command";
import { COMMANDS } from "./index";
import { folded, wordsOf } from "./line";

const MOST = 25;

/** Whole lines, without `/mag`, that what was typed so far could become; best first, at most 25. */
export async function complete(line: string, call: Call, desk: Desk): Promise<string[]> {
  const typed = folded(line).trimStart();
  const names = COMMANDS.map(({ name }) => name).filter((name) => name.startsWith(typed));
  const command = COMMANDS.filter(({ name }) => typed.startsWith(`${name} `)).sort(
    (a, b) => b.name.length - a.name.length,
  )[0];
  if (!command) return names.slice(0, MOST);
  const before = line.trimStart().slice(0, command.name.length);
  const words = wordsOf(line.trimStart().slice(command.name.length));
  const open = /\s$/u.test(line) ? "" : (words.pop() ?? "");
  const kept = [before, ...words].join(" ");
  const suggestions: string[] = [];
  for (const option of Object.values(command.options))
    suggestions.push(...((await option.suggest?.(desk, call)) ?? []));
  const fitting = suggestions.filter((suggestion) => folded(suggestion).startsWith(folded(open)));
  return [...names, ...fitting.map((suggestion) => `${kept} ${suggestion}`)].slice(0, MOST);
}
