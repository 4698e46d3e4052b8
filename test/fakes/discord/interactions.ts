import { isBody } from "./messages";
import { Refusal } from "./refusal";
import { APPLICATION, BOT_USER, type FakeChannel, type FakeUser, type World } from "./world";

/** https://docs.discord.com/developers/interactions/receiving-and-responding: 3 seconds, then 15 minutes. */
const ACKNOWLEDGE_MS = 3000;
const TOKEN_MS = 15 * 60_000;

/** See the channel, write in it, use commands: https://docs.discord.com/developers/topics/permissions */
const MEMBER = String((1n << 10n) | (1n << 11n) | (1n << 31n));

/** Interaction types. */
export const COMMAND = 2;
export const COMPONENT = 3;
export const AUTOCOMPLETE = 4;
export const MODAL_SUBMIT = 5;

/** How the bot answered first. */
export interface Acknowledgement {
  type: number;
  data: Record<string, unknown>;
  /** From sending the interaction to hearing of it, at Discord's end. */
  milliseconds: number;
}

/** An interaction that was handed out, and what became of it. */
export interface Ticket {
  id: string;
  token: string;
  type: number;
  user: FakeUser;
  channel: FakeChannel;
  issued: number;
  sentAt: number;
  acknowledgement?: Acknowledgement;
  /** Message whose button was pressed. */
  message?: string;
  /** Message that shows the answer. */
  original?: string;
  /** When the answer was there, by the same clock as {@link sentAt}. */
  answered?: number;
}

/** Interactions, their tokens, and their time limits. */
export class Interactions {
  readonly tickets: Ticket[] = [];

  constructor(private readonly world: World) {}

  /** An interaction as the gateway brings it. */
  create(
    type: number,
    user: FakeUser,
    channel: FakeChannel,
    data: Record<string, unknown>,
    more: Record<string, unknown> = {},
  ): { ticket: Ticket; payload: Record<string, unknown> } {
    const id = this.world.snowflake();
    const ticket: Ticket = {
      id,
      token: `token-${id}`,
      type,
      user,
      channel,
      issued: Date.parse(this.world.now()),
      sentAt: performance.now(),
      ...(isBody(more.message) && { message: String(more.message.id) }),
    };
    this.tickets.push(ticket);
    return { ticket, payload: { ...payloadOf(ticket), data, ...more } };
  }

  /** @throws Refusal when the interaction is unknown, too old, or acknowledged already. */
  acknowledge(id: string, token: string, body: Record<string, unknown>): Ticket {
    const ticket = this.tickets.find((one) => one.id === id && one.token === token);
    if (!ticket || this.age(ticket) > ACKNOWLEDGE_MS) throw new Refusal(404, 10062, "Unknown interaction");
    if (ticket.acknowledgement) throw new Refusal(400, 40060, "Interaction has already been acknowledged.");
    ticket.acknowledgement = {
      type: Number(body.type),
      data: isBody(body.data) ? body.data : {},
      milliseconds: performance.now() - ticket.sentAt,
    };
    return ticket;
  }

  /** @throws Refusal when the token is unknown or too old. */
  ofToken(token: string): Ticket {
    const ticket = this.tickets.find((one) => one.token === token);
    if (!ticket?.acknowledgement) throw new Refusal(404, 10015, "Unknown Webhook");
    if (this.age(ticket) > TOKEN_MS) throw new Refusal(401, 50027, "Invalid Webhook Token");
    return ticket;
  }

  private age({ issued }: Ticket): number {
    return Date.parse(this.world.now()) - issued;
  }
}

export const apiUser = (user: FakeUser): Record<string, unknown> => ({
  id: user.id,
  username: user.username,
  global_name: user.global_name,
  discriminator: "0",
  avatar: null,
  bot: user.id === BOT_USER,
});

export const apiMember = (user: FakeUser): Record<string, unknown> => ({
  user: apiUser(user),
  nick: null,
  roles: [],
  joined_at: "2025-01-01T00:00:00.000Z",
  deaf: false,
  mute: false,
  flags: 0,
  permissions: user.permissions ?? MEMBER,
});

export const apiChannel = ({ id, type, name, guild, recipient }: FakeChannel): Record<string, unknown> => ({
  id,
  type,
  ...(guild === undefined ? {} : { guild_id: guild, name }),
  ...(recipient === undefined ? {} : { recipients: [{ id: recipient, username: "somebody" }] }),
});

function payloadOf({ id, token, type, user, channel }: Ticket): Record<string, unknown> {
  const inGuild = channel.guild !== undefined;
  return {
    id,
    application_id: APPLICATION,
    type,
    token,
    version: 1,
    ...(inGuild
      ? { guild_id: channel.guild, guild_locale: "en-US", member: apiMember(user) }
      : { user: apiUser(user) }),
    channel: apiChannel(channel),
    channel_id: channel.id,
    locale: user.locale,
    app_permissions: "2147483647",
    entitlements: [],
    authorizing_integration_owners: inGuild && !user.isGuestHere ? { 0: channel.guild } : { 1: user.id },
    context: inGuild ? 0 : 1,
    attachment_size_limit: 10_485_760,
  };
}
