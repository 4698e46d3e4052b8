import { webApi } from "@slack/bolt";
import { type Outlook, PlatformError } from "../../errors";

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

/** The request never left: nothing can have come of it. */
const NEVER_SENT = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "ENETUNREACH", "EHOSTUNREACH"]);

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
  const code = networkCode(error);
  return new PlatformError(NEVER_SENT.has(code) ? "transient" : "unknown", code, { cause: error });
}

/** The operating system's word, from as deep as the libraries have put it. */
function networkCode(error: unknown): string {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth++)
    if ("code" in cause && typeof cause.code === "string" && /^[A-Z_]+$/.test(cause.code)) return cause.code;
  return "no_answer";
}
