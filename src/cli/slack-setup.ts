import { type Environment, MAKE_KEY } from "../../config/environment";
import type { Settings } from "../../config/settings";
import type { OAuthOptions } from "../chat/slack/install";

/** Names that hold in one workspace only: with several, anybody's workspace would have such a person. */
const IN_ANY_WORKSPACE = /^slack:[^/]+$/;

/** @returns what is missing beside what is set for Slack, in words for the operator; null when nothing is. */
export function missingForSlack(environment: Environment, settings: Settings): string | null {
  const { SLACK_BOT_TOKEN, SLACK_CLIENT_ID } = environment;
  if (SLACK_CLIENT_ID !== undefined) return missingForSeveral(environment, settings);
  return SLACK_BOT_TOKEN === undefined ? null : missingConnection(environment, "SLACK_BOT_TOKEN");
}

/** What the bot needs for several workspaces; undefined where it serves one, or something is missing. */
export function oauthIn(environment: Environment): OAuthOptions | undefined {
  const {
    SLACK_CLIENT_ID: clientId,
    SLACK_CLIENT_SECRET: clientSecret,
    MAG_TOKEN_KEY: tokenKeys,
    MAG_PUBLIC_URL: publicUrl,
  } = environment;
  return clientId && clientSecret && tokenKeys && publicUrl
    ? { clientId, clientSecret, tokenKeys, publicUrl }
    : undefined;
}

function missingForSeveral(environment: Environment, { facilitators }: Settings): string | null {
  const { SLACK_BOT_TOKEN, SLACK_CLIENT_SECRET, MAG_TOKEN_KEY, MAG_PUBLIC_URL, PORT } = environment;
  const set = "SLACK_CLIENT_ID is set (several workspaces)";
  if (SLACK_BOT_TOKEN) return `${set}, and SLACK_BOT_TOKEN too (one workspace): unset one of them`;
  if (!SLACK_CLIENT_SECRET) return `${set}: set SLACK_CLIENT_SECRET too`;
  if (!MAG_TOKEN_KEY) return `${set}: set MAG_TOKEN_KEY too, to what "${MAKE_KEY}" prints`;
  if (!MAG_PUBLIC_URL)
    return `${set}: set MAG_PUBLIC_URL too, the address under which browsers reach the bot`;
  if (PORT === undefined) return `${set}: set PORT too, where browsers are to arrive`;
  const loose = facilitators.find((name) => IN_ANY_WORKSPACE.test(name));
  if (loose !== undefined)
    return `${set}: in config/mag.json the facilitator "${loose}" wants the workspace too, such as "slack:T024BE7LD/U024BE7LH"`;
  return missingConnection(environment, "SLACK_CLIENT_ID");
}

function missingConnection(
  { SLACK_APP_TOKEN, SLACK_SIGNING_SECRET, PORT }: Environment,
  beside: string,
): string | null {
  if (SLACK_APP_TOKEN) return null;
  if (!SLACK_SIGNING_SECRET)
    return `${beside} is set: set SLACK_APP_TOKEN too (Socket Mode), or SLACK_SIGNING_SECRET and PORT (HTTP mode)`;
  return PORT === undefined
    ? "SLACK_SIGNING_SECRET is set: set PORT too, where Slack's requests are to arrive"
    : null;
}
