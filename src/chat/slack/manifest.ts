import type { webApi } from "@slack/bolt";
import { stringify } from "yaml";
import { EVENTS_PATH } from "./http";
import { CONVERT_SHORTCUT } from "./listeners";

type Manifest = Parameters<webApi.WebClient["apps"]["manifest"]["create"]>[0]["manifest"];
type BotScope = NonNullable<NonNullable<NonNullable<Manifest["oauth_config"]>["scopes"]>["bot"]>[number];

/** Where browsers begin to add the bot to a workspace. */
export const INSTALL_PATH = "/slack/install";
/** Where Slack sends them back to. */
export const REDIRECT_PATH = "/slack/oauth_redirect";

/** The least that the bot can do its work with; each says what for. */
export const BOT_SCOPES: readonly BotScope[] = [
  // Mentions of the bot are answered.
  "app_mentions:read",
  // After a crash a reminder is looked for in its channel, so that it is not posted twice; and where a channel turned
  // it on, times in its messages are answered ...
  "channels:history",
  // Answers, reminders.
  "chat:write",
  // `/mag`.
  "commands",
  // ... also in private channels ...
  "groups:history",
  // ... and in the conversation with a person, who can write to the bot there ...
  "im:history",
  // ... which has to be opened to be looked at.
  "im:write",
  // People's zones and languages.
  "users:read",
];

/** What the manifest needs to know of a sub-command. */
interface Described {
  /** "next-meeting", "action done". */
  name: string;
}

export interface ManifestOptions {
  commands: readonly Described[];
  /**
   * The address under which Slack and browsers reach the bot, which can then be installed in several workspaces.
   * Without it the manifest is for Socket Mode and one workspace.
   */
  publicUrl?: string | undefined;
  /** Socket Mode all the same: the address is for browsers alone. */
  socketMode?: boolean;
}

/** Slack's description of the app: https://docs.slack.dev/reference/app-manifest */
export function slackManifest({
  commands,
  publicUrl,
  socketMode = publicUrl === undefined,
}: ManifestOptions): Manifest {
  const url = socketMode ? undefined : new URL(EVENTS_PATH, publicUrl).href;
  return {
    display_information: {
      name: "MAG bot",
      description: "Meetings, actions and reminders of the MAG, in your own time zone and language",
      background_color: "#1d4e89",
    },
    features: {
      app_home: {
        home_tab_enabled: true,
        messages_tab_enabled: true,
        messages_tab_read_only_enabled: false,
      },
      bot_user: { display_name: "MAG bot", always_online: true },
      shortcuts: [
        {
          type: "message",
          name: "Convert times",
          callback_id: CONVERT_SHORTCUT,
          description: "Shows you the times of a message in your own zone",
        },
      ],
      slash_commands: [
        {
          command: "/mag",
          ...(url && { url }),
          description: "Meetings, actions, reminders, and times in your own zone",
          usage_hint: usageHint(commands),
          should_escape: false,
        },
      ],
    },
    oauth_config: {
      ...(publicUrl !== undefined && { redirect_urls: [new URL(REDIRECT_PATH, publicUrl).href] }),
      scopes: { bot: [...BOT_SCOPES] },
    },
    settings: {
      event_subscriptions: {
        ...(url && { request_url: url }),
        bot_events: [
          "app_home_opened",
          "app_mention",
          "message.channels",
          "message.groups",
          "message.im",
          ...(publicUrl !== undefined ? (["app_uninstalled", "tokens_revoked"] as const) : []),
        ],
      },
      interactivity: { is_enabled: true, ...(url && { request_url: url }) },
      org_deploy_enabled: false,
      socket_mode_enabled: url === undefined,
      token_rotation_enabled: false,
    },
  };
}

/** First words of the sub-commands: "[next-meeting | meetings | action ...]". */
function usageHint(commands: readonly Described[]): string {
  const first = commands.map(({ name }) => name.replace(/ .*$/, " ..."));
  return `[${[...new Set(first)].join(" | ")}]`;
}

/** The manifest as the file to paste into "Create New App". */
export const slackManifestFile = (options: ManifestOptions): string =>
  `# Made by \`npm run -s mag -- register\` from the definitions of the commands; change those, not this.\n${stringify(slackManifest(options), { lineWidth: 0 })}`;
