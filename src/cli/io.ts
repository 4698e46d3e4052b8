import { writeSync } from "node:fs";
import { open, stat } from "node:fs/promises";

/** The input has an error that whoever typed the command can mend: exit status 1, the message on standard error. */
export class InputError extends Error {
  override readonly name = "InputError";
}

/**
 * Writes the whole text to a standard stream before returning, also into a pipe that is read slowly. A reader that
 * went away (`| head`) ends the program in silence, as it does every Unix tool.
 */
function writeAll(descriptor: 1 | 2, text: string): void {
  const bytes = Buffer.from(text, "utf8");
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(descriptor, bytes, at);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EPIPE") process.exit(0);
      if (code !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

export const print = (line: string): void => writeAll(1, `${line}\n`);

export const complain = (line: string): void => writeAll(2, `${line}\n`);

/** Everything on standard input, or an {@link InputError} once there is more than `most` bytes of it. */
export async function readStdin(most: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > most) throw tooLarge("standard input", most);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** A file's bytes; `-` is standard input. Larger files are refused unread. @throws InputError */
export async function readInput(path: string, most: number): Promise<Buffer> {
  if (path === "-") return readStdin(most);
  try {
    const { size } = await stat(path);
    if (size > most) throw tooLarge(path, most);
    const file = await open(path);
    try {
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof InputError) throw error;
    const reason =
      {
        ENOENT: "there is no such file",
        EISDIR: "this is a folder, name a file in it",
        EACCES: "it may not be read",
      }[(error as NodeJS.ErrnoException).code ?? ""] ?? String(error);
    throw new InputError(`${path}: ${reason}`, { cause: error });
  }
}

const tooLarge = (name: string, most: number): InputError =>
  new InputError(
    `${name}: larger than ${Math.floor(most / 1_000_000)} MB; give the text of one meeting's minutes`,
  );
