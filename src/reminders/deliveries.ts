import type { Place } from "../chat/request";
import type { Store } from "../store/port";
import { isEdit } from "./edits";
import { placeKey } from "./identity";
import { hasEnded } from "./plan";
import type { Amendment, Delivery, Occurrence } from "./types";

const COLLECTION = "deliveries";

/** What became of every occurrence: one document each in the store, and a copy in memory that follows it. */
export class Deliveries {
  private revision = 0;
  private readonly byId = new Map<string, Delivery>();
  private readonly bySubject = new Map<string, Map<string, Delivery>>();
  /** What is known from later than the changes that are being read. */
  private readonly newer = new Set<string>();

  constructor(private readonly store: Store) {}

  /**
   * Brings the copy up to date.
   * @returns whether something that had ended is to be seen to again: all else, whoever did it has seen to.
   */
  async follow(): Promise<boolean> {
    if ((await this.store.revision(COLLECTION)) === this.revision) return false;
    this.newer.clear();
    const { revision, isWhole, entries } = await this.store.since<Delivery>(COLLECTION, this.revision);
    const changes: typeof entries = isWhole ? [...this.goneFrom(entries), ...entries] : entries;
    let isRevived = false;
    for (const { id, value } of changes) {
      if (this.newer.has(id)) continue;
      const known = this.byId.get(id);
      isRevived ||= known !== undefined && hasEnded(known) && !(value && hasEnded(value));
      this.keep(id, value);
    }
    this.revision = revision;
    return isRevived;
  }

  /** What is known and not among all that there are. */
  private goneFrom(entries: readonly { id: string }[]): { id: string; value: undefined }[] {
    const there = new Set(entries.map(({ id }) => id));
    return [...this.byId.keys()].filter((id) => !there.has(id)).map((id) => ({ id, value: undefined }));
  }

  all(): Delivery[] {
    return [...this.byId.values()];
  }

  /** Those of one meeting or action item. */
  about(subject: string): Delivery[] {
    return [...(this.bySubject.get(subject)?.values() ?? [])];
  }

  /** All edits of the post that an edit is of. */
  editsOf({ subject, about: { post } }: Occurrence<Amendment>): Delivery[] {
    return this.about(subject).filter(
      ({ occurrence: { about } }) => about.kind === "edit" && about.post === post,
    );
  }

  /** The one that came to an end last in a place, edits left aside. */
  lastEnded(place: Place): Delivery | undefined {
    const there = placeKey(place);
    const ended = this.all().filter(
      (one) => hasEnded(one) && !isEdit(one.occurrence) && placeKey(one.occurrence.place) === there,
    );
    return ended.reduce<Delivery | undefined>(
      (last, one) => (last && last.at > one.at ? last : one),
      undefined,
    );
  }

  /** As it was when the copy was last brought up to date, or when something was written about it since. */
  known(id: string): Delivery | undefined {
    return this.byId.get(id);
  }

  private async read(id: string): Promise<Delivery | undefined> {
    const delivery = await this.store.get<Delivery>({ collection: COLLECTION, id });
    this.learn(id, delivery);
    return delivery;
  }

  /**
   * Writes what became of an occurrence, unless somebody else has written about it since. When this has resolved, the
   * record survives a crash.
   * @param before as it is known, undefined for nothing; `after` the same.
   * @returns whether it was written.
   */
  async replace(id: string, before: Delivery | undefined, after: Delivery | undefined): Promise<boolean> {
    const isWritten = await this.store.replace({ collection: COLLECTION, id }, before, after);
    if (isWritten) this.learn(id, after);
    else await this.read(id);
    return isWritten;
  }

  /** Forgets what was over before an instant, except what may have been posted without a record of it. */
  async prune(before: string): Promise<void> {
    const limit = Date.parse(before);
    for (const delivery of this.all())
      if (delivery.state !== "sending" && Date.parse(delivery.occurrence.expires) < limit)
        await this.replace(delivery.occurrence.id, delivery, undefined);
  }

  private learn(id: string, delivery: Delivery | undefined): void {
    this.newer.add(id);
    this.keep(id, delivery);
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
      if (siblings.size === 0) this.bySubject.delete(subject);
    }
  }
}
