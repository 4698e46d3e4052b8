import { openRedis, type RedisStore } from "../../src/store/redis";
import { startCluster } from "../cluster";
import { freshPrefix, type RedisServer } from "../redis";
import { startSentinels } from "../topologies";
import { key } from "./subject";

/** A primary with a replica that takes its place. */
interface Pair {
  url: string;
  prefix: string;
  primary: RedisServer;
  replica: RedisServer;
  /** Resolves once the replica is the primary. */
  failedOver(): Promise<void>;
  /** Makes the replica the primary, as an operator would. */
  failOver(): Promise<void>;
  stop(): Promise<void>;
}

async function onSentinels(): Promise<Pair> {
  const sentinels = await startSentinels();
  const [primary, replica] = sentinels.servers as [RedisServer, RedisServer];
  return {
    url: sentinels.url,
    prefix: freshPrefix(),
    primary,
    replica,
    failOver: () => sentinels.failOver(),
    failedOver: () => sentinels.failedOver(primary.url),
    stop: () => sentinels.stop(),
  };
}

async function onCluster(): Promise<Pair> {
  const cluster = await startCluster({ replicas: true });
  const prefix = freshPrefix();
  const primary = await cluster.primary(prefix);
  return {
    url: cluster.url,
    prefix,
    primary,
    replica: await cluster.replica(prefix),
    failOver: () => cluster.failOver(prefix),
    failedOver: () => cluster.failedOver(prefix, primary),
    stop: () => cluster.stop(),
  };
}

describe.each([
  ["that Sentinels watch", onSentinels],
  ["of a Cluster", onCluster],
])("a store on a primary %s", (_, start) => {
  let pair: Pair;
  let store: RedisStore;
  const acknowledged = new Set<string>();
  const refused = new Set<string>();

  beforeEach(async () => {
    acknowledged.clear();
    refused.clear();
    pair = await start();
    store = await openRedis({ url: pair.url, prefix: pair.prefix });
  });

  afterEach(async () => {
    for (const server of [pair.primary, pair.replica]) server.resume();
    await store.close();
    await pair.stop();
  });

  const write = async (id: string): Promise<boolean> => {
    try {
      await store.update([key("people", id)], () => [id]);
      acknowledged.add(id);
      return true;
    } catch (error) {
      expect(error).toMatchObject({ name: "StoreError", code: "unavailable" });
      refused.add(id);

      return false;
    }
  };

  /** Each under a name of its own, until one goes through. */
  async function writeOn(name: string): Promise<void> {
    for (let n = 0; !(await write(`${name} ${n}`)); n++) await new Promise(setImmediate);
  }

  async function expectAllKept(): Promise<void> {
    const kept = new Set((await store.range("people")).map(({ id }) => id));
    expect([...acknowledged].filter((id) => !kept.has(id))).toEqual([]);
    // What was refused may have been written all the same.
    expect([...kept].filter((id) => !acknowledged.has(id) && !refused.has(id))).toEqual([]);
  }

  it("that is killed is away, then goes on by itself on the replica with all that it had acknowledged", async () => {
    for (let n = 0; n < 50; n++) await write(`before ${n}`);
    expect(refused.size).toBe(0);
    await pair.primary.crash();
    expect(await write("away")).toBe(false);
    await pair.failedOver();
    await writeOn("after");
    await expectAllKept();
    for (let n = 0; n < 20; n++) expect(await write(`later ${n}`)).toBe(true);
  });

  it("acknowledges nothing that the replica has not got", async () => {
    for (let n = 0; n < 10; n++) await write(`before ${n}`);
    pair.replica.pause();
    expect(await write("on the primary alone")).toBe(false);
    await pair.primary.crash();
    pair.replica.resume();
    await pair.failedOver();
    await writeOn("after");
    await expectAllKept();
  });

  it("follows when an operator lets the replica take over", async () => {
    for (let n = 0; n < 10; n++) await write(`before ${n}`);
    await pair.failOver();
    await pair.failedOver();
    await writeOn("after");
    await expectAllKept();
    for (let n = 0; n < 20; n++) expect(await write(`later ${n}`)).toBe(true);
  });
});
