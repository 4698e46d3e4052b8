import type { Logger } from "pino";
import type { Clock } from "../../clock";
import type { Store } from "../../store/port";
import { SealError, type Sealer } from "./sealing";

/** The collection of installations. The tokens in it are sealed; none of it is for an export. */
export const INSTALLATIONS = "slack-installations";

/** The bot in one workspace, by its OAuth access token: https://docs.slack.dev/reference/methods/oauth.v2.access */
export interface Installation {
  team: string;
  /** The workspace's name. */
  name: string;
  botUser: string;
  botId: string;
  scopes: string[];
  /** Who installed it. */
  by: string;
  token: string;
}

type Stored = Omit<Installation, "token"> & {
  /** ISO 8601 UTC. */
  at: string;
} & (
    | { sealed: string }
    /** Kept to tell what became of it. */
    | { removed: string }
  );

/** What is gone from a workspace: whatever was installed there by then (ISO 8601, to the second), or with a token. */
export type Gone = { until: string } | { token: string };

/** Where the bot is installed, with the tokens sealed. In the store, for all bots that share it. */
export class Installations {
  constructor(
    private readonly store: Store,
    private readonly sealer: Sealer,
    private readonly clock: Clock,
    private readonly logger: Logger,
  ) {}

  /** Takes the place of an earlier installation in the workspace. @throws StoreError */
  async save({ token, ...installation }: Installation): Promise<void> {
    const sealed = this.sealer.seal(token, aboutToken(installation.team));
    await this.store.update<[Stored]>([key(installation.team)], () => [
      { ...installation, at: this.clock.now(), sealed },
    ]);
  }

  /** Null where the bot is not installed, or its token cannot be opened, which is logged. @throws StoreError */
  async of(team: string): Promise<Installation | null> {
    const stored = await this.store.get<Stored>(key(team));
    return stored ? this.opened(stored) : null;
  }

  /** All in order of their ids; of those whose token cannot be opened the names. @throws StoreError */
  async survey(): Promise<{ installed: Installation[]; unreadable: string[] }> {
    const installed: Installation[] = [];
    const unreadable: string[] = [];
    for (const { value } of await this.store.range<Stored>(INSTALLATIONS)) {
      const opened = this.opened(value);
      if (opened) installed.push(opened);
      else if ("sealed" in value) unreadable.push(value.name);
    }
    return { installed, unreadable };
  }

  /** Whether the bot is gone from a workspace, and was not installed there again since. @throws StoreError */
  async isGone(team: string, gone: Gone): Promise<boolean> {
    const stored = await this.store.get<Stored>(key(team));
    return stored !== undefined && ("removed" in stored || this.isMeant(stored, gone));
  }

  /** Forgets the token of a workspace, unless the bot was installed there again. @throws StoreError */
  async remove(team: string, gone: Gone): Promise<void> {
    const removed = "until" in gone ? gone.until : this.clock.now();
    await this.store.update<[Stored]>([key(team)], ([stored]) => {
      if (!stored || "removed" in stored || !this.isMeant(stored, gone)) return [stored];
      const { sealed: _forgotten, ...rest } = stored;
      return [{ ...rest, removed }];
    });
  }

  /** Seals with the key of now what was sealed with an earlier one. @throws StoreError */
  async reseal(): Promise<void> {
    for (const { id, value } of await this.store.range<Stored>(INSTALLATIONS)) {
      if (!("sealed" in value) || this.sealer.isCurrent(value.sealed)) continue;
      const token = this.opened(value)?.token;
      if (token === undefined) continue;
      const sealed = this.sealer.seal(token, aboutToken(id));
      await this.store.update<[Stored]>([key(id)], ([now]) => [
        now && "sealed" in now && now.sealed === value.sealed ? { ...now, sealed } : now,
      ]);
    }
  }

  private isMeant(stored: Stored, gone: Gone): boolean {
    return "until" in gone
      ? seconds(stored.at) <= seconds(gone.until)
      : this.opened(stored)?.token === gone.token;
  }

  private opened(stored: Stored): Installation | null {
    if (!("sealed" in stored)) return null;
    const { sealed, at: _at, ...installation } = stored;
    try {
      return { ...installation, token: this.sealer.open(sealed, aboutToken(stored.team)) };
    } catch (error) {
      if (!(error instanceof SealError)) throw error;
      this.logger.error(
        { error, team: stored.team },
        "a Slack token cannot be opened: MAG_TOKEN_KEY wants the key it was sealed with too, behind a comma",
      );
      return null;
    }
  }
}

const seconds = (instant: string): number => Math.floor(Date.parse(instant) / 1000);

const key = (team: string) => ({ collection: INSTALLATIONS, id: team });

const aboutToken = (team: string): string => `slack token of ${team}`;
