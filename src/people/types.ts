import type { Locale } from "../language/locales";

/** What a person set for themselves; null where the platform's word counts. */
export interface Person {
  /** IANA zone or offset. Never shown to anybody else. */
  zone: string | null;
  locale: Locale | null;
}

/** What a channel is set to. */
export interface Channel {
  zone: string | null;
  locales: Locale[];
}
