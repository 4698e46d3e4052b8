import type { Place } from "../chat/request";
import type { Store } from "../store/port";
import { placeKey } from "./identity";
import { hasEnded } from "./plan";
import type { Delivery } from "./types";

const COLLECTION = "deliveries";

/** What became of every occurrence: one document each in the store, and a copy in memory that follows it. */
export class Deliveries {
  private revision = 0;
  private readonly byId = new Map<string, Delivery>();
  private readonly bySubject = new Map<string, Map<string, Delivery>>();

  constructor(private readonly store: Store) {}

  /** Brings the copy up to date. @returns whether anything was new to it. */
  async follow(): Promise<boolean> {
    if ((await this.store.revision(COLLECTION)) === this.revision) return false;
    const { revision, entries } = await this.store.since<Delivery>(COLLECTION, this.revision);
    const news = entries.filter(
      ({ id, value }) => JSON.stringify(value) !== JSON.stringify(this.byId.get(id)),
    );
    for (const { id, value } of news) this.keep(id, value);
    this.revision = revision;
    return news.length > 0;
  }

  all(): Delivery[] {
    return [...this.byId.values()];
  }

  /** Those of one meeting or action item. */
  about(subject: string): Delivery[] {
    return [...(this.bySubject.get(subject)?.values() ?? [])];
  }

  /** The one that came to an end last in a place. */
  lastEnded(place: Place): Delivery | undefined {
    const there = placeKey(place);
    const ended = this.all().filter((one) => hasEnded(one) && placeKey(one.occurrence.place) === there);
    return ended.reduce<Delivery | undefined>(
      (last, one) => (last && last.at > one.at ? last : one),
      undefined,
    );
  }

  /** As the store has it now. */
  async read(id: string): Promise<Delivery | undefined> {
    const delivery = await this.store.get<Delivery>({ collection: COLLECTION, id });
    this.keep(id, delivery);
    return delivery;
  }

  /** When this has resolved, the record survives a crash. */
  async record(delivery: Delivery): Promise<void> {
    const { id } = delivery.occurrence;
    await this.store.update<[Delivery]>([{ collection: COLLECTION, id }], () => [delivery]);
    this.keep(id, delivery);
  }

  /** For what was neither posted nor is to be. */
  async forget(id: string): Promise<void> {
    await this.store.update<[Delivery]>([{ collection: COLLECTION, id }], () => [undefined]);
    this.keep(id, undefined);
  }

  /** Forgets what was over before an instant, except what may have been posted without a record of it. */
  async prune(before: string): Promise<void> {
    const limit = Date.parse(before);
    for (const delivery of this.all())
      if (delivery.state !== "sending" && Date.parse(delivery.occurrence.expires) < limit)
        await this.forget(delivery.occurrence.id);
  }

  private keep(id: string, delivery: Delivery | undefined): void {
    const subject = (delivery ?? this.byId.get(id))?.occurrence.subject;
    if (subject === undefined) return;
    const siblings = this.bySubject.get(subject) ?? new Map<string, Delivery>();
    this.bySubject.set(subject, siblings);
    if (delivery) {
      this.byId.set(id, delivery);
      siblings.set(id, delivery);
    } else {
      this.byId.delete(id);
      siblings.delete(id);
    }
  }
}
