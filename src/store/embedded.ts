import { realpath } from "node:fs/promises";
import path from "node:path";
import { checkCollection, checkKeys, encode } from "./change";
import { Documents } from "./embedded-documents";
import { checkHead, checkPages, prepareFolder, translate } from "./embedded-file";
import { type Environment, enter, leave } from "./lmdb-environment";
import type { Changes, Entry, Key, Store } from "./port";

const FILE = "mag.lmdb";

/**
 * Opens the store in a folder, creating both if need be. Several processes may have it open at once.
 * @throws StoreError "damaged", "newer" or "not-writable"; what cannot be read is left as it is.
 */
export async function openEmbedded(folder: string): Promise<Store> {
  await prepareFolder(folder);
  const file = path.join(await realpath(folder), FILE);
  await checkHead(file);
  const store = new EmbeddedStore(await enterFile(file), file);
  try {
    await store.check();
  } catch (error) {
    await store.close();
    throw error;
  }
  return store;
}

async function enterFile(file: string): Promise<Environment> {
  try {
    return await enter(file);
  } catch (error) {
    throw translate(error, path.dirname(file));
  }
}

class EmbeddedStore implements Store {
  private readonly folder: string;
  private readonly documents: Documents;
  private readonly running = new Set<Promise<unknown>>();
  private closing: Promise<void> | undefined;

  constructor(
    private readonly environment: Environment,
    private readonly file: string,
  ) {
    this.folder = path.dirname(file);
    this.documents = new Documents(environment, this.folder);
  }

  /** Looks at the file before anything else is read from it, and marks a new one. */
  async check(): Promise<void> {
    // Readers that were killed would keep old pages from being used again.
    this.environment.readerCheck();
    const pinned = this.environment.useReadTransaction();
    try {
      checkPages(this.file);
    } finally {
      pinned.done();
    }
    if (!this.read(() => this.documents.checkSchema())) await this.write(() => this.documents.markSchema());
  }

  async get<T>(key: Key): Promise<T | undefined> {
    checkKeys([key]);
    return this.read(() => this.documents.value(key)) as T | undefined;
  }

  async range<T>(
    collection: string,
    bounds: { from?: string; to?: string; limit?: number } = {},
  ): Promise<Entry<T>[]> {
    checkCollection(collection);
    return this.read(() => this.documents.range<T>(collection, bounds));
  }

  async collections(): Promise<string[]> {
    return this.read(() => this.documents.collections());
  }

  async revision(collection: string): Promise<number> {
    checkCollection(collection);
    return this.read(() => this.documents.revision(collection));
  }

  async since<T>(collection: string, revision: number): Promise<Changes<T>> {
    checkCollection(collection);
    return this.read(() => this.documents.since<T>(collection, revision));
  }

  async update<T extends readonly unknown[]>(
    keys: readonly Key[],
    change: (values: { [I in keyof T]: T[I] | undefined }) => { [I in keyof T]: T[I] | undefined },
  ): Promise<{ [I in keyof T]: T[I] | undefined }> {
    checkKeys(keys);
    const results = await this.write(() => this.documents.apply(keys, change));
    return results as { [I in keyof T]: T[I] | undefined };
  }

  async replace<T>(key: Key, before: T | undefined, after: T | undefined): Promise<boolean> {
    const expected = encode(before);
    let isAsExpected = false;
    await this.update<[T]>([key], ([found]) => {
      isAsExpected = encode(found) === expected;
      return [isAsExpected && encode(after) !== expected ? after : found];
    });
    return isAsExpected;
  }

  /** Ends what is under way first. */
  close(): Promise<void> {
    this.closing ??= Promise.allSettled(this.running).then(() => leave(this.file));
    return this.closing;
  }

  /** Everything read in one call is of one moment: the latest, also when another process wrote it just now. */
  private read<R>(work: () => R): R {
    this.refuseWhenClosed();
    try {
      this.environment.resetReadTxn();
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

  /** On the disk once it resolves. */
  private async commit<R>(work: () => R): Promise<R> {
    try {
      // A child transaction, because LMDB commits what a plain one wrote before it threw.
      return await this.environment.childTransaction(work);
    } catch (error) {
      throw translate(error, this.folder);
    }
  }

  private refuseWhenClosed(): void {
    if (this.closing) throw new Error(`the store is closed: ${this.folder}`);
  }
}
