import type { Platform } from "./request";

/** How much fits where. Lengths are in UTF-16 code units, as the platforms count them. */
export interface Limits {
  /** Characters of a whole message, without what holds its parts together. */
  message: number;
  /** Blocks of a whole message, an item of a list counting as one and its buttons as another. */
  blocks: number;
  heading: number;
  /** Characters of a text, a quote, a note, or an item of a list with its details. */
  text: number;
  /** Fields in a group of them, and characters of one. */
  fields: number;
  field: number;
  buttonLabel: number;
  buttonLine: number;
  buttonsInARow: number;
  /** Buttons of a whole message. */
  buttons: number;
  /** Choices in a menu, and characters of the line that one runs. */
  choices: number;
  choiceLine: number;
}

/**
 * Slack: https://docs.slack.dev/reference/block-kit/blocks, with room left in a message's 40,000 characters for markup.
 * Discord: https://docs.discord.com/developers/resources/message#embed-object and .../components/reference.
 * A terminal has no limits, but people do.
 */
export const LIMITS: Readonly<Record<Platform, Limits>> = {
  console: {
    message: 50_000,
    blocks: 500,
    heading: 300,
    text: 8000,
    fields: 50,
    field: 2000,
    buttonLabel: 75,
    buttonLine: 2000,
    buttonsInARow: 25,
    buttons: 2000,
    choices: 25,
    choiceLine: 2000,
  },
  slack: {
    message: 12_000,
    blocks: 50,
    heading: 150,
    text: 3000,
    fields: 10,
    field: 2000,
    buttonLabel: 75,
    buttonLine: 2000,
    buttonsInARow: 25,
    buttons: 500,
    choices: 25,
    choiceLine: 150,
  },
  discord: {
    message: 6000,
    blocks: 25,
    heading: 256,
    text: 2000,
    fields: 25,
    field: 1024,
    buttonLabel: 80,
    buttonLine: 100,
    buttonsInARow: 5,
    // Five rows of five, one of them left for the button that shares.
    buttons: 24,
    choices: 25,
    choiceLine: 100,
  },
};
