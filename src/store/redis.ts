import { checkCollection, checkKeys, encode, runChange } from "./change";
import { KeyQueue } from "./key-queue";
import { type Changes, type Entry, type Json, type Key, type Store, StoreError } from "./port";
import { whereIs } from "./redis-address";
import { type ConnectedRedis, connectRedis } from "./redis-client";
import { type Commits, commitsFor } from "./redis-commits";
import { translateRedis } from "./redis-errors";
import { type Keys, keysOf, keysUnder } from "./redis-layout";
import { type Action, actionFor, KEEP, type Replacement, Replacements } from "./redis-replacements";
import type { Commit } from "./redis-replication";
import { CURRENT_SCHEMA, prepareSchema, type Schema } from "./redis-schema";
import { type OtherLayout, pairs, type ScriptedRedis, type Written } from "./redis-scripts";
import { serversOf, settingsOf } from "./redis-settings";

/** Each failed try means that somebody else's update went through; so many in a row mean that something is wrong. */
const MOST_TRIES = 1000;

export interface RedisOptions {
  /** As `parseRedisAddress` reads it. */
  url: string;
  /** Separates several bots in one Redis. */
  prefix?: string;
  /** Hears of every lost connection and every failed attempt to connect. */
  onError?: (error: Error) => void;
  schema?: Schema;
}

/**
 * Opens the store in a Redis, which any number of processes may share. While Redis is away, calls fail with
 * StoreError "unavailable" within some five seconds; an update that fails so may or may not have been written.
 * @throws StoreError "unavailable", "refused", "not-writable", "newer" or "damaged"
 */
export async function openRedis(options: RedisOptions): Promise<RedisStore> {
  const { url, prefix = "mag", onError = () => undefined, schema = CURRENT_SCHEMA } = options;
  const redis = await connectRedis(url, onError);
  const keys = keysUnder(prefix);
  try {
    await prepareSchema(redis, keys, schema, whereIs(url));
  } catch (error) {
    redis.disconnect();
    throw translateRedis(error, url);
  }
  return new RedisStore(redis, keys, url, String(schema.version));
}

export class RedisStore implements Store {
  private readonly queue = new KeyQueue();
  private readonly running = new Set<Promise<unknown>>();
  private readonly replacements = new Replacements((...those) => this.replaceAll(...those));
  private readonly commits: Commits;
  private closing: Promise<void> | undefined;

  constructor(
    private readonly redis: ConnectedRedis,
    private readonly keys: Keys,
    private readonly url: string,
    private readonly schema: string,
  ) {
    this.commits = commitsFor(redis, url, keys.schema);
  }

  async get<T>(key: Key): Promise<T | undefined> {
    checkKeys([key]);
    const json = await this.ask((redis) => redis.hget(this.keys.documents(key.collection), key.id));
    return this.parse(json) as T | undefined;
  }

  async range<T>(
    collection: string,
    bounds: { from?: string; to?: string; limit?: number } = {},
  ): Promise<Entry<T>[]> {
    checkCollection(collection);
    const { from, to, limit } = bounds;
    if (limit !== undefined && limit <= 0) return [];
    const lower = from === undefined ? "-" : `[${from}`;
    const upper = to === undefined ? "+" : `(${to}`;
    const { ids, documents } = this.keys;
    const found = await this.ask((redis) =>
      redis.magRange(2, ids(collection), documents(collection), lower, upper, limit ?? -1),
    );
    return pairs(found).map(([id, json]) => ({ id: id!, value: this.parse(json) as T }));
  }

  async collections(): Promise<string[]> {
    const names = await this.ask((redis) => redis.hkeys(this.keys.revisions));
    return names.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  }

  async revision(collection: string): Promise<number> {
    checkCollection(collection);
    return Number((await this.ask((redis) => redis.hget(this.keys.revisions, collection))) ?? 0);
  }

  async since<T>(collection: string, revision: number): Promise<Changes<T>> {
    checkCollection(collection);
    const { revisions, forgotten, documents, ids, changes } = this.keys;
    const names = [revisions, forgotten, documents(collection), ids(collection), changes(collection)];
    const [now, isWhole, ...found] = await this.ask((redis) =>
      redis.magSince(names.length, ...names, collection, Math.max(0, revision)),
    );
    return {
      revision: Number(now ?? 0),
      isWhole: isWhole === "1",
      entries: pairs(found).map(([id, json]) => ({ id: id!, value: this.parse(json) as T | undefined })),
    };
  }

  async update<T extends readonly unknown[]>(
    keys: readonly Key[],
    change: (values: { [I in keyof T]: T[I] | undefined }) => { [I in keyof T]: T[I] | undefined },
  ): Promise<{ [I in keyof T]: T[I] | undefined }> {
    checkKeys(keys);
    this.refuseWhenClosed();
    const names = keys.map(({ collection, id }) => `${collection}\0${id}`);
    // Updates of this process wait for one another here, rather than spoil one another's tries in Redis.
    const results = await this.track(this.queue.run(names, () => this.compareAndSet(keys, change)));
    return results as { [I in keyof T]: T[I] | undefined };
  }

  async replace<T>(key: Key, before: T | undefined, after: T | undefined): Promise<boolean> {
    checkKeys([key]);
    this.refuseWhenClosed();
    return this.track(this.replacements.ask(key, encode(before), encode(after)));
  }

  /** Ends what is under way first. */
  close(): Promise<void> {
    this.closing ??= Promise.allSettled(this.running).then(async () => {
      await this.redis.quit().catch(() => undefined);
      // To quit leaves the connections open over which Sentinels would tell of a new primary.
      this.redis.disconnect();
    });
    return this.closing;
  }

  /** What each server tells of itself, by the names of its INFO and CONFIG commands: one, or the primaries of a Cluster. */
  async settings(): Promise<Map<string, string>[]> {
    return this.ask(() => Promise.all(serversOf(this.redis).map(settingsOf)));
  }

  private async compareAndSet(keys: readonly Key[], change: (values: never) => unknown): Promise<unknown[]> {
    let found = await this.read(keys);
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const { results, writes } = runChange(
        found.map((json) => this.parse(json)),
        change,
      );
      if (writes.length === 0) return results;
      const actions = keys.map(() => KEEP);
      for (const { place, json } of writes) actions[place] = actionFor(json);
      const now = await this.commit(keys, found, actions);
      if (!now) return results;
      found = now;
    }
    throw new StoreError("unavailable", whereIs(this.url));
  }

  /** Each document as JSON, null for one that is not there. */
  private async read(keys: readonly Key[]): Promise<(string | null)[]> {
    if (keys.length === 0) return [];
    const names = keys.map(({ collection }) => this.keys.documents(collection));
    const ids = keys.map(({ id }) => id);
    return this.send((redis) => redis.magRead(names.length, ...names, ...ids));
  }

  /** @returns undefined once it is written, or how the documents are when somebody else was faster. */
  private async commit(
    keys: readonly Key[],
    found: readonly (string | null)[],
    actions: readonly Action[],
  ): Promise<(string | null)[] | undefined> {
    const { schema, revisions, forgotten } = this.keys;
    const names = keys.flatMap(({ collection }) => keysOf(this.keys, collection));
    const args = keys.flatMap(({ collection, id }, place) => [
      collection,
      id,
      found[place] ?? "",
      ...actions[place]!,
    ]);
    const said = await this.write((redis) =>
      redis.magCommit(names.length + 3, schema, revisions, forgotten, ...names, this.schema, ...args),
    );
    return said[0] === "stale" ? said.slice(1) : undefined;
  }

  /** @returns for each whether the document was as expected. */
  private async replaceAll(collection: string, all: readonly Replacement[]): Promise<boolean[]> {
    const { schema, revisions, forgotten } = this.keys;
    const names = [schema, revisions, forgotten, ...keysOf(this.keys, collection)];
    const [, ...said] = await this.write((redis) =>
      redis.magReplace(names.length, ...names, this.schema, collection, ...all.flat()),
    );
    return said.map((one) => one === "1");
  }

  /** Runs a script that writes. @returns what it says once that can be relied on. */
  private async write<S extends Written>(script: Commit<S>): Promise<Exclude<S, OtherLayout>> {
    const { said, isSafe } = await this.send(() => this.commits.commit(script));
    if (!isSafe) throw new StoreError("unavailable", whereIs(this.url));
    // Another process brought the layout up to date; or Redis has lost its data.
    if (said[0] === "schema") throw new StoreError(said[1] ? "newer" : "damaged", whereIs(this.url));
    return said as Exclude<S, OtherLayout>;
  }

  private parse(json: string | null | undefined): Json | undefined {
    if (json === null || json === undefined) return undefined;
    try {
      return JSON.parse(json) as Json;
    } catch (cause) {
      throw new StoreError("damaged", whereIs(this.url), { cause });
    }
  }

  private async ask<R>(command: (redis: ScriptedRedis) => Promise<R>): Promise<R> {
    this.refuseWhenClosed();
    return this.track(this.send(command));
  }

  private async send<R>(command: (redis: ScriptedRedis) => Promise<R>): Promise<R> {
    try {
      return await command(this.redis);
    } catch (error) {
      throw translateRedis(error, this.url);
    }
  }

  private async track<R>(running: Promise<R>): Promise<R> {
    this.running.add(running);
    try {
      return await running;
    } finally {
      this.running.delete(running);
    }
  }

  private refuseWhenClosed(): void {
    if (this.closing) throw new Error(`the store is closed: ${whereIs(this.url)}`);
  }
}
