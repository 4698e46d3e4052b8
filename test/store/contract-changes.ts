import type { Store } from "../../src/store/port";
import type { Current } from "./contract";
import { increment, key, put } from "./subject";

/** The part of the contract about changes: revisions, and updates that are atomic. */
export function changeContract(current: Current): void {
  let store: Store;

  beforeEach(() => {
    ({ store } = current());
  });

  describe("following a collection", () => {
    const since = async (revision: number): Promise<Record<string, unknown>> =>
      Object.fromEntries((await store.since("people", revision)).entries.map(({ id, value }) => [id, value]));

    it("raises the revision with every change, and for the collections changed alone", async () => {
      await put(store, "people", { a: 1 });
      await put(store, "people", { a: 2, b: 1 });
      await put(store, "other", { a: 1 });
      expect(await store.revision("people")).toBe(2);
      expect(await store.revision("other")).toBe(1);
    });

    it("tells each document once, as it is now, from any revision", async () => {
      await put(store, "people", { a: 1, b: 1 });
      await put(store, "people", { b: 2, c: 2 });
      await put(store, "people", { c: 3 });
      expect(await store.since("people", 0)).toMatchObject({ revision: 3 });
      expect(await since(0)).toEqual({ a: 1, b: 2, c: 3 });
      expect(await since(1)).toEqual({ b: 2, c: 3 });
      expect(await since(2)).toEqual({ c: 3 });
      expect(await store.since("people", 3)).toEqual({ revision: 3, isWhole: false, entries: [] });
      expect(await store.since("people", 9)).toEqual({ revision: 3, isWhole: false, entries: [] });
    });

    it("tells of deletions to those who may know the document, and of what was written again after", async () => {
      await put(store, "people", { a: 1, b: 1 });
      await put(store, "people", { a: undefined });
      expect(await since(1)).toEqual({ a: undefined });
      expect(await since(0)).toEqual({ b: 1 });
      await put(store, "people", { a: 3 });
      expect(await since(1)).toEqual({ a: 3 });
      expect(await since(2)).toEqual({ a: 3 });
      expect(await store.since("people", 1)).toEqual({
        revision: 3,
        isWhole: false,
        entries: [{ id: "a", value: 3 }],
      });
    });

    it("remembers the latest thousand deletions, and tells everything to those who missed more", async () => {
      const names = (from: number, to: number): string[] =>
        Array.from({ length: to - from }, (_, n) => `p${from + n}`);
      const putAll = (ids: readonly string[], value: unknown): Promise<void> =>
        put(store, "people", Object.fromEntries(ids.map((id) => [id, value])));
      const told = async (revision: number): Promise<{ isWhole: boolean; there: string[]; gone: number }> => {
        const { isWhole, entries } = await store.since("people", revision);
        const there = entries.filter(({ value }) => value !== undefined).map(({ id }) => id);
        return { isWhole, there: there.sort(), gone: entries.length - there.length };
      };
      await put(store, "other", { a: 1 });
      await put(store, "other", { a: undefined });
      await putAll([...names(0, 1200), "x", "y"], "here");
      await putAll(names(0, 600), undefined);
      await putAll(names(600, 1000), undefined);
      expect(await told(1)).toEqual({ isWhole: false, there: [], gone: 1000 });
      await putAll(names(1000, 1200), undefined);
      expect(await told(1)).toEqual({ isWhole: true, there: ["x", "y"], gone: 0 });
      expect(await told(2)).toEqual({ isWhole: false, there: [], gone: 600 });
      // Of what is there again, deletions are not counted any more.
      await putAll(["p0", "p1100", "p1101"], "again");
      expect(await told(3)).toEqual({ isWhole: false, there: ["p0", "p1100", "p1101"], gone: 198 });
      const one = (id: string) => ({ collection: "people", id });
      await Promise.all([
        store.replace(one("x"), "here", undefined),
        store.replace(one("y"), "here", "still"),
        store.replace(one("p0"), "again", undefined),
      ]);
      expect(await told(2)).toEqual({ isWhole: false, there: ["p1100", "p1101", "y"], gone: 600 });
      await putAll(names(2000, 2401), "new");
      await putAll(names(2000, 2401), undefined);
      expect(await told(2)).toEqual({ isWhole: true, there: ["p1100", "p1101", "y"], gone: 0 });
      expect(await told(3)).toEqual({ isWhole: false, there: ["p1100", "p1101", "y"], gone: 601 });
      expect(await store.since("other", 1)).toMatchObject({ isWhole: false });
    });

    it("takes the deletion of what does not exist for no change", async () => {
      await put(store, "people", { a: undefined });
      expect(await store.revision("people")).toBe(0);
    });

    it("never misses a writer that was faster or slower", async () => {
      const another = await current().open();
      const known = new Map<string, unknown>();
      let revision = 0;
      const follow = async (): Promise<void> => {
        const changes = await store.since("people", revision);
        for (const { id, value } of changes.entries) {
          if (value === undefined) known.delete(id);
          else known.set(id, value);
        }
        revision = changes.revision;
      };
      const write = async (from: Store, name: string): Promise<void> => {
        for (let n = 0; n < 60; n++) {
          await put(from, "people", { [`${name}${n % 7}`]: n, [`${name}-gone`]: n % 2 ? n : undefined });
          if (n % 3 === 0) await follow();
        }
      };
      await Promise.all([write(store, "x"), write(another, "y"), write(store, "z")]);
      await follow();
      expect([...known].sort()).toEqual(
        (await store.range("people")).map(({ id, value }) => [id, value]).sort(),
      );
      expect(revision).toBe(await another.revision("people"));
    });
  });

  describe("an update", () => {
    it("is handed the values in the order of its keys, and returns them as they are afterwards", async () => {
      await put(store, "people", { a: 1 });
      const after = await store.update<[number, string, number]>(
        [key("people", "b"), key("other", "x"), key("people", "a")],
        (before) => {
          expect(before).toEqual([undefined, undefined, 1]);
          return [2, "three", undefined];
        },
      );
      expect(after).toEqual([2, "three", undefined]);
      expect(await store.range("people")).toEqual([{ id: "b", value: 2 }]);
      expect(await store.get(key("other", "x"))).toBe("three");
      expect([await store.revision("people"), await store.revision("other")]).toEqual([2, 1]);
    });

    it("leaves alone what is returned by identity, and then raises no revision", async () => {
      await put(store, "people", { a: { n: 1 }, b: { n: 1 } });
      await store.update<[{ n: number }, { n: number }]>(
        [key("people", "a"), key("people", "b")],
        ([a, b]) => [a, b],
      );
      expect(await store.revision("people")).toBe(1);
      await store.update<[{ n: number }, { n: number }]>([key("people", "a"), key("people", "b")], ([a]) => [
        a,
        { n: 2 },
      ]);
      expect(await store.since("people", 1)).toEqual({
        revision: 2,
        isWhole: false,
        entries: [{ id: "b", value: { n: 2 } }],
      });
    });

    it("writes nothing when the change throws", async () => {
      await put(store, "people", { a: 1 });
      const refusal = new Error("no");
      await expect(
        store.update([key("people", "a"), key("people", "b")], () => {
          throw refusal;
        }),
      ).rejects.toBe(refusal);
      await expect(
        store.update<unknown[]>([key("people", "a"), key("people", "b")], () => [2, Symbol("no JSON")]),
      ).rejects.toThrow(TypeError);
      expect(await store.range("people")).toEqual([{ id: "a", value: 1 }]);
      expect(await store.revision("people")).toBe(1);
    });

    it("may name no document at all", async () => {
      expect(await store.update([], () => [])).toEqual([]);
    });

    it("is atomic: 1,000 increments at once lose nothing", async () => {
      const another = await current().open();
      await Promise.all(Array.from({ length: 1000 }, (_, n) => increment(n % 2 ? store : another)));
      expect(await store.get(key("counters", "counter"))).toBe(1000);
      expect(await another.revision("counters")).toBe(1000);
    });

    it("sees several documents at one moment: what is moved between them is never lost or doubled", async () => {
      await put(store, "accounts", { a: 500, b: 500, c: 0 });
      const another = await current().open();
      const names = ["a", "b", "c"];
      await Promise.all(
        Array.from({ length: 300 }, (_, n) => {
          const [from, to] = [names[n % 3]!, names[(n + 1 + (n % 2)) % 3]!];
          return (n % 2 ? store : another).update<[number, number]>(
            [key("accounts", from), key("accounts", to)],
            ([left, right]) => [left! - 7, right! + 7],
          );
        }),
      );
      const sums = (await store.range<number>("accounts")).map(({ value }) => value);
      expect(sums.reduce((sum, value) => sum + value, 0)).toBe(1000);
    });
  });

  describe("a replacement", () => {
    const A = { collection: "people", id: "a" };

    it("writes what is new, what is known and what is to go, and raises the revision each time", async () => {
      expect(await store.replace(A, undefined, { n: 1 })).toBe(true);
      expect(await store.replace(A, { n: 1 }, { n: 2 })).toBe(true);
      expect(await store.get(A)).toEqual({ n: 2 });
      expect(await store.replace(A, { n: 2 }, undefined)).toBe(true);
      expect(await store.get(A)).toBeUndefined();
      expect(await store.since("people", 2)).toEqual({
        revision: 3,
        isWhole: false,
        entries: [{ id: "a", value: undefined }],
      });
    });

    it("leaves alone what is otherwise than its caller knows, and says so", async () => {
      await put(store, "people", { a: { n: 1 } });
      for (const before of [undefined, { n: 2 }, { n: 1, m: 1 }, null, ""])
        expect(await store.replace<unknown>(A, before, "mine")).toBe(false);
      expect(await store.replace<unknown>({ ...A, id: "b" }, { n: 1 }, "mine")).toBe(false);
      expect(await store.range("people")).toEqual([{ id: "a", value: { n: 1 } }]);
      expect(await store.revision("people")).toBe(1);
    });

    it("raises no revision where nothing changes", async () => {
      await put(store, "people", { a: { n: 1 } });
      expect(await store.replace(A, { n: 1 }, { n: 1 })).toBe(true);
      expect(await store.replace({ ...A, id: "b" }, undefined, undefined)).toBe(true);
      expect(await store.revision("people")).toBe(1);
    });

    it("refuses what is no JSON", async () => {
      await expect(store.replace<unknown>(A, undefined, Symbol("no JSON"))).rejects.toThrow(TypeError);
    });

    it("does as it was asked with each of many at once, whatever becomes of the others", async () => {
      await put(store, "people", { "0": "theirs", "3": "theirs" });
      const all = Array.from({ length: 500 }, (_, n) => ({ collection: "people", id: String(n) }));
      const outcomes = await Promise.all([
        ...all.map((one, n) => store.replace<unknown>(one, undefined, n)),
        // In the order of asking where it is about the same document.
        ...all.slice(0, 5).map((one, n) => store.replace<unknown>(one, n, undefined)),
        store.replace({ collection: "other", id: "a" }, undefined, "x"),
      ]);
      expect(outcomes.flatMap((isDone, n) => (isDone ? [] : [n]))).toEqual([0, 3, 500, 503]);
      expect(await store.range("people", { to: "11" })).toEqual([
        { id: "0", value: "theirs" },
        { id: "10", value: 10 },
        { id: "100", value: 100 },
        ...Array.from({ length: 9 }, (_, n) => ({ id: String(101 + n), value: 101 + n })),
      ]);
      expect(await store.range("people")).toHaveLength(497);
      expect((await store.since("people", 0)).entries).toHaveLength(497);
      expect(await store.get({ collection: "other", id: "a" })).toBe("x");
    });

    it("lets one alone of many, in several hands, have its way", async () => {
      const another = await current().open();
      const tries = await Promise.all(
        Array.from({ length: 100 }, (_, n) => (n % 2 ? store : another).replace(A, undefined, n)),
      );
      expect(tries.filter(Boolean)).toHaveLength(1);
      expect(await store.get(A)).toBe(tries.indexOf(true));
    });
  });
}
