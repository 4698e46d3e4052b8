import type { AutocompleteInteraction } from "discord.js";
import type { Logger } from "pino";
import type { Handlers } from "../adapter";
import type { CommandDescription } from "../command-description";
import { contextOfInteraction } from "./incoming";
import { openLine } from "./line";

const MOST_CHOICES = 25;
const LONGEST_CHOICE = 100;

interface Completing {
  handlers: Handlers;
  descriptions: readonly CommandDescription[];
  logger: Logger;
}

/** What is offered while somebody types; nothing, when anything goes wrong. */
export async function complete(
  interaction: AutocompleteInteraction,
  { handlers, descriptions, logger }: Completing,
): Promise<void> {
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
