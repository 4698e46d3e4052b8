import {
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  DiscordAPIError,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  type StringSelectMenuInteraction,
} from "discord.js";
import type { Logger } from "pino";
import { pickLocale } from "../../language/pick";
import { phrase } from "../../language/sentence";
import { say } from "../../language/values";
import { plainWords } from "../../language/words";
import type { Answer } from "../adapter";
import type { Memory } from "../memory";
import type { Queues } from "../queues";
import { isTurning, withAgainButton, withShareButton } from "./components";
import { isAcknowledgedAlready } from "./errors";
import { contextOfInteraction } from "./incoming";
import { type DiscordMessage, discordMessage } from "./message";

export type Answerable =
  | ChatInputCommandInteraction
  | ButtonInteraction
  | StringSelectMenuInteraction
  | MessageContextMenuCommandInteraction
  | ModalSubmitInteraction;

/** Of an acknowledgement, within the three seconds that there are for it. */
const MOST_TRIES = 3;
const MOST_SEEN = 1000;

/** An answer; with the line of the form that has to be mended, if one has. */
export type Answered = Answer & { draftOf?: string };

export interface AnswersOptions {
  memory: Memory;
  queues: Queues;
  logger: Logger;
}

/** Brings answers to people. Each interaction is acknowledged at once, before the store is asked anything. */
export class Answers {
  private readonly seen = new Set<string>();

  constructor(private readonly options: AnswersOptions) {}

  /**
   * Acknowledges, and then asks and answers after whatever the same person asked for before.
   * @param line what is answered, where others could be shown the same.
   */
  give(interaction: Answerable, ask: () => Promise<Answered | null>, line?: string): void {
    if (this.isRepeated(interaction.id)) return;
    const { memory, queues, logger } = this.options;
    const acknowledged = this.acknowledge(interaction);
    queues.add(interaction.user.id, async () => {
      try {
        if (!(await acknowledged) || !(await memory.isNew([interaction.id]))) return;
        await this.bring(interaction, await ask(), line);
      } catch (error) {
        logger.error({ error, user: interaction.user.id }, "a fault of the Discord adapter");
      }
    });
  }

  /** @returns whether the interaction can still be answered. */
  private async acknowledge(interaction: Answerable): Promise<boolean> {
    for (let tries = 1; ; tries++)
      try {
        if (replaces(interaction)) await interaction.deferUpdate();
        else await interaction.deferReply({ flags: MessageFlags.Ephemeral });
        return true;
      } catch (error) {
        // Our own, of which the answer got lost; or that of another bot that shares the store, which then decides.
        if (isAcknowledgedAlready(error)) {
          interaction.deferred = true;
          return true;
        }
        if (error instanceof DiscordAPIError || tries === MOST_TRIES) {
          this.options.logger.warn(
            { error, user: interaction.user.id },
            "could not acknowledge an interaction",
          );
          return false;
        }
      }
  }

  private async bring(interaction: Answerable, answer: Answered | null, line?: string): Promise<void> {
    const locale = answer?.reader.locales[0] ?? pickLocale(interaction.locale);
    try {
      if (answer === null) await interaction.editReply(phrase(locale, "chat.no-times"));
      else if (answer.reply.audience === "private") {
        const { place, isGuest } = contextOfInteraction(interaction);
        const isWorthSharing = answer.reply.share && place.kind === "channel" && !isGuest;
        await interaction.editReply(
          answer.draftOf === undefined
            ? messageOf(answer, isWorthSharing ? line : undefined)
            : mendingMessage(answer, answer.draftOf, interaction.id),
        );
      } else await this.sayAloud(interaction, answer);
    } catch (error) {
      this.options.logger.error({ error, user: interaction.user.id }, "Discord did not take an answer");
      await interaction.editReply({
        content: phrase(locale, "error.unavailable"),
        embeds: [],
        components: [],
      });
    }
  }

  /** What was begun in private stays private: a public answer is another message, which tells nobody's zone. */
  private async sayAloud(interaction: Answerable, { reply, reader }: Answer): Promise<void> {
    await interaction.deleteReply();
    await interaction.followUp(messageOf({ reply, reader: { ...reader, zone: null } }));
  }

  /** Whether this was taken in hand before. */
  isRepeated(id: string): boolean {
    if (this.seen.has(id)) return true;
    this.seen.add(id);
    for (const oldest of this.seen) {
      if (this.seen.size <= MOST_SEEN) break;
      this.seen.delete(oldest);
    }
    return false;
  }
}

/** A page that is turned stays where it is, unless others see it too. */
const replaces = (interaction: Answerable): interaction is ButtonInteraction =>
  interaction.isButton() &&
  isTurning(interaction.customId) &&
  (interaction.message.flags.has(MessageFlags.Ephemeral) ||
    contextOfInteraction(interaction).place.kind === "direct");

/** @param shareable line that shows the same to everybody. */
function messageOf({ reply, reader }: Answer, shareable?: string) {
  const plain = discordMessage(reply.blocks, reader);
  const label = plainWords(say("chat.share"), reader.locales[0]);
  return editable(shareable === undefined ? plain : withShareButton(plain, shareable, label));
}

/** @param draft the interaction that brought what has to be mended. */
function mendingMessage({ reply, reader }: Answer, line: string, draft: string) {
  const label = plainWords(say("button.open-again"), reader.locales[0]);
  return editable(withAgainButton(discordMessage(reply.blocks, reader), line, draft, label));
}

/** As the library wants it. */
const editable = ({ content, embeds, components }: DiscordMessage) => ({
  content,
  embeds,
  components,
  allowedMentions: { parse: [] },
});
