import { LogLevel, type Logger as SlackLogger, webApi } from "@slack/bolt";
import type { Logger } from "pino";

/** Longer than this Slack takes for no answer; the connection is then of no more use, in milliseconds. */
const PATIENCE_MS = 15_000;

/** A token, and where it is good. */
export interface Access {
  botToken: string;
  apiUrl: string;
  logger: Logger;
  /** Called each time Slack says that the token was taken back, or that its workspace is gone. */
  onRevoked?: () => void;
}

/** https://docs.slack.dev/reference/methods/auth.test#errors: both are said of the token, and for good. */
const REVOKED: ReadonlySet<string | null> = new Set(["token_revoked", "account_inactive"]);

/** Whether Slack's word for an error says that the token was taken back. */
export const isRevoked = (code: string | null): boolean => REVOKED.has(code);

/** Slack's Web API with one token, as patient as the bot can be. */
class Client extends webApi.WebClient {
  private readonly onRevoked: () => void;

  constructor(
    { botToken, apiUrl, logger, onRevoked = () => undefined }: Access,
    retryConfig: NonNullable<webApi.WebClientOptions["retryConfig"]>,
  ) {
    super(botToken, {
      slackApiUrl: apiUrl,
      logger: slackLogger(logger),
      retryConfig,
      rejectRateLimitedCalls: true,
      timeout: PATIENCE_MS,
    });
    this.onRevoked = onRevoked;
  }

  override async apiCall(...call: Parameters<webApi.WebClient["apiCall"]>): Promise<webApi.WebAPICallResult> {
    try {
      return await super.apiCall(...call);
    } catch (error) {
      if (error instanceof webApi.WebAPIPlatformError && isRevoked(error.data.error)) this.onRevoked();
      throw error;
    }
  }
}

/**
 * For posts: one try a call, because Slack has no key to tell a second try by, and no waiting on one channel's
 * behalf that would hold up all others. Trying again is the business of whoever asked.
 */
export const postingClient = (access: Access): webApi.WebClient => new Client(access, { retries: 0 });

/** For looking things up: a second and a third try do no harm. */
export const askingClient = (access: Access): webApi.WebClient =>
  new Client(access, { retries: 2, minTimeout: 100, factor: 3 });

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
