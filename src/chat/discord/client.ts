import { Client, Events, GatewayIntentBits, type IntentsBitField, Options, Partials, REST } from "discord.js";
import type { Logger } from "pino";

export const API_VERSION = "10";

/** Longer than this Discord takes for no answer, in milliseconds. */
const PATIENCE_MS = 10_000;

export interface ClientOptions {
  apiUrl: string;
  /** Whether to read along in servers, for times in messages; Discord has to allow that (Message Content Intent). */
  readsMessages: boolean;
  shards: number | "auto";
  logger: Logger;
}

/** Only what is needed: interactions come without any intent, and direct messages with their content. */
const intentsFor = (readsMessages: boolean): (keyof typeof IntentsBitField.Flags)[] => [
  "DirectMessages",
  ...(readsMessages ? (["Guilds", "GuildMessages", "MessageContent"] as const) : []),
];

/** The connection to the gateway, and the way to answer what comes through it. Nothing in it can end the process. */
export function gatewayClient({ apiUrl, readsMessages, shards, logger }: ClientOptions): Client {
  const client = new Client({
    intents: intentsFor(readsMessages).map((name) => GatewayIntentBits[name]),
    // Channels of direct messages are not told beforehand; and messages that change are not kept.
    partials: [Partials.Channel, Partials.Message],
    // The bot keeps what it knows in its store.
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      UserManager: 200,
    }),
    allowedMentions: { parse: [] },
    // Answers to interactions do not count: https://docs.discord.com/developers/topics/rate-limits#global-rate-limit
    rest: { api: apiUrl, version: API_VERSION, globalRequestsPerSecond: Number.POSITIVE_INFINITY },
    ...(shards === "auto" ? { shards } : { shardCount: shards }),
  });
  client.on(Events.Error, (error) => logger.warn({ error }, "Discord's library reports an error"));
  client.on(Events.ShardError, (error, shard) =>
    logger.warn({ error, shard }, "the gateway's connection failed"),
  );
  client.on(Events.Warn, (words) => logger.info(words));
  client.on(Events.ShardReconnecting, (shard) => logger.info({ shard }, "reconnecting to Discord"));
  client.on(Events.ShardResume, (shard, replayed) =>
    logger.info({ shard, replayed }, "resumed with Discord"),
  );
  client.on(Events.ShardDisconnect, ({ code }, shard) =>
    logger.error({ code, shard }, "Discord closed the connection for good"),
  );
  return client;
}

/** For what Discord does once more when it is asked once more: nothing is asked for again but by whoever knows. */
export const onceRest = (apiUrl: string, token: string): REST =>
  new REST({
    api: apiUrl,
    version: API_VERSION,
    retries: 0,
    timeout: PATIENCE_MS,
    rejectOnRateLimit: () => true,
  }).setToken(token);

/**
 * For posts. A second try is harmless, because they carry a nonce; waiting for a limit is the business of whoever
 * asked, so that one channel holds up no other.
 */
export const postingRest = (apiUrl: string, token: string): REST =>
  new REST({
    api: apiUrl,
    version: API_VERSION,
    retries: 1,
    timeout: PATIENCE_MS,
    rejectOnRateLimit: () => true,
  }).setToken(token);
