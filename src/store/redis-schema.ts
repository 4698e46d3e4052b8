import { setTimeout as delay } from "node:timers/promises";
import { randomIds } from "../ids";
import { StoreError } from "./port";
import type { Keys } from "./redis-layout";
import { MIGRATIONS, type Migration } from "./redis-migrations";
import type { ScriptedRedis } from "./redis-scripts";

export interface Schema {
  version: number;
  migrations: readonly Migration[];
}

export const CURRENT_SCHEMA: Schema = { version: 2, migrations: MIGRATIONS };

const LOCK_MS = 10_000;
const RENEW_MS = 3_000;
const LOOK_AGAIN_MS = 50;

/**
 * KEYS[1] lock, KEYS[2] schema; ARGV[1] token of the holder, ARGV[2] what to do ("renew", "finish", "release"),
 * ARGV[3] time in ms ("renew") or the new version ("finish").
 * Returns 1 when the lock was still the holder's, else 0, and then does nothing.
 */
const AS_HOLDER = `
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
if ARGV[2] == 'renew' then redis.call('PEXPIRE', KEYS[1], ARGV[3]) end
if ARGV[2] == 'finish' then redis.call('SET', KEYS[2], ARGV[3]) end
if ARGV[2] == 'release' then redis.call('DEL', KEYS[1]) end
return 1
`;

/**
 * Marks an empty Redis, and brings an older layout up to date: whichever process comes first does it, the others
 * wait for it.
 * @throws StoreError "newer", or "damaged" where the mark is none.
 */
export async function prepareSchema(
  redis: ScriptedRedis,
  keys: Keys,
  schema: Schema,
  where: string,
): Promise<void> {
  for (;;) {
    const mark = await redis.magSchema(1, keys.schema, schema.version);
    if (!/^[1-9]\d{0,8}$/.test(mark)) throw new StoreError("damaged", where);
    const found = Number(mark);
    if (found === schema.version) return;
    if (found > schema.version) throw new StoreError("newer", where);
    const next = schema.migrations.find(({ to }) => to === found + 1);
    if (!next) throw new Error(`no migration leads to version ${found + 1} of the Redis layout`);
    if (!(await migrate(redis, keys, next))) await delay(LOOK_AGAIN_MS);
  }
}

/** @returns false when another process is at it. */
async function migrate(redis: ScriptedRedis, keys: Keys, migration: Migration): Promise<boolean> {
  const token = randomIds.reference();
  const asHolder = (what: string, value: string | number = ""): Promise<unknown> =>
    redis.eval(AS_HOLDER, 2, keys.migrating, keys.schema, token, what, value);
  if ((await redis.set(keys.migrating, token, "PX", LOCK_MS, "NX")) !== "OK") return false;
  const renewal = setInterval(() => void asHolder("renew", LOCK_MS).catch(() => undefined), RENEW_MS);
  try {
    // Another process may have finished between our look and our lock.
    if ((await redis.get(keys.schema)) === String(migration.to - 1)) {
      await migration.run(redis, keys);
      await asHolder("finish", migration.to);
    }
    return true;
  } finally {
    clearInterval(renewal);
    await asHolder("release").catch(() => undefined);
  }
}
