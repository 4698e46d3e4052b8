import type { RedisClient } from "./redis-client";
import type { Keys } from "./redis-layout";

/** Brings the layout from the version before to `to`. May be run again from its start when it was broken off. */
export interface Migration {
  to: number;
  run(redis: RedisClient, keys: Keys): Promise<void>;
}

/**
 * Lists what was deleted, and marks the new layout in the same step: a process that knows the older one only may write
 * until then, and not any more after.
 *
 * KEYS[1]  schema
 * KEYS[2]  revisions
 * KEYS     three more for each collection: documents, changes, deleted
 * ARGV[1]  the new version
 * Returns  1; or 0 when there are more collections by now, and then nothing is done
 */
const LIST_DELETED = `
if redis.call('HLEN', KEYS[2]) ~= (#KEYS - 2) / 3 then return 0 end
for first = 3, #KEYS, 3 do
  local documents, changes, deleted = unpack(KEYS, first, first + 2)
  local found = redis.call('ZRANGE', changes, 0, -1, 'WITHSCORES')
  for i = 1, #found, 2 do
    if redis.call('HEXISTS', documents, found[i]) == 0 then
      redis.call('ZADD', deleted, found[i + 1], found[i])
    end
  end
end
redis.call('SET', KEYS[1], ARGV[1])
return 1
`;

/** Version 2 remembers the latest deletions only, and lists them for that. */
const deletionsListed: Migration = {
  to: 2,
  async run(redis, { schema, revisions, documents, changes, deleted }) {
    for (;;) {
      const collections = await redis.hkeys(revisions);
      const names = collections.flatMap((name) => [documents(name), changes(name), deleted(name)]);
      const done = await redis.eval(LIST_DELETED, names.length + 2, schema, revisions, ...names, 2);
      if (done === 1) return;
    }
  },
};

export const MIGRATIONS: readonly Migration[] = [deletionsListed];
