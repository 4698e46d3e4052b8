import type { IncomingMessage, RequestListener } from "node:http";
import type { App } from "@slack/bolt";
import type { Logger } from "pino";
import type { Clock } from "../../clock";
import type { Store } from "../../store/port";
import type { Memory } from "../memory";
import { Departures } from "./departures";
import { Installer, isForInstaller, type OAuthOptions } from "./install";
import { Installations } from "./installations";
import { InstalledWorkspaces } from "./installed-workspaces";
import { Sealer } from "./sealing";

interface Options {
  oauth: OAuthOptions;
  apiUrl: string;
  store: Store;
  memory: Memory;
  clock: Clock;
  logger: Logger;
}

/** What it takes to serve several workspaces: how the bot comes into one, speaks there, and is gone again. */
export class SeveralWorkspaces {
  readonly workspaces: InstalledWorkspaces;
  /** Serves what {@link serves} says. */
  readonly listener: RequestListener;
  private readonly installations: Installations;
  private departures: Departures | undefined;

  constructor(private readonly options: Options) {
    const { oauth, store, clock, logger } = options;
    this.installations = new Installations(store, new Sealer(oauth.tokenKeys), clock, logger);
    this.workspaces = new InstalledWorkspaces(this.installations, options);
    this.listener = new Installer({ ...options, installations: this.installations }).listener;
  }

  serves(request: IncomingMessage): boolean {
    return isForInstaller(request);
  }

  /** Hears of it when the bot is removed from a workspace. */
  listen(app: App, more: Pick<ConstructorParameters<typeof Departures>[0], "profiles" | "handlers">): void {
    const { installations, workspaces, options } = this;
    this.departures = new Departures({ installations, workspaces, logger: options.logger, ...more });
    this.departures.listen(app);
  }

  /** Resolves when nothing is being cleared up any more. */
  async settled(): Promise<void> {
    await this.departures?.settled();
  }
}
