import { webApi } from "@slack/bolt";
import { type Outlook, PlatformError } from "../../errors";
import { networkError } from "../network-error";

/**
 * Slack's words that say what comes of trying again: https://docs.slack.dev/reference/methods/chat.postMessage#errors
 * Whatever is not listed is permanent: the same call would be refused in the same way.
 */
const OUTLOOKS: Readonly<Record<string, Outlook>> = {
  ratelimited: "transient",
  rate_limited: "transient",
  message_limit_exceeded: "transient",
  accesslimited: "transient",
  service_unavailable: "transient",
  team_added_to_org: "transient",
  org_login_required: "transient",
  // Whoever runs the bot can put another token in its place before the reminder has lost its use.
  not_authed: "transient",
  invalid_auth: "transient",
  token_expired: "transient",
  token_revoked: "transient",
  // "Some aspect of the operation may have succeeded."
  fatal_error: "unknown",
  internal_error: "unknown",
  request_timeout: "unknown",
};

/** What came of a call of the Web API, in the words that the rest of the bot knows. */
export function platformError(error: unknown): PlatformError {
  if (error instanceof PlatformError) return error;
  if (error instanceof webApi.WebAPIRateLimitedError)
    return new PlatformError("transient", "ratelimited", {
      retryAfterSeconds: error.retryAfter,
      cause: error,
    });
  if (error instanceof webApi.WebAPIPlatformError) {
    const code = error.data.error;
    return new PlatformError(OUTLOOKS[code] ?? "permanent", code, { cause: error });
  }
  if (error instanceof webApi.WebAPIHTTPError)
    return new PlatformError("unknown", `http_${error.statusCode}`, { cause: error });
  return networkError(error);
}
