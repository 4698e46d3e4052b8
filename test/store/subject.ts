import type { Store } from "../../src/store/port";

/** How a process reaches one state: passed to child processes as JSON. */
export type Address =
  | { driver: "embedded"; folder: string }
  | { driver: "redis"; url: string; prefix: string };

/** One state of its own, for one test. */
export interface Subject {
  address: Address;
  /** Opens the state; several may have it open, as several processes would. */
  open(): Promise<Store>;
  /** Leaves nothing behind. */
  dispose(): Promise<void>;
}

export const key = (collection: string, id: string): { collection: string; id: string } => ({
  collection,
  id,
});

/** Writes documents of one collection in one update; undefined deletes. */
export async function put(
  store: Store,
  collection: string,
  documents: Record<string, unknown>,
): Promise<void> {
  const ids = Object.keys(documents);
  await store.update(
    ids.map((id) => key(collection, id)),
    () => ids.map((id) => documents[id]),
  );
}

export const increment = (store: Store, id = "counter"): Promise<unknown> =>
  store.update<[number]>([key("counters", id)], ([count]) => [(count ?? 0) + 1]);
