import type { App } from "@slack/bolt";
import type { Logger } from "pino";
import type { Handlers } from "../adapter";
import type { Installations } from "./installations";
import type { InstalledWorkspaces } from "./installed-workspaces";
import type { Profiles } from "./profiles";

interface DeparturesOptions {
  installations: Installations;
  workspaces: InstalledWorkspaces;
  profiles: Profiles;
  handlers: () => Handlers;
  logger: Logger;
}

/** Clears up where the bot was removed from a workspace, or its token was taken back. */
export class Departures {
  private readonly underWay = new Set<Promise<void>>();

  constructor(private readonly options: DeparturesOptions) {}

  /** https://docs.slack.dev/reference/events/app_uninstalled and .../tokens_revoked: Slack sends either, or both. */
  listen(app: App): void {
    app.event("app_uninstalled", async ({ body }) => this.take(body));
    app.event("tokens_revoked", async ({ event, body }) => {
      if ((event.tokens.bot ?? []).length > 0) this.take(body);
    });
  }

  /** Resolves when nothing is being cleared up any more. */
  async settled(): Promise<void> {
    await Promise.all(this.underWay);
  }

  private take({ team_id: team, event_time: seconds }: { team_id: string; event_time: number }): void {
    const leaving = this.leave(team, new Date(seconds * 1000).toISOString()).finally(() =>
      this.underWay.delete(leaving),
    );
    this.underWay.add(leaving);
  }

  /** Doing it again changes nothing. */
  private async leave(team: string, at: string): Promise<void> {
    const { installations, workspaces, profiles, handlers, logger } = this.options;
    try {
      if (!(await installations.remove(team, at))) return;
      workspaces.forget(team);
      profiles.forget(team);
      await handlers().removed?.({ platform: "slack", team });
    } catch (error) {
      logger.error(
        { error, team },
        "the bot was removed from a workspace, and that could not be written down",
      );
    }
  }
}
