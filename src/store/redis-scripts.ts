import { DELETIONS_KEPT } from "./change";
import type { RedisClient } from "./redis-client";

/** Runs inside Redis, where nothing else runs meanwhile. */
type Script<Result> = (numberOfKeys: number, ...keysAndArguments: (string | number)[]) => Promise<Result>;

/** What a script that writes says where the layout is another one than its caller knows: its version, or none. */
export type OtherLayout = ["schema", string | null];

/** What a commit says. */
type Committed = ["done"] | ["stale", ...(string | null)[]] | OtherLayout;

/** What a script that replaces says: "1" for each document that was as expected. */
type Replaced = ["done", ...("0" | "1")[]] | OtherLayout;

export type Written = Committed | Replaced;

/** A client that knows the scripts. */
export interface ScriptedRedis extends RedisClient {
  magSchema: Script<string>;
  magRead: Script<(string | null)[]>;
  magCommit: Script<Committed>;
  magReplace: Script<Replaced>;
  magRange: Script<string[]>;
  magSince: Script<(string | null)[]>;
}

/**
 * Values of many fields; Lua cannot hand over more than some thousands at once.
 */
const VALUES_OF = `
local function values_of(documents, ids)
  local values = {}
  for first = 1, #ids, 1000 do
    local last = math.min(first + 999, #ids)
    local some = redis.call('HMGET', documents, unpack(ids, first, last))
    for i = 1, #some do values[first + i - 1] = some[i] end
  end
  return values
end
`;

/**
 * Writes one document, or deletes it, as a revision of its collection, whose keys come in the order of `keysOf`; and
 * forgets deletions beyond the latest.
 */
const PUT = `
local function put(documents, ids, changes, deleted, revision, id, action, value)
  redis.call('ZADD', changes, revision, id)
  if action == 'write' then
    redis.call('HSET', documents, id, value)
    redis.call('ZADD', ids, 0, id)
    redis.call('ZREM', deleted, id)
  else
    redis.call('HDEL', documents, id)
    redis.call('ZREM', ids, id)
    redis.call('ZADD', deleted, revision, id)
  end
end

local function forget(collection, changes, deleted, forgotten)
  local count = redis.call('ZCARD', deleted) - ${DELETIONS_KEPT}
  if count <= 0 then return end
  local oldest = redis.call('ZPOPMIN', deleted, count)
  for i = 1, #oldest, 2 do redis.call('ZREM', changes, oldest[i]) end
  redis.call('HSET', forgotten, collection, oldest[#oldest])
end
`;

/**
 * Marks an empty Redis with the version of the layout.
 *
 * KEYS[1]  schema
 * ARGV[1]  version to write where there is none
 * Returns  the version found, or written
 */
const SCHEMA = `
redis.call('SET', KEYS[1], ARGV[1], 'NX')
return redis.call('GET', KEYS[1])
`;

/**
 * Reads documents as they are at one moment.
 *
 * KEYS     one for each document: documents of its collection
 * ARGV     one for each document: its id
 * Returns  one for each document: its value (nil: not there)
 */
const READ = `
local found = {}
for i = 1, #ARGV do found[i] = redis.call('HGET', KEYS[i], ARGV[i]) end
return found
`;

/**
 * Writes documents if all of them are as expected, the ones left alone included; else tells how they are.
 *
 * KEYS[1]  schema
 * KEYS[2]  revisions
 * KEYS[3]  forgotten
 * KEYS     four more for each document: documents, ids, changes and deleted of its collection
 * ARGV[1]  version of the layout that the caller knows
 * ARGV     five more for each document: collection, id, value as read ('' for not there, which no JSON is), what to
 *          do ('keep', 'write' or 'delete'), value (for 'write')
 * Returns  {'done'}; or {'schema', version found or nil} when that is another one; or {'stale', ...} followed by
 *          what READ returns
 */
const COMMIT = `${PUT}
local schema = redis.call('GET', KEYS[1])
if schema ~= ARGV[1] then return {'schema', schema} end

local count = (#ARGV - 1) / 5
local stale = false
local found = {'stale'}
for i = 1, count do
  local id, expected = ARGV[5 * i - 2], ARGV[5 * i - 1]
  local value = redis.call('HGET', KEYS[4 * i], id)
  if (value or '') ~= expected then stale = true end
  found[i + 1] = value
end
if stale then return found end

local revisions = {}
for i = 1, count do
  local collection, id, action, value = ARGV[5 * i - 3], ARGV[5 * i - 2], ARGV[5 * i], ARGV[5 * i + 1]
  if action ~= 'keep' then
    if not revisions[collection] then
      revisions[collection] = redis.call('HINCRBY', KEYS[2], collection, 1)
    end
    local documents, ids, changes, deleted = unpack(KEYS, 4 * i, 4 * i + 3)
    put(documents, ids, changes, deleted, revisions[collection], id, action, value)
    forget(collection, changes, deleted, KEYS[3])
  end
end
return {'done'}
`;

/**
 * Writes each of several documents of one collection that is as expected, whatever the others are.
 *
 * KEYS[1]  schema
 * KEYS[2]  revisions
 * KEYS[3]  forgotten
 * KEYS[4]  documents, KEYS[5] ids, KEYS[6] changes, KEYS[7] deleted of the collection
 * ARGV[1]  version of the layout that the caller knows
 * ARGV[2]  collection
 * ARGV     four more for each document: id, and as in COMMIT: value as read, what to do, value
 * Returns  {'done', ...} followed by '1' for each document that was as expected, '0' for each other; or
 *          {'schema', version found or nil} when that is another one
 */
const REPLACE = `${PUT}
local schema = redis.call('GET', KEYS[1])
if schema ~= ARGV[1] then return {'schema', schema} end

local revision
local said = {'done'}
for first = 3, #ARGV, 4 do
  local id, expected, action, value = unpack(ARGV, first, first + 3)
  local isExpected = (redis.call('HGET', KEYS[4], id) or '') == expected
  if isExpected and action ~= 'keep' then
    revision = revision or redis.call('HINCRBY', KEYS[2], ARGV[2], 1)
    put(KEYS[4], KEYS[5], KEYS[6], KEYS[7], revision, id, action, value)
  end
  said[#said + 1] = isExpected and '1' or '0'
end
if revision then forget(ARGV[2], KEYS[6], KEYS[7], KEYS[3]) end
return said
`;

/**
 * Reads documents in order of id.
 *
 * KEYS[1]  ids
 * KEYS[2]  documents
 * ARGV[1]  lower bound, ARGV[2] upper bound, as ZRANGEBYLEX wants them
 * ARGV[3]  the most documents, -1 for all
 * Returns  two for each document: id, value
 */
const RANGE = `${VALUES_OF}
local ids = redis.call('ZRANGEBYLEX', KEYS[1], ARGV[1], ARGV[2], 'LIMIT', 0, ARGV[3])
local values = values_of(KEYS[2], ids)
local found = {}
for i = 1, #ids do
  found[2 * i - 1] = ids[i]
  found[2 * i] = values[i]
end
return found
`;

/**
 * Reads what changed after a revision; everything from 0, and where not all that was deleted since is remembered.
 *
 * KEYS[1]  revisions
 * KEYS[2]  forgotten
 * KEYS[3]  documents, KEYS[4] ids, KEYS[5] changes of the collection
 * ARGV[1]  collection
 * ARGV[2]  the revision
 * Returns  the collection's revision (nil: never written); '1' for everything, else '0'; then two for each document:
 *          id, value (nil: deleted)
 */
const SINCE = `${VALUES_OF}
local forgotten = tonumber(redis.call('HGET', KEYS[2], ARGV[1]) or 0)
local isWhole = tonumber(ARGV[2]) < math.max(1, forgotten)
local ids
if isWhole then ids = redis.call('ZRANGE', KEYS[4], 0, -1)
else ids = redis.call('ZRANGEBYSCORE', KEYS[5], '(' .. ARGV[2], '+inf') end
local values = values_of(KEYS[3], ids)
local found = {redis.call('HGET', KEYS[1], ARGV[1]), isWhole and '1' or '0'}
for i = 1, #ids do
  found[2 * i + 1] = ids[i]
  found[2 * i + 2] = values[i]
end
return found
`;

/** As ioredis wants them. */
export const SCRIPTS = {
  magSchema: { lua: SCHEMA },
  magRead: { lua: READ },
  magCommit: { lua: COMMIT },
  magReplace: { lua: REPLACE },
  magRange: { lua: RANGE },
  magSince: { lua: SINCE },
};

/** What a script returns in twos. */
export const pairs = <T>(flat: readonly T[]): [T | undefined, T | undefined][] =>
  Array.from({ length: flat.length / 2 }, (_, n) => [flat[2 * n], flat[2 * n + 1]]);
