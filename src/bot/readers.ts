import type { Call } from "../../commands/command";
import type { CommandLine, Context } from "../chat/request";
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
  async callFrom(request: Context & Pick<CommandLine, "isAloud">): Promise<Call> {
    const { actor, place, managesEvents, isGuest, isAloud } = request;
    const { reader, person } = await this.read(request);
    const mayBeAsked = reader.zone === null && !isAloud && person.zoneAsked !== true;
    return {
      actor,
      place,
      reader,
      zone: reader.zone,
      now: reader.now,
      ...(managesEvents && { managesEvents }),
      ...(isGuest && { isGuest }),
      ...(isAloud && { isAloud }),
      ...(mayBeAsked && { mayBeAskedForZone: true }),
    };
  }

  /**
   * A person's own setting counts first, then the platform's word, then the channel's, then English and UTC.
   * @throws StoreError
   */
  async of(request: Context): Promise<Reader> {
    return (await this.read(request)).reader;
  }

  private async read({ actor, place, platformZone, platformLocale }: Context) {
    const [person, channel] = await Promise.all([this.people.person(actor), this.people.channel(place)]);
    const locale = pickLocale(person.locale, platformLocale, channel.locales[0]);
    const hours = hoursUsualIn(platformLocale, locale);
    const writing = { ...(hours && { hours }), ...person.writing };
    const reader: Reader = { ...this.reader(person.zone ?? platformZone, locale), writing };
    return { reader, person };
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
