import { Watched } from "../watched";
import type { FakeEvent } from "./scheduled-events";

/** What Discord holds, as far as the bot can see or change it. */

export interface FakeUser {
  id: string;
  username: string;
  global_name: string;
  /** Language that the person's Discord is set to. */
  locale: string;
  /** What they may do in the server: a number of bits, in decimals. */
  permissions?: string;
  /** Brought the bot along to the server, which has not installed it. */
  isGuestHere?: boolean;
  /** Takes no direct messages from the bot. */
  isClosed: boolean;
}

export interface FakeChannel {
  id: string;
  /** 0: text channel of a server; 1: direct messages. */
  type: 0 | 1;
  name: string;
  guild?: string;
  /** Of direct messages: with whom. */
  recipient?: string;
  /** Whether the bot may see it and write there. */
  isOpen: boolean;
}

export interface FakeMessage {
  id: string;
  channel: string;
  author: string;
  content: string;
  embeds: Record<string, unknown>[];
  components: Record<string, unknown>[];
  flags: number;
  nonce?: string;
  allowedMentions: unknown;
  timestamp: string;
  isEdited: boolean;
  /** When a person edited it last, where that is told. */
  editedAt?: string;
  /** Only this person sees it; it is in no history. */
  ephemeralTo?: string;
  /** "The bot is thinking". */
  isLoading: boolean;
  replyTo?: string;
}

export const APPLICATION = "100000000000000001";
export const BOT_USER = "100000000000000002";
export const GUILD = "100000000000000003";

/** Milliseconds at the beginning of 2015, from which Discord counts. */
const DISCORD_EPOCH = 1_420_070_400_000n;
/** How long Discord remembers a nonce; the documentation says "a few minutes". */
const NONCE_MS = 5 * 60_000;

export class World extends Watched {
  readonly users = new Map<string, FakeUser>();
  readonly channels = new Map<string, FakeChannel>();
  messages: FakeMessage[] = [];
  /** Scheduled Events of the server that are not over. */
  events: FakeEvent[] = [];
  /** The present by which events are ahead or past: a test may have a clock of its own for it. */
  today: () => string = () => this.now();
  /** Whether the bot may make events. */
  allowsEvents = true;
  /** What no event's name may hold, by the server's automatic moderation. */
  blockedTitle: string | null = null;
  /** Whether "Message Content Intent" is switched on in the portal. */
  allowsContent = true;
  private last = 0n;

  /** @param now ISO 8601; where ids and timestamps come from. */
  constructor(readonly now: () => string) {
    super();
  }

  /** Unique and rising, with the time in it. */
  snowflake(): string {
    const next = (BigInt(Date.parse(this.now())) - DISCORD_EPOCH) << 22n;
    this.last = next > this.last ? next : this.last + 1n;
    return String(this.last);
  }

  addUser(user: Partial<FakeUser> & { global_name: string }): FakeUser {
    const whole = {
      id: this.snowflake(),
      username: user.global_name.toLowerCase(),
      locale: "en-GB",
      isClosed: false,
      ...user,
    };
    this.users.set(whole.id, whole);
    return whole;
  }

  addChannel(name: string, more: Partial<FakeChannel> = {}): FakeChannel {
    const whole: FakeChannel = { id: this.snowflake(), type: 0, name, guild: GUILD, isOpen: true, ...more };
    this.channels.set(whole.id, whole);
    return whole;
  }

  /** The direct messages of the bot and somebody; they exist once somebody uses them. */
  directWith(user: string): FakeChannel {
    const known = [...this.channels.values()].find(({ recipient }) => recipient === user);
    if (known) return known;
    const channel: FakeChannel = { id: this.snowflake(), type: 1, name: "", recipient: user, isOpen: true };
    this.channels.set(channel.id, channel);
    return channel;
  }

  post(message: Omit<FakeMessage, "id" | "timestamp" | "isEdited">): FakeMessage {
    const posted = { ...message, id: this.snowflake(), timestamp: this.now(), isEdited: false };
    this.messages.push(posted);
    this.changed();
    return posted;
  }

  remove(id: string): void {
    this.messages = this.messages.filter((message) => message.id !== id);
    this.changed();
  }

  /** The bot's message with this nonce, while Discord remembers it. */
  withNonce(channel: string, nonce: string): FakeMessage | undefined {
    const since = Date.parse(this.now()) - NONCE_MS;
    return this.messages.find(
      (one) =>
        one.author === BOT_USER &&
        one.channel === channel &&
        one.nonce === nonce &&
        Date.parse(one.timestamp) >= since,
    );
  }

  /** Newest first, as the history has them. */
  history(channel: string): FakeMessage[] {
    return this.messages.filter((one) => one.channel === channel && one.ephemeralTo === undefined).reverse();
  }

  /** Makes a channel talkative, so that something has to be looked for. */
  chatter(channel: string, author: string, count: number): void {
    for (let n = 0; n < count; n++) this.post({ ...plainMessage(channel, author, `chatter ${n}`) });
  }
}

export const plainMessage = (
  channel: string,
  author: string,
  content: string,
): Omit<FakeMessage, "id" | "timestamp" | "isEdited"> => ({
  channel,
  author,
  content,
  embeds: [],
  components: [],
  flags: 0,
  allowedMentions: undefined,
  isLoading: false,
});
