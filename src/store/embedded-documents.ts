import { runChange } from "./change";
import {
  changeKey,
  changeRange,
  collectionOfRevision,
  deletedKey,
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
  constructor(
    private readonly environment: Environment,
    private readonly folder: string,
  ) {}

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
    const entries: Changes<T>["entries"] = [];
    for (const changed of this.environment.getKeys(changeRange(collection, revision))) {
      const id = idOfChange(collection, changed);
      const value = this.value({ collection, id }) as T | undefined;
      if (value !== undefined || revision > 0) entries.push({ id, value });
    }
    return { revision: this.revision(collection), entries };
  }

  /** Marks a new file with the version of the layout. Inside a write transaction. */
  markSchema(): void {
    const found = this.environment.get(schemaKey);
    if (found === undefined) {
      const [theirs] = this.environment.getKeys({ limit: 1 });
      if (theirs) throw new StoreError("damaged", this.folder);
      void this.environment.put(schemaKey, String(SCHEMA_VERSION));
    } else this.checkSchema();
  }

  /** @returns whether the file is marked with the version this code knows. */
  checkSchema(): boolean {
    const found = this.environment.get(schemaKey);
    if (found === undefined) return false;
    if (!/^\d{1,9}$/.test(found)) throw new StoreError("damaged", this.folder);
    if (Number(found) > SCHEMA_VERSION) throw new StoreError("newer", this.folder);
    return true;
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
    const deleted = deletedKey(collection, id);
    const last = earlier ?? this.environment.get(deleted);
    if (last !== undefined) void this.environment.remove(changeKey(collection, Number(last), id));
    if (json === undefined) {
      void this.environment.remove(documentKey(collection, id));
      void this.environment.put(deleted, String(revision));
    } else {
      void this.environment.put(documentKey(collection, id), `[${revision},${json}]`);
      if (earlier === undefined && last !== undefined) void this.environment.remove(deleted);
    }
    void this.environment.put(changeKey(collection, revision, id), "");
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
