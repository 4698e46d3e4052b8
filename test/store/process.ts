import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { createInterface } from "node:readline";

const ROOT = path.resolve(__dirname, "../..");

/** Runs a TypeScript file beside the tests; its stderr is this process's. */
export function run(script: string, args: string[]): ChildProcess {
  return spawn(process.execPath, ["--import", "tsx", path.resolve(__dirname, script), ...args], {
    cwd: ROOT,
    stdio: ["pipe", "pipe", "inherit"],
  });
}

/** @returns its exit status, or the signal that ended it. */
export async function ended(child: ChildProcess): Promise<number | string> {
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
  return child.exitCode ?? child.signalCode!;
}

/** The lines a process prints; `onLine` may kill it, and what it had printed by then still comes. */
export async function lines(
  child: ChildProcess,
  onLine: (line: string, count: number) => void,
): Promise<string[]> {
  const all: string[] = [];
  for await (const line of createInterface({ input: child.stdout! })) {
    all.push(line);
    onLine(line, all.length);
  }
  await ended(child);
  return all;
}
