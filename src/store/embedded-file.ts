import { constants } from "node:fs";
import { access, type FileHandle, mkdir, open, stat } from "node:fs/promises";
import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { StoreError } from "./port";

/**
 * The head of an LMDB file: two meta pages, of which the one with the later transaction counts. Offsets are those of
 * `MDB_meta` behind a page header of 24 bytes, in LMDB's format 2 on a 64-bit little-endian machine.
 */
const META = { bytes: 160, flags: 18, magic: 24, version: 28, pageSize: 48, lastPage: 144, transaction: 152 };
const META_FLAG = 0x08;
const MAGIC = 0xbeefc0de;
const FORMAT = 2;

interface Meta {
  pageSize: number;
  lastPage: number;
  transaction: bigint;
}

/** @throws StoreError */
export async function prepareFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    const isFile = (await stat(folder).catch(() => undefined))?.isDirectory() === false;
    throw new StoreError(isFile ? "damaged" : "not-writable", folder, { cause: error });
  }
}

/**
 * Looks at the data file before LMDB maps it into memory, where reading what is not there would end the process.
 * @throws StoreError
 */
export async function checkFile(file: string): Promise<void> {
  let handle: FileHandle;
  try {
    handle = await open(file, "r+");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return;
    throw new StoreError(code === "EISDIR" ? "damaged" : "not-writable", path.dirname(file), {
      cause: error,
    });
  }
  try {
    // Another process may be creating the file at this moment.
    for (let tries = 0; !(await isWhole(handle)); tries++) {
      if (tries === 10) throw new StoreError("damaged", path.dirname(file));
      await delay(20);
    }
  } finally {
    await handle.close();
  }
}

async function isWhole(handle: FileHandle): Promise<boolean> {
  const first = await readMeta(handle, 0);
  if (!first) return false;
  const second = await readMeta(handle, first.pageSize);
  if (!second || second.pageSize !== first.pageSize) return false;
  const current = second.transaction > first.transaction ? second : first;
  const { size } = await handle.stat();
  return size >= (current.lastPage + 1) * current.pageSize;
}

async function readMeta(handle: FileHandle, position: number): Promise<Meta | undefined> {
  const bytes = Buffer.alloc(META.bytes);
  const { bytesRead } = await handle.read(bytes, 0, META.bytes, position);
  if (bytesRead < META.bytes) return undefined;
  const pageSize = bytes.readUInt32LE(META.pageSize);
  const recognised =
    bytes.readUInt32LE(META.magic) === MAGIC &&
    bytes.readUInt32LE(META.version) === FORMAT &&
    (bytes.readUInt16LE(META.flags) & META_FLAG) !== 0 &&
    pageSize >= 256 &&
    pageSize <= 65_536;
  return recognised
    ? {
        pageSize,
        lastPage: Number(bytes.readBigUInt64LE(META.lastPage)),
        transaction: bytes.readBigUInt64LE(META.transaction),
      }
    : undefined;
}

/** An error of LMDB as a store's; what the caller did wrong stays as it is. */
export function translate(error: unknown, folder: string): unknown {
  if (!(error instanceof Error) || error instanceof StoreError) return error;
  const text = `${(error as NodeJS.ErrnoException).code ?? ""} ${error.message}`;
  if (/MDB_(CORRUPTED|PAGE_NOTFOUND|PANIC|INVALID|VERSION_MISMATCH|BAD_TXN)/.test(text))
    return new StoreError("damaged", folder, { cause: error });
  if (
    /Permission denied|Read-only file system|No space left|Input\/output error|EACCES|EROFS|ENOSPC/.test(text)
  )
    return new StoreError("not-writable", folder, { cause: error });
  return error;
}
