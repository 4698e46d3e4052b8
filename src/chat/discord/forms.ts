import type {
  ButtonInteraction,
  ChatInputCommandInteraction,
  ModalSubmitInteraction,
  StringSelectMenuInteraction,
} from "discord.js";
import type { Logger } from "pino";
import type { Clock } from "../../clock";
import type { Answer, Handlers, Opened } from "../adapter";
import type { Filled } from "../form";
import { lateAnswer } from "../form-answers";
import type { Context } from "../request";
import { within } from "../within";
import { isAcknowledgedAlready } from "./errors";
import { filledIn, fitsModal, lineOfModal, modalOf } from "./modal";

/** A dialog has to be the first answer, within three seconds; the way there takes some of them. */
const OPENING_MS = 1500;
const MOST_KEPT = 500;

/** What a dialog can be the answer to. */
export type Opener = ChatInputCommandInteraction | ButtonInteraction | StringSelectMenuInteraction;

export interface FormsOptions {
  handlers: Handlers;
  clock: Clock;
  logger: Logger;
}

/** What was filled in, and what came of it. */
export interface Sent {
  answer: Answer;
  line: string;
  /** Whether the form has to be mended and sent again. */
  isWrong: boolean;
}

/** Opens forms as dialogs, and takes in what was filled in. */
export class DiscordForms {
  /** What was filled in and has to be mended, by the interaction that brought it. */
  private readonly kept = new Map<string, Filled>();

  constructor(private readonly options: FormsOptions) {}

  isAskedFor(line: string): boolean {
    return this.options.handlers.forms?.isAskedFor(line) === true && fitsModal(line);
  }

  /**
   * Opens the form of a line. Never rejects.
   * @param draft the interaction whose values it holds, if they are known still.
   * @returns null when it is open; else what there is to be answered, in the usual way.
   */
  async open(
    interaction: Opener,
    context: Context,
    line: string,
    draft?: string,
  ): Promise<(() => Promise<Answer>) | null> {
    const { handlers, clock } = this.options;
    const instead = async (opened: Opened | null): Promise<Answer> =>
      opened === null ? handlers.command({ ...context, line }) : lateAnswer(opened);
    if (!handlers.forms || !fitsModal(line)) return () => instead(null);
    const asking = handlers.forms.open({ ...context, line });
    const early = await within(OPENING_MS, clock, asking);
    if (early === "late") return async () => instead(await asking);
    const opened = early.done;
    if (opened?.kind !== "form") return () => instead(opened);
    return this.show(interaction, opened, this.kept.get(draft ?? ""));
  }

  /** Does what was filled in; null for a dialog of another version of the bot. */
  async submit(interaction: ModalSubmitInteraction, context: Context): Promise<Sent | null> {
    const line = lineOfModal(interaction.customId);
    const { forms } = this.options.handlers;
    if (line === null || !forms) return null;
    const values = filledIn(interaction.fields);
    const { answer, wrong } = await forms.submit({ ...context, line, values });
    if (wrong) this.keep(interaction.id, values);
    return { answer, line, isWrong: wrong !== undefined };
  }

  private async show(
    interaction: Opener,
    { form, reader }: Extract<Opened, { kind: "form" }>,
    before: Filled | undefined,
  ): Promise<(() => Promise<Answer>) | null> {
    try {
      await interaction.showModal(modalOf(form, reader.locales[0], before));
    } catch (error) {
      if (!isAcknowledgedAlready(error))
        this.options.logger.warn({ error, user: interaction.user.id }, "Discord did not open a form");
    }
    return null;
  }

  private keep(id: string, values: Filled): void {
    this.kept.set(id, values);
    for (const oldest of this.kept.keys()) {
      if (this.kept.size <= MOST_KEPT) break;
      this.kept.delete(oldest);
    }
  }
}
