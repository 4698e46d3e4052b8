import type { Call } from "../../commands/command";
import type { Context } from "../chat/request";
import type { Clock } from "../clock";
import type { Locale } from "../language/locales";
import { pickLocale } from "../language/pick";
import type { Reader } from "../language/reader";
import { hoursUsualIn } from "../language/writing";
import type { People } from "../people/people";
import { canonicalZone } from "../times";

/** Whom an answer is for: in which language, zone and way of writing. */
export class Readers {
  constructor(
    private readonly people: People,
    private readonly clock: Clock,
  ) {}

  /** What a command gets to know of who asks. @throws StoreError */
  async callFrom(request: Context): Promise<Call> {
    const { actor, place, managesEvents, isGuest } = request;
    const reader = await this.of(request);
    return {
      actor,
      place,
      reader,
      zone: reader.zone,
      now: reader.now,
      ...(managesEvents && { managesEvents }),
      ...(isGuest && { isGuest }),
    };
  }

  /**
   * A person's own setting counts first, then the platform's word, then the channel's, then English and UTC.
   * @throws StoreError
   */
  async of({ actor, place, platformZone, platformLocale }: Context): Promise<Reader> {
    const [person, channel] = await Promise.all([this.people.person(actor), this.people.channel(place)]);
    const locale = pickLocale(person.locale, platformLocale, channel.locales[0]);
    const hours = hoursUsualIn(platformLocale, locale);
    const writing = { ...(hours && { hours }), ...person.writing };
    return { ...this.reader(person.zone ?? platformZone, locale), writing };
  }

  /** The same, but an answer can be shown even while the store is away. */
  async inAnyCase(request: Context): Promise<Reader> {
    try {
      return await this.of(request);
    } catch {
      return this.reader(request.platformZone, pickLocale(request.platformLocale));
    }
  }

  /** @param zone IANA name or offset; one that is not known counts as none. */
  reader(zone: string | null, locale: Locale): Reader {
    return {
      locales: [locale],
      zone: zone === null ? null : canonicalZone(zone),
      now: this.clock.now(),
    };
  }
}
