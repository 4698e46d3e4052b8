import type { RedisStore } from "./redis";

/** One thing that was looked at: what it is, what it ought to be, and what to do where it is not so. */
export interface Finding {
  name: string;
  /** "unknown" where this Redis does not tell, as hosted ones often do not. */
  state: "ok" | "wrong" | "unknown";
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
    name: "appendfsync",
    wanted: "everysec or always",
    remedy:
      'Set "appendfsync everysec" or "appendfsync always" in redis.conf: otherwise a power failure loses all that the system had not written yet.',
    holds: (found) => found === "everysec" || found === "always",
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
 * Whether a Redis is fit to keep the bot's state; on a Cluster each of its primaries. Asks by INFO, and by CONFIG for
 * what INFO does not tell, which hosted Redis may refuse.
 * @throws StoreError "unavailable"
 */
export async function redisDoctor(store: RedisStore): Promise<Finding[]> {
  const servers = await store.settings();
  return CHECKS.map((check) => {
    const findings = servers.map((settings) => examine(check, settings.get(check.name)));
    return (
      findings.find(({ state }) => state === "wrong") ??
      findings.find(({ state }) => state !== "ok") ??
      findings[0]!
    );
  });
}

function examine({ name, wanted, remedy, holds }: Check, found: string | undefined): Finding {
  if (found === undefined)
    return {
      name,
      state: "unknown",
      found: "unknown",
      wanted,
      remedy: `This Redis does not tell, so it could not be checked. ${remedy}`,
    };
  const isRight = holds(found);
  return { name, state: isRight ? "ok" : "wrong", found, wanted, remedy: isRight ? "" : remedy };
}
