import type { Logger } from "pino";
import type { Clock } from "../../clock";
import type { Workspaces } from "./workspaces";

/** What Slack knows of a person. */
export interface Profile {
  name: string | null;
  /** As Slack writes it: "en-GB", "Europe/Zurich"; not yet checked. */
  locale: string | null;
  zone: string | null;
}

const UNKNOWN: Profile = { name: null, locale: null, zone: null };
/** After an hour a profile is asked for anew; meanwhile the old one serves. */
const FRESH_MS = 3_600_000;
const MOST = 5000;

/** Somebody, by the ids of Slack: those of people are unique within a workspace only. */
interface Somebody {
  team: string | undefined;
  user: string;
}

interface Known {
  profile: Profile;
  at: number;
}

/** Profiles of people, kept for an hour and then refreshed while the old one still serves. */
export class Profiles {
  private readonly profiles = new Map<string, Known>();
  private readonly asking = new Map<string, Promise<Profile>>();

  constructor(
    private readonly workspaces: Workspaces,
    private readonly clock: Clock,
    private readonly logger: Logger,
  ) {}

  /** Never rejects: somebody whose profile cannot be had is answered all the same. */
  async of(who: Somebody): Promise<Profile> {
    const known = this.profiles.get(keyOf(who));
    if (known && Date.parse(this.clock.now()) - known.at <= FRESH_MS) return known.profile;
    const asked = this.ask(who, known);
    return known ? known.profile : asked;
  }

  /** What is known already; null for somebody who was never asked about. */
  known(who: Somebody): Profile | null {
    return this.profiles.get(keyOf(who))?.profile ?? null;
  }

  /** Waits for what is being asked. */
  async settled(): Promise<void> {
    await Promise.all(this.asking.values());
  }

  /** Forgets everybody in a workspace. */
  forget(team: string): void {
    for (const key of this.profiles.keys())
      if (key.startsWith(keyOf({ team, user: "" }))) this.profiles.delete(key);
  }

  private ask(who: Somebody, known: Known | undefined): Promise<Profile> {
    const key = keyOf(who);
    const already = this.asking.get(key);
    if (already) return already;
    const asked = this.fetch(who, known).finally(() => this.asking.delete(key));
    this.asking.set(key, asked);
    return asked;
  }

  private async fetch(who: Somebody, known: Known | undefined): Promise<Profile> {
    const { team, user } = who;
    try {
      const { asking } = await this.workspaces.of(team);
      const { user: found } = await asking.users.info({ user, include_locale: true });
      const profile = {
        name: found?.profile?.real_name || found?.real_name || found?.name || null,
        locale: found?.locale ?? null,
        zone: found?.tz ?? null,
      };
      this.keep(keyOf(who), profile);
      return profile;
    } catch (error) {
      this.logger.warn({ error, team, user }, "Slack does not tell a person's zone and language");
      return known?.profile ?? UNKNOWN;
    }
  }

  private keep(key: string, profile: Profile): void {
    this.profiles.delete(key);
    this.profiles.set(key, { profile, at: Date.parse(this.clock.now()) });
    for (const oldest of this.profiles.keys()) {
      if (this.profiles.size <= MOST) break;
      this.profiles.delete(oldest);
    }
  }
}

const keyOf = ({ team = "", user }: Somebody): string => `${team}/${user}`;
