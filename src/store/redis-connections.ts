import { Cluster, Redis, type RedisOptions } from "ioredis";
import type { RedisAddress } from "./redis-address";
import { endWhenSilent, PATIENCE_MS } from "./redis-patience";
import { SCRIPTS } from "./redis-scripts";
import { SentinelRedis } from "./redis-sentinel";

const LONGEST_RETRY_MS = 1000;
const LONGEST_SENTINEL_RETRY_MS = 60_000;
/** How often Sentinels are gone through before it is said that Redis cannot be reached. */
const SENTINEL_ROUNDS = 3;

/** What holds for each connection. */
const CONNECTION = {
  lazyConnect: true,
  connectTimeout: PATIENCE_MS,
  // A server that hangs is not waited for until it takes note that the connection ends.
  disconnectTimeout: 100,
  autoResendUnfulfilledCommands: false,
  maxRetriesPerRequest: 0,
} satisfies RedisOptions;

/**
 * One server, or the primary that Sentinels name. It is not connected yet.
 * @param isOpen whether it was connected before: until then Sentinels that do not answer are given up soon.
 */
export function serverAt(address: Exclude<RedisAddress, { kind: "cluster" }>, isOpen: () => boolean): Redis {
  const options = {
    ...CONNECTION,
    scripts: SCRIPTS,
    enableOfflineQueue: false,
    retryStrategy: retryDelay,
    // After a failover the old node only reads; the address may lead to the new one by now.
    reconnectOnError: (error: Error) => error.message.startsWith("READONLY"),
  };
  const redis =
    address.kind === "single"
      ? new Redis(address.url, options)
      : new SentinelRedis(
          {
            ...options,
            ...sentinelOptions(address),
            sentinelRetryStrategy: (round: number) =>
              isOpen() || round < SENTINEL_ROUNDS ? retryDelay(round) : null,
          },
          isOpen,
        );
  endWhenSilent(redis);
  return redis;
}

function sentinelOptions(address: Extract<RedisAddress, { kind: "sentinel" }>) {
  const { sentinels, name, db, credentials, sentinelCredentials, tls } = address;
  const { username, password } = sentinelCredentials;
  return {
    sentinels,
    name,
    db,
    ...credentials,
    ...(username !== undefined && { sentinelUsername: username }),
    ...(password !== undefined && { sentinelPassword: password }),
    ...(tls && { tls: {}, sentinelTLS: {}, enableTLSForSentinelMode: true }),
    sentinelCommandTimeout: PATIENCE_MS,
    // Sentinels tell of a new primary, which is better than to wait for the old one to be silent.
    failoverDetector: true,
    // A Sentinel that is down is no trouble as long as others are there; ioredis prints a line each time.
    sentinelReconnectStrategy: (attempt: number) => Math.min(1000 * 2 ** attempt, LONGEST_SENTINEL_RETRY_MS),
  };
}

/** A Cluster, not connected yet. */
export function clusterAt({ nodes, credentials, tls }: Extract<RedisAddress, { kind: "cluster" }>): Cluster {
  const cluster = new Cluster(nodes, {
    scripts: SCRIPTS,
    lazyConnect: true,
    enableOfflineQueue: false,
    clusterRetryStrategy: retryDelay,
    // A command that was under way when its connection was lost may have been carried out: its caller has to know.
    retryDelayOnFailover: 0,
    slotsRefreshTimeout: PATIENCE_MS,
    redisOptions: { ...CONNECTION, scripts: SCRIPTS, ...credentials, ...(tls && { tls: {} }) },
    // With TLS, names are what certificates are made out for.
    ...(tls && {
      dnsLookup: (host: string, found: (none: null, address: string) => void) => found(null, host),
    }),
  });
  cluster.on("+node", endWhenSilent);
  return cluster;
}

const retryDelay = (attempt: number): number => Math.min(50 * attempt, LONGEST_RETRY_MS);
