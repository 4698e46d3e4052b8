import type { RequestListener } from "node:http";
import { App, type RespondFn } from "@slack/bolt";
import type { Logger } from "pino";
import type { Clock } from "../../clock";
import type { Store } from "../../store/port";
import type { Adapter, Handlers, Post, Posted } from "../adapter";
import { asCommand } from "../as-command";
import { Memory } from "../memory";
import { Queues } from "../queues";
import type { Place } from "../request";
import { Answers, type Conversation, SHARE_ACTION } from "./answers";
import { LINE_ACTION } from "./blocks";
import { askingClient, impatientFetch, postingClient, slackLogger } from "./clients";
import { platformError } from "./errors";
import { HttpConnection } from "./http";
import { contextOf, DIRECT, type Origin, plainText } from "./incoming";
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
  private readonly memory: Memory;
  private readonly profiles: Profiles;
  private readonly answers: Answers;
  private readonly posts: Posts;
  private handlers!: Handlers;
  private identity = { botUserId: "", botId: "", teamId: "" };

  /** @throws Error when neither an app token nor a signing secret is given. */
  constructor(private readonly options: SlackOptions) {
    const { store, clock, logger } = options;
    this.connection = connectionFor(options);
    this.listener = this.connection instanceof HttpConnection ? this.connection.listener : undefined;
    this.asking = askingClient(options);
    const posting = postingClient(options);
    this.memory = new Memory("slack", store, clock, logger);
    this.profiles = new Profiles(this.asking, clock, logger);
    this.answers = new Answers(posting, logger);
    this.posts = new Posts({
      client: posting,
      store,
      clock,
      logger,
      pace: new Pace(clock, this.stopping.signal),
      botUser: () => this.identity.botUserId,
    });
    this.listen();
  }

  /** @throws PlatformError when Slack refuses the tokens or cannot be reached. */
  async start(handlers: Handlers): Promise<void> {
    this.handlers = handlers;
    try {
      const { user_id = "", bot_id = "", team_id = "" } = await this.asking.auth.test();
      this.identity = { botUserId: user_id, botId: bot_id, teamId: team_id };
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

  private listen(): void {
    const { botToken, apiUrl, logger } = this.options;
    const app = new App({
      receiver: this.connection.receiver,
      authorize: async () => ({ botToken, ...this.identity }),
      convoStore: false,
      logger: slackLogger(logger),
      clientOptions: { slackApiUrl: apiUrl, fetch: impatientFetch },
    });
    app.error(async (error) => logger.error({ error }, "a fault while taking something in from Slack"));

    app.command(/^\//, async ({ ack, command, respond, context }) => {
      await this.acknowledge(ack);
      const origin: Origin = {
        team: command.team_id,
        user: command.user_id,
        userName: command.user_name,
        channel: command.channel_id,
        isDirect: command.channel_name === DIRECT,
      };
      this.take([command.trigger_id, envelopeOf(context)], origin, async () =>
        this.answerLine(plainText(command.text, this.identity.botUserId), origin, { respond }),
      );
    });

    app.action(LINE_ACTION, async ({ ack, body, action, respond, context }) => {
      await this.acknowledge(ack);
      if (body.type !== "block_actions" || action.type !== "button") return;
      const origin = originOf(body);
      this.take([body.trigger_id, envelopeOf(context)], origin, async () =>
        this.answerLine(action.value ?? "", origin, { respond: body.response_url ? respond : undefined }),
      );
    });

    app.action(SHARE_ACTION, async ({ ack, body, action, respond, context }) => {
      await this.acknowledge(ack);
      if (body.type !== "block_actions" || action.type !== "button") return;
      const origin = originOf(body);
      this.take([body.trigger_id, envelopeOf(context)], origin, async () =>
        this.shareLine(action.value ?? "", origin, respond),
      );
    });

    app.event("message", async ({ event, body, context }) => {
      if (event.channel_type !== "im" || event.subtype !== undefined || event.bot_id !== undefined) return;
      const { user, channel, text = "", thread_ts: thread } = event;
      const origin: Origin = { team: body.team_id, user, userName: undefined, channel, isDirect: true };
      this.take([body.event_id, envelopeOf(context)], origin, async () =>
        this.answerMessage(text, origin, { isWithBot: true, thread }),
      );
    });

    app.event("app_mention", async ({ event, body, context }) => {
      const { user, channel, text, thread_ts: thread } = event;
      if (user === undefined || event.bot_id !== undefined) return;
      const origin: Origin = { team: body.team_id, user, userName: undefined, channel, isDirect: false };
      this.take([body.event_id, envelopeOf(context)], origin, async () =>
        this.answerMessage(text, origin, { thread }),
      );
    });
  }

  /** What cannot be acknowledged is done all the same; when Slack sends it again, that has no second effect. */
  private async acknowledge(ack: () => Promise<void>): Promise<void> {
    try {
      await ack();
    } catch (error) {
      this.options.logger.warn({ error }, "an acknowledgement did not reach Slack");
    }
  }

  /** Does work that is new, after whatever the same person asked for before. */
  private take(ids: readonly (string | undefined)[], { user }: Origin, work: () => Promise<void>): void {
    this.queues.add(user, async () => {
      try {
        if (await this.memory.isNew(ids.filter((id) => id !== undefined))) await work();
      } catch (error) {
        this.options.logger.error({ error, user }, "a fault of the Slack adapter");
      }
    });
  }

  private async answerLine(line: string, origin: Origin, more: Partial<Conversation>): Promise<void> {
    const context = contextOf(origin, await this.profiles.of(origin.user));
    const answer = await this.handlers.command({ ...context, line });
    await this.answers.give(answer, conversation(origin, { ...more, line }));
  }

  private async shareLine(line: string, origin: Origin, respond: RespondFn): Promise<void> {
    const context = contextOf(origin, await this.profiles.of(origin.user));
    const answer = await this.handlers.command({ ...context, line });
    const to = conversation(origin, { respond });
    if (answer.reply.share) await this.answers.share(answer, context.actor.name, to);
    else await this.answers.give(answer, to);
  }

  /** A message that addresses the bot: a command, a time to be told in the reader's zone, or none of its business. */
  private async answerMessage(text: string, origin: Origin, more: Partial<Conversation>): Promise<void> {
    const words = plainText(text, this.identity.botUserId);
    const typed = asCommand(words);
    if (typed !== null) return this.answerLine(typed, origin, more);
    const context = contextOf(origin, await this.profiles.of(origin.user));
    const answer = await this.handlers.message({ ...context, text: words });
    if (answer) return this.answers.give(answer, conversation(origin, more));
    const [first = ""] = words.split(/\s/u, 1);
    const isCommand = first !== "" && (await this.handlers.complete({ ...context, line: first })).length > 0;
    if (isCommand) await this.answerLine(words, origin, more);
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

const envelopeOf = (context: Record<string, unknown>): string | undefined =>
  typeof context.envelopeId === "string" ? context.envelopeId : undefined;

interface ActionBody {
  team: { id: string } | null;
  user: { id: string; name?: string };
  channel?: { id: string; name?: string };
}

/** A button on the home tab is in no channel: it belongs to the person's conversation with the bot. */
const originOf = ({ team, user, channel }: ActionBody): Origin => ({
  team: team?.id,
  user: user.id,
  userName: user.name,
  channel: channel?.id ?? user.id,
  isDirect: channel === undefined || channel.name === DIRECT,
});

const conversation = (
  { user, channel, isDirect }: Origin,
  { isWithBot = isDirect, ...more }: Partial<Conversation>,
): Conversation => ({ user, channel, isWithBot, ...more });
