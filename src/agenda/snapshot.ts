import type { Json, Key, Store } from "../store/port";
import { type Counters, documentKey, type Kept, type KeptDocument, type Known } from "./claims";
import type { Changed } from "./draft";
import type { AgendaView } from "./types";
import { viewOf } from "./view";

const COLLECTION = "agenda";
const RECORD = "record/";
const DOCUMENT = "minutes/";
const HEAD = "head";

/** Written by every change, so that two changes which were thought out at the same time collide. */
interface Head {
  changes: number;
  counters: Counters;
}

const NOTHING: Head = { changes: 0, counters: { M: 0, E: 0, A: 0 } };

/** The agenda as this process last saw it: a copy in memory that follows the store. */
export class Snapshot {
  private revision = 0;
  private head = NOTHING;
  private readonly records = new Map<string, Kept>();
  private readonly documents = new Map<string, KeptDocument>();
  private current: AgendaView | undefined;

  constructor(private readonly store: Store) {}

  /** Takes in what was written since. */
  async follow(): Promise<void> {
    if ((await this.store.revision(COLLECTION)) === this.revision) return;
    const { revision, entries } = await this.store.since<Kept | KeptDocument | Head>(
      COLLECTION,
      this.revision,
    );
    // Another call may have caught up while this one was waiting.
    if (revision <= this.revision) return;
    this.revision = revision;
    this.current = undefined;
    for (const { id, value } of entries) this.take(id, value);
  }

  get known(): Known {
    return { records: this.records, documents: this.documents, counters: this.head.counters };
  }

  get view(): AgendaView {
    this.current ??= viewOf(this.known);
    return this.current;
  }

  /**
   * Stores a change in one atomic step.
   * @returns false when somebody else changed something since this snapshot: nothing is stored then.
   */
  async commit({ records, documents, counters }: Changed): Promise<boolean> {
    const writes: [string, Kept | KeptDocument][] = [
      ...records.map<[string, Kept]>((kept) => [RECORD + kept.record.uid, kept]),
      ...documents.map<[string, KeptDocument]>((document) => [
        DOCUMENT + documentKey(document.record),
        document,
      ]),
    ];
    if (writes.length === 0) return true;
    const { changes } = this.head;
    const next: Head = { changes: changes + 1, counters };
    const keys = [HEAD, ...writes.map(([id]) => id)].map<Key>((id) => ({ collection: COLLECTION, id }));
    let stored = false;
    await this.store.update<Json[]>(keys, (values) => {
      const head = (values[0] as Head | undefined) ?? NOTHING;
      stored = head.changes === changes;
      return stored ? ([next, ...writes.map(([, value]) => value)] as unknown as Json[]) : values;
    });
    return stored;
  }

  private take(id: string, value: Kept | KeptDocument | Head | undefined): void {
    if (value === undefined) return;
    if (id === HEAD) this.head = value as Head;
    else if (id.startsWith(RECORD)) this.records.set(id.slice(RECORD.length), value as Kept);
    else if (id.startsWith(DOCUMENT)) this.documents.set(id.slice(DOCUMENT.length), value as KeptDocument);
  }
}
