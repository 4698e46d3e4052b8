import type { RedisStore } from "./redis";

/** One thing that was looked at: what it is, what it ought to be, and what to do where it is not so. */
export interface Finding {
  name: string;
  ok: boolean;
  found: string;
  wanted: string;
  /** What to do, for operators; empty where all is well. */
  remedy: string;
}

const OLDEST: readonly [number, number] = [6, 2];

interface Check {
  name: string;
  wanted: string;
  remedy: string;
  holds: (found: string) => boolean;
}

const CHECKS: Check[] = [
  {
    name: "redis_version",
    wanted: `${OLDEST.join(".")} or later`,
    remedy: "Upgrade Redis.",
    holds: (found) => {
      const [major = 0, minor = 0] = found.split(".").map(Number);
      return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
    },
  },
  {
    name: "maxmemory_policy",
    wanted: "noeviction",
    remedy:
      'Set "maxmemory-policy noeviction" in redis.conf: any other policy forgets reminders when memory is short.',
    holds: (found) => found === "noeviction",
  },
  {
    name: "aof_enabled",
    wanted: "1",
    remedy: 'Set "appendonly yes" in redis.conf: without it a restart of Redis loses what was written last.',
    holds: (found) => found === "1",
  },
  {
    name: "aof_last_write_status",
    wanted: "ok",
    remedy: "Redis could not write its append-only file: look for a full disk or missing permissions.",
    holds: (found) => found === "ok",
  },
  {
    name: "role",
    wanted: "master",
    remedy: "Let REDIS_URL name the primary: a replica refuses to write.",
    holds: (found) => found === "master",
  },
];

/**
 * Whether a Redis is fit to keep the bot's state. Asks by INFO alone, which hosted Redis allows too.
 * @throws StoreError "unavailable"
 */
export async function redisDoctor(store: RedisStore): Promise<Finding[]> {
  const info = await store.info();
  return CHECKS.map(({ name, wanted, remedy, holds }) => {
    const found = info.get(name) ?? "unknown";
    const ok = holds(found);
    return { name, ok, found, wanted, remedy: ok ? "" : remedy };
  });
}
