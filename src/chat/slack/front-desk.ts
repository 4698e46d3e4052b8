import type { RespondFn } from "@slack/bolt";
import type { Logger } from "pino";
import type { Clock } from "../../clock";
import type { Answer, Forms, Handlers } from "../adapter";
import { asCommand } from "../as-command";
import type { Memory } from "../memory";
import type { Queues } from "../queues";
import type { Context } from "../request";
import type { Answers, Conversation } from "./answers";
import { homeView } from "./home";
import { contextOf, type Origin, plainText } from "./incoming";
import type { Profiles } from "./profiles";
import type { Workspaces } from "./workspaces";

/** What the home tab shows, as the lines that ask for it. */
const FIRST_HOME_LINE = "meetings";
const HOME_LINES = ["actions mine", "remind list", "zone", "language"];

export interface FrontDeskOptions {
  workspaces: Workspaces;
  answers: Answers;
  profiles: Profiles;
  memory: Memory;
  queues: Queues;
  clock: Clock;
  logger: Logger;
}

/** Takes up what people want, once each and in their order, and sees that they are answered. */
export class FrontDesk {
  private handlers!: Handlers;

  constructor(private readonly options: FrontDeskOptions) {}

  open(handlers: Handlers): void {
    this.handlers = handlers;
  }

  get forms(): Forms | undefined {
    return this.handlers.forms;
  }

  /** The language that a person's Slack is set to, as far as it is known without asking. */
  localeOf(origin: Origin): string | null {
    return this.options.profiles.known(origin)?.locale ?? null;
  }

  /** Does work that is new, after whatever the same person asked for before. @param ids what Slack calls it by. */
  take(ids: readonly (string | undefined)[], { team = "", user }: Origin, work: () => Promise<void>): void {
    const { queues, memory, logger } = this.options;
    queues.add(`${team}/${user}`, async () => {
      try {
        if (await memory.isNew(ids.filter((id) => id !== undefined))) await work();
      } catch (error) {
        logger.error({ error, team, user }, "a fault of the Slack adapter");
      }
    });
  }

  /** @param line as Slack has it, escaped. */
  async answerTyped(line: string, origin: Origin, more: Partial<Conversation>): Promise<void> {
    await this.answerLine(await this.words(line, origin), origin, more);
  }

  async answerLine(line: string, origin: Origin, more: Partial<Conversation>): Promise<void> {
    const answered = await this.handlers.command({ ...(await this.contextOf(origin)), line });
    await this.options.answers.give(answered, conversation(origin, { ...more, line }));
  }

  /** Shows everybody what a line answers, if that is still something to be shown. */
  async shareLine(line: string, origin: Origin, respond: RespondFn): Promise<void> {
    const { answers } = this.options;
    const context = await this.contextOf(origin);
    const answered = await this.handlers.command({ ...context, line, isAloud: true });
    const to = conversation(origin, { respond });
    if (answered.reply.share) await answers.share(answered, context.actor.name, to);
    else await answers.give(answered, to);
  }

  /** A message that addresses the bot: a command, a time to be told in the reader's zone, or none of its business. */
  async answerMessage(text: string, origin: Origin, more: Partial<Conversation>): Promise<void> {
    const words = await this.words(text, origin);
    const typed = asCommand(words);
    if (typed !== null) return this.answerLine(typed, origin, more);
    const context = await this.contextOf(origin);
    const answered = await this.handlers.message({ ...context, text: words });
    if (answered) return this.options.answers.give(answered, conversation(origin, more));
    const [first = ""] = words.split(/\s/u, 1);
    const isCommand = first !== "" && (await this.handlers.complete({ ...context, line: first })).length > 0;
    if (isCommand) await this.answerLine(words, origin, more);
  }

  /** Somebody wants to know what the times in a message are for them. @param at when it was written, ISO 8601. */
  async convert(text: string, at: string, origin: Origin, respond: RespondFn): Promise<void> {
    const context = await this.contextOf(origin);
    const words = await this.words(text, origin);
    const answered = await this.handlers.message({ ...context, text: words, at, isAsked: true });
    if (answered) await this.options.answers.give(answered, conversation(origin, { respond }));
  }

  /** Shows a person's own page: what lies ahead, their actions and reminders, their zone and language. */
  async showHome(origin: Origin): Promise<void> {
    const { workspaces, logger } = this.options;
    const context = await this.contextOf(origin);
    const ask = (line: string): Promise<Answer> => this.handlers.command({ ...context, line });
    const answered: [Answer, ...Answer[]] = [await ask(FIRST_HOME_LINE)];
    for (const line of HOME_LINES) answered.push(await ask(line));
    try {
      const { posting } = await workspaces.of(origin.team);
      await posting.views.publish({ user_id: origin.user, view: homeView(answered) });
    } catch (error) {
      logger.warn({ error, user: origin.user }, "the home tab did not reach Slack");
    }
  }

  /** Brings an answer to whoever did something, where they did it. Never rejects. */
  give(answered: Answer, origin: Origin, more: Partial<Conversation>): Promise<void> {
    return this.options.answers.give(answered, conversation(origin, more));
  }

  async contextOf(origin: Origin): Promise<Context> {
    return contextOf(origin, await this.options.profiles.of(origin));
  }

  private async words(text: string, { team }: Origin): Promise<string> {
    return plainText(text, (await this.options.workspaces.of(team)).botUser);
  }
}

const conversation = (
  { team, user, channel, isDirect }: Origin,
  { isWithBot = isDirect, ...more }: Partial<Conversation>,
): Conversation => ({ team, user, channel, isWithBot, ...more });
