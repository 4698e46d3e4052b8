import { describeCommands } from "../../commands/describe";
import type { Environment } from "../../config/environment";
import type { Adapter } from "../chat/adapter";
import { discordAdapter } from "../chat/discord/discord";
import { slackAdapter } from "../chat/slack/slack";
import type { Store } from "../store/port";
import { InputError } from "./io";
import type { Session } from "./session";

/** The platforms whose tokens are set, by name. */
export function platformsIn({ SLACK_BOT_TOKEN, DISCORD_TOKEN }: Environment): ("Slack" | "Discord")[] {
  return [...(SLACK_BOT_TOKEN ? (["Slack"] as const) : []), ...(DISCORD_TOKEN ? (["Discord"] as const) : [])];
}

/** @returns what is missing beside a platform's bot token, in words for the operator; null when nothing is. */
export function missingFor({
  SLACK_BOT_TOKEN,
  SLACK_APP_TOKEN,
  SLACK_SIGNING_SECRET,
  PORT,
}: Environment): string | null {
  if (!SLACK_BOT_TOKEN || SLACK_APP_TOKEN) return null;
  if (!SLACK_SIGNING_SECRET)
    return "SLACK_BOT_TOKEN is set: set SLACK_APP_TOKEN too (Socket Mode), or SLACK_SIGNING_SECRET and PORT (HTTP mode)";
  return PORT === undefined
    ? "SLACK_SIGNING_SECRET is set: set PORT too, where Slack's requests are to arrive"
    : null;
}

/** An adapter for each platform whose tokens are set. @throws InputError when something is missing beside them. */
export function platformAdapters({ environment, clock, logger }: Session, store: Store): Adapter[] {
  const missing = missingFor(environment);
  if (missing !== null) throw new InputError(missing);
  const common = { store, clock, logger };
  const adapters: Adapter[] = [];
  if (environment.SLACK_BOT_TOKEN)
    adapters.push(
      slackAdapter({
        ...common,
        botToken: environment.SLACK_BOT_TOKEN,
        appToken: environment.SLACK_APP_TOKEN,
        signingSecret: environment.SLACK_SIGNING_SECRET,
        port: environment.PORT,
        apiUrl: environment.SLACK_API_URL,
      }),
    );
  if (environment.DISCORD_TOKEN)
    adapters.push(
      discordAdapter({
        ...common,
        token: environment.DISCORD_TOKEN,
        apiUrl: environment.DISCORD_API_URL,
        descriptions: describeCommands(),
        readsMessages: environment.DISCORD_READS_MESSAGES,
        shards: environment.DISCORD_SHARDS,
      }),
    );
  return adapters;
}
