import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";

export interface Ended {
  status: number | null;
  stdout: string;
  stderr: string;
}

const ROOT = join(__dirname, "../..");

/** The environment of somebody who set nothing: no tokens, no Redis, no data folder. */
const environment = (more: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  HOME: process.env.HOME,
  ...more,
});

/** Starts the real command line as a process of its own. */
export const startMag = (args: readonly string[], more: NodeJS.ProcessEnv = {}): ChildProcess =>
  spawn(process.execPath, ["--import", "tsx", join(ROOT, "src/cli/main.ts"), ...args], {
    cwd: ROOT,
    env: environment(more),
    stdio: ["pipe", "pipe", "pipe"],
  });

/** Runs the real command line to its end, with `input` on its standard input. */
export function mag(
  args: readonly string[],
  input: string | Buffer = "",
  more: NodeJS.ProcessEnv = {},
): Promise<Ended> {
  const child = startMag(args, more);
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout!.on("data", (chunk: Buffer) => stdout.push(chunk));
  child.stderr!.on("data", (chunk: Buffer) => stderr.push(chunk));
  child.stdin!.on("error", () => undefined);
  child.stdin!.end(input);
  return new Promise((resolve) =>
    child.on("close", (status) =>
      resolve({
        status,
        stdout: Buffer.concat(stdout).toString("utf8"),
        stderr: Buffer.concat(stderr).toString("utf8"),
      }),
    ),
  );
}
