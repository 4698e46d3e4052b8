import { Redis } from "ioredis";
import { openRedis } from "../../src/store/redis";
import { startCluster } from "../cluster";
import { freshPrefix } from "../redis";
import { ask, type Sentinels, startSentinels, type Topology, until } from "../topologies";
import { openAddress } from "./address";
import { storeContract } from "./contract";
import type { Address } from "./subject";

describe("a Cluster of three nodes", () => {
  let cluster: Topology;

  beforeAll(async () => {
    cluster = await startCluster();
  });

  afterAll(() => cluster.stop());

  storeContract("Redis Cluster", async () => {
    const address: Address = { driver: "redis", url: cluster.url, prefix: freshPrefix() };
    return { address, open: () => openAddress(address), dispose: async () => undefined };
  });

  it("has bots on each of its nodes, all keys of one bot on one", async () => {
    const holding = new Set<string>();
    for (let n = 0; n < 20; n++) {
      const prefix = freshPrefix();
      const store = await openRedis({ url: cluster.url, prefix });
      await store.update([{ collection: "people", id: "a" }], () => [n]);
      await store.close();
      const found = await Promise.all(
        cluster.servers.map(async (server) => ({
          url: server.url,
          count: (await ask(server, (redis) => redis.keys(`{${prefix}}:*`))).length,
        })),
      );
      expect(found.filter(({ count }) => count > 0)).toHaveLength(1);
      holding.add(found.find(({ count }) => count > 0)!.url);
    }
    expect(holding.size).toBe(3);
  });
});

describe("a Cluster that an operator shares out anew", () => {
  it("is followed to the node that a bot's keys were moved to", async () => {
    const cluster = await startCluster();
    const prefix = freshPrefix();
    const store = await openRedis({ url: cluster.url, prefix });
    const write = (id: string): Promise<unknown> =>
      store.update([{ collection: "people", id }], ([value]) => [value ?? id]);
    await write("before");
    const former = await cluster.primary(prefix);
    await cluster.move(prefix, async () => {
      await expect(write("meanwhile")).rejects.toMatchObject({ code: "unavailable" });
    });
    await write("after");
    expect(await cluster.primary(prefix)).not.toBe(former);
    expect((await store.range("people")).map(({ id }) => id)).toEqual(["after", "before"]);
    await store.close();
    await cluster.stop();
  });
});

describe("the primary that a Sentinel names", () => {
  let sentinels: Sentinels;
  beforeEach(async () => {
    sentinels = await startSentinels();
  });
  afterEach(() => sentinels.stop());

  it("is followed to another server, with everything that was written", async () => {
    const store = await openRedis({ url: sentinels.url, prefix: freshPrefix() });
    const acknowledged: string[] = [];
    const write = async (id: string): Promise<boolean> =>
      store
        .update([{ collection: "people", id }], () => [id])
        .then(
          () => Boolean(acknowledged.push(id)),
          (error: unknown) => {
            expect(error).toMatchObject({ name: "StoreError", code: "unavailable" });
            return false;
          },
        );
    for (let n = 0; n < 50; n++) await write(`before ${n}`);
    const former = await sentinels.primary();
    await sentinels.failOver();
    await sentinels.failedOver(former);
    for (let n = 0; n < 50; ) {
      if (await write(`after ${n}`)) n++;
      else await new Promise(setImmediate);
    }
    expect((await store.range("people")).map(({ id }) => id).sort()).toEqual([...acknowledged].sort());
    const primary = new Redis(await sentinels.primary());
    expect((await primary.keys("*people*")).length).toBeGreaterThan(0);
    primary.disconnect();
    await store.close();
  });

  it("is left, and its Sentinels with it, when the store is closed", async () => {
    const sentinel = sentinels.servers.at(-1)!;
    const listening = (): Promise<number> =>
      ask(
        sentinel,
        async (redis) => String(await redis.client("LIST")).match(/ cmd=subscribe /gu)?.length ?? 0,
      );
    const others = await listening();
    const store = await openRedis({ url: sentinels.url, prefix: freshPrefix() });
    await until(async () => (await listening()) === others + 1);
    await store.close();
    await until(async () => (await listening()) === others);
  });
});

describe("a primary that no Sentinel names", () => {
  it("cannot be reached where no Sentinel answers, or none knows the name", async () => {
    const sentinels = await startSentinels();
    try {
      const unknown = sentinels.url.replace(/mag$/u, "other");
      await expect(openRedis({ url: unknown })).rejects.toMatchObject({ code: "unavailable" });
    } finally {
      await sentinels.stop();
    }
    await expect(openRedis({ url: sentinels.url })).rejects.toMatchObject({ code: "unavailable" });
  });
});
