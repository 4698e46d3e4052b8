import { createHmac } from "node:crypto";
import type { Happening } from "./people";

/** Headers of a request as Slack signs it: https://docs.slack.dev/authentication/verifying-requests-from-slack */
export function signed(body: string, secret: string, seconds: number): Record<string, string> {
  const hash = createHmac("sha256", secret).update(`v0:${seconds}:${body}`).digest("hex");
  return { "x-slack-request-timestamp": String(seconds), "x-slack-signature": `v0=${hash}` };
}

/** A happening as the body of an HTTP request: https://docs.slack.dev/apis/events-api/using-http-request-urls */
export function bodyOf({ type, payload }: Happening): string {
  if (type === "events_api") return JSON.stringify(payload);
  if (type === "interactive") return new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
  return new URLSearchParams(payload as Record<string, string>).toString();
}
