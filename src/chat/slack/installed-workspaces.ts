import { PlatformError } from "../../errors";
import { StoreError } from "../../store/port";
import type { Access } from "./clients";
import { platformError } from "./errors";
import type { Installation, Installations } from "./installations";
import { clientsFor, complainOfMissingScopes, type Workspace, type Workspaces } from "./workspaces";

interface Known {
  token: string;
  workspace: Workspace;
}

/** The workspaces in which the bot was installed by OAuth: looked up each time, for another bot may have changed them. */
export class InstalledWorkspaces implements Workspaces {
  /** Called when Slack says that an installation's token was taken back. */
  onRevoked: (installation: Installation) => void = () => undefined;
  private readonly cache = new Map<string, Known>();

  constructor(
    private readonly installations: Installations,
    private readonly access: Omit<Access, "botToken">,
  ) {}

  /** What Slack refuses in one workspace is logged, and does not keep the bot from the others. @throws StoreError */
  async start(): Promise<void> {
    await this.installations.reseal();
    const { installed } = await this.installations.survey();
    await Promise.all(installed.map((installation) => this.look(installation)));
  }

  async of(team: string | undefined): Promise<Workspace> {
    const installation = team === undefined ? null : await this.installed(team);
    if (!installation) throw new PlatformError("permanent", "not_installed");
    return installation;
  }

  known(team: string | undefined): Workspace | undefined {
    return this.cache.get(team ?? "")?.workspace;
  }

  forget(team: string): void {
    this.cache.delete(team);
  }

  private async installed(team: string): Promise<Workspace | null> {
    try {
      const installation = await this.installations.of(team);
      if (installation) return this.workspaceOf(installation);
      this.forget(team);
      return null;
    } catch (error) {
      // While the store is away, people are still to be told that it is.
      const known = this.known(team);
      if (error instanceof StoreError && known) return known;
      throw error;
    }
  }

  /** Why Slack refuses the token of an installation; null where it does not. */
  async refusal(installation: Installation): Promise<string | null> {
    try {
      const { response_metadata } = await this.workspaceOf(installation).asking.auth.test();
      complainOfMissingScopes(response_metadata?.scopes, installation.team, this.access.logger);
      return null;
    } catch (error) {
      return platformError(error).code;
    }
  }

  private workspaceOf(installation: Installation): Workspace {
    const { team, botUser, botId, token } = installation;
    const known = this.cache.get(team);
    if (known?.token === token) return known.workspace;
    const access = { ...this.access, botToken: token, onRevoked: () => this.onRevoked(installation) };
    const workspace = { team, botUser, botId, ...clientsFor(access) };
    this.cache.set(team, { token, workspace });
    return workspace;
  }

  private async look(installation: Installation): Promise<void> {
    const { team, name } = installation;
    const code = await this.refusal(installation);
    if (code !== null)
      this.access.logger.warn(
        { team, name, code },
        "Slack refuses the token of a workspace: install the bot there again",
      );
  }
}
