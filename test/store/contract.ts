import fc from "fast-check";
import type { Store } from "../../src/store/port";
import { processContract } from "./contract-processes";
import { increment, key, put, type Subject } from "./subject";

/**
 * What every driver of the store promises. `create` gives a state of its own for each test.
 * @param name of the driver, for the report.
 */
export function storeContract(name: string, create: () => Promise<Subject>): void {
  describe(`the ${name} store`, () => {
    let subject: Subject;
    let store: Store;
    const opened: Store[] = [];

    const open = async (): Promise<Store> => {
      const another = await subject.open();
      opened.push(another);
      return another;
    };

    beforeEach(async () => {
      subject = await create();
      store = await open();
    });

    afterEach(async () => {
      await Promise.all(opened.splice(0).map((one) => one.close()));
      await subject.dispose();
    });

    const ids = async (bounds?: { from?: string; to?: string; limit?: number }): Promise<string[]> =>
      (await store.range("people", bounds)).map(({ id }) => id);

    describe("reading", () => {
      it("gives undefined for what was never written", async () => {
        expect(await store.get(key("people", "nobody"))).toBeUndefined();
        expect(await store.range("people")).toEqual([]);
        expect(await store.revision("people")).toBe(0);
        expect(await store.since("people", 0)).toEqual({ revision: 0, entries: [] });
      });

      it("gives what was written, after closing and opening again too", async () => {
        await put(store, "people", { alice: { zone: "Asia/Shanghai" }, bob: null });
        await store.close();
        store = await open();
        expect(await store.get(key("people", "alice"))).toEqual({ zone: "Asia/Shanghai" });
        expect(await store.get(key("people", "bob"))).toBeNull();
        expect(await store.range("people")).toEqual([
          { id: "alice", value: { zone: "Asia/Shanghai" } },
          { id: "bob", value: null },
        ]);
      });

      it("orders by the bytes of UTF-8, not by code units, alphabet or time of writing", async () => {
        const inOrder = ["", "A", "B", "a", "a\0", "a ", "a!", "aa", "z", "é", "Ω", "下", "\uffee", "😀"];
        await put(store, "people", Object.fromEntries([...inOrder].reverse().map((id) => [id, id])));
        expect(await ids()).toEqual(inOrder);
      });

      it("includes the lower bound and excludes the upper one", async () => {
        await put(store, "people", { a: 1, b: 2, "b.1": 3, "b.2": 4, c: 5, 中: 6, 中文: 7, 丰: 8 });
        expect(await ids({ from: "b", to: "c" })).toEqual(["b", "b.1", "b.2"]);
        expect(await ids({ from: "b.", to: "b/" })).toEqual(["b.1", "b.2"]);
        expect(await ids({ from: "中" })).toEqual(["中", "中文", "丰"]);
        expect(await ids({ from: "中", to: "丰" })).toEqual(["中", "中文"]);
        expect(await ids({ to: "b" })).toEqual(["a"]);
        expect(await ids({ from: "c", to: "b" })).toEqual([]);
        expect(await ids({ from: "b", to: "b" })).toEqual([]);
      });

      it("stops at the limit", async () => {
        await put(store, "people", { a: 1, b: 2, c: 3 });
        await put(store, "people", { b: undefined });
        expect(await ids({ limit: 2 })).toEqual(["a", "c"]);
        expect(await ids({ from: "b", limit: 1 })).toEqual(["c"]);
        expect(await ids({ limit: 0 })).toEqual([]);
      });

      it("keeps collections apart, many of them and with names alike", async () => {
        const names = [
          "a",
          "aa",
          "a:b",
          "a.b",
          "b",
          "会议",
          ...Array.from({ length: 200 }, (_, n) => `c${n}`),
        ];
        await Promise.all(names.map((name) => put(store, name, { id: name })));
        for (const name of names) expect(await store.range(name)).toEqual([{ id: "id", value: name }]);
        expect(await Promise.all(names.map((name) => store.revision(name)))).toEqual(names.map(() => 1));
      });
    });

    describe("values", () => {
      it("come back as JSON has them: text of any script, nested, without fields that are undefined", async () => {
        const value = {
          text: "会议 \u0000 \ud83d\ude00 \u2028 \"'\\ العربية",
          nested: [{ deep: [[], {}, [null, true, -0.5, 1e300, "中"]] }],
          gone: undefined,
          __proto__plain: 1,
        };
        await put(store, "people", { a: value });
        const back = await store.get<Record<string, unknown>>(key("people", "a"));
        expect(back).toEqual(JSON.parse(JSON.stringify(value)));
        expect(back).not.toHaveProperty("gone");
      });

      it("may be large", async () => {
        const large = "会议 minutes ".repeat(90_000);
        expect(Buffer.byteLength(large)).toBeGreaterThan(1_000_000);
        await put(store, "people", { large, other: { large } });
        expect((await store.get(key("people", "large"))) === large).toBe(true);
        expect((await store.range("people")).map(({ id }) => id)).toEqual(["large", "other"]);
      });

      it("survive for any JSON and any id", async () => {
        const id = fc
          .string({ unit: "grapheme", maxLength: 60 })
          .filter((text) => Buffer.byteLength(text) <= 500);
        await fc.assert(
          fc.asyncProperty(id, fc.jsonValue(), async (name, value) => {
            await put(store, "any", { [`.${name}`]: value });
            expect(await store.get(key("any", `.${name}`))).toEqual(JSON.parse(JSON.stringify(value)));
          }),
          { numRuns: 100 },
        );
      });

      it("must be JSON", async () => {
        await expect(put(store, "people", { a: () => 1 })).rejects.toThrow(TypeError);
        await expect(put(store, "people", { a: 1n })).rejects.toThrow(TypeError);
        await expect(store.update([key("people", "a")], () => [] as unknown as [unknown])).rejects.toThrow(
          TypeError,
        );
        expect(await store.revision("people")).toBe(0);
      });
    });

    describe("ids", () => {
      it("may hold any character and up to 500 bytes", async () => {
        const odd = [
          "a:b",
          "a/b",
          "../x",
          "a\nb",
          "{a}",
          "*",
          "[",
          "\u0001",
          "\u00ff",
          "U+202E \u202e",
          "é".repeat(250),
        ];
        await put(store, "people", Object.fromEntries(odd.map((id) => [id, id])));
        for (const id of odd) expect(await store.get(key("people", id))).toBe(id);
        expect((await ids()).sort()).toEqual([...odd].sort());
      });

      it.each([
        ["longer than 500 bytes", key("people", "é".repeat(251))],
        ["that are no well-formed text", key("people", "a\ud800")],
        ["in a collection without a name", key("", "a")],
        ["in a collection whose name holds U+0000", key("a\0b", "a")],
      ])("are refused when %s", async (_, bad) => {
        await expect(store.get(bad)).rejects.toThrow(RangeError);
        await expect(store.update([bad], () => [1])).rejects.toThrow(RangeError);
      });

      it("are refused when one update names a document twice", async () => {
        await expect(store.update([key("people", "a"), key("people", "a")], () => [1, 2])).rejects.toThrow(
          RangeError,
        );
      });
    });

    describe("following a collection", () => {
      const since = async (revision: number): Promise<Record<string, unknown>> =>
        Object.fromEntries(
          (await store.since("people", revision)).entries.map(({ id, value }) => [id, value]),
        );

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
        expect(await store.since("people", 3)).toEqual({ revision: 3, entries: [] });
        expect(await store.since("people", 9)).toEqual({ revision: 3, entries: [] });
      });

      it("tells of deletions to those who may know the document, and of what was written again after", async () => {
        await put(store, "people", { a: 1, b: 1 });
        await put(store, "people", { a: undefined });
        expect(await since(1)).toEqual({ a: undefined });
        expect(await since(0)).toEqual({ b: 1 });
        await put(store, "people", { a: 3 });
        expect(await since(1)).toEqual({ a: 3 });
        expect(await since(2)).toEqual({ a: 3 });
        expect(await store.since("people", 1)).toEqual({ revision: 3, entries: [{ id: "a", value: 3 }] });
      });

      it("takes the deletion of what does not exist for no change", async () => {
        await put(store, "people", { a: undefined });
        expect(await store.revision("people")).toBe(0);
      });

      it("never misses a writer that was faster or slower", async () => {
        const another = await open();
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
        await store.update<[{ n: number }, { n: number }]>(
          [key("people", "a"), key("people", "b")],
          ([a]) => [a, { n: 2 }],
        );
        expect(await store.since("people", 1)).toEqual({
          revision: 2,
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
        const another = await open();
        await Promise.all(Array.from({ length: 1000 }, (_, n) => increment(n % 2 ? store : another)));
        expect(await store.get(key("counters", "counter"))).toBe(1000);
        expect(await another.revision("counters")).toBe(1000);
      });

      it("sees several documents at one moment: what is moved between them is never lost or doubled", async () => {
        await put(store, "accounts", { a: 500, b: 500, c: 0 });
        const another = await open();
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

    it("refuses to serve once it is closed", async () => {
      const another = await open();
      await another.close();
      await another.close();
      await expect(another.get(key("people", "a"))).rejects.toThrow("closed");
      await expect(increment(another)).rejects.toThrow("closed");
      expect(await store.get(key("people", "a"))).toBeUndefined();
    });

    it("ends the updates under way before it closes", async () => {
      const another = await open();
      const writes = Array.from({ length: 20 }, () => increment(another));
      await another.close();
      await Promise.all(writes);
      expect(await store.get(key("counters", "counter"))).toBe(20);
    });

    processContract(() => ({ subject, store }));
  });
}
