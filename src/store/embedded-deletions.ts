import { DELETIONS_KEPT } from "./change";
import {
  changeKey,
  deletedKey,
  deletedRange,
  deletionKey,
  deletionRange,
  idOfChange,
  idOfDeleted,
  memoryKey,
  revisionOfChange,
} from "./embedded-layout";
import type { Environment } from "./lmdb-environment";

type Memory = [kept: number, forgotten: number];

/** What is remembered of deletions, so that those who follow a collection hear of them; the latest of each collection. */
export class Deletions {
  constructor(private readonly environment: Environment) {}

  /** The last revision of which not every deletion is remembered. */
  forgotten(collection: string): number {
    return this.memory(collection)[1];
  }

  /** At which revision a document was deleted; undefined when it was not, or long ago. */
  of(collection: string, id: string): number | undefined {
    const found = this.environment.get(deletedKey(collection, id));
    return found === undefined ? undefined : Number(found);
  }

  /** Inside a write transaction. */
  add(collection: string, id: string, revision: number): void {
    void this.environment.put(deletedKey(collection, id), String(revision));
    void this.environment.put(deletionKey(collection, revision, id), "");
    const [kept, forgotten] = this.memory(collection);
    this.remember(collection, [kept + 1, forgotten]);
    if (kept >= DELETIONS_KEPT) this.forgetOldest(collection, kept + 1 - DELETIONS_KEPT);
  }

  /** Takes back a deletion: the document is there again. Inside a write transaction. */
  remove(collection: string, id: string, revision: number): void {
    void this.environment.remove(deletedKey(collection, id));
    void this.environment.remove(deletionKey(collection, revision, id));
    const [kept, forgotten] = this.memory(collection);
    this.remember(collection, [kept - 1, forgotten]);
  }

  /** Lists what an earlier layout kept of a collection. Inside a write transaction. */
  list(collection: string): void {
    const all = [...this.environment.getRange(deletedRange(collection))];
    for (const { key, value } of all)
      void this.environment.put(deletionKey(collection, Number(value), idOfDeleted(collection, key)), "");
    this.remember(collection, [all.length, 0]);
    if (all.length > DELETIONS_KEPT) this.forgetOldest(collection, all.length - DELETIONS_KEPT);
  }

  private forgetOldest(collection: string, count: number): void {
    const oldest = [...this.environment.getKeys({ ...deletionRange(collection), limit: count })];
    let revision = 0;
    for (const found of oldest) {
      const id = idOfChange(collection, found);
      revision = revisionOfChange(collection, found);
      for (const key of [found, deletedKey(collection, id), changeKey(collection, revision, id)])
        void this.environment.remove(key);
    }
    this.remember(collection, [this.memory(collection)[0] - oldest.length, revision]);
  }

  private memory(collection: string): Memory {
    const found = this.environment.get(memoryKey(collection));
    return found === undefined ? [0, 0] : (JSON.parse(found) as Memory);
  }

  private remember(collection: string, memory: Memory): void {
    void this.environment.put(memoryKey(collection), JSON.stringify(memory));
  }
}
