import type { Place } from "../chat/request";
import type { Locale } from "../language/locales";
import type { Writing } from "../language/writing";
import type { When } from "../times/types";

/** What a subscription is about: everything, what concerns one group, or one record (its `uid`). */
export type Scope = { kind: "all" } | { kind: "group"; group: string } | { kind: "record"; uid: string };

/**
 * How long before, as ISO 8601 durations. `meetings` counts back from the start of a meeting or event;
 * `deadlines` counts days back from the day of a deadline and falls in the morning ("P0D": of the day itself).
 */
export interface Leads {
  meetings: string[];
  deadlines: string[];
}

/** A moment at which somebody wants to be reminded of one record once more: ISO 8601 UTC. */
export interface Once {
  at: string;
  /** The record's time when that was asked for: a record that moves takes the moment along. */
  when: When;
}

/** A wish to be reminded, of a channel or of one person. */
export interface Subscription {
  /** Short, for people to type: "R2". */
  id: string;
  place: Place;
  scope: Scope;
  leads: Leads;
  /** Instead of lead times: of the record in its scope once, at a moment of its own. */
  once?: Once;
  /** Lead times that joined later than `since`, and when: nothing that fell due before is delivered. */
  added?: Partial<Record<keyof Leads, Record<string, string>>>;
  /** IANA zone of the person or channel, in which mornings are; null: UTC. */
  zone: string | null;
  locales: [Locale, ...Locale[]];
  /** How the one person who reads it wants times written. */
  writing?: Writing;
  /** Since when: nothing that fell due before is delivered. ISO 8601 UTC. */
  since: string;
  /** Who asked for it: "console:alice". */
  by: string;
}

/**
 * What a post tells: that a lead time, or a moment that was asked for, is reached; or, to those who were told something
 * else before, what changed.
 */
export type Telling =
  | { kind: "lead"; lead: string }
  | { kind: "again"; at: string }
  | { kind: "moved"; from: When }
  | { kind: "cancelled" }
  | { kind: "restored" };

/** An edit of what was posted before (`post`: the id of that occurrence), so that it does not say what no longer holds. */
export interface Amendment {
  kind: "edit";
  post: string;
}

/**
 * One reminder, notice or edit at one moment in one place. The `id` follows from subject, timing, what it is about and
 * place alone, so that planning twice plans the same.
 */
export interface Occurrence<About extends Telling | Amendment = Telling | Amendment> {
  id: string;
  /** `uid` of the meeting or action item. */
  subject: string;
  timing: number;
  /** The time that it tells of: the meeting's, or the deadline. */
  when: When;
  about: About;
  subscription: string;
  place: Place;
  /** When it is to be posted, and after when it is of no use: ISO 8601 UTC. */
  due: string;
  expires: string;
}

/** A post that is there, or an edit that was made: `messageId` is the message's either way. */
export interface Sent<About extends Telling | Amendment = Telling | Amendment> {
  state: "sent";
  occurrence: Occurrence<About>;
  at: string;
  messageId: string;
  late: boolean;
}

/** What became of an occurrence. */
export type Delivery =
  /**
   * About to be posted, or posted: only the platform knows. `code` is what it said last. `by`, where several
   * processes share the store, is the one that is posting it right now, unless it died over it.
   */
  | { state: "sending"; occurrence: Occurrence; at: string; attempts: number; by?: string; code?: string }
  /** Not posted, and to be tried again. */
  | { state: "waiting"; occurrence: Occurrence; at: string; attempts: number; code: string }
  | Sent
  | { state: "missed"; occurrence: Occurrence; at: string; reason: "too-late" | "stale" }
  /** `isUnsure`: it may have been posted before, and whether it was could not be found out. */
  | { state: "failed"; occurrence: Occurrence; at: string; code: string; isUnsure?: true };
