import { open, type RootDatabase } from "lmdb";

export type Environment = RootDatabase<string, Buffer>;

interface Shared {
  environment: Environment;
  users: number;
}

/**
 * LMDB forbids to open one file twice in one process: closing one of the two takes away what the other still uses.
 * So all who ask for a file here share one environment, and the last who leaves closes it.
 */
const shared = new Map<string, Shared>();
const closing = new Map<string, Promise<void>>();

/** @param file absolute. */
export async function enter(file: string): Promise<Environment> {
  while (closing.has(file)) await closing.get(file);
  const known = shared.get(file) ?? { environment: openFile(file), users: 0 };
  known.users++;
  shared.set(file, known);
  return known.environment;
}

/** To be called once for each `enter`. */
export async function leave(file: string): Promise<void> {
  const known = shared.get(file);
  if (!known || --known.users > 0) return;
  shared.delete(file);
  const closed = known.environment.close().finally(() => closing.delete(file));
  closing.set(file, closed);
  await closed;
}

const openFile = (file: string): Environment =>
  open({
    path: file,
    noSubdir: true,
    keyEncoding: "binary",
    encoding: "string",
    // A commit is on the disk before anybody sees it; the latest snapshot is then always a whole one.
    overlappingSync: false,
    maxReaders: 512,
  });
