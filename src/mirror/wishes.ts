import type { Actor, Place } from "../chat/request";
import type { Locale } from "../language/locales";
import { actorKey } from "../people/keys";
import type { Store } from "../store/port";

const COLLECTION = "mirror-wishes";

/** That a server's calendar shall show the meetings. */
export interface Wish {
  /** Where it was asked for: the channel whose language the events are in. */
  place: Place;
  /** Who asked for it: "discord:1234". */
  by: string;
  /** ISO 8601 UTC. */
  since: string;
  /** For as long as the channel is set to no language. */
  locale: Locale;
  /** The platform's word for why it cannot be; nothing is tried again before it is asked for anew. */
  refused?: string;
}

/** Names a server, or whatever else has one calendar: "discord:100000000000000003". */
export const serverKey = ({ platform, team = "" }: Place): string => `${platform}:${team}`;

/** Which servers want their calendar to show the meetings: one document each. */
export class Wishes {
  constructor(private readonly store: Store) {}

  async of(place: Place): Promise<Wish | undefined> {
    return this.store.get<Wish>(keyOf(place));
  }

  async all(): Promise<Wish[]> {
    return (await this.store.range<Wish>(COLLECTION)).map(({ value }) => value);
  }

  /** Raised by every change. */
  revision(): Promise<number> {
    return this.store.revision(COLLECTION);
  }

  /** From now on, whatever was refused before. */
  async add(place: Place, by: Actor, locale: Locale, now: string): Promise<void> {
    const wish: Wish = { place, by: actorKey(by), since: now, locale };
    await this.store.update<[Wish]>([keyOf(place)], () => [wish]);
  }

  /** @returns whether there was one. */
  async end(place: Place): Promise<boolean> {
    let was = false;
    await this.store.update<[Wish]>([keyOf(place)], ([wish]) => {
      was = wish !== undefined;
      return [undefined];
    });
    return was;
  }

  /** Writes down that the platform refused, unless it was asked for anew meanwhile. */
  async refuse({ place, since }: Wish, code: string): Promise<void> {
    await this.store.update<[Wish]>([keyOf(place)], ([wish]) => [
      wish?.since === since ? { ...wish, refused: code } : wish,
    ]);
  }
}

const keyOf = (place: Place) => ({ collection: COLLECTION, id: serverKey(place) });
