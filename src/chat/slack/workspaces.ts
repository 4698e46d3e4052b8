import type { webApi } from "@slack/bolt";
import type { Logger } from "pino";
import { type Access, askingClient, postingClient } from "./clients";
import { platformError } from "./errors";
import { BOT_SCOPES } from "./manifest";

/** Who the bot is in a workspace, and what it speaks through there. */
export interface Workspace {
  /** "T024BE7LD". */
  team: string;
  /** The bot's own user id: nobody else's message counts as its post. */
  botUser: string;
  botId: string;
  /** For what must not be said twice. */
  posting: webApi.WebClient;
  /** For looking things up. */
  asking: webApi.WebClient;
}

/** The workspaces in which the bot is installed. */
export interface Workspaces {
  /** Resolves once the bot can speak where it is installed. @throws PlatformError */
  start(): Promise<void>;
  /** @throws PlatformError `not_installed`, or StoreError. */
  of(team: string | undefined): Promise<Workspace>;
  /** The same, as far as it is known at once: Slack does not wait for a store to be asked. */
  known(team: string | undefined): Workspace | undefined;
}

/** The clients that one token speaks through. */
export const clientsFor = (access: Access): Pick<Workspace, "posting" | "asking"> => ({
  posting: postingClient(access),
  asking: askingClient(access),
});

/** Scopes that the bot wants and was not granted. */
export const missingScopes = (granted: readonly string[] | undefined): string[] =>
  BOT_SCOPES.filter((scope) => granted?.includes(scope) === false);

/** An app that was installed before the manifest grew works in part; better said now than found out later. */
export function complainOfMissingScopes(
  granted: readonly string[] | undefined,
  team: string,
  logger: Logger,
): void {
  const missing = missingScopes(granted);
  if (missing.length > 0)
    logger.warn(
      { missing, team },
      "the Slack app lacks scopes: put config/slack-manifest.yaml in its settings, then install it again",
    );
}

/** The one workspace that a bot token belongs to; it serves whatever comes in. */
export class OneWorkspace implements Workspaces {
  private workspace: Workspace;

  constructor(private readonly access: Access) {
    this.workspace = { team: "", botUser: "", botId: "", ...clientsFor(access) };
  }

  async start(): Promise<void> {
    try {
      const answer = await this.workspace.asking.auth.test();
      const { user_id: botUser = "", bot_id: botId = "", team_id: team = "" } = answer;
      this.workspace = { ...this.workspace, team, botUser, botId };
      complainOfMissingScopes(answer.response_metadata?.scopes, team, this.access.logger);
    } catch (error) {
      throw platformError(error);
    }
  }

  async of(): Promise<Workspace> {
    return this.workspace;
  }

  known(): Workspace {
    return this.workspace;
  }
}
