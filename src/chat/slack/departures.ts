import type { App } from "@slack/bolt";
import type { Logger } from "pino";
import type { Handlers } from "../adapter";
import { isRevoked } from "./clients";
import type { Gone, Installation, Installations } from "./installations";
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
  /** Tokens of which Slack is being asked whether they are good. */
  private readonly doubted = new Set<string>();

  constructor(private readonly options: DeparturesOptions) {}

  /**
   * Hears of it from Slack's events, of which one or both come, and from a refusal where they came while the bot was
   * down: https://docs.slack.dev/reference/events/app_uninstalled and .../tokens_revoked
   */
  listen(app: App): void {
    app.event("app_uninstalled", async ({ body }) => this.left(body));
    app.event("tokens_revoked", async ({ event, body }) => {
      if ((event.tokens.bot ?? []).length > 0) this.left(body);
    });
    this.options.workspaces.onRevoked = (installation) => this.doubt(installation);
  }

  /** Resolves when nothing is being cleared up any more. */
  async settled(): Promise<void> {
    while (this.underWay.size > 0) await Promise.all(this.underWay);
  }

  private left({ team_id: team, event_time: seconds }: { team_id: string; event_time: number }): void {
    this.take(this.leave(team, { until: new Date(seconds * 1000).toISOString() }));
  }

  /** Slack is asked once more: what follows cannot be undone. */
  private doubt(installation: Installation): void {
    const { team, token } = installation;
    if (this.doubted.has(token)) return;
    this.doubted.add(token);
    const checked = this.options.workspaces
      .refusal(installation)
      .then((code) => (isRevoked(code) ? this.leave(team, { token }) : undefined))
      .finally(() => this.doubted.delete(token));
    this.take(checked);
  }

  private take(work: Promise<void>): void {
    const taken = work.finally(() => this.underWay.delete(taken));
    this.underWay.add(taken);
  }

  /**
   * Doing it again changes nothing. The token goes last: where a crash comes in between, Slack's refusal of it has the
   * next start do it again.
   */
  private async leave(team: string, gone: Gone): Promise<void> {
    const { installations, workspaces, profiles, handlers, logger } = this.options;
    try {
      if (!(await installations.isGone(team, gone))) return;
      await handlers().removed?.({ platform: "slack", team });
      await installations.remove(team, gone);
      workspaces.forget(team);
      profiles.forget(team);
    } catch (error) {
      logger.error(
        { error, team },
        "the bot was removed from a workspace, and that could not be written down",
      );
    }
  }
}
