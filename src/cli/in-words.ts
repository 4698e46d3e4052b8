import { renderLines } from "../chat/console/render";
import { LIMITS } from "../chat/limits";
import { render } from "../chat/render";
import type { Block } from "../chat/reply";
import { pickLocale } from "../language/pick";
import type { Phrase } from "../language/values";
import { plainWords } from "../language/words";
import type { Arguments } from "./arguments";

const SCREEN = { columns: null, colour: false };

/** Blocks as lines of a terminal, in the language that `--locale` asks for, times in UTC. */
export const blocksInWords = (
  blocks: readonly Block[],
  { locale }: Pick<Arguments["options"], "locale">,
  now: string,
): string =>
  renderLines(
    render(blocks, { locales: [pickLocale(locale)], zone: null, now }, LIMITS.console),
    SCREEN,
  ).join("\n");

/** What went wrong and what to do about it, in one line and in that language. */
export const phrasesInWords = (
  phrases: readonly Phrase[],
  { locale }: Pick<Arguments["options"], "locale">,
): string => phrases.map((phrase) => plainWords(phrase, pickLocale(locale))).join(" ");
