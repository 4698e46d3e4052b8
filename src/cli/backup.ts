import { once } from "node:events";
import { createReadStream, createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { createInterface } from "node:readline";
import { BackupError, backup, restore } from "../store/backup";
import { UsageError } from "./arguments";
import { complain, InputError } from "./io";
import type { Session } from "./session";

/** `mag backup FILE`: everything stored, as JSON Lines. The file appears whole, or not at all. */
export async function runBackup(session: Session, operands: string[]): Promise<void> {
  const file = onlyFile("backup", operands);
  const store = await session.openStore();
  const partial = `${file}.partial`;
  try {
    const output = createWriteStream(partial, { mode: 0o600 });
    await once(output, "open");
    let count = -2;
    for await (const line of backup(store)) {
      if (!output.write(`${line}\n`)) await once(output, "drain");
      if (++count > 0 && count % PROGRESS_EVERY === 0) complain(`${count} documents`);
    }
    output.end();
    await once(output, "close");
    await rename(partial, file);
    complain(`${file}: ${count} documents`);
  } catch (error) {
    await rm(partial, { force: true });
    throw fileError(file, error);
  } finally {
    await store.close();
  }
}

const PROGRESS_EVERY = 10_000;

/** `mag restore FILE`: fills an empty store from a backup. */
export async function runRestore(session: Session, operands: string[]): Promise<void> {
  const file = onlyFile("restore", operands);
  const input = createReadStream(file);
  try {
    await once(input, "open");
  } catch (error) {
    throw fileError(file, error);
  }
  const store = await session.openStore();
  try {
    const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
    let told = 0;
    const count = await restore(store, lines, (done) => {
      if (done - told < PROGRESS_EVERY) return;
      told = done;
      complain(`${done} documents`);
    });
    complain(`${file}: ${count} documents restored`);
  } catch (error) {
    throw error instanceof BackupError ? new InputError(inWords(file, error), { cause: error }) : error;
  } finally {
    input.destroy();
    await store.close();
  }
}

function onlyFile(verb: string, [file, ...more]: string[]): string {
  if (file === undefined || more.length > 0) throw new UsageError(`"mag ${verb}" wants one file`);
  return file;
}

function inWords(file: string, { line, reason }: BackupError): string {
  return {
    "no-backup": `${file}: this is no backup of the bot`,
    newer: `${file}: this backup was made by a newer version of the bot; update the bot`,
    damaged: `${file}, line ${line}: damaged; restore another backup into a new folder`,
    incomplete: `${file}: the end is missing or does not fit; restore another backup into a new folder`,
    "store-not-empty":
      "the store to restore into is not empty; give a new folder with --data DIR. Nothing was changed.",
  }[reason];
}

function fileError(file: string, error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === "ENOENT") return new InputError(`${file}: there is no such file or folder`, { cause: error });
  if (code === "EISDIR") return new InputError(`${file}: this is a folder`, { cause: error });
  if (code === "EACCES" || code === "EROFS" || code === "ENOSPC")
    return new InputError(`${file}: cannot be written (${code})`, { cause: error });
  return error;
}
