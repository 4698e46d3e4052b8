import { backup, documents, restore } from "../../src/store/backup";
import type { Store } from "../../src/store/port";
import type { Current } from "./contract";
import { put } from "./subject";

const lines = async (store: Store): Promise<string[]> => {
  const all: string[] = [];
  for await (const line of backup(store)) all.push(line);
  return all;
};

async function* from(all: readonly string[]): AsyncGenerator<string> {
  yield* all;
}

/** The part of the contract about the whole of a store: its collections, and moving it elsewhere. */
export function collectionContract(
  current: Current,
  create: () => Promise<{ store: Store; dispose(): Promise<void> }>,
): void {
  let store: Store;

  beforeEach(() => {
    ({ store } = current());
  });

  describe("as a whole", () => {
    it("names its collections in order", async () => {
      expect(await store.collections()).toEqual([]);
      await put(store, "people", { alice: 1 });
      await put(store, "agenda", { m1: 1 });
      await put(store, "événements", { e: 1 });
      expect(await store.collections()).toEqual(["agenda", "people", "événements"]);
    });

    it("moves to another store, document by document", async () => {
      await put(
        store,
        "people",
        Object.fromEntries(Array.from({ length: 1203 }, (_, n) => [`person ${n}`, { n, 名: "王" }])),
      );
      await put(store, "agenda", { m1: { nested: [1, null, "x\n"] }, gone: 1 });
      await put(store, "agenda", { gone: undefined });
      const other = await create();
      try {
        const counts: number[] = [];
        expect(await restore(other.store, from(await lines(store)), (count) => counts.push(count))).toBe(
          1204,
        );
        expect(counts.at(-1)).toBe(1204);
        expect(await lines(other.store)).toEqual(await lines(store));
      } finally {
        await other.dispose();
      }
    });

    it("leaves out who holds the folder", async () => {
      await put(store, "claim", { bot: { name: "holder" } });
      for await (const _ of documents(store)) throw new Error("nothing is to be there");
    });

    it("refuses to restore over what is there, and from what is no whole backup", async () => {
      const whole = await lines(store);
      await expect(restore(store, from([]))).rejects.toMatchObject({ reason: "no-backup" });
      await expect(restore(store, from(["hello"]))).rejects.toMatchObject({ reason: "no-backup", line: 1 });
      await expect(restore(store, from(['{"mag-backup":99}']))).rejects.toMatchObject({ reason: "newer" });
      await expect(restore(store, from([whole[0]!]))).rejects.toMatchObject({ reason: "incomplete" });
      await expect(restore(store, from([whole[0]!, "{}"]))).rejects.toMatchObject({
        reason: "damaged",
        line: 2,
      });
      await put(store, "people", { alice: 1 });
      await expect(restore(store, from(whole))).rejects.toMatchObject({ reason: "store-not-empty" });
      expect(await store.get({ collection: "people", id: "alice" })).toBe(1);
    });
  });
}
