import { types } from "node:util";
import { Redis } from "ioredis";
import { StoreError, type StoreErrorCode } from "./port";
import { SCRIPTS, type ScriptedRedis } from "./redis-scripts";

/** After how long without an answer Redis is taken to be out of reach. */
const PATIENCE_MS = 2000;
const LONGEST_RETRY_MS = 1000;

/**
 * A connected client that never makes its callers wait for a Redis that is away: a command fails after at most two
 * seconds, or at once while there is no connection, is never sent a second time, and the client goes on trying to
 * connect.
 * @param onError hears of every lost connection and every failed attempt; the client needs no help with them.
 * @throws StoreError "unavailable" or "not-writable"
 */
export async function connectRedis(url: string, onError: (error: Error) => void): Promise<ScriptedRedis> {
  const redis = new Redis(url, {
    scripts: SCRIPTS,
    lazyConnect: true,
    connectTimeout: PATIENCE_MS,
    commandTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    maxRetriesPerRequest: 0,
    retryStrategy: (attempt) => Math.min(50 * attempt, LONGEST_RETRY_MS),
    // After a failover the old node only reads; the address may lead to the new one by now.
    reconnectOnError: (error) => error.message.startsWith("READONLY"),
  }) as ScriptedRedis;
  let latest: Error | undefined;
  redis.on("error", (error: Error) => {
    latest = error;
    onError(error);
  });
  try {
    await redis.connect();
    await redis.ping();
    return redis;
  } catch (error) {
    redis.disconnect();
    throw translateRedis(latest ?? error, url);
  }
}

/** The address without what it may hold of secrets. */
export function whereIs(url: string): string {
  if (!URL.canParse(url)) return "redis";
  const { protocol, host, pathname } = new URL(url);
  return `${protocol}//${host}${pathname}`;
}

/** An error of Redis or of the connection as a store's; a fault of ours stays as it is. */
export function translateRedis(error: unknown, url: string): unknown {
  if (!types.isNativeError(error) || error instanceof StoreError) return error;
  const code = isReply(error) ? codeOf(error.message) : isConnection(error) ? "unavailable" : undefined;
  return code ? new StoreError(code, whereIs(url), { cause: error }) : error;
}

const isReply = (error: Error): boolean => error.name === "ReplyError";

/** Redis begins a refusal with one word that tells its kind. */
function codeOf(refusal: string): StoreErrorCode | undefined {
  const word = refusal.split(" ", 1)[0]!;
  if (/^(LOADING|MASTERDOWN|CLUSTERDOWN|TRYAGAIN|READONLY|BUSY|NOREPLICAS)$/.test(word)) return "unavailable";
  if (/^(OOM|MISCONF|NOPERM|NOAUTH|WRONGPASS)$/.test(word)) return "not-writable";
  return word === "WRONGTYPE" ? "damaged" : undefined;
}

/** Errors of sockets and TLS have a code; ioredis gives its own only a name or a sentence. */
const isConnection = (error: Error): boolean =>
  typeof (error as NodeJS.ErrnoException).code === "string" ||
  /^(MaxRetriesPerRequestError|AbortError)$/.test(error.name) ||
  /^(Command timed out|Connection is closed|Stream isn't writeable|Socket timeout)/.test(error.message);
