import { realpath } from "node:fs/promises";
import path from "node:path";
import { checkCollection, checkKeys, runChange } from "./change";
import { checkHead, checkPages, prepareFolder, translate } from "./embedded-file";
import {
  changeKey,
  changeRange,
  deletedKey,
  documentKey,
  documentRange,
  idOfChange,
  idOfDocument,
  revisionKey,
  SCHEMA_VERSION,
  schemaKey,
} from "./embedded-layout";
import { type Environment, enter, leave } from "./lmdb-environment";
import { type Changes, type Entry, type Json, type Key, type Store, StoreError } from "./port";

const FILE = "mag.lmdb";

type Document = [revision: number, value: Json];

/**
 * Opens the store in a folder, creating both if need be. Several processes may have it open at once.
 * @throws StoreError "damaged", "newer" or "not-writable"; what cannot be read is left as it is.
 */
export async function openEmbedded(folder: string): Promise<Store> {
  await prepareFolder(folder);
  const file = path.join(await realpath(folder), FILE);
  await checkHead(file);
  const store = new EmbeddedStore(await openFile(file), file);
  try {
    store.checkPages();
    await store.checkSchema();
  } catch (error) {
    await store.close();
    throw error;
  }
  return store;
}

async function openFile(file: string): Promise<Environment> {
  try {
    return await enter(file);
  } catch (error) {
    throw translate(error, path.dirname(file));
  }
}

class EmbeddedStore implements Store {
  private closing: Promise<void> | undefined;
  private readonly running = new Set<Promise<unknown>>();

  private readonly folder: string;

  constructor(
    private readonly root: Environment,
    private readonly file: string,
  ) {
    this.folder = path.dirname(file);
  }

  checkPages(): void {
    // Readers that were killed would keep old pages from being used again.
    this.root.readerCheck();
    const pinned = this.root.useReadTransaction();
    try {
      checkPages(this.file);
    } finally {
      pinned.done();
    }
  }

  async checkSchema(): Promise<void> {
    const found = this.read(() => this.root.get(schemaKey));
    if (found === undefined) await this.write(() => this.writeSchema());
    else if (!/^\d{1,9}$/.test(found)) throw new StoreError("damaged", this.folder);
    else if (Number(found) > SCHEMA_VERSION) throw new StoreError("newer", this.folder);
  }

  private writeSchema(): void {
    if (this.root.get(schemaKey) !== undefined) return;
    const [theirs] = this.root.getKeys({ limit: 1 });
    if (theirs) throw new StoreError("damaged", this.folder);
    void this.root.put(schemaKey, String(SCHEMA_VERSION));
  }

  async get<T>(key: Key): Promise<T | undefined> {
    checkKeys([key]);
    return this.read(() => this.document(key)?.[1]) as T | undefined;
  }

  async range<T>(
    collection: string,
    bounds: { from?: string; to?: string; limit?: number } = {},
  ): Promise<Entry<T>[]> {
    checkCollection(collection);
    const { from, to, limit } = bounds;
    if (limit !== undefined && limit <= 0) return [];
    return this.read(() =>
      Array.from(
        this.root.getRange({
          ...documentRange(collection, from, to),
          ...(limit === undefined ? {} : { limit }),
        }),
        ({ key, value }) => ({ id: idOfDocument(collection, key), value: this.parse(value)[1] as T }),
      ),
    );
  }

  async revision(collection: string): Promise<number> {
    checkCollection(collection);
    return this.read(() => this.revisionNow(collection));
  }

  async since<T>(collection: string, revision: number): Promise<Changes<T>> {
    checkCollection(collection);
    return this.read(() => {
      const entries: Changes<T>["entries"] = [];
      for (const changed of this.root.getKeys(changeRange(collection, revision))) {
        const id = idOfChange(collection, changed);
        const value = this.document({ collection, id })?.[1] as T | undefined;
        if (value !== undefined || revision > 0) entries.push({ id, value });
      }
      return { revision: this.revisionNow(collection), entries };
    });
  }

  async update<T extends readonly unknown[]>(
    keys: readonly Key[],
    change: (values: { [I in keyof T]: T[I] | undefined }) => { [I in keyof T]: T[I] | undefined },
  ): Promise<{ [I in keyof T]: T[I] | undefined }> {
    checkKeys(keys);
    return (await this.write(() => this.apply(keys, change))) as { [I in keyof T]: T[I] | undefined };
  }

  /** Ends what is under way first. */
  close(): Promise<void> {
    this.closing ??= Promise.allSettled(this.running).then(() => leave(this.file));
    return this.closing;
  }

  /** Inside a write transaction. */
  private apply(keys: readonly Key[], change: (values: never) => unknown): unknown[] {
    // A newer version of the bot may have taken over since this one opened the folder.
    if (this.root.get(schemaKey) !== String(SCHEMA_VERSION)) throw new StoreError("newer", this.folder);
    const before = keys.map((key) => this.document(key));
    const { results, writes } = runChange(
      before.map((document) => document?.[1]),
      change,
    );
    const revisions = new Map<string, number>();
    for (const { place } of writes) {
      const { collection } = keys[place]!;
      if (!revisions.has(collection)) revisions.set(collection, this.revisionNow(collection) + 1);
    }
    for (const { place, json } of writes) {
      const key = keys[place]!;
      this.put(key, before[place]?.[0], revisions.get(key.collection)!, json);
    }
    for (const [collection, revision] of revisions)
      void this.root.put(revisionKey(collection), String(revision));
    return results;
  }

  private put(
    { collection, id }: Key,
    earlier: number | undefined,
    revision: number,
    json: string | undefined,
  ): void {
    const deleted = deletedKey(collection, id);
    const last = earlier ?? this.root.get(deleted);
    if (last !== undefined) void this.root.remove(changeKey(collection, Number(last), id));
    if (json === undefined) {
      void this.root.remove(documentKey(collection, id));
      void this.root.put(deleted, String(revision));
    } else {
      void this.root.put(documentKey(collection, id), `[${revision},${json}]`);
      if (earlier === undefined && last !== undefined) void this.root.remove(deleted);
    }
    void this.root.put(changeKey(collection, revision, id), "");
  }

  private document({ collection, id }: Key): Document | undefined {
    const found = this.root.get(documentKey(collection, id));
    return found === undefined ? undefined : this.parse(found);
  }

  private parse(text: string): Document {
    try {
      return JSON.parse(text) as Document;
    } catch (cause) {
      throw new StoreError("damaged", this.folder, { cause });
    }
  }

  private revisionNow(collection: string): number {
    return Number(this.root.get(revisionKey(collection)) ?? 0);
  }

  /** Everything read in one call is of one moment: the latest, also when another process wrote it just now. */
  private read<R>(work: () => R): R {
    this.refuseWhenClosed();
    try {
      this.root.resetReadTxn();
      return work();
    } catch (error) {
      throw translate(error, this.folder);
    }
  }

  private async write<R>(work: () => R): Promise<R> {
    this.refuseWhenClosed();
    const running = this.commit(work);
    this.running.add(running);
    try {
      return await running;
    } finally {
      this.running.delete(running);
    }
  }

  private async commit<R>(work: () => R): Promise<R> {
    let thrown: { error: unknown } | undefined;
    try {
      // A child transaction, because LMDB commits what a plain one wrote before it threw.
      return await this.root.childTransaction(() => {
        try {
          return work();
        } catch (error) {
          thrown = { error };
          throw error;
        }
      });
    } catch (error) {
      throw translate(thrown ? thrown.error : error, this.folder);
    }
  }

  private refuseWhenClosed(): void {
    if (this.closing) throw new Error(`the store is closed: ${this.folder}`);
  }
}
