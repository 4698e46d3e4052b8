import { type Client, type Message, Routes } from "discord.js";
import type { Logger } from "pino";
import type { Answer, Handlers } from "../adapter";
import { asCommand } from "../as-command";
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
}

/** What people write: to the bot alone, and in servers where it reads along. */
export class Messages {
  constructor(private readonly options: MessagesOptions) {}

  /** Takes a message in hand. Never throws; the answer, if it deserves one, follows. */
  take(message: Message): void {
    const { memory, queues, logger } = this.options;
    if (message.author.bot || message.system || message.content === "") return;
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

  /** Where nobody else reads, commands may be written out. */
  private ask(message: Message): Promise<Answer | null> {
    const { handlers, tongues } = this.options;
    const context = contextOfMessage(
      message,
      message.guildId === null ? tongues.of(message.author.id) : null,
    );
    const line = context.place.kind === "direct" ? asCommand(message.content) : null;
    return line === null
      ? handlers.message({ ...context, text: message.content })
      : handlers.command({ ...context, line });
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
