/**
 * How documents lie in the one ordered map of an LMDB file. Keys are bytes, so that their order is that of UTF-8:
 *
 *     SCHEMA                                     the version of this layout
 *     REVISION collection                        the collection's revision
 *     DOCUMENT collection 00 id                  [revision, value] as JSON
 *     DELETED  collection 00 id                  the revision at which the document was deleted
 *     CHANGE   collection 00 revision id         nothing: an index of both, by revision (64 bits, big-endian)
 *     DELETION collection 00 revision id         nothing: an index of the deleted alone
 *     MEMORY   collection                        [how many deletions are remembered, the last revision of which not
 *                                                every one is] as JSON
 *
 * Each document, existing or deleted, has exactly one CHANGE entry, unless its deletion is forgotten.
 */
export const SCHEMA_VERSION = 2;

enum Kind {
  Schema = 1,
  Revision = 2,
  Document = 3,
  Deleted = 4,
  Change = 5,
  Deletion = 6,
  Memory = 7,
}

const SEPARATOR = Buffer.from([0]);
const AFTER_SEPARATOR = Buffer.from([1]);

const key = (kind: Kind, ...parts: (string | Buffer)[]): Buffer =>
  Buffer.concat([
    Buffer.from([kind]),
    ...parts.map((part) => (typeof part === "string" ? Buffer.from(part) : part)),
  ]);

const bigEndian = (revision: number): Buffer => {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(BigInt(revision));
  return bytes;
};

export const schemaKey = key(Kind.Schema);
export const revisionKey = (collection: string): Buffer => key(Kind.Revision, collection);
export const documentKey = (collection: string, id: string): Buffer =>
  key(Kind.Document, collection, SEPARATOR, id);
export const deletedKey = (collection: string, id: string): Buffer =>
  key(Kind.Deleted, collection, SEPARATOR, id);
export const changeKey = (collection: string, revision: number, id: string): Buffer =>
  key(Kind.Change, collection, SEPARATOR, bigEndian(revision), id);

export const deletionKey = (collection: string, revision: number, id: string): Buffer =>
  key(Kind.Deletion, collection, SEPARATOR, bigEndian(revision), id);
export const memoryKey = (collection: string): Buffer => key(Kind.Memory, collection);

interface ByteRange {
  start: Buffer;
  end: Buffer;
}

/** Documents with `from <= id < to`. */
export const documentRange = (collection: string, from?: string, to?: string): ByteRange => ({
  start: documentKey(collection, from ?? ""),
  end: to === undefined ? key(Kind.Document, collection, AFTER_SEPARATOR) : documentKey(collection, to),
});

/** Changes later than a revision. */
export const changeRange = (collection: string, revision: number): ByteRange => ({
  start: changeKey(collection, Math.max(0, revision) + 1, ""),
  end: key(Kind.Change, collection, AFTER_SEPARATOR),
});

/** What is remembered of deletions in a collection, the earliest first. */
export const deletionRange = (collection: string): ByteRange => ({
  start: deletionKey(collection, 0, ""),
  end: key(Kind.Deletion, collection, AFTER_SEPARATOR),
});

/** Everything that was deleted from a collection. */
export const deletedRange = (collection: string): ByteRange => ({
  start: deletedKey(collection, ""),
  end: key(Kind.Deleted, collection, AFTER_SEPARATOR),
});

/** The revisions of all collections. */
export const revisionRange: ByteRange = { start: key(Kind.Revision), end: key(Kind.Document) };

/** The collection in a REVISION key. */
export const collectionOfRevision = (found: Buffer): string => found.toString("utf8", 1);

/** The id in a DOCUMENT key. */
export const idOfDocument = (collection: string, found: Buffer): string =>
  found.toString("utf8", documentKey(collection, "").length);
/** The id in a DELETED key. */
export const idOfDeleted = (collection: string, found: Buffer): string =>
  found.toString("utf8", deletedKey(collection, "").length);
/** The id in a CHANGE or a DELETION key. */
export const idOfChange = (collection: string, found: Buffer): string =>
  found.toString("utf8", changeKey(collection, 0, "").length);
/** The revision in a CHANGE or a DELETION key. */
export const revisionOfChange = (collection: string, found: Buffer): number =>
  Number(found.readBigUInt64BE(changeKey(collection, 0, "").length - 8));
