import {
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  GatewayCloseCodes,
  HTTPError,
  RateLimitError,
} from "discord.js";
import { PlatformError } from "../../errors";
import { networkError } from "../network-error";

/** What the library says when Discord refused the token before, and it is not tried again. */
const NO_TOKEN = "Expected token to be set for this request";

/**
 * JSON error codes that say "later": resource overloaded, limits on how much may be written or, when old, edited, and
 * as many events as a server may have, until some are over.
 */
const TRANSIENT = new Set<string | number>([20016, 20028, 30038, 30046, 130000]);

/**
 * What came of a request, in the words that the rest of the bot knows.
 * https://docs.discord.com/developers/topics/opcodes-and-status-codes
 */
export function platformError(error: unknown): PlatformError {
  if (error instanceof PlatformError) return error;
  if (error instanceof RateLimitError)
    return new PlatformError("transient", error.global ? "rate_limited_globally" : "rate_limited", {
      retryAfterSeconds: Math.ceil(Math.max(error.retryAfter, error.sublimitTimeout) / 1000),
      cause: error,
    });
  if (error instanceof DiscordAPIError)
    return new PlatformError(TRANSIENT.has(error.code) ? "transient" : "permanent", codeOf(error), {
      cause: error,
    });
  // A server's error may have come after the effect.
  if (error instanceof HTTPError)
    return new PlatformError("unknown", `http_${error.status}`, { cause: error });
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid)
    return new PlatformError("permanent", "http_401", { cause: error });
  if (error instanceof Error && error.message.startsWith(NO_TOKEN))
    return new PlatformError("permanent", "http_401", { cause: error });
  return networkError(error);
}

/**
 * The gateway closed a connection for good, such as for intents that Discord does not allow the bot.
 * https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes
 */
export const gatewayRefusal = (code: number): PlatformError =>
  new PlatformError("permanent", GatewayCloseCodes[code] ?? `gateway_${code}`);

/** Discord's number for the reason, or the status where it has none. */
const codeOf = ({ code, status }: DiscordAPIError): string =>
  code === 0 || code === undefined ? `http_${status}` : String(code);

/** An interaction that was acknowledged before, here or by another bot. */
export const isAcknowledgedAlready = (error: unknown): boolean =>
  error instanceof DiscordAPIError && error.code === 40060;
