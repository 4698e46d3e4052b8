import { LogLevel, type Logger as SlackLogger, webApi } from "@slack/bolt";
import type { Logger } from "pino";

/** Longer than this Slack takes for no answer; the connection is then of no more use, in milliseconds. */
const PATIENCE_MS = 15_000;

/** A token, and where it is good. */
export interface Access {
  botToken: string;
  apiUrl: string;
  logger: Logger;
}

/**
 * For posts: one try a call, because Slack has no key to tell a second try by, and no waiting on one channel's
 * behalf that would hold up all others. Trying again is the business of whoever asked.
 */
export const postingClient = ({ botToken, apiUrl, logger }: Access): webApi.WebClient =>
  new webApi.WebClient(botToken, {
    slackApiUrl: apiUrl,
    logger: slackLogger(logger),
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: PATIENCE_MS,
  });

/** For looking things up: a second and a third try do no harm. */
export const askingClient = ({ botToken, apiUrl, logger }: Access): webApi.WebClient =>
  new webApi.WebClient(botToken, {
    slackApiUrl: apiUrl,
    logger: slackLogger(logger),
    retryConfig: { retries: 2, minTimeout: 100, factor: 3 },
    rejectRateLimitedCalls: true,
    timeout: PATIENCE_MS,
  });

/** The platform's `fetch`, which gives up after a while. */
export const impatientFetch: typeof fetch = (input, init) =>
  fetch(input, { ...init, signal: AbortSignal.timeout(PATIENCE_MS) });

/** Slack's libraries log through ours; what they find worth a warning is no fault of the bot. */
export function slackLogger(logger: Logger): SlackLogger {
  const words = (parts: unknown[]): string =>
    parts.map((part) => (part instanceof Error ? part.message : String(part))).join(" ");
  return {
    debug: (...parts: unknown[]) => logger.trace(words(parts)),
    info: (...parts: unknown[]) => logger.debug(words(parts)),
    warn: (...parts: unknown[]) => logger.info(words(parts)),
    error: (...parts: unknown[]) => logger.warn(words(parts)),
    setLevel: () => undefined,
    getLevel: () => LogLevel.INFO,
    setName: () => undefined,
  };
}
