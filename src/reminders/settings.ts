import type { AgendaView } from "../agenda/types";
import type { Actor, Place } from "../chat/request";
import type { Locale } from "../language/locales";
import type { Writing } from "../language/writing";
import { actorKey } from "../people/keys";
import type { Store } from "../store/port";
import { placeKey, wishKey } from "./identity";
import { canonicalLeads, withLeads } from "./leads";
import { isSpent } from "./snooze";
import type { Leads, Once, Scope, Subscription } from "./types";

const COLLECTION = "subscriptions";
/** Where the last number given out is kept; sorts apart from the subscriptions, which begin with "r". */
const COUNTER = "counter";
const FIRST = "r";

/** What somebody asks for. Lead times that are left out stay as they are, or are the defaults. */
export interface Wish {
  place: Place;
  scope?: Scope;
  leads?: Partial<Leads>;
  zone: string | null;
  locales: readonly [Locale, ...Locale[]];
  /** Of the one person who is to read it. */
  writing?: Writing;
  by: Actor;
  /** ISO 8601 UTC. */
  now: string;
}

/** A wish to be reminded of one record, by its `uid`, once more. */
export interface Snooze extends Omit<Wish, "scope" | "leads"> {
  uid: string;
  once: Once;
}

/** Whose subscriptions: those of a place, or the personal ones of somebody. */
export type Owner = { place: Place } | { by: Actor };

/** Who wants to be reminded of what, where and how long before. Kept in the store, one document a wish. */
export class Subscriptions {
  private known: { revision: number; list: readonly Subscription[] } = { revision: -1, list: [] };
  private readonly defaults: Leads;

  /** @param defaults lead times of a subscription that names none. */
  constructor(
    private readonly store: Store,
    defaults: Leads,
  ) {
    this.defaults = canonicalLeads(defaults);
  }

  /**
   * Subscribes a place to a scope (default: everything). A place that is subscribed to it already keeps its
   * subscription, changed to what is asked for now.
   * @throws RangeError for a lead time that is none, UserError for too many of them.
   */
  async subscribe(wish: Wish): Promise<{ subscription: Subscription; isNew: boolean }> {
    const { place, zone, now } = wish;
    const scope = wish.scope ?? { kind: "all" };
    const settled = {
      zone,
      locales: [...wish.locales] as [Locale, ...Locale[]],
      ...(wish.writing && { writing: wish.writing }),
      by: actorKey(wish.by),
    };
    const leadsOver = (leads: Leads): Leads => canonicalLeads({ ...leads, ...wish.leads });
    let isNew = false;
    const [subscription] = await this.store.update<[Subscription, number]>(
      [key(wishKey(place, scope)), key(COUNTER)],
      ([existing, last = 0]) => {
        isNew = existing === undefined;
        if (existing) return [{ ...withLeads(existing, leadsOver(existing.leads), now), ...settled }, last];
        const id = `R${last + 1}`;
        return [{ id, place, scope, leads: leadsOver(this.defaults), since: now, ...settled }, last + 1];
      },
    );
    return { subscription: subscription!, isNew };
  }

  /**
   * Has somebody reminded of a record once more; another moment for the same record takes the place of an earlier one.
   * @param wish of a place, a record and a moment that is still to come.
   */
  async snooze({ once, ...wish }: Snooze): Promise<Subscription> {
    const { place, zone, now } = wish;
    const scope: Scope = { kind: "record", uid: wish.uid };
    const settled = {
      zone,
      locales: [...wish.locales] as [Locale, ...Locale[]],
      ...(wish.writing && { writing: wish.writing }),
      by: actorKey(wish.by),
    };
    const leads: Leads = { meetings: [], deadlines: [] };
    const [subscription] = await this.store.update<[Subscription, number]>(
      [key(wishKey(place, scope, true)), key(COUNTER)],
      ([existing, last = 0]) => {
        if (existing) return [{ ...existing, ...settled, once }, last];
        return [{ id: `R${last + 1}`, place, scope, leads, once, since: now, ...settled }, last + 1];
      },
    );
    return subscription!;
  }

  /** Forgets snoozes of which nothing can come any more. @param now ISO 8601 UTC. */
  async prune(agenda: Pick<AgendaView, "find">, now: string): Promise<void> {
    for (const one of await this.all()) if (isSpent(one, agenda, now)) await this.cancel(one.id);
  }

  /** Ends what a place is subscribed to, or one scope of it. @returns what was ended. */
  async unsubscribe(place: Place, scope?: Scope): Promise<Subscription[]> {
    const wanted = scope && wishKey(place, scope);
    const mine = (await this.list({ place })).filter(
      (one) => !wanted || wishKey(one.place, one.scope) === wanted,
    );
    const ended = await Promise.all(mine.map(({ id }) => this.cancel(id)));
    return ended.filter((one) => one !== undefined);
  }

  /** Ends all that a workspace, and the people in it, are subscribed to. @returns what was ended. */
  async endWithin({ platform, team }: Required<Pick<Place, "platform" | "team">>): Promise<Subscription[]> {
    const there = (await this.all()).filter(
      ({ place }) => place.platform === platform && place.team === team,
    );
    const ended = await Promise.all(there.map(({ id }) => this.cancel(id)));
    return ended.filter((one) => one !== undefined);
  }

  /** In order of their ids. */
  async list(owner: Owner): Promise<Subscription[]> {
    return (await this.all()).filter(owned(owner));
  }

  /** All there are, in order of their ids; the same array as long as nothing changes. */
  async all(): Promise<readonly Subscription[]> {
    const revision = await this.store.revision(COLLECTION);
    if (revision !== this.known.revision) {
      const entries = await this.store.range<Subscription>(COLLECTION, { from: FIRST });
      const list = entries.map(({ value }) => value).sort((a, b) => numberOf(a) - numberOf(b));
      this.known = { revision, list };
    }
    return this.known.list;
  }

  /** The subscription with an id in any case ("r2"), or undefined. */
  async find(id: string): Promise<Subscription | undefined> {
    return (await this.all()).find((one) => one.id === id.toUpperCase());
  }

  /** Ends one subscription. @returns it, or undefined when there is none with this id. */
  cancel(id: string): Promise<Subscription | undefined> {
    return this.change(id, () => undefined);
  }

  /**
   * Changes lead times; those that stay go on as they were.
   * @returns the subscription as it is now, or undefined when there is none with this id.
   * @throws as `subscribe` does.
   */
  async setLeads(id: string, leads: Partial<Leads>, now: string): Promise<Subscription | undefined> {
    await this.change(id, (one) => withLeads(one, canonicalLeads({ ...one.leads, ...leads }), now));
    return this.find(id);
  }

  /** Follows a change of zone, languages or way of writing: of a place, or of one person (personal reminders alone). */
  async retune(
    owner: Owner,
    {
      zone,
      locales,
      writing,
    }: { zone?: string | null; locales?: readonly [Locale, ...Locale[]]; writing?: Writing },
  ): Promise<void> {
    for (const { id } of await this.list(owner))
      await this.change(id, (one) => ({
        ...one,
        ...(zone === undefined ? {} : { zone }),
        ...(locales === undefined ? {} : { locales: [...locales] }),
        ...(writing === undefined ? {} : { writing }),
      }));
  }

  /** @returns the subscription as it was. */
  private async change(
    id: string,
    change: (one: Subscription) => Subscription | undefined,
  ): Promise<Subscription | undefined> {
    const found = await this.find(id);
    if (!found) return undefined;
    let before: Subscription | undefined;
    await this.store.update<[Subscription]>(
      [key(wishKey(found.place, found.scope, found.once !== undefined))],
      ([one]) => {
        before = one?.id === found.id ? one : undefined;
        return [before ? change(before) : one];
      },
    );
    return before;
  }
}

const key = (id: string) => ({ collection: COLLECTION, id });

const numberOf = ({ id }: Subscription): number => Number(id.slice(1));

function owned(owner: Owner): (one: Subscription) => boolean {
  if ("place" in owner) {
    const wanted = placeKey(owner.place);
    return ({ place }) => placeKey(place) === wanted;
  }
  const { platform, team, id } = owner.by;
  return ({ place }) =>
    place.kind === "direct" &&
    place.platform === platform &&
    place.id === id &&
    (team === undefined || place.team === team);
}
