import { once } from "node:events";
import { Redis } from "ioredis";
import { type RedisServer, type Role, startRedis } from "./redis";

/** Several servers of the tests' own that belong together. */
export interface Topology {
  /** As REDIS_URL has it. */
  url: string;
  servers: RedisServer[];
  stop(): Promise<void>;
}

export const portOf = ({ url }: RedisServer): number => Number(new URL(url).port);

/** Asks again until the answer is as wished. */
export async function until(work: () => Promise<boolean>): Promise<void> {
  while (!(await work().catch(() => false))) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** A primary waits for more replicas before it sends the first one its data, five seconds by default. */
export const SYNC_AT_ONCE = { "repl-diskless-sync-delay": "0" };

/** Resolves once a primary has a replica that is up to date; writes go to none before. */
export const followed = (primary: Redis): Promise<void> =>
  until(async () => ((await primary.role()) as [string, number, unknown[]])[2].length > 0);

/** A plain connection, closed once `work` is done; fails at once where nothing listens. */
export async function ask<R>(
  server: Pick<RedisServer, "url" | "access">,
  work: (redis: Redis) => Promise<R>,
): Promise<R> {
  const redis = new Redis(server.url, { ...server.access, retryStrategy: () => null });
  redis.on("error", () => undefined);
  try {
    return await work(redis);
  } finally {
    redis.disconnect();
  }
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
export async function startSentinels(role: Role = {}): Promise<Sentinels> {
  const primary = await startRedis(SYNC_AT_ONCE, role);
  const replica = await startRedis({ ...SYNC_AT_ONCE, replicaof: `127.0.0.1 ${portOf(primary)}` }, role);
  await ask(primary, followed);
  const toWatch = [`sentinel monitor ${NAME} 127.0.0.1 ${portOf(primary)} 1`];
  if (role.password !== undefined) toWatch.push(`sentinel auth-pass ${NAME} ${role.password}`);
  const sentinel = await startRedis({}, { ...role, sentinel: toWatch.join("\n") });
  const watch = new Redis(sentinel.url, sentinel.access);
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
    url: `redis${role.certificate ? "s" : ""}+sentinel://127.0.0.1:${portOf(sentinel)}/${NAME}`,
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
