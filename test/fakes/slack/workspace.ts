import { Watched } from "../watched";
/** What a Slack workspace holds, as far as the bot can see or change it. */

export interface FakeUser {
  id: string;
  name: string;
  real_name: string;
  tz: string;
  locale: string;
}

export interface FakeChannel {
  id: string;
  name: string;
  kind: "public" | "private" | "im";
  /** Of a direct conversation: whose. */
  user?: string;
  /** Whether the bot is in it. */
  joined: boolean;
  archived: boolean;
}

export interface FakeMessage {
  channel: string;
  ts: string;
  text: string;
  user: string;
  bot_id?: string;
  app_id?: string;
  blocks?: Record<string, unknown>[];
  metadata?: { event_type: string; event_payload: Record<string, unknown> };
  thread_ts?: string;
  edited?: true;
  /** "file_share", "me_message", "thread_broadcast": https://docs.slack.dev/reference/events/message#subtypes */
  subtype?: string;
  /** Only this person sees it; it is in no history. */
  ephemeralTo?: string;
  /** How it got here. */
  via: "chat.postMessage" | "chat.postEphemeral" | "response_url";
}

export const TEAM = "T0MAG";
export const BOT_USER = "U0BOT";
export const BOT_ID = "B0BOT";
export const APP_ID = "A0MAG";

export class Workspace extends Watched {
  readonly users = new Map<string, FakeUser>();
  readonly channels = new Map<string, FakeChannel>();
  readonly messages: FakeMessage[] = [];
  readonly views: { user: string; view: Record<string, unknown>; via: string; updated?: boolean }[] = [];
  private lastTs = 0;

  /** @param now ISO 8601; where timestamps of messages come from. */
  constructor(private readonly now: () => string) {
    super();
  }

  addUser(user: Partial<FakeUser> & { id: string }): FakeUser {
    const whole: FakeUser = {
      name: user.id.toLowerCase(),
      real_name: user.id,
      tz: "Europe/Zurich",
      locale: "en-US",
      ...user,
    };
    this.users.set(whole.id, whole);
    return whole;
  }

  addChannel(channel: Partial<FakeChannel> & { id: string }): FakeChannel {
    const whole: FakeChannel = {
      name: channel.id.toLowerCase(),
      kind: "public",
      joined: true,
      archived: false,
      ...channel,
    };
    this.channels.set(whole.id, whole);
    return whole;
  }

  /** The direct conversation of the bot and somebody; it exists once somebody uses it. */
  directWith(user: string): FakeChannel {
    const id = `D${user.slice(1)}`;
    return this.channels.get(id) ?? this.addChannel({ id, kind: "im", name: "directmessage", user });
  }

  /** A conversation by its id or, as chat.postMessage takes it, by the id of a person. */
  conversation(id: string): FakeChannel | undefined {
    return this.users.has(id) ? this.directWith(id) : this.channels.get(id);
  }

  /** Unique in the workspace and rising, as Slack's are. */
  nextTs(): string {
    const micros = Math.max(this.lastTs + 1, Date.parse(this.now()) * 1000);
    this.lastTs = micros;
    return `${Math.floor(micros / 1e6)}.${String(micros % 1e6).padStart(6, "0")}`;
  }

  post(message: Omit<FakeMessage, "ts">): FakeMessage {
    const posted = { ...message, ts: this.nextTs() };
    this.messages.push(posted);
    this.changed();
    return posted;
  }

  remove(message: FakeMessage): void {
    this.messages.splice(this.messages.indexOf(message), 1);
    this.changed();
  }

  show(user: string, view: Record<string, unknown>, via: string): void {
    this.views.push({ user, view, via });
    this.changed();
  }

  /** Newest first, as conversations.history has them. */
  history(channel: string, oldest = 0): FakeMessage[] {
    return this.messages
      .filter((one) => one.channel === channel && one.ephemeralTo === undefined && Number(one.ts) >= oldest)
      .reverse();
  }

  /** Makes the workspace talkative, so that something has to be looked for. */
  chatter(channel: string, count: number): void {
    for (let n = 0; n < count; n++)
      this.post({ channel, text: `chatter ${n}`, user: "U0SOMEBODY", via: "chat.postMessage" });
  }
}
