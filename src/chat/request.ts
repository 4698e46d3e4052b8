import type { Filled } from "./form";

export type Platform = "console" | "slack" | "discord";

/** Who acts. `id` is the platform's own. */
export interface Actor {
  platform: Platform;
  /** Workspace, on a platform where ids of people are unique within one only. */
  team?: string;
  id: string;
  name: string;
}

/** Where something is said: a channel everyone in it reads, or one person's direct messages. */
export interface Place {
  platform: Platform;
  /** Workspace or server, where the platform has several. */
  team?: string;
  id: string;
  kind: "channel" | "direct";
}

/** What an adapter knows of whoever sent something. */
export interface Context {
  actor: Actor;
  place: Place;
  /** Locale that the platform reports, BCP 47, not yet checked. */
  platformLocale: string | null;
  /** IANA zone that the platform reports, not yet checked. */
  platformZone: string | null;
  /** The platform lets them manage the events of the server that the place is in. */
  managesEvents?: true;
  /** The bot came along with whoever asks: it can answer them here, and post nothing. */
  isGuest?: true;
}

/** A sub-command as typed after `/mag`: "actions mine", "time 14:00 UTC". */
export interface CommandLine extends Context {
  line: string;
  /** Everybody in the place is going to see the answer. */
  isAloud?: true;
}

/** A form that somebody filled in and sent off. */
export interface FilledForm extends CommandLine {
  /** The line that opened it is `line`. */
  values: Filled;
}

/** A message that somebody wrote to others in a channel, as it reads now. */
export interface Overheard extends Context {
  text: string;
  /** When it was first written, ISO 8601 UTC. */
  at: string;
}

/** A message that somebody wrote in a place where the bot reads along. */
export interface ChatMessage extends Context {
  text: string;
  /** When it was written, ISO 8601 UTC, where that is not just now: "tomorrow" is the day after. */
  at?: string;
  /** Somebody asked what the times in it are, and is to be told where there are none. */
  isAsked?: boolean;
}
