import type { Actor, Place } from "../chat/request";
import type { Locale } from "../language/locales";
import type { Writing } from "../language/writing";
import type { Store } from "../store/port";
import { actorKey, placeKey } from "./keys";
import type { Channel, Person } from "./types";

/** The collection of what people set. */
export const PEOPLE = "people";
const CHANNELS = "channels";

const STRANGER: Person = { zone: null, locale: null };
const UNSET: Channel = { zone: null, locales: [] };

/**
 * What people and channels set for themselves. Zones and locales are expected to be checked by the caller.
 * Every method may throw a `StoreError`.
 */
export class People {
  constructor(private readonly store: Store) {}

  /** What a person set; nulls for somebody who set nothing. */
  person(actor: Actor): Promise<Person> {
    return this.named(actorKey(actor));
  }

  /** The same for who is named in a record. @param key of the person, as {@link actorKey} has it. */
  async named(key: string): Promise<Person> {
    return (await this.store.get<Person>({ collection: PEOPLE, id: key })) ?? STRANGER;
  }

  /** @param zone IANA name or offset; null goes back to what the platform says. */
  setZone(actor: Actor, zone: string | null): Promise<Person> {
    return this.change<Person>(PEOPLE, actorKey(actor), STRANGER, { zone });
  }

  /**
   * Notes that somebody is asked for their zone.
   * @returns whether they never were before: only then may they be.
   */
  async askForZone(actor: Actor): Promise<boolean> {
    let isFirst = false;
    await this.store.update<[Person]>([{ collection: PEOPLE, id: actorKey(actor) }], ([before]) => {
      isFirst = before?.zoneAsked !== true;
      return [{ ...(before ?? STRANGER), zoneAsked: true }];
    });
    return isFirst;
  }

  /** @param locale null goes back to what the platform says. */
  setLocale(actor: Actor, locale: Locale | null): Promise<Person> {
    return this.change<Person>(PEOPLE, actorKey(actor), STRANGER, { locale });
  }

  /** Takes the place of what was set before; an empty one goes back to what is usual. */
  setWriting(actor: Actor, writing: Writing): Promise<Person> {
    return this.change<Person>(PEOPLE, actorKey(actor), STRANGER, { writing });
  }

  /** What a channel is set to; null and no locales for one that nobody set. */
  async channel(place: Place): Promise<Channel> {
    return (await this.store.get<Channel>({ collection: CHANNELS, id: placeKey(place) })) ?? UNSET;
  }

  /** Raised by every change of what any channel is set to. */
  channelsRevision(): Promise<number> {
    return this.store.revision(CHANNELS);
  }

  setChannelZone(place: Place, zone: string | null): Promise<Channel> {
    return this.change<Channel>(CHANNELS, placeKey(place), UNSET, { zone });
  }

  /** @param locales in the order in which posts are to show them; empty goes back to the default. */
  setChannelLocales(place: Place, locales: readonly Locale[]): Promise<Channel> {
    return this.change<Channel>(CHANNELS, placeKey(place), UNSET, { locales: [...new Set(locales)] });
  }

  setChannelTimes(place: Place, times: boolean): Promise<Channel> {
    return this.change<Channel>(CHANNELS, placeKey(place), UNSET, { times });
  }

  /** Forgets what was set in a workspace, by people and for channels. */
  async forget({ platform, team }: Required<Pick<Place, "platform" | "team">>): Promise<void> {
    const within = (start: string) => ({ from: `${start}${team}/`, to: `${start}${team}0` });
    for (const [collection, bounds] of [
      [PEOPLE, within(`${platform}:`)],
      [CHANNELS, within(`${platform}:channel:`)],
      [CHANNELS, within(`${platform}:direct:`)],
    ] as const)
      for (const { id } of await this.store.range(collection, bounds))
        await this.store.update([{ collection, id }], () => [undefined]);
  }

  private async change<T>(collection: string, id: string, unset: T, what: Partial<T>): Promise<T> {
    const [after] = await this.store.update<[T]>([{ collection, id }], ([before]) => [
      { ...(before ?? unset), ...what },
    ]);
    return after ?? unset;
  }
}
