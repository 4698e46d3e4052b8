import type { RequestListener } from "node:http";
import { App, type AuthorizeResult } from "@slack/bolt";
import type { Logger } from "pino";
import type { Clock } from "../../clock";
import { adoptPeople } from "../../people/adopt";
import type { Store } from "../../store/port";
import type { Adapter, Edit, Handlers, Hearing, Post, Posted } from "../adapter";
import { Asides } from "../asides";
import { Memory } from "../memory";
import { Posts } from "../posts";
import { Queues } from "../queues";
import type { Place } from "../request";
import { Answers } from "./answers";
import { impatientFetch, slackLogger } from "./clients";
import { platformError } from "./errors";
import { SlackForms } from "./forms";
import { FrontDesk } from "./front-desk";
import { HttpConnection } from "./http";
import type { OAuthOptions } from "./install";
import { listen } from "./listeners";
import { listenAlong } from "./overheard";
import { Pace } from "./pace";
import { SlackOutbox } from "./posts";
import { Profiles } from "./profiles";
import { SeveralWorkspaces } from "./several-workspaces";
import { SocketConnection } from "./socket";
import { WebServer } from "./web-server";
import { OneWorkspace, type Workspace, type Workspaces } from "./workspaces";

export interface SlackOptions {
  /** `xoxb-...`: for one workspace. */
  botToken?: string | undefined;
  /** For several workspaces. */
  oauth?: OAuthOptions | undefined;
  /** `xapp-...`: Socket Mode, which needs no public address. */
  appToken?: string | undefined;
  /** HTTP mode, used where there is no app token. */
  signingSecret?: string | undefined;
  /** Where to listen; absent where another server hands requests to {@link SlackAdapter.listener}. */
  port?: number | undefined;
  /** Root of the Web API, "https://slack.com/api/". */
  apiUrl: string;
  store: Store;
  clock: Clock;
  logger: Logger;
}

/** What Slack says of a channel that it tells the bot nothing of. */
const WHY_DEAF: Readonly<Record<string, Hearing>> = {
  not_in_channel: "not-in-channel",
  channel_not_found: "not-in-channel",
  missing_scope: "not-allowed",
};

/** Slack, by Bolt. Everything is acknowledged at once, before the store or Slack is asked for anything. */
export class SlackAdapter implements Adapter {
  readonly platform = "slack";
  /** Serves Slack's requests in HTTP mode, and people's who add the bot to their workspace. */
  readonly listener: RequestListener | undefined;
  private readonly connection: SocketConnection | HttpConnection;
  private readonly server: WebServer | undefined;
  private readonly workspaces: Workspaces;
  private readonly several: SeveralWorkspaces | undefined;
  private readonly stopping = new AbortController();
  private readonly queues = new Queues();
  private readonly profiles: Profiles;
  private readonly posts: Posts;
  private readonly desk: FrontDesk;
  private handlers!: Handlers;

  /** @throws Error when neither an app token nor a signing secret is given, or neither a bot token nor OAuth. */
  constructor(private readonly options: SlackOptions) {
    const { store, clock, logger, oauth, port } = options;
    const memory = new Memory("slack", store, clock, logger);
    this.connection = connectionFor(options);
    this.several = oauth && new SeveralWorkspaces({ ...options, oauth, memory });
    this.listener = listenerFor(this.connection, this.several);
    this.server = this.listener && port !== undefined ? new WebServer(this.listener, port) : undefined;
    const workspaces =
      this.several?.workspaces ?? new OneWorkspace({ ...options, botToken: tokenIn(options) });
    this.workspaces = workspaces;
    this.profiles = new Profiles(workspaces, clock, logger);
    this.desk = new FrontDesk({
      workspaces,
      answers: new Answers(workspaces, logger),
      profiles: this.profiles,
      memory,
      queues: this.queues,
      clock,
      logger,
    });
    const outbox = new SlackOutbox({ workspaces, clock, pace: new Pace(clock, this.stopping.signal) });
    this.posts = new Posts({ platform: "slack", outbox, store, clock, logger });
    const app = this.app();
    const asides = new Asides({
      handlers: () => this.handlers,
      posts: this.posts,
      memory,
      queues: this.queues,
      clock,
      logger,
    });
    listenAlong(app, asides, workspaces);
    const forms = new SlackForms({ desk: this.desk, workspaces, memory, queues: this.queues, clock, logger });
    listen(app, this.desk, forms, logger);
    this.several?.listen(app, { profiles: this.profiles, handlers: () => this.handlers });
  }

  /** @throws PlatformError when Slack refuses the tokens or cannot be reached. */
  async start(handlers: Handlers): Promise<void> {
    this.handlers = handlers;
    this.desk.open(handlers);
    await this.workspaces.start();
    if (this.several) await this.several.settled();
    else await this.adoptPeople();
    await this.server?.start();
    if (this.connection instanceof SocketConnection) await this.connection.start();
  }

  /** Slack tells of messages where the bot is a member, which only a look at the channel shows. */
  async hearing({ team, id }: Place): Promise<Hearing> {
    try {
      const { asking } = await this.workspaces.of(team);
      await asking.conversations.history({ channel: id, limit: 1 });
      return "hears";
    } catch (error) {
      return WHY_DEAF[platformError(error).code] ?? "hears";
    }
  }

  async stop(): Promise<void> {
    if (this.connection instanceof SocketConnection) await this.connection.stop();
    await this.server?.stop();
    await this.queues.settled();
    this.stopping.abort();
    await this.posts.settled();
    await this.several?.settled();
    await this.profiles.settled();
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

  /** What people set before their workspace was part of their key is theirs still. */
  private async adoptPeople(): Promise<void> {
    const { store, logger } = this.options;
    const team = this.workspaces.known(undefined)?.team;
    if (!team) return;
    try {
      await adoptPeople(store, { platform: "slack", team });
    } catch (error) {
      logger.warn({ error }, "older settings of people could not be moved; the next start tries again");
    }
  }

  private app(): App {
    const { apiUrl, logger } = this.options;
    const app = new App({
      receiver: this.connection.receiver,
      authorize: async ({ teamId }) => identityIn(this.workspaces.known(teamId)),
      convoStore: false,
      logger: slackLogger(logger),
      clientOptions: { slackApiUrl: apiUrl, fetch: impatientFetch },
    });
    app.error(async (error) => logger.error({ error }, "a fault while taking something in from Slack"));
    return app;
  }
}

/** An adapter for one workspace or several, not yet started. */
export const slackAdapter = (options: SlackOptions): SlackAdapter => new SlackAdapter(options);

/** By this Bolt knows the bot's own messages. It is given no token: whatever is sent goes out through {@link Workspaces}. */
const identityIn = (workspace: Workspace | undefined): AuthorizeResult =>
  workspace ? { botUserId: workspace.botUser, botId: workspace.botId, teamId: workspace.team } : {};

function tokenIn({ botToken }: SlackOptions): string {
  if (botToken === undefined) throw new Error("Slack needs a bot token (one workspace) or OAuth (several)");
  return botToken;
}

function connectionFor(options: SlackOptions): SocketConnection | HttpConnection {
  const { appToken, signingSecret } = options;
  if (appToken !== undefined) return new SocketConnection({ ...options, appToken });
  if (signingSecret !== undefined) return new HttpConnection({ ...options, signingSecret });
  throw new Error("Slack needs an app token (Socket Mode) or a signing secret (HTTP mode)");
}

/** In Socket Mode there is nothing to be served but the pages of the installation. */
function listenerFor(
  connection: SocketConnection | HttpConnection,
  several: SeveralWorkspaces | undefined,
): RequestListener | undefined {
  const events = connection instanceof HttpConnection ? connection.listener : undefined;
  if (!several) return events;
  return (request, response) => {
    if (several.serves(request)) several.listener(request, response);
    else if (events) events(request, response);
    else response.writeHead(404).end();
  };
}
