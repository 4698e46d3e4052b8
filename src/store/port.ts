/** Anything that survives JSON. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json | undefined };

/** Names one document: a collection, and an id within it that is at most 500 bytes of UTF-8. */
export interface Key {
  collection: string;
  id: string;
}

export interface Entry<T = Json> {
  id: string;
  value: T;
}

/** What changed in a collection after a revision: `value` is undefined where a document was deleted. */
export interface Changes<T = Json> {
  revision: number;
  /** Whether these are all documents there are: what is not among them was deleted at some time, or never was. */
  isWhole: boolean;
  entries: { id: string; value: T | undefined }[];
}

/**
 * Where state lives. Documents in collections, ordered by id (UTF-8 byte order), with a revision number per
 * collection that every committed change raises, so that a reader can follow along without reading everything.
 * When a promise of `update` has resolved, the change survives `kill -9` of this process.
 *
 * Every method may throw a {@link StoreError}.
 */
export interface Store {
  get<T>(key: Key): Promise<T | undefined>;
  /** Entries with `from <= id < to`, in order of id. */
  range<T>(collection: string, bounds?: { from?: string; to?: string; limit?: number }): Promise<Entry<T>[]>;
  /** Every collection that something was ever written to, in byte order. */
  collections(): Promise<string[]>;
  /** The collection's revision: 0 when nothing was ever written. Cheap enough to ask every second. */
  revision(collection: string): Promise<number>;
  /**
   * Documents written or deleted after `revision`, each at most once, as it is now. All that exist from 0, and from a
   * revision after which so many were deleted that not all of that is remembered.
   */
  since<T>(collection: string, revision: number): Promise<Changes<T>>;
  /**
   * Reads the keys, hands their values to `change`, and commits what it returns in one atomic step: all or
   * nothing, as if no one else wrote meanwhile. `change` must be pure and synchronous, for it may be run again
   * when somebody else was faster. In what it returns, at the place of each key, `undefined` deletes the document and the value handed
   * in, unchanged by identity, leaves it alone.
   * @returns the values after the change, in the order of the keys.
   */
  update<T extends readonly unknown[]>(
    keys: readonly Key[],
    change: (values: { [I in keyof T]: T[I] | undefined }) => { [I in keyof T]: T[I] | undefined },
  ): Promise<{ [I in keyof T]: T[I] | undefined }>;
  /**
   * Writes one document if it is what the caller knows, in one atomic step and without reading it first; undefined
   * stands for none, before and after.
   * @returns whether it was as known, and is written.
   */
  replace<T>(key: Key, before: T | undefined, after: T | undefined): Promise<boolean>;
  close(): Promise<void>;
}

export type StoreErrorCode =
  /** Another bot holds the data folder. */
  | "in-use"
  /** The folder or its content cannot be read as a store. */
  | "damaged"
  /** Written by a newer version of the bot. */
  | "newer"
  /** The folder cannot be created or written. */
  | "not-writable"
  /** User name, password or rights are not what Redis wants; its own words are the cause. */
  | "refused"
  /** For now out of reach; the same call may go through later. */
  | "unavailable";

/** A store's refusal, with what an operator needs to mend it. */
export class StoreError extends Error {
  constructor(
    readonly code: StoreErrorCode,
    readonly where: string,
    options?: { cause?: unknown },
  ) {
    super(`store ${code}: ${where}`, options);
    this.name = "StoreError";
  }
}
