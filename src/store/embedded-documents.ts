import { runChange } from "./change";
import { Deletions } from "./embedded-deletions";
import {
  changeKey,
  changeRange,
  collectionOfRevision,
  documentKey,
  documentRange,
  idOfChange,
  idOfDocument,
  revisionKey,
  revisionRange,
  SCHEMA_VERSION,
  schemaKey,
} from "./embedded-layout";
import type { Environment } from "./lmdb-environment";
import { type Changes, type Entry, type Json, type Key, StoreError } from "./port";

type Document = [revision: number, value: Json];

/** The documents in an environment, within whatever transaction is under way: all of it is synchronous. */
export class Documents {
  private readonly deletions: Deletions;

  constructor(
    private readonly environment: Environment,
    private readonly folder: string,
  ) {
    this.deletions = new Deletions(environment);
  }

  value({ collection, id }: Key): Json | undefined {
    return this.document({ collection, id })?.[1];
  }

  range<T>(
    collection: string,
    { from, to, limit }: { from?: string; to?: string; limit?: number },
  ): Entry<T>[] {
    if (limit !== undefined && limit <= 0) return [];
    const bounds = { ...documentRange(collection, from, to), ...(limit === undefined ? {} : { limit }) };
    return Array.from(this.environment.getRange(bounds), ({ key, value }) => ({
      id: idOfDocument(collection, key),
      value: this.parse(value)[1] as T,
    }));
  }

  collections(): string[] {
    return Array.from(this.environment.getKeys(revisionRange), collectionOfRevision);
  }

  revision(collection: string): number {
    return Number(this.environment.get(revisionKey(collection)) ?? 0);
  }

  since<T>(collection: string, revision: number): Changes<T> {
    const now = this.revision(collection);
    if (revision < Math.max(1, this.deletions.forgotten(collection)))
      return { revision: now, isWhole: true, entries: this.range<T>(collection, {}) };
    const ids = Array.from(this.environment.getKeys(changeRange(collection, revision)), (changed) =>
      idOfChange(collection, changed),
    );
    const entries = ids.map((id) => ({ id, value: this.value({ collection, id }) as T | undefined }));
    return { revision: now, isWhole: false, entries };
  }

  /** Marks a new file with the version of the layout, and brings an older one up to date. Inside a write transaction. */
  markSchema(): void {
    if (this.checkSchema()) return;
    const isNew = this.environment.get(schemaKey) === undefined;
    const [theirs] = this.environment.getKeys({ limit: 1 });
    if (isNew && theirs) throw new StoreError("damaged", this.folder);
    // Version 2 remembers the latest deletions only, and lists them for that.
    for (const collection of this.collections()) this.deletions.list(collection);
    void this.environment.put(schemaKey, String(SCHEMA_VERSION));
  }

  /** @returns whether the file is marked with the version this code knows. */
  checkSchema(): boolean {
    const found = this.environment.get(schemaKey);
    if (found === undefined) return false;
    if (!/^\d{1,9}$/.test(found)) throw new StoreError("damaged", this.folder);
    if (Number(found) > SCHEMA_VERSION) throw new StoreError("newer", this.folder);
    return Number(found) === SCHEMA_VERSION;
  }

  /** Inside a write transaction. */
  apply(keys: readonly Key[], change: (values: never) => unknown): unknown[] {
    // A newer version of the bot may have taken over since this one opened the folder.
    this.checkSchema();
    const before = keys.map((key) => this.document(key));
    const { results, writes } = runChange(
      before.map((document) => document?.[1]),
      change,
    );
    const revisions = new Map<string, number>();
    for (const { place } of writes) {
      const { collection } = keys[place]!;
      if (!revisions.has(collection)) revisions.set(collection, this.revision(collection) + 1);
    }
    for (const { place, json } of writes) {
      const key = keys[place]!;
      this.put(key, before[place]?.[0], revisions.get(key.collection)!, json);
    }
    for (const [collection, revision] of revisions)
      void this.environment.put(revisionKey(collection), String(revision));
    return results;
  }

  private put(
    { collection, id }: Key,
    earlier: number | undefined,
    revision: number,
    json: string | undefined,
  ): void {
    const deleted = earlier === undefined ? this.deletions.of(collection, id) : undefined;
    const last = earlier ?? deleted;
    if (last !== undefined) void this.environment.remove(changeKey(collection, last, id));
    if (deleted !== undefined) this.deletions.remove(collection, id, deleted);
    void this.environment.put(changeKey(collection, revision, id), "");
    if (json === undefined) {
      void this.environment.remove(documentKey(collection, id));
      this.deletions.add(collection, id, revision);
    } else void this.environment.put(documentKey(collection, id), `[${revision},${json}]`);
  }

  private document({ collection, id }: Key): Document | undefined {
    const found = this.environment.get(documentKey(collection, id));
    return found === undefined ? undefined : this.parse(found);
  }

  private parse(text: string): Document {
    try {
      return JSON.parse(text) as Document;
    } catch (cause) {
      throw new StoreError("damaged", this.folder, { cause });
    }
  }
}
