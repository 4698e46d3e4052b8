import { createHmac } from "node:crypto";

/** Headers of a request as Slack signs it: https://docs.slack.dev/authentication/verifying-requests-from-slack */
export function signed(body: string, secret: string, seconds: number): Record<string, string> {
  const hash = createHmac("sha256", secret).update(`v0:${seconds}:${body}`).digest("hex");
  return { "x-slack-request-timestamp": String(seconds), "x-slack-signature": `v0=${hash}` };
}
