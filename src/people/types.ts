import type { Locale } from "../language/locales";
import type { Writing } from "../language/writing";

/** What a person set for themselves; null where the platform's word counts. */
export interface Person {
  /** IANA zone or offset. Never shown to anybody else. */
  zone: string | null;
  locale: Locale | null;
  /** How times and numbers are written; what is absent is as usual where the person is. */
  writing?: Writing;
  /** Was asked for their zone, which is done once. */
  zoneAsked?: true;
}

/** What a channel is set to. */
export interface Channel {
  zone: string | null;
  locales: Locale[];
  /** Messages that hold a time with its zone are answered. */
  times?: boolean;
}
