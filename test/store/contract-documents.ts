import fc from "fast-check";
import type { Store } from "../../src/store/port";
import type { Current } from "./contract";
import { key, put } from "./subject";

/** The part of the contract about documents: their order, values and ids. */
export function documentContract(current: Current): void {
  let store: Store;

  beforeEach(() => {
    ({ store } = current());
  });

  const ids = async (bounds?: { from?: string; to?: string; limit?: number }): Promise<string[]> =>
    (await store.range("people", bounds)).map(({ id }) => id);

  describe("reading", () => {
    it("gives undefined for what was never written", async () => {
      expect(await store.get(key("people", "nobody"))).toBeUndefined();
      expect(await store.range("people")).toEqual([]);
      expect(await store.revision("people")).toBe(0);
      expect(await store.since("people", 0)).toEqual({ revision: 0, isWhole: true, entries: [] });
    });

    it("gives what was written, after closing and opening again too", async () => {
      await put(store, "people", { alice: { zone: "Asia/Shanghai" }, bob: null });
      await store.close();
      store = await current().open();
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
      const names = ["a", "aa", "a:b", "a.b", "b", "会议", ...Array.from({ length: 200 }, (_, n) => `c${n}`)];
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
}
