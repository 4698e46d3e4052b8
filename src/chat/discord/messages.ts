import { type Client, type Message, type PartialMessage, Routes } from "discord.js";
import type { Logger } from "pino";
import type { Answer, Handlers } from "../adapter";
import { asCommand } from "../as-command";
import type { Asides } from "../asides";
import type { Memory } from "../memory";
import type { Queues } from "../queues";
import { contextOfMessage } from "./incoming";
import { discordMessage } from "./message";
import type { Tongues } from "./tongues";

export interface MessagesOptions {
  handlers: Handlers;
  memory: Memory;
  queues: Queues;
  logger: Logger;
  client: Client;
  tongues: Tongues;
  asides: Asides;
}

/** What people write: to the bot, and to each other in servers where it reads along. */
export class Messages {
  constructor(private readonly options: MessagesOptions) {}

  /** Takes a message in hand. Never throws; the answer, if it deserves one, follows. */
  take(message: Message): void {
    const { memory, queues, logger } = this.options;
    if (message.author.bot || message.system || message.content === "") return;
    if (!this.isToBot(message)) {
      this.overhear(message);
      return;
    }
    queues.add(message.author.id, async () => {
      try {
        if (!(await memory.isNew([message.id]))) return;
        const answer = await this.ask(message);
        if (answer) await this.give(message, answer);
      } catch (error) {
        logger.error({ error, user: message.author.id }, "a message could not be answered");
      }
    });
  }

  /** A message reads otherwise now. Discord also says so when it has found a preview for a link. Never throws. */
  takeEdit(message: Message | PartialMessage): void {
    if (message.partial || message.author.bot || message.editedTimestamp === null) return;
    if (message.guildId !== null && !this.isToBot(message)) this.overhear(message);
  }

  /** A message is gone. Never throws. */
  takeDeletion({ id, guildId, channelId }: Message | PartialMessage): void {
    if (guildId !== null)
      this.options.asides.deleted(id, { platform: "discord", team: guildId, id: channelId, kind: "channel" });
  }

  private overhear(message: Message): void {
    const { id, content, createdAt, editedTimestamp } = message;
    this.options.asides.written(
      { events: [`${id} ${editedTimestamp ?? ""}`], message: id },
      { ...contextOfMessage(message, null), text: content, at: createdAt.toISOString() },
    );
  }

  private isToBot({ guildId, content }: Message): boolean {
    return guildId === null || this.mention().test(content);
  }

  private mention(): RegExp {
    return new RegExp(`<@!?${this.options.client.user?.id ?? ""}>`, "g");
  }

  /** Where nobody else reads, commands may be written out. */
  private ask(message: Message): Promise<Answer | null> {
    const { handlers, tongues } = this.options;
    const context = contextOfMessage(
      message,
      message.guildId === null ? tongues.of(message.author.id) : null,
    );
    const text = message.content.replace(this.mention(), "").trim();
    const line = context.place.kind === "direct" ? asCommand(text) : null;
    return line === null ? handlers.message({ ...context, text }) : handlers.command({ ...context, line });
  }

  /** In a server everybody reads the answer, so it tells times in everybody's zone and nobody's in particular. */
  private async give(message: Message, { reply, reader }: Answer): Promise<void> {
    const isDirect = message.guildId === null;
    await this.options.client.rest.post(Routes.channelMessages(message.channelId), {
      body: {
        ...discordMessage(reply.blocks, isDirect ? reader : { ...reader, zone: null }),
        message_reference: { message_id: message.id, fail_if_not_exists: false },
        nonce: message.id,
        enforce_nonce: true,
      },
    });
  }
}
