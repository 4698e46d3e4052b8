import { checkCommands, type FakeCommand, shownCommand } from "./commands";
import type { Gateway } from "./gateway";
import { apiChannel, apiUser, type Interactions, type Ticket } from "./interactions";
import { checkMessage, checkModal } from "./messages";
import { invalidBody, Refusal } from "./refusal";
import { changeEvent, createEvent, deleteEvent, listEvents } from "./scheduled-events";
import { APPLICATION, BOT_USER, type FakeChannel, type FakeMessage, type World } from "./world";

/** A request that matched a route. */
export interface Asked {
  params: Readonly<Record<string, string>>;
  query: URLSearchParams;
  body: Record<string, unknown>;
  /** A body that is a list. */
  list: readonly unknown[];
}

export interface Discord {
  world: World;
  interactions: Interactions;
  gateway: Gateway;
  gatewayUrl(): string;
  /** Registered commands, by server or "global". */
  commands: Map<string, FakeCommand[]>;
}

interface Route {
  /** Whether the bot's token is asked for; the others carry one of their own in the path. */
  isOpen?: true;
  /** What is answered; undefined for "204 No Content". */
  call(asked: Asked, discord: Discord): unknown;
}

const EPHEMERAL = 64;
/** GATEWAY_MESSAGE_CONTENT_LIMITED: https://docs.discord.com/developers/resources/application#application-object-application-flags */
const CONTENT_FLAG = 1 << 19;
const MOST_HISTORY = 100;

/** The part of the API that the bot uses: https://docs.discord.com/developers/reference */
export const ROUTES: Readonly<Record<string, Route>> = {
  "GET /gateway/bot": {
    call: (_asked, discord) => ({
      url: discord.gatewayUrl(),
      shards: 1,
      session_start_limit: { total: 1000, remaining: 999, reset_after: 14_400_000, max_concurrency: 1 },
    }),
  },
  "GET /applications/@me": {
    call: (_asked, { world }) => ({
      id: APPLICATION,
      name: "MAG bot",
      description: "",
      flags: world.allowsContent ? CONTENT_FLAG : 0,
    }),
  },
  "GET /applications/:application/commands": {
    call: (asked, discord) => registered("global", asked, discord),
  },
  "PUT /applications/:application/commands": { call: (asked, discord) => register("global", asked, discord) },
  "GET /applications/:application/guilds/:guild/commands": {
    call: (asked, discord) => registered(asked.params.guild ?? "", asked, discord),
  },
  "PUT /applications/:application/guilds/:guild/commands": {
    call: (asked, discord) => register(asked.params.guild ?? "", asked, discord),
  },
  "POST /interactions/:interaction/:token/callback": { isOpen: true, call: acknowledge },
  "PATCH /webhooks/:application/:token/messages/@original": { isOpen: true, call: editOriginal },
  "DELETE /webhooks/:application/:token/messages/@original": {
    isOpen: true,
    call({ params }, { interactions, world }) {
      const ticket = interactions.ofToken(params.token ?? "");
      world.remove(originalOf(ticket, world).id);
    },
  },
  "POST /webhooks/:application/:token": { isOpen: true, call: followUp },
  "POST /users/@me/channels": {
    call({ body }, { world }) {
      const recipient = String(body.recipient_id);
      if (!world.users.has(recipient)) throw new Refusal(400, 50033, "Invalid Recipient(s)");
      return apiChannel(world.directWith(recipient));
    },
  },
  "GET /guilds/:guild/scheduled-events": { call: listEvents },
  "POST /guilds/:guild/scheduled-events": { call: createEvent },
  "PATCH /guilds/:guild/scheduled-events/:event": { call: changeEvent },
  "DELETE /guilds/:guild/scheduled-events/:event": { call: deleteEvent },
  "POST /channels/:channel/messages": { call: createMessage },
  "PATCH /channels/:channel/messages/:message": { call: editMessage },
  "DELETE /channels/:channel/messages/:message": {
    call({ params }, { world }) {
      const message = ownMessage(params, world, "delete");
      world.remove(message.id);
    },
  },
  "GET /channels/:channel/messages": {
    call({ params, query }, { world }) {
      const channel = reachable(params.channel, world);
      const limit = Number(query.get("limit") ?? 50);
      if (!(limit >= 1 && limit <= MOST_HISTORY)) throw invalidBody(["limit: 1 to 100"]);
      const before = query.get("before");
      return world
        .history(channel.id)
        .filter(({ id }) => before === null || BigInt(id) < BigInt(before))
        .slice(0, limit)
        .map((message) => apiMessage(message, world));
    },
  },
};

function registered(where: string, { query }: Asked, { commands }: Discord): unknown {
  const all = query.get("with_localizations") === "true";
  return (commands.get(where) ?? []).map((command) => shownCommand(command, all));
}

/** What Discord fills in and orders by itself, so that what is read back is not quite what was written. */
function register(where: string, { list }: Asked, { commands, world }: Discord): unknown {
  const given = list as FakeCommand[];
  checkCommands(given);
  const stored = given.map(({ contexts, integration_types, ...command }) => ({
    ...sorted(command),
    // Commands of one server are nowhere else.
    ...(where === "global" && { contexts: contexts ?? null, integration_types: integration_types ?? [0] }),
    id: world.snowflake(),
    application_id: APPLICATION,
    version: world.snowflake(),
    default_member_permissions: command.default_member_permissions ?? null,
    nsfw: false,
  }));
  commands.set(where, stored);
  return stored;
}

/** Fields in an order of Discord's own, falsy ones left out. */
function sorted<T>(value: T): T {
  if (Array.isArray(value)) return value.map(sorted) as T;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value)
    .filter(([, field]) => field !== false && field !== undefined)
    .sort(([one], [other]) => one.localeCompare(other));
  return Object.fromEntries(entries.map(([key, field]) => [key, sorted(field as unknown)])) as T;
}

function acknowledge({ params, body }: Asked, { interactions, world }: Discord): undefined {
  const [type, data] = [Number(body.type), (body.data ?? {}) as Record<string, unknown>];
  if (![4, 5, 6, 7, 8, 9].includes(type)) throw invalidBody([`type: ${type}`]);
  if (type === 4 || type === 7) checkMessage(data);
  if (type === 8) checkChoices(data.choices);
  if (type === 9) checkModal(data);
  const ticket = interactions.acknowledge(params.interaction ?? "", params.token ?? "", body);
  if (type === 4 || type === 5) {
    const content =
      type === 4 ? contentOf(data) : { content: "", embeds: [], components: [], allowedMentions: null };
    const isPrivate = (Number(data.flags ?? 0) & EPHEMERAL) !== 0;
    ticket.original = world.post({ ...answerTo(ticket, isPrivate), ...content, isLoading: type === 5 }).id;
  }
  // The message that the button is on is edited in place of an answer.
  if (type === 6 && ticket.message !== undefined) ticket.original = ticket.message;
  world.changed();
  return undefined;
}

function checkChoices(choices: unknown): void {
  const all = Array.isArray(choices) ? (choices as { name: string; value: string }[]) : [];
  const isWrong = ({ name, value }: { name: string; value: string }): boolean =>
    name.length < 1 || name.length > 100 || value.length > 100;
  if (all.length > 25 || all.some(isWrong)) throw invalidBody(["choices"]);
}

const answerTo = ({ user, channel }: Ticket, isPrivate: boolean) => ({
  channel: channel.id,
  author: BOT_USER,
  flags: isPrivate ? EPHEMERAL : 0,
  ...(isPrivate && { ephemeralTo: user.id }),
});

function originalOf(ticket: Ticket, world: World): FakeMessage {
  const message = world.messages.find(({ id }) => id === ticket.original);
  if (!message) throw new Refusal(404, 10008, "Unknown Message");
  return message;
}

function editOriginal({ params, body }: Asked, { interactions, world }: Discord): unknown {
  const ticket = interactions.ofToken(params.token ?? "");
  const message = originalOf(ticket, world);
  checkMessage(body);
  ticket.answered ??= performance.now();
  Object.assign(message, contentOf(body), { isEdited: !message.isLoading, isLoading: false });
  world.changed();
  return apiMessage(message, world);
}

/** The first one after "thinking" takes its place, and stays as private as that was. */
function followUp(asked: Asked, discord: Discord): unknown {
  const { interactions, world } = discord;
  const ticket = interactions.ofToken(asked.params.token ?? "");
  const original = world.messages.find(({ id }) => id === ticket.original);
  if (original?.isLoading) return editOriginal(asked, discord);
  checkMessage(asked.body);
  const isPrivate = (Number(asked.body.flags ?? 0) & EPHEMERAL) !== 0;
  return apiMessage(
    world.post({ ...answerTo(ticket, isPrivate), ...contentOf(asked.body), isLoading: false }),
    world,
  );
}

function createMessage({ params, body }: Asked, { world }: Discord): unknown {
  const channel = reachable(params.channel, world);
  const recipient = channel.recipient === undefined ? undefined : world.users.get(channel.recipient);
  if (recipient?.isClosed) throw new Refusal(403, 50007, "Cannot send messages to this user");
  checkMessage(body);
  const nonce = typeof body.nonce === "string" ? body.nonce : undefined;
  const earlier = body.enforce_nonce && nonce !== undefined ? world.withNonce(channel.id, nonce) : undefined;
  const reference = body.message_reference as
    | { message_id?: string; fail_if_not_exists?: boolean }
    | undefined;
  const isThere = world.messages.some(({ id }) => id === reference?.message_id);
  if (reference && !isThere && reference.fail_if_not_exists !== false)
    throw invalidBody(["message_reference: Unknown message"]);
  const message =
    earlier ??
    world.post({
      channel: channel.id,
      author: BOT_USER,
      flags: Number(body.flags ?? 0),
      ...contentOf(body),
      ...(nonce !== undefined && { nonce }),
      ...(reference?.message_id && { replyTo: reference.message_id }),
      isLoading: false,
    });
  return { ...apiMessage(message, world), ...(nonce !== undefined && { nonce }) };
}

function ownMessage(params: Asked["params"], world: World, what: "edit" | "delete"): FakeMessage {
  const channel = reachable(params.channel, world);
  const message = world.messages.find(
    ({ id, channel: where }) => id === params.message && where === channel.id,
  );
  if (!message) throw new Refusal(404, 10008, "Unknown Message");
  if (message.author !== BOT_USER)
    throw what === "edit"
      ? new Refusal(403, 50005, "Cannot edit a message authored by another user")
      : new Refusal(403, 50013, "Missing Permissions");
  return message;
}

function editMessage({ params, body }: Asked, { world }: Discord): unknown {
  const message = ownMessage(params, world, "edit");
  checkMessage(body);
  Object.assign(message, contentOf(body), { isEdited: true });
  world.changed();
  return apiMessage(message, world);
}

function reachable(id: string | undefined, world: World): FakeChannel {
  const channel = world.channels.get(id ?? "");
  if (!channel) throw new Refusal(404, 10003, "Unknown Channel");
  if (!channel.isOpen) throw new Refusal(403, 50001, "Missing Access");
  return channel;
}

const contentOf = (body: Readonly<Record<string, unknown>>) => ({
  content: typeof body.content === "string" ? body.content : "",
  embeds: (body.embeds ?? []) as Record<string, unknown>[],
  components: (body.components ?? []) as Record<string, unknown>[],
  allowedMentions: body.allowed_mentions,
});

/** A message as the API tells it. A nonce is told to its sender once, and kept nowhere. */
export function apiMessage(message: FakeMessage, world: World): Record<string, unknown> {
  const author = world.users.get(message.author);
  return {
    id: message.id,
    channel_id: message.channel,
    type: 0,
    author: author ? apiUser(author) : { id: message.author, username: "mag", discriminator: "0", bot: true },
    content: message.content,
    embeds: message.embeds.map((embed) => ({ type: "rich", ...embed })),
    components: message.components,
    attachments: [],
    mentions: [],
    mention_roles: [],
    mention_everyone: false,
    pinned: false,
    tts: false,
    flags: message.flags,
    timestamp: message.timestamp,
    edited_timestamp: message.editedAt ?? (message.isEdited ? message.timestamp : null),
  };
}
