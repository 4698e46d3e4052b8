import type { Key, Store } from "../store/port";
import type { Schedule, Scheduled } from "./schedule";
import type { Occurrence } from "./types";

const COLLECTION = "schedule";
/** Entries that one commit changes at most. */
const BATCH = 500;

/** A schedule in the store, for one process: ordered by time, so that what is due is the head of the collection. */
export class StoredSchedule implements Schedule {
  readonly holder = null;
  readonly steadyFor = "P1D";

  constructor(private readonly store: Store) {}

  async align(planned: readonly Occurrence[]): Promise<void> {
    const entries = await this.store.range<Scheduled>(COLLECTION);
    const there = new Map(entries.map(({ value }) => [value.occurrence.id, value]));
    const moves: Move[] = [];
    for (const occurrence of planned) {
      const from = there.get(occurrence.id);
      there.delete(occurrence.id);
      const at = from?.occurrence.due === occurrence.due ? from.at : occurrence.due;
      if (JSON.stringify(from) !== JSON.stringify({ occurrence, at }))
        moves.push({ from, to: { occurrence, at } });
    }
    for (const from of there.values()) moves.push({ from });
    for (let done = 0; done < moves.length; done += BATCH) await this.move(moves.slice(done, done + BATCH));
  }

  async nextDue(): Promise<string | null> {
    const [first] = await this.store.range<Scheduled>(COLLECTION, { limit: 1 });
    return first?.value.at ?? null;
  }

  async due(now: string, limit: number): Promise<Scheduled[]> {
    const entries = await this.store.range<Scheduled>(COLLECTION, { to: `${sortable(now)}~`, limit });
    return entries.map(({ value }) => value);
  }

  postpone(scheduled: Scheduled, until: string): Promise<void> {
    return this.move([{ from: scheduled, to: { ...scheduled, at: until } }]);
  }

  remove(scheduled: Scheduled): Promise<void> {
    return this.move([{ from: scheduled }]);
  }

  private async move(moves: readonly Move[]): Promise<void> {
    const documents = new Map<string, Scheduled | undefined>();
    for (const { from } of moves) if (from) documents.set(idOf(from), undefined);
    for (const { to } of moves) if (to) documents.set(idOf(to), to);
    const keys = [...documents.keys()].map((id): Key => ({ collection: COLLECTION, id }));
    await this.store.update<(Scheduled | undefined)[]>(keys, () => [...documents.values()]);
  }
}

/** From where an entry goes and where to: without `from` it is new, without `to` it goes for good. */
interface Move {
  from?: Scheduled | undefined;
  to?: Scheduled;
}

/** Sorts by the moment to see to it, then by due time. */
const idOf = ({ at, occurrence }: Scheduled): string =>
  `${sortable(at)} ${sortable(occurrence.due)} ${occurrence.id}`;

/** One length for all instants, so that they sort as text. */
const sortable = (instant: string): string => new Date(instant).toISOString();
