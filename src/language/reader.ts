import type { Locale } from "./locales";
import type { Writing } from "./writing";

/** One reader or several: whom something is put in words for. */
export interface Reader {
  /** One for a person; in a channel, every language that it is set to. */
  locales: readonly [Locale, ...Locale[]];
  /** Zone of the one person who reads; null where several people read or the zone is not known. */
  zone: string | null;
  /** The present, for relative times. */
  now: string;
  /** How one person wants times and numbers written; absent where several people read. */
  writing?: Writing;
}
