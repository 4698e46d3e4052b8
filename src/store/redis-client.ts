import { Cluster, type Redis, type RedisCommander } from "ioredis";
import { parseRedisAddress, whereIs } from "./redis-address";
import { clusterAt, serverAt } from "./redis-connections";
import { translateRedis } from "./redis-errors";
import type { ScriptedRedis } from "./redis-scripts";

/** What a client of one server and one of a Cluster have in common. */
export interface RedisClient
  extends RedisCommander<{ type: "default"; mapping: "resp2" }>,
    Pick<Redis, "on" | "disconnect" | "zscanStream"> {
  connect(): Promise<void>;
}

/** A client of one server or of a Cluster, with our scripts. */
export type ConnectedRedis = ScriptedRedis & (Redis | Cluster);

/**
 * A connected client that never makes its callers wait for a Redis that is away: a command fails when there was no
 * answer for some seconds (`PATIENCE_MS`), or at once while there is no connection, is never sent a second time, and
 * the client goes on trying to connect; through Sentinels, to whichever server is the primary by then.
 * @param address as `parseRedisAddress` reads it.
 * @param onError hears of every lost connection and every failed attempt; the client needs no help with them.
 * @throws StoreError "unavailable", "refused" or "not-writable"; RangeError for what is no address.
 */
export async function connectRedis(
  address: string,
  onError: (error: Error) => void,
): Promise<ConnectedRedis> {
  const parsed = parseRedisAddress(address);
  if (!parsed) throw new RangeError(`no address of Redis: ${whereIs(address)}`);
  let isOpen = false;
  const redis = parsed.kind === "cluster" ? clusterAt(parsed) : serverAt(parsed, () => isOpen);
  let latest: Error | undefined;
  const hear = (error: Error): void => {
    latest = error;
    onError(error);
  };
  redis.on("error", hear);
  redis.on("node error", hear);
  try {
    await redis.connect();
    await greet(redis);
    isOpen = true;
    return redis as ConnectedRedis;
  } catch (error) {
    redis.disconnect();
    throw translateRedis(latest ?? error, address);
  }
}

/** A node of a Cluster is connected to when it is first asked something, and refuses all else until it is. */
async function greet(redis: Redis | Cluster): Promise<void> {
  if (redis instanceof Cluster) await Promise.allSettled(redis.nodes("master").map((node) => node.ping()));
  else await redis.ping();
}
