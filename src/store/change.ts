import type { Json, Key } from "./port";

const MOST_BYTES_OF_ID = 500;
const MOST_BYTES_OF_COLLECTION = 100;

/** Deletions that are remembered in each collection: whoever follows one and missed more of them reads it whole. */
export const DELETIONS_KEPT = 1000;

/**
 * What both drivers can hold, so that a name good for one is good for the other.
 * @throws RangeError for a name that is no well-formed text, is too long, or (collections) is empty or holds U+0000.
 */
export function checkCollection(collection: string): void {
  const bytes = Buffer.byteLength(collection);
  if (bytes === 0 || bytes > MOST_BYTES_OF_COLLECTION || collection.includes("\0") || !wellFormed(collection))
    throw new RangeError(`not the name of a collection: ${JSON.stringify(collection.slice(0, 200))}`);
}

/** @throws RangeError, also when one document is named twice. */
export function checkKeys(keys: readonly Key[]): void {
  const seen = new Set<string>();
  for (const { collection, id } of keys) {
    checkCollection(collection);
    if (Buffer.byteLength(id) > MOST_BYTES_OF_ID || !wellFormed(id))
      throw new RangeError(`not the id of a document: ${JSON.stringify(id.slice(0, 200))}`);
    const name = `${collection}\0${id}`;
    if (seen.has(name)) throw new RangeError(`named twice in one update: ${collection} ${id}`);
    seen.add(name);
  }
}

/** One document to be written as JSON, or deleted when `json` is undefined. */
export interface Write {
  /** Its place among the keys of the update. */
  place: number;
  json: string | undefined;
}

/**
 * Runs a change on the values read, and tells what it asks to be written.
 * @throws whatever the change throws; TypeError for a result that is not one value for each key, or no JSON.
 */
export function runChange(
  values: readonly (Json | undefined)[],
  change: (values: never) => unknown,
): { results: unknown[]; writes: Write[] } {
  const results = change([...values] as never);
  if (!Array.isArray(results) || results.length !== values.length)
    throw new TypeError(`a change has to return ${values.length} values`);
  const writes: Write[] = [];
  results.forEach((result: unknown, place) => {
    if (!Object.is(result, values[place])) writes.push({ place, json: encode(result) });
  });
  return { results, writes };
}

/** A document as JSON; undefined for none. @throws TypeError for what is no JSON. */
export function encode(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  const json = JSON.stringify(value) as string | undefined;
  if (json === undefined) throw new TypeError(`not a JSON value: ${typeof value}`);
  return json;
}

/** A lone surrogate has no UTF-8: two such names would become one. */
const wellFormed = (text: string): boolean => Buffer.from(text).toString() === text;
