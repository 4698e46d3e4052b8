import type { ShownEvent } from "../chat/event-calendar";
import type { Place } from "../chat/request";
import type { Store } from "../store/port";
import { serverKey } from "./wishes";

const COLLECTION = "mirrored";

/** A meeting that a server's calendar shows. */
export interface Mirrored {
  /** Of the meeting. */
  uid: string;
  place: Place;
  /** ISO 8601 UTC, as the calendar has them. */
  start: string;
  end: string;
  shown: ShownEvent;
}

/** What the calendars show: one document for each meeting in each server. */
export class MirroredEvents {
  constructor(private readonly store: Store) {}

  /** By server, then by the meeting's `uid`. */
  async all(): Promise<Map<string, Map<string, Mirrored>>> {
    const servers = new Map<string, Map<string, Mirrored>>();
    for (const { value } of await this.store.range<Mirrored>(COLLECTION)) {
      const server = serverKey(value.place);
      const events = servers.get(server) ?? new Map<string, Mirrored>();
      servers.set(server, events.set(value.uid, value));
    }
    return servers;
  }

  async keep(event: Mirrored): Promise<void> {
    await this.store.update<[Mirrored]>([keyOf(event)], () => [event]);
  }

  async forget(event: Mirrored): Promise<void> {
    await this.store.update<[Mirrored]>([keyOf(event)], () => [undefined]);
  }
}

const keyOf = ({ place, uid }: Mirrored) => ({ collection: COLLECTION, id: `${serverKey(place)} ${uid}` });
