import type { RequestListener } from "node:http";
import { App } from "@slack/bolt";
import type { Logger } from "pino";
import type { Clock } from "../../clock";
import type { Store } from "../../store/port";
import type { Adapter, Handlers, Post, Posted } from "../adapter";
import { Memory } from "../memory";
import { Queues } from "../queues";
import type { Place } from "../request";
import { Answers } from "./answers";
import { askingClient, impatientFetch, postingClient, slackLogger } from "./clients";
import { platformError } from "./errors";
import { FrontDesk } from "./front-desk";
import { HttpConnection } from "./http";
import { listen } from "./listeners";
import { BOT_SCOPES } from "./manifest";
import { Pace } from "./pace";
import { Posts } from "./posts";
import { Profiles } from "./profiles";
import { SocketConnection } from "./socket";

export interface SlackOptions {
  /** `xoxb-...` */
  botToken: string;
  /** `xapp-...`: Socket Mode, which needs no public address. */
  appToken?: string | undefined;
  /** HTTP mode, used where there is no app token. */
  signingSecret?: string | undefined;
  /** HTTP mode: where to listen; absent where another server hands requests to {@link SlackAdapter.listener}. */
  port?: number | undefined;
  /** Root of the Web API, "https://slack.com/api/". */
  apiUrl: string;
  store: Store;
  clock: Clock;
  logger: Logger;
}

/** Slack, by Bolt. Everything is acknowledged at once, before the store or Slack is asked for anything. */
export class SlackAdapter implements Adapter {
  readonly platform = "slack";
  /** HTTP mode: serves Slack's requests to {@link EVENTS_PATH}. */
  readonly listener: RequestListener | undefined;
  private readonly connection: SocketConnection | HttpConnection;
  private readonly asking;
  private readonly stopping = new AbortController();
  private readonly queues = new Queues();
  private readonly profiles: Profiles;
  private readonly posts: Posts;
  private readonly desk: FrontDesk;
  private identity = { botUserId: "", botId: "", teamId: "" };

  /** @throws Error when neither an app token nor a signing secret is given. */
  constructor(private readonly options: SlackOptions) {
    const { store, clock, logger } = options;
    this.connection = connectionFor(options);
    this.listener = this.connection instanceof HttpConnection ? this.connection.listener : undefined;
    this.asking = askingClient(options);
    const posting = postingClient(options);
    const botUser = (): string => this.identity.botUserId;
    this.profiles = new Profiles(this.asking, clock, logger);
    this.desk = new FrontDesk({
      client: posting,
      answers: new Answers(posting, logger),
      profiles: this.profiles,
      memory: new Memory("slack", store, clock, logger),
      queues: this.queues,
      clock,
      logger,
      botUser,
    });
    this.posts = new Posts({
      client: posting,
      store,
      clock,
      logger,
      pace: new Pace(clock, this.stopping.signal),
      botUser,
    });
    listen(this.app(), this.desk, logger);
  }

  /** @throws PlatformError when Slack refuses the tokens or cannot be reached. */
  async start(handlers: Handlers): Promise<void> {
    this.desk.open(handlers);
    try {
      const { user_id = "", bot_id = "", team_id = "", response_metadata } = await this.asking.auth.test();
      this.identity = { botUserId: user_id, botId: bot_id, teamId: team_id };
      this.complainOfMissingScopes(response_metadata?.scopes);
    } catch (error) {
      throw platformError(error);
    }
    await this.connection.start();
  }

  async stop(): Promise<void> {
    await this.connection.stop();
    await this.queues.settled();
    this.stopping.abort();
    await this.posts.settled();
    await this.profiles.settled();
  }

  /** @throws PlatformError, or StoreError before anything was sent. */
  post(post: Post): Promise<Posted> {
    return this.posts.post(post);
  }

  /** @throws PlatformError, or StoreError. */
  find(place: Place, key: string): Promise<Posted | null> {
    return this.posts.find(place, key);
  }

  /** An app that was installed before the manifest grew works in part; better said now than found out later. */
  private complainOfMissingScopes(granted: readonly string[] | undefined): void {
    const missing = BOT_SCOPES.filter((scope) => granted?.includes(scope) === false);
    if (missing.length > 0)
      this.options.logger.warn(
        { missing },
        "the Slack app lacks scopes: put config/slack-manifest.yaml in its settings, then reinstall it",
      );
  }

  private app(): App {
    const { botToken, apiUrl, logger } = this.options;
    const app = new App({
      receiver: this.connection.receiver,
      authorize: async () => ({ botToken, ...this.identity }),
      convoStore: false,
      logger: slackLogger(logger),
      clientOptions: { slackApiUrl: apiUrl, fetch: impatientFetch },
    });
    app.error(async (error) => logger.error({ error }, "a fault while taking something in from Slack"));
    return app;
  }
}

/** An adapter for one workspace, not yet started. */
export const slackAdapter = (options: SlackOptions): SlackAdapter => new SlackAdapter(options);

function connectionFor(options: SlackOptions): SocketConnection | HttpConnection {
  const { appToken, signingSecret } = options;
  if (appToken !== undefined) return new SocketConnection({ ...options, appToken });
  if (signingSecret !== undefined)
    return new HttpConnection({ ...options, signingSecret, port: options.port });
  throw new Error("Slack needs an app token (Socket Mode) or a signing secret (HTTP mode)");
}
