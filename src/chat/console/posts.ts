import { placeKey } from "../../people/keys";
import type { Store } from "../../store/port";
import type { Posted } from "../adapter";
import type { Place } from "../request";

const COLLECTION = "console-posts";

interface PostRecord {
  place: string;
  at: string;
}

/** Which posts a console has printed, by their keys, so that no restart prints one again. */
export class Posts {
  constructor(private readonly store: Store) {}

  /**
   * Marks a post as printed, for good. @returns false when it was marked before.
   * @param at ISO 8601 UTC.
   */
  async claim(place: Place, key: string, at: string): Promise<boolean> {
    let fresh = false;
    await this.store.update<[PostRecord]>([{ collection: COLLECTION, id: key }], ([before]) => {
      fresh = before === undefined;
      return [before ?? { place: placeKey(place), at }];
    });
    return fresh;
  }

  /** Takes a mark back, for a post that turned out not to be printable. */
  async release(key: string): Promise<void> {
    await this.store.update<[PostRecord]>([{ collection: COLLECTION, id: key }], () => [undefined]);
  }

  async find(place: Place, key: string): Promise<Posted | null> {
    const found = await this.store.get<PostRecord>({ collection: COLLECTION, id: key });
    return found?.place === placeKey(place) ? { messageId: key } : null;
  }
}
