import { type Client, Events, type Message } from "discord.js";
import type { Logger } from "pino";
import type { Clock } from "../../clock";
import type { Store } from "../../store/port";
import type { Adapter, Edit, Handlers, Hearing, Post, Posted } from "../adapter";
import { Asides } from "../asides";
import type { CommandDescription } from "../command-description";
import { Memory } from "../memory";
import { Posts } from "../posts";
import { Queues } from "../queues";
import type { Place } from "../request";
import { Answers } from "./answers";
import { gatewayClient, onceRest, postingRest } from "./client";
import { gatewayRefusal, platformError } from "./errors";
import { DiscordForms } from "./forms";
import { Interactions } from "./interactions";
import { Messages } from "./messages";
import { DiscordOutbox } from "./posts";
import { ScheduledEvents } from "./scheduled-events";
import { Tongues } from "./tongues";

export interface DiscordOptions {
  token: string;
  /** Root of the API without the version, "https://discord.com/api". */
  apiUrl: string;
  store: Store;
  clock: Clock;
  logger: Logger;
  /** The sub-commands that were registered. */
  descriptions: readonly CommandDescription[];
  /** Whether to read along in servers, and convert times in messages; Discord has to allow it. Default: no. */
  readsMessages?: boolean;
  /** How many connections to the gateway; "auto": as many as Discord recommends, the default. */
  shards?: number | "auto";
}

/** Discord, by discord.js. */
export const discordAdapter = (options: DiscordOptions): Adapter => new DiscordAdapter(options);

const MESSAGE_EVENTS = [
  Events.MessageCreate,
  Events.MessageUpdate,
  Events.MessageDelete,
  Events.MessageBulkDelete,
] as const;

class DiscordAdapter implements Adapter {
  readonly platform = "discord";
  readonly events: ScheduledEvents;
  private readonly client: Client;
  private readonly queues = new Queues();
  private readonly memory: Memory;
  private readonly posts: Posts;

  constructor(private readonly options: DiscordOptions) {
    const { token, apiUrl, store, clock, logger, readsMessages = false, shards = "auto" } = options;
    this.client = gatewayClient({ apiUrl, logger, readsMessages, shards });
    this.memory = new Memory("discord", store, clock, logger);
    const botUser = (): string => this.client.user?.id ?? "";
    this.events = new ScheduledEvents(onceRest(apiUrl, token), botUser);
    const outbox = new DiscordOutbox({ rest: postingRest(apiUrl, token), clock, botUser });
    this.posts = new Posts({ platform: "discord", outbox, store, clock, logger });
  }

  /** @throws PlatformError when Discord refuses the token or the intents, or cannot be reached. */
  async start(handlers: Handlers): Promise<void> {
    const { token, descriptions, logger } = this.options;
    const { client, memory, queues } = this;
    const common = { handlers, memory, queues, logger, tongues: new Tongues() };
    const { posts } = this;
    const { clock } = this.options;
    const forms = new DiscordForms({ handlers, clock, logger });
    const interactions = new Interactions({ ...common, descriptions, forms, answers: new Answers(common) });
    const asides = new Asides({ handlers: () => handlers, posts, memory, queues, clock, logger });
    const messages = new Messages({ ...common, client, asides });
    client.on(Events.InteractionCreate, (interaction) => this.guarded(() => interactions.take(interaction)));
    client.on(Events.MessageCreate, (message: Message) => this.guarded(() => messages.take(message)));
    client.on(Events.MessageUpdate, (_before, message) => this.guarded(() => messages.takeEdit(message)));
    client.on(Events.MessageDelete, (message) => this.guarded(() => messages.takeDeletion(message)));
    client.on(Events.MessageBulkDelete, (all) =>
      this.guarded(() => {
        for (const message of all.values()) messages.takeDeletion(message);
      }),
    );
    const ready = new Promise<void>((resolve) => client.once(Events.ClientReady, () => resolve()));
    // The library would wait for ever.
    const refused = new Promise<never>((_, reject) =>
      client.once(Events.ShardDisconnect, ({ code }) => reject(gatewayRefusal(code))),
    );
    try {
      await Promise.race([Promise.all([client.login(token), ready]), refused]);
    } catch (error) {
      throw platformError(error);
    }
  }

  /** What a listener throws would end the process. */
  private guarded(take: () => void): void {
    try {
      take();
    } catch (error) {
      this.options.logger.error({ error }, "a fault of the Discord adapter");
    }
  }

  /** What people write to each other is brought in only where whoever runs the bot wishes it. */
  async hearing(): Promise<Hearing> {
    return this.options.readsMessages ? "hears" : "not-allowed";
  }

  async stop(): Promise<void> {
    this.client.removeAllListeners(Events.InteractionCreate);
    for (const event of MESSAGE_EVENTS) this.client.removeAllListeners(event);
    await this.queues.settled();
    await this.posts.settled();
    await this.client.destroy();
  }

  /** @throws PlatformError, or StoreError before anything was sent. */
  post(post: Post): Promise<Posted> {
    return this.posts.post(post);
  }

  /** @throws PlatformError */
  edit(edit: Edit): Promise<void> {
    return this.posts.edit(edit);
  }

  /** @throws PlatformError, or StoreError. */
  find(place: Place, key: string): Promise<Posted | null> {
    return this.posts.find(place, key);
  }
}
