import type { RespondFn } from "@slack/bolt";
import type { Logger } from "pino";
import { say } from "../../language/values";
import { plainWords } from "../../language/words";
import type { Answer } from "../adapter";
import { LIMITS } from "../limits";
import type { Reply } from "../reply";
import { type SlackMessage, slackMessage } from "./blocks";
import type { Workspaces } from "./workspaces";

/** `action_id` of the button that shows an answer to everybody. */
export const SHARE_ACTION = "share";

/** Where an answer goes to. */
export interface Conversation {
  team: string | undefined;
  user: string;
  channel: string;
  /** The bot's own conversation with this person: nobody else is there, and nothing there gets lost. */
  isWithBot: boolean;
  thread?: string | undefined;
  /** Absent where Slack gave no address to respond to. */
  respond?: RespondFn | undefined;
  /** Whether a private answer takes the place of the message that was responded to. */
  isReplacing?: boolean | undefined;
  /** The line that was answered, where others could be shown the same. */
  line?: string | undefined;
}

/** Brings answers to people. */
export class Answers {
  constructor(
    private readonly workspaces: Workspaces,
    private readonly logger: Logger,
  ) {}

  /** Never rejects: when every way fails, that is logged. */
  async give({ reply, reader }: Answer, to: Conversation): Promise<void> {
    const message = slackMessage(reply.blocks, reader);
    if (isWorthSharing(reply, to))
      addShareButton(message, to.line ?? "", plainWords(say("chat.share"), reader.locales[0]));
    await this.send(message, reply.audience, to);
  }

  /** Shows everybody in a conversation what one person was answered. */
  async share({ reply, reader }: Answer, who: string, to: Conversation): Promise<void> {
    const blocks = [...reply.blocks, { kind: "note" as const, text: say("chat.shared-by", { who }) }];
    await this.send(slackMessage(blocks, { ...reader, zone: null }), "public", to);
  }

  private async send(message: SlackMessage, audience: Reply["audience"], to: Conversation): Promise<void> {
    try {
      if (!(await this.responded(message, audience, to))) await this.post(message, audience, to);
    } catch (error) {
      this.logger.warn({ error, user: to.user, channel: to.channel }, "an answer did not reach Slack");
    }
  }

  private async responded(
    message: SlackMessage,
    audience: Reply["audience"],
    { respond, user, isReplacing = false }: Conversation,
  ): Promise<boolean> {
    if (!respond) return false;
    try {
      await respond({
        ...message,
        response_type: audience === "private" ? "ephemeral" : "in_channel",
        replace_original: isReplacing && audience === "private",
        unfurl_links: false,
        unfurl_media: false,
      });
      return true;
    } catch (error) {
      this.logger.info({ error, user }, "Slack did not take a response; posting it instead");
      return false;
    }
  }

  private async post(message: SlackMessage, audience: Reply["audience"], to: Conversation): Promise<void> {
    const { team, channel, user, thread, isWithBot } = to;
    const { chat } = (await this.workspaces.of(team)).posting;
    const where = { ...message, ...(thread !== undefined && { thread_ts: thread }) };
    if (isWithBot) await chat.postMessage({ ...where, channel: user, unfurl_links: false });
    else if (audience === "public") await chat.postMessage({ ...where, channel, unfurl_links: false });
    else await chat.postEphemeral({ ...where, channel, user });
  }
}

const isWorthSharing = ({ audience, share }: Reply, { line, isWithBot }: Conversation): boolean =>
  share === true &&
  audience === "private" &&
  !isWithBot &&
  line !== undefined &&
  line.length <= LIMITS.slack.buttonLine;

function addShareButton({ blocks }: SlackMessage, line: string, label: string): void {
  const button = {
    type: "button" as const,
    action_id: SHARE_ACTION,
    text: { type: "plain_text" as const, text: label, emoji: false },
    value: line,
  };
  const last = blocks.at(-1);
  if (last?.type === "actions" && last.elements.length < LIMITS.slack.buttonsInARow)
    last.elements.push(button);
  else blocks.push({ type: "actions", elements: [button] });
}
