import { on } from "node:events";
import { readFile, writeFile } from "node:fs/promises";
import { clearLine, createInterface, cursorTo, type Interface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { type Input, inputOf } from "./input";
import type { Output } from "./output";

const LONGEST_HISTORY = 500;

interface TerminalOptions {
  input: Readable;
  output: Writable;
  prompt: string;
  /** File that keeps what was typed, for the next time. */
  history: string | undefined;
  /** Sub-command lines, without `/mag`, that begin with what was typed after it. */
  complete: (line: string) => Promise<string[]>;
  /** Ends the reading. */
  signal: AbortSignal;
}

/** The lines that a person types at a terminal, with editing, history and completion; ends with Ctrl+D or Ctrl+C. */
export async function* terminalLines(options: TerminalOptions, printed: Output): AsyncGenerator<Input> {
  const readline = createInterface({
    input: options.input,
    output: options.output,
    terminal: true,
    prompt: options.prompt,
    history: await readHistory(options.history),
    historySize: LONGEST_HISTORY,
    removeHistoryDuplicates: true,
    completer: (line: string, done: (error: null, result: [string[], string]) => void) =>
      void completions(line, options.complete).then((found) => done(null, [found, line])),
  });
  const typed = on(readline, "line", { close: ["close"] }) as AsyncIterableIterator<[string]>;
  const saved = keepHistory(readline, options.history);
  readline.on("SIGINT", () => readline.close());
  options.signal.addEventListener("abort", () => readline.close());
  if (options.signal.aborted) readline.close();
  printed.surroundings = {
    before: () => {
      cursorTo(options.output, 0);
      clearLine(options.output, 0);
    },
    after: () => readline.prompt(true),
  };
  try {
    readline.prompt();
    for await (const [line] of typed) {
      yield inputOf(line);
      readline.prompt();
    }
  } finally {
    printed.surroundings = undefined;
    readline.close();
    options.output.write("\n");
    await saved();
  }
}

/** Whole lines to go on with: sub-commands after "/mag", and "/mag" itself after its beginning. */
async function completions(line: string, complete: (line: string) => Promise<string[]>): Promise<string[]> {
  const input = inputOf(line);
  if (input.kind !== "command") return line !== "" && "/mag ".startsWith(line.toLowerCase()) ? ["/mag "] : [];
  const typed = line.trimStart().slice("/mag".length).trimStart();
  return (await complete(typed)).map(
    (found) => `${line.slice(0, line.length - typed.length).trimEnd()} ${found}`,
  );
}

/** Newest first, as readline wants it. A history that cannot be read is none. */
async function readHistory(file: string | undefined): Promise<string[]> {
  if (file === undefined) return [];
  const text = await readFile(file, "utf8").catch(() => "");
  return text
    .split("\n")
    .filter((line) => line !== "")
    .slice(-LONGEST_HISTORY)
    .reverse();
}

/** Writes the history after each line; what is returned waits until it is written. A history is worth no error. */
function keepHistory(readline: Interface, file: string | undefined): () => Promise<void> {
  let writing = Promise.resolve();
  if (file !== undefined)
    readline.on("history", (history: string[]) => {
      const text = `${history.toReversed().join("\n")}\n`;
      writing = writing.then(() => writeFile(file, text, { mode: 0o600 })).catch(() => undefined);
    });
  return () => writing;
}
