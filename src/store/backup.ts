import type { Json, Key, Store } from "./port";

const FORMAT = "mag-backup";
const VERSION = 1;
const BATCH = 500;

/** Who is at work right now is no state: whoever works on what is restored would have to wait for them in vain. */
const LEFT_OUT: readonly string[] = ["claim", "mirror-lease"];

/** One document of a store, as a backup holds it. */
export interface Document extends Key {
  value: Json;
}

/** A backup cannot be restored; `line` counts from 1. */
export class BackupError extends Error {
  constructor(
    readonly line: number,
    readonly reason: "no-backup" | "newer" | "damaged" | "incomplete" | "store-not-empty",
  ) {
    super(`line ${line}: ${reason}`);
    this.name = "BackupError";
  }
}

/** Every document, a batch at a time, whatever the size of the store. What is written meanwhile may be in it or not. */
export async function* documents(store: Store): AsyncGenerator<Document> {
  for (const collection of await store.collections()) {
    if (LEFT_OUT.includes(collection)) continue;
    let from: string | undefined = "";
    while (from !== undefined) {
      const entries: { id: string; value: Json }[] = await store.range<Json>(collection, {
        from,
        limit: BATCH,
      });
      for (const { id, value } of entries) yield { collection, id, value };
      const last = entries.at(-1);
      // The next id after one in the order of bytes is that id with a zero byte.
      from = last && entries.length === BATCH ? `${last.id}\0` : undefined;
    }
  }
}

/** A store as JSON Lines: a head, one line a document, and a last line with their count, so that a torn file is noticed. */
export async function* backup(store: Store): AsyncGenerator<string> {
  yield JSON.stringify({ [FORMAT]: VERSION });
  let count = 0;
  for await (const document of documents(store)) {
    count++;
    yield JSON.stringify(document);
  }
  yield JSON.stringify({ end: count });
}

/**
 * Fills an empty store from the lines of a backup, whichever driver made it.
 * @param onProgress hears how many documents are in, after each batch.
 * @throws BackupError, before anything is written where the head or the store is at fault.
 */
export async function restore(
  store: Store,
  lines: AsyncIterable<string>,
  onProgress: (count: number) => void = () => undefined,
): Promise<number> {
  if (await holdsSomething(store)) throw new BackupError(0, "store-not-empty");
  let number = 0;
  let count = 0;
  let ended = false;
  let batch: Document[] = [];
  for await (const line of lines) {
    number++;
    const parsed = parse(line, number);
    if (number === 1) checkHead(parsed);
    else if (ended) throw new BackupError(number, "damaged");
    else if (typeof parsed.end === "number") {
      if (parsed.end !== count + batch.length) throw new BackupError(number, "incomplete");
      ended = true;
    } else batch.push(documentOf(parsed, number));
    if (batch.length < BATCH && !ended) continue;
    await write(store, batch);
    count += batch.length;
    batch = [];
    onProgress(count);
  }
  if (!ended) throw new BackupError(number, number === 0 ? "no-backup" : "incomplete");
  return count;
}

async function holdsSomething(store: Store): Promise<boolean> {
  for (const collection of await store.collections())
    if (!LEFT_OUT.includes(collection) && (await store.range(collection, { limit: 1 })).length > 0)
      return true;
  return false;
}

function parse(line: string, number: number): { [key: string]: Json | undefined } {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    parsed = null;
  }
  if (typeof parsed === "object" && parsed !== null && !Array.isArray(parsed))
    return parsed as { [key: string]: Json | undefined };
  throw new BackupError(number, number === 1 ? "no-backup" : "damaged");
}

function checkHead({ [FORMAT]: version }: { [key: string]: Json | undefined }): void {
  if (typeof version !== "number") throw new BackupError(1, "no-backup");
  if (version > VERSION) throw new BackupError(1, "newer");
}

function documentOf({ collection, id, value }: { [key: string]: Json | undefined }, line: number): Document {
  if (typeof collection !== "string" || typeof id !== "string" || value === undefined)
    throw new BackupError(line, "damaged");
  return { collection, id, value };
}

async function write(store: Store, batch: readonly Document[]): Promise<void> {
  await store.update<Json[]>(batch, () => batch.map(({ value }) => value));
}
