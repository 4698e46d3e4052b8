import fs from "node:fs";
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { types } from "node:util";
import { isSound, readHead } from "./lmdb-file";
import { StoreError } from "./port";

/** @throws StoreError */
export async function prepareFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    fs.accessSync(folder, fs.constants.R_OK | fs.constants.W_OK | fs.constants.X_OK);
  } catch (error) {
    throw new StoreError(isFile(folder) ? "damaged" : "not-writable", folder, { cause: error });
  }
}

function isFile(path: string): boolean {
  try {
    return !fs.statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/**
 * Whether there is a data file, that LMDB may open it: opening reads the head alone.
 * @throws StoreError
 */
export async function checkHead(file: string): Promise<void> {
  const fd = openFile(file);
  if (fd === undefined) return;
  try {
    // Another process may be creating the file at this moment.
    for (let tries = 0; !readHead(fd); tries++) {
      if (tries === 10) throw new StoreError("damaged", path.dirname(file));
      await delay(20);
    }
  } finally {
    fs.closeSync(fd);
  }
}

/**
 * Whether LMDB may read the file. The caller holds a read transaction, so that the pages of the latest snapshot
 * are not used again meanwhile.
 * @throws StoreError
 */
export function checkPages(file: string): void {
  const fd = openFile(file);
  if (fd === undefined) throw new StoreError("damaged", path.dirname(file));
  try {
    // A head that another process is writing at this moment may be read half old and half new.
    for (let tries = 0; tries < 3; tries++) {
      const head = readHead(fd);
      if (head && isSound(fd, head)) return;
    }
    throw new StoreError("damaged", path.dirname(file));
  } finally {
    fs.closeSync(fd);
  }
}

function openFile(file: string): number | undefined {
  try {
    return fs.openSync(file, "r+");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return undefined;
    throw new StoreError(code === "EISDIR" ? "damaged" : "not-writable", path.dirname(file), {
      cause: error,
    });
  }
}

/** An error of LMDB as a store's; what the caller did wrong stays as it is. */
export function translate(error: unknown, folder: string): unknown {
  if (!types.isNativeError(error) || error instanceof StoreError) return error;
  const text = `${(error as NodeJS.ErrnoException).code ?? ""} ${error.message}`;
  if (/MDB_(CORRUPTED|PAGE_NOTFOUND|PANIC|INVALID|VERSION_MISMATCH|BAD_TXN)/.test(text))
    return new StoreError("damaged", folder, { cause: error });
  if (
    /Permission denied|Read-only file system|No space left|Input\/output error|EACCES|EROFS|ENOSPC/.test(text)
  )
    return new StoreError("not-writable", folder, { cause: error });
  return error;
}
