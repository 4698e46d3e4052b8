/**
 * The layout, where P is the prefix in braces: a hash tag, which keeps all keys on one node of a Cluster, as scripts
 * on several keys demand.
 *
 *     P:schema             string      the version of this layout
 *     P:revisions          hash        collection -> its revision
 *     P:documents:C        hash        id -> value as JSON
 *     P:ids:C              sorted set  ids of the documents, all with score 0: ordered by their bytes
 *     P:changes:C          sorted set  ids of the documents and of those deleted, scored by their last revision
 *     P:deleted:C          sorted set  ids of those deleted, scored by the revision that deleted them: the latest
 *     P:forgotten          hash        collection -> the last revision of which not every deletion is remembered
 */
export const keysUnder = (prefix: string) => ({
  schema: `{${prefix}}:schema`,
  migrating: `{${prefix}}:migrating`,
  revisions: `{${prefix}}:revisions`,
  forgotten: `{${prefix}}:forgotten`,
  documents: (collection: string) => `{${prefix}}:documents:${collection}`,
  ids: (collection: string) => `{${prefix}}:ids:${collection}`,
  changes: (collection: string) => `{${prefix}}:changes:${collection}`,
  deleted: (collection: string) => `{${prefix}}:deleted:${collection}`,
});

export type Keys = ReturnType<typeof keysUnder>;

/** Those of one collection that a script needs to write a document. */
export const keysOf = ({ documents, ids, changes, deleted }: Keys, collection: string): string[] =>
  [documents, ids, changes, deleted].map((name) => name(collection));
