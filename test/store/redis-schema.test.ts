import { Redis } from "ioredis";
import { openRedis, type RedisStore } from "../../src/store/redis";
import { CURRENT_SCHEMA, type Schema } from "../../src/store/redis-schema";
import { freshPrefix, redisForTests } from "../redis";
import { increment, key, put } from "./subject";

describe("the layout in Redis", () => {
  let url: string;
  let stop: () => Promise<void>;
  let raw: Redis;
  let prefix: string;
  const stores: RedisStore[] = [];

  beforeAll(async () => {
    ({ url, stop } = await redisForTests());
    raw = new Redis(url);
    raw.on("error", () => undefined);
  });

  beforeEach(() => {
    prefix = freshPrefix();
  });

  afterEach(async () => {
    await Promise.all(stores.splice(0).map((store) => store.close()));
    const names = await raw.keys(`{${prefix}}:*`);
    if (names.length > 0) await raw.del(names);
  });

  afterAll(async () => {
    await raw.quit();
    await stop();
  });

  const open = async (schema?: Schema): Promise<RedisStore> => {
    const store = await openRedis({ url, prefix, ...(schema ? { schema } : {}) });
    stores.push(store);
    return store;
  };

  /** Renames the collection "old" to "new", and tells each run. */
  const third = (runs: string[], fail = false): Schema => ({
    version: 3,
    migrations: [
      ...CURRENT_SCHEMA.migrations,
      {
        to: 3,
        async run(redis, keys) {
          runs.push("begun");
          if (fail) throw new Error("broken off");
          for (const name of [keys.documents, keys.ids, keys.changes])
            await redis.rename(name("old"), name("new"));
          runs.push("done");
        },
      },
    ],
  });

  it("is refused when a newer version of the bot wrote it, and left alone", async () => {
    await raw.set(`{${prefix}}:schema`, "3");
    await expect(open()).rejects.toMatchObject({ name: "StoreError", code: "newer" });
    expect(await raw.keys(`{${prefix}}:*`)).toEqual([`{${prefix}}:schema`]);
  });

  it("is damaged when its mark is no version", async () => {
    await raw.set(`{${prefix}}:schema`, "theirs");
    await expect(open()).rejects.toMatchObject({ code: "damaged" });
  });

  it("is damaged when another program's value stands where documents belong, or no JSON does", async () => {
    const store = await open();
    await raw.set(`{${prefix}}:documents:theirs`, "text");
    await expect(store.get(key("theirs", "a"))).rejects.toMatchObject({ code: "damaged" });
    await put(store, "ours", { a: 1 });
    await raw.hset(`{${prefix}}:documents:ours`, "a", "{");
    await expect(store.range("ours")).rejects.toMatchObject({ code: "damaged" });
  });

  it("is brought up to date once, by whichever of many processes comes first, while the others wait", async () => {
    await put(await open(), "old", { a: 1, b: 2 });
    const runs: string[] = [];
    const opened = await Promise.all(Array.from({ length: 6 }, () => open(third(runs))));
    expect(runs).toEqual(["begun", "done"]);
    for (const store of opened) expect(await store.range("new")).toHaveLength(2);
    expect(await raw.exists(`{${prefix}}:migrating`)).toBe(0);
  });

  it("is brought up to date by the next one when the first broke off", async () => {
    await put(await open(), "old", { a: 1 });
    const runs: string[] = [];
    await expect(open(third(runs, true))).rejects.toThrow("broken off");
    expect(await (await open(third(runs))).range("new")).toEqual([{ id: "a", value: 1 }]);
    expect(runs).toEqual(["begun", "begun", "done"]);
  });

  it("lists what was deleted under version 1, and remembers the latest of it", async () => {
    const under = (name: string): string => `{${prefix}}:${name}`;
    const gone = Array.from({ length: 1200 }, (_, n) => `gone ${n}`);
    await raw.set(under("schema"), "1");
    await raw.hset(under("revisions"), { people: "1201", agenda: "1" });
    await raw.hset(under("documents:people"), { a: "1" });
    await raw.zadd(under("ids:people"), 0, "a");
    await raw.zadd(under("changes:people"), 1, "a", ...gone.flatMap((id, n) => [n + 2, id]));
    const store = await open();
    expect(await raw.get(under("schema"))).toBe("2");
    expect(await store.since("people", 1)).toMatchObject({ revision: 1201, isWhole: false });
    expect((await store.since("people", 1)).entries).toHaveLength(1200);
    await put(store, "people", { a: undefined });
    expect(await raw.zcard(under("deleted:people"))).toBe(1000);
    expect(await raw.zcard(under("changes:people"))).toBe(1000);
    expect(await store.since("people", 201)).toEqual({ revision: 1202, isWhole: true, entries: [] });
    expect((await store.since("people", 202)).entries).toHaveLength(1000);
  });

  it("is not written by a process that knows an older one only", async () => {
    const older = await open();
    await put(older, "old", { a: 1 });
    await open(third([]));
    await expect(increment(older)).rejects.toMatchObject({ code: "newer" });
  });

  it("is not written on when Redis has lost its data meanwhile", async () => {
    const store = await open();
    await put(store, "people", { a: 1 });
    await raw.del(await raw.keys(`{${prefix}}:*`));
    await expect(increment(store)).rejects.toMatchObject({ code: "damaged" });
    expect(await raw.keys(`{${prefix}}:*`)).toEqual([]);
  });
});
