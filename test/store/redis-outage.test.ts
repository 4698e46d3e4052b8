import { openRedis, type RedisStore } from "../../src/store/redis";
import { KEEPS_ALL, type RedisServer, startRedis } from "../redis";
import { increment, key, put } from "./subject";

const UNAVAILABLE = { name: "StoreError", code: "unavailable" };

describe("the Redis store, when Redis is away", () => {
  let server: RedisServer;
  let store: RedisStore;
  let losses: Error[];

  beforeEach(async () => {
    losses = [];
    server = await startRedis(KEEPS_ALL);
    store = await openRedis({ url: server.url, onError: (error) => losses.push(error) });
  });

  afterEach(async () => {
    server.resume();
    await store.close();
    await server.stop();
  });

  /** Calls again as long as Redis is out of reach, and tells how often it was. */
  async function eventually<T>(work: () => Promise<T>): Promise<T> {
    for (;;) {
      try {
        return await work();
      } catch (error) {
        expect(error).toMatchObject(UNAVAILABLE);
        await new Promise(setImmediate);
      }
    }
  }

  const count = (): Promise<number | undefined> => store.get<number>(key("counters", "counter"));

  it("refuses every call while Redis hangs, and goes on by itself when it does", async () => {
    await increment(store);
    server.pause();
    const calls = [
      store.get(key("counters", "counter")),
      store.range("counters"),
      store.revision("counters"),
      store.since("counters", 0),
      increment(store),
      ...Array.from({ length: 200 }, (_, n) => increment(store, `counter ${n}`)),
    ];
    for (const call of calls) await expect(call).rejects.toMatchObject(UNAVAILABLE);
    await expect(increment(store)).rejects.toMatchObject(UNAVAILABLE);
    server.resume();
    expect(await eventually(count)).toBe(1);
    expect(await store.range("counters")).toHaveLength(1);
    expect(await increment(store)).toEqual([2]);
    expect(losses.length).toBeGreaterThan(0);
  });

  it("keeps no calls for later while there is no connection", async () => {
    await increment(store);
    await server.crash();
    await expect(eventuallyRefused()).resolves.toBeUndefined();
    const calls = await Promise.allSettled(Array.from({ length: 1000 }, () => increment(store)));
    expect(calls.every(({ status }) => status === "rejected")).toBe(true);
    await server.restart();
    expect(await eventually(count)).toBe(1);
  });

  /** Until the client has noticed the loss. */
  async function eventuallyRefused(): Promise<void> {
    for (;;)
      if (
        await count().then(
          () => false,
          () => true,
        )
      )
        return;
  }

  it("keeps every acknowledged write over kill -9 of Redis, and says so of each that is in doubt", async () => {
    const acknowledged: string[] = [];
    const refused: string[] = [];
    const writer = async (name: string): Promise<void> => {
      for (let n = 0; n < 400; n++) {
        const id = `${name}${n}`;
        await put(store, "left", { [id]: n }).then(
          () => acknowledged.push(id),
          (error: unknown) => {
            expect(error).toMatchObject(UNAVAILABLE);
            refused.push(id);
          },
        );
        if (id === "a100") {
          await server.crash();
          await server.restart();
          await eventually(() => store.revision("left"));
        }
      }
    };
    await Promise.all(["a", "b", "c", "d", "e"].map(writer));
    const kept = new Set((await store.range("left")).map(({ id }) => id));
    expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
    expect(kept.size).toBeLessThanOrEqual(acknowledged.length + refused.length);
    expect(acknowledged.length + refused.length).toBe(2000);
    expect(refused.length).toBeGreaterThan(0);
    expect(await store.revision("left")).toBe(kept.size);
  });

  it("closes all the same", async () => {
    await server.crash();
    await store.close();
    await expect(store.get(key("counters", "counter"))).rejects.toThrow("closed");
  });

  it("cannot be opened, and says where it looked", async () => {
    await server.crash();
    await expect(openRedis({ url: `${server.url}/0` })).rejects.toMatchObject({
      ...UNAVAILABLE,
      where: `${server.url}/0`,
    });
  });

  it("cannot be opened while Redis hangs", async () => {
    server.pause();
    await expect(openRedis({ url: server.url })).rejects.toMatchObject(UNAVAILABLE);
  });
});

describe("the Redis store, when Redis refuses", () => {
  let server: RedisServer;

  afterEach(() => server.stop());

  it("tells a wrong password without repeating it", async () => {
    server = await startRedis({ requirepass: "right" });
    const url = server.url.replace("//", "//:wrong@");
    const refusal = await openRedis({ url }).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ code: "refused", where: server.url });
    expect(String(refusal)).not.toContain("wrong");
    await (await openRedis({ url: server.url.replace("//", "//:right@") })).close();
  });

  it("tells that memory is used up, and loses nothing of what is there", async () => {
    server = await startRedis({ maxmemory: "3mb" });
    const store = await openRedis({ url: server.url });
    const write = async (): Promise<void> => {
      for (let n = 0; ; n++) await put(store, "big", { [`id${n}`]: "x".repeat(200_000) });
    };
    await expect(write()).rejects.toMatchObject({ code: "not-writable" });
    const left = await store.range("big");
    expect(left.length).toBeGreaterThan(0);
    expect(await store.revision("big")).toBe(left.length);
    await store.close();
  });
});
