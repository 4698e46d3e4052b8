import type {
  BaseInteraction,
  ButtonInteraction,
  ChatInputCommandInteraction,
  ModalSubmitInteraction,
  StringSelectMenuInteraction,
} from "discord.js";
import type { Logger } from "pino";
import { say } from "../../language/values";
import type { Answer, Handlers } from "../adapter";
import type { CommandDescription } from "../command-description";
import type { Queues } from "../queues";
import type { Context } from "../request";
import type { Answered, Answers } from "./answers";
import { complete } from "./completion";
import { formOfButton, lineOfButton, lineOfShareButton } from "./components";
import type { DiscordForms, Opener } from "./forms";
import { contextOfInteraction } from "./incoming";
import { lineOf } from "./line";
import type { Tongues } from "./tongues";

export interface InteractionsOptions {
  answers: Answers;
  forms: DiscordForms;
  handlers: Handlers;
  descriptions: readonly CommandDescription[];
  queues: Queues;
  tongues: Tongues;
  logger: Logger;
}

/** What people do with commands, buttons, menus and dialogs, as the lines that they stand for. */
export class Interactions {
  constructor(private readonly options: InteractionsOptions) {}

  /** Takes an interaction in hand. Never throws; the answer follows. */
  take(interaction: BaseInteraction): void {
    const { answers, handlers, tongues } = this.options;
    const context = contextOfInteraction(interaction);
    tongues.note(interaction.user.id, interaction.locale);
    if (interaction.isAutocomplete()) void complete(interaction, this.options);
    else if (interaction.isChatInputCommand())
      this.run(interaction, context, lineOf(interaction.options.data, this.options.descriptions));
    else if (interaction.isMessageContextMenuCommand()) {
      const { content: text, createdAt } = interaction.targetMessage;
      answers.give(interaction, () =>
        handlers.message({ ...context, text, at: createdAt.toISOString(), isAsked: true }),
      );
    } else if (interaction.isModalSubmit())
      answers.give(interaction, () => this.takeForm(interaction, context));
    else if (interaction.isStringSelectMenu()) this.run(interaction, context, interaction.values[0] ?? "");
    else if (interaction.isButton()) this.press(interaction, context);
  }

  /** A line that leaves something open opens its form. */
  private run(
    interaction: ChatInputCommandInteraction | StringSelectMenuInteraction,
    context: Context,
    line: string,
  ): void {
    const { answers, forms, handlers } = this.options;
    if (forms.isAskedFor(line)) this.openForm(interaction, context, line);
    else answers.give(interaction, () => handlers.command({ ...context, line }), line);
  }

  private press(interaction: ButtonInteraction, context: Context): void {
    const { answers, handlers } = this.options;
    const { customId } = interaction;
    const form = formOfButton(customId);
    const shared = lineOfShareButton(customId);
    if (form) this.openForm(interaction, context, form.line, form.draft);
    else if (shared !== null)
      answers.give(interaction, async () =>
        aloud(await handlers.command({ ...context, line: shared, isAloud: true }), context.actor.name),
      );
    else {
      // A button of another version of the bot: help is better than silence.
      const line = lineOfButton(customId) ?? "";
      answers.give(interaction, () => handlers.command({ ...context, line }), line);
    }
  }

  /** Not after whatever the same person asked for before: Discord does not wait for that. */
  private openForm(interaction: Opener, context: Context, line: string, draft?: string): void {
    const { answers, queues, logger, forms } = this.options;
    if (answers.isRepeated(`form ${interaction.id}`)) return;
    queues.add(`${interaction.user.id} forms`, async () => {
      try {
        const instead = await forms.open(interaction, context, line, draft);
        if (instead) answers.give(interaction, instead, line);
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
}

/** What everybody is shown because somebody wanted it; what is for nobody else stays private. */
function aloud(answer: Answer, who: string): Answer {
  const { reply, reader } = answer;
  if (!reply.share) return answer;
  const by = { kind: "note" as const, text: say("chat.shared-by", { who }) };
  return { reply: { audience: "public", blocks: [...reply.blocks, by] }, reader };
}
