import { createHash } from "node:crypto";

const hash = (content: unknown): string =>
  createHash("sha256").update(JSON.stringify(content)).digest("hex").slice(0, 32);

/**
 * A `uid` that follows from what identifies a thing at birth, so that two processes which import the same
 * minutes at once give it the same one. An identity whose `uid` is taken by something else gets the next.
 */
export function freshUid(identity: readonly unknown[], taken: (uid: string) => boolean): string {
  for (let round = 0; ; round++) {
    const uid = hash([...identity, round]);
    if (!taken(uid)) return uid;
  }
}

/** Orders records by short id: "A2" before "A10". */
export const byBirth = (a: { id: string }, b: { id: string }): number =>
  a.id.length - b.id.length || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Tells one content from another. */
export const digestOf = (content: unknown): string => hash(content);
