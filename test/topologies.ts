import { once } from "node:events";
import { Redis } from "ioredis";
import { type RedisServer, startRedis } from "./redis";

/** Several servers of the tests' own that belong together. */
export interface Topology {
  /** As REDIS_URL has it. */
  url: string;
  servers: RedisServer[];
  stop(): Promise<void>;
}

const portOf = ({ url }: RedisServer): number => Number(new URL(url).port);

/** Asks again until the answer is as wished. */
export async function until(work: () => Promise<boolean>): Promise<void> {
  while (!(await work().catch(() => false))) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** A plain connection, closed once `work` is done. */
export async function ask<R>(server: { url: string }, work: (redis: Redis) => Promise<R>): Promise<R> {
  const redis = new Redis(server.url);
  redis.on("error", () => undefined);
  try {
    return await work(redis);
  } finally {
    redis.disconnect();
  }
}

/** A Cluster of three nodes that share the slots, without replicas. */
export async function startCluster(): Promise<Topology> {
  const settings = { "cluster-enabled": "yes", "cluster-node-timeout": "2000" };
  const servers = await Promise.all(Array.from({ length: 3 }, () => startRedis(settings)));
  const share = Math.ceil(16_384 / servers.length);
  await Promise.all(
    servers.map((server, n) =>
      ask(server, async (redis) => {
        const last = Math.min(16_383, (n + 1) * share - 1);
        await redis.call("CLUSTER", "ADDSLOTSRANGE", String(n * share), String(last));
        await redis.call("CLUSTER", "SET-CONFIG-EPOCH", String(n + 1));
        for (const other of servers) await redis.call("CLUSTER", "MEET", "127.0.0.1", String(portOf(other)));
      }),
    ),
  );
  for (const server of servers)
    await ask(server, (redis) =>
      until(async () => {
        const info = await redis.cluster("INFO");
        return info.includes("cluster_state:ok") && info.includes("cluster_known_nodes:3");
      }),
    );
  return {
    url: `redis+cluster://${servers.map((server) => `127.0.0.1:${portOf(server)}`).join(",")}`,
    servers,
    stop: async () => void (await Promise.all(servers.map((server) => server.stop()))),
  };
}

export interface Sentinels extends Topology {
  /** Resolves once another server than `former` is the primary. */
  failedOver(former: string): Promise<void>;
  /** The address of the primary, as Sentinel knows it. */
  primary(): Promise<string>;
  /** Makes the replica the primary, as an operator would. */
  failOver(): Promise<void>;
}

const NAME = "mag";

/** A primary, a replica that follows it, and a Sentinel that watches both. */
export async function startSentinels(): Promise<Sentinels> {
  const primary = await startRedis();
  const replica = await startRedis({ replicaof: `127.0.0.1 ${portOf(primary)}` });
  await ask(replica, (redis) => until(async () => (await redis.info()).includes("master_link_status:up")));
  const sentinel = await startRedis(
    {},
    { sentinel: `sentinel monitor ${NAME} 127.0.0.1 ${portOf(primary)} 1` },
  );
  const watch = new Redis(sentinel.url);
  watch.on("error", () => undefined);
  await once(watch, "ready");
  for (const [option, value] of [
    ["down-after-milliseconds", "500"],
    ["failover-timeout", "5000"],
  ])
    await watch.call("SENTINEL", "SET", NAME, option!, value!);
  await until(async () => ((await watch.call("SENTINEL", "REPLICAS", NAME)) as unknown[]).length === 1);
  const current = async (): Promise<string> => {
    const [host, port] = (await watch.call("SENTINEL", "GET-MASTER-ADDR-BY-NAME", NAME)) as [string, string];
    return `redis://${host}:${port}`;
  };
  return {
    url: `redis+sentinel://127.0.0.1:${portOf(sentinel)}/${NAME}`,
    servers: [primary, replica, sentinel],
    primary: current,
    failedOver: (former) => until(async () => (await current()) !== former),
    failOver: () =>
      until(async () => {
        try {
          await watch.call("SENTINEL", "FAILOVER", NAME);
          return true;
        } catch (error) {
          // Sentinel asks a replica only now and then how it is, and promotes none that it has not heard of lately.
          if (String(error).includes("NOGOODSLAVE")) return false;
          throw error;
        }
      }),
    async stop() {
      watch.disconnect();
      await Promise.all([sentinel, replica, primary].map((server) => server.stop()));
    },
  };
}
