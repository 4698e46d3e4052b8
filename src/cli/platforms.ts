import { describeCommands } from "../../commands/describe";
import type { Environment } from "../../config/environment";
import { readSettings } from "../../config/settings";
import type { Adapter } from "../chat/adapter";
import { discordAdapter } from "../chat/discord/discord";
import { slackAdapter } from "../chat/slack/slack";
import type { Store } from "../store/port";
import { InputError } from "./io";
import type { Session } from "./session";
import { missingForSlack, oauthIn } from "./slack-setup";

/** The platforms whose tokens are set, by name. */
export function platformsIn(environment: Environment): ("Slack" | "Discord")[] {
  const { SLACK_BOT_TOKEN, SLACK_CLIENT_ID, DISCORD_TOKEN } = environment;
  return [
    ...(SLACK_BOT_TOKEN || SLACK_CLIENT_ID ? (["Slack"] as const) : []),
    ...(DISCORD_TOKEN ? (["Discord"] as const) : []),
  ];
}

/** An adapter for each platform whose tokens are set. @throws InputError when something is missing beside them. */
export function platformAdapters({ environment, clock, logger }: Session, store: Store): Adapter[] {
  const missing = missingForSlack(environment, readSettings());
  if (missing !== null) throw new InputError(missing);
  const common = { store, clock, logger };
  const adapters: Adapter[] = [];
  if (platformsIn(environment).includes("Slack"))
    adapters.push(
      slackAdapter({
        ...common,
        botToken: environment.SLACK_BOT_TOKEN,
        oauth: oauthIn(environment),
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
