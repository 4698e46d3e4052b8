import {
  type AutocompleteInteraction,
  type BaseInteraction,
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
import type { Answer, Handlers } from "../adapter";
import type { CommandDescription } from "../command-description";
import type { Memory } from "../memory";
import type { Queues } from "../queues";
import type { Context } from "../request";
import { isAcknowledgedAlready } from "./errors";
import type { DiscordForms } from "./forms";
import { contextOfInteraction } from "./incoming";
import { lineOf, openLine } from "./line";
import {
  type DiscordMessage,
  discordMessage,
  formOfButton,
  isTurning,
  lineOfButton,
  lineOfShareButton,
  withAgainButton,
  withShareButton,
} from "./message";
import type { Tongues } from "./tongues";

type Answerable =
  | ChatInputCommandInteraction
  | ButtonInteraction
  | StringSelectMenuInteraction
  | MessageContextMenuCommandInteraction
  | ModalSubmitInteraction;

/** Of an acknowledgement, within the three seconds that there are for it. */
const MOST_TRIES = 3;
const MOST_CHOICES = 25;
const LONGEST_CHOICE = 100;
const MOST_SEEN = 1000;

type Opener = ChatInputCommandInteraction | ButtonInteraction;

/** An answer; with the line of the form that has to be mended, if one has. */
type Answered = Answer & { draftOf?: string };

export interface InteractionsOptions {
  forms: DiscordForms;
  handlers: Handlers;
  descriptions: readonly CommandDescription[];
  memory: Memory;
  queues: Queues;
  tongues: Tongues;
  logger: Logger;
}

/** What people do with commands, buttons and menus. Each is acknowledged at once, before the store is asked anything. */
export class Interactions {
  private readonly seen = new Set<string>();

  constructor(private readonly options: InteractionsOptions) {}

  /** Takes an interaction in hand. Never throws; the answer follows. */
  take(interaction: BaseInteraction): void {
    const { handlers, descriptions, tongues, forms } = this.options;
    const context = contextOfInteraction(interaction);
    tongues.note(interaction.user.id, interaction.locale);
    if (interaction.isAutocomplete()) void this.complete(interaction);
    else if (interaction.isChatInputCommand()) {
      const line = lineOf(interaction.options.data, descriptions);
      if (forms.isAskedFor(line)) return this.openForm(interaction, context, line);
      this.answer(interaction, () => handlers.command({ ...context, line }), line);
    } else if (interaction.isMessageContextMenuCommand()) {
      const { content: text, createdAt } = interaction.targetMessage;
      this.answer(interaction, () =>
        handlers.message({ ...context, text, at: createdAt.toISOString(), isAsked: true }),
      );
    } else if (interaction.isModalSubmit()) {
      this.answer(interaction, () => this.takeForm(interaction, context));
    } else if (interaction.isStringSelectMenu()) {
      const [line = ""] = interaction.values;
      this.answer(interaction, () => handlers.command({ ...context, line }), line);
    } else if (interaction.isButton()) {
      const form = formOfButton(interaction.customId);
      if (form) return this.openForm(interaction, context, form.line, form.draft);
      const shared = lineOfShareButton(interaction.customId);
      // A button of another version of the bot: help is better than silence.
      const line = shared ?? lineOfButton(interaction.customId) ?? "";
      const ask = (): Promise<Answer> => handlers.command({ ...context, line });
      if (shared === null) this.answer(interaction, ask, line);
      else this.answer(interaction, async () => aloud(await ask(), context.actor.name));
    }
  }

  /**
   * Acknowledges, and then asks and answers after whatever the same person asked for before.
   * @param line what is answered, where others could be shown the same.
   */
  private answer(interaction: Answerable, ask: () => Promise<Answered | null>, line?: string): void {
    if (this.isRepeated(interaction.id)) return;
    const { memory, queues, logger } = this.options;
    const acknowledged = this.acknowledge(interaction);
    queues.add(interaction.user.id, async () => {
      try {
        if (!(await acknowledged) || !(await memory.isNew([interaction.id]))) return;
        await this.give(interaction, await ask(), line);
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

  private async give(interaction: Answerable, answer: Answered | null, line?: string): Promise<void> {
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

  /** Not after whatever the same person asked for before: Discord does not wait for that. */
  private openForm(interaction: Opener, context: Context, line: string, draft?: string): void {
    if (this.isRepeated(`form ${interaction.id}`)) return;
    const { queues, logger, forms } = this.options;
    queues.add(`${interaction.user.id} forms`, async () => {
      try {
        const instead = await forms.open(interaction, context, line, draft);
        if (instead) this.answer(interaction, instead, line);
      } catch (error) {
        logger.error({ error, user: interaction.user.id }, "a fault of the Discord adapter");
      }
    });
  }

  /** Where something has to be mended, the answer has a button that opens the form as it was filled in. */
  private async takeForm(interaction: ModalSubmitInteraction, context: Context): Promise<Answered> {
    const { forms, handlers } = this.options;
    const sent = await forms.submit(interaction, context);
    // A dialog of another version of the bot: help is better than silence.
    if (!sent) return handlers.command({ ...context, line: "" });
    return { ...sent.answer, ...(sent.isWrong && { draftOf: sent.line }) };
  }

  /** What is offered while somebody types; nothing, when anything goes wrong. */
  private async complete(interaction: AutocompleteInteraction): Promise<void> {
    const { handlers, descriptions, logger } = this.options;
    try {
      const { before, typed, others } = openLine(interaction.options.data, descriptions);
      const lines = await handlers.complete({
        ...contextOfInteraction(interaction),
        line: `${before} ${typed}`,
      });
      const values = lines
        .filter((line) => line.startsWith(`${before} `))
        .map((line) => line.slice(before.length + 1))
        .filter((value) => value !== "" && value.length <= LONGEST_CHOICE && !others.has(value));
      await interaction.respond(
        [...new Set(values)].slice(0, MOST_CHOICES).map((value) => ({ name: value, value })),
      );
    } catch (error) {
      logger.info({ error }, "Discord did not take what could be typed");
    }
  }

  private isRepeated(id: string): boolean {
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

/** What everybody is shown because somebody wanted it; what is for nobody else stays private. */
function aloud(answer: Answer, who: string): Answer {
  const { reply, reader } = answer;
  if (!reply.share) return answer;
  const by = { kind: "note" as const, text: say("chat.shared-by", { who }) };
  return { reply: { audience: "public", blocks: [...reply.blocks, by] }, reader };
}

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
