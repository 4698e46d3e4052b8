import type { webApi } from "@slack/bolt";
import type { Logger } from "pino";
import type { Clock } from "../../clock";

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

interface Known {
  profile: Profile;
  at: number;
}

/** Profiles of people, kept for an hour and then refreshed while the old one still serves. */
export class Profiles {
  private readonly known = new Map<string, Known>();
  private readonly asking = new Map<string, Promise<Profile>>();

  constructor(
    private readonly client: webApi.WebClient,
    private readonly clock: Clock,
    private readonly logger: Logger,
  ) {}

  /** Never rejects: somebody whose profile cannot be had is answered all the same. */
  async of(user: string): Promise<Profile> {
    const known = this.known.get(user);
    if (known && Date.parse(this.clock.now()) - known.at <= FRESH_MS) return known.profile;
    const asked = this.ask(user, known);
    return known ? known.profile : asked;
  }

  /** Waits for what is being asked. */
  async settled(): Promise<void> {
    await Promise.all(this.asking.values());
  }

  private ask(user: string, known: Known | undefined): Promise<Profile> {
    const already = this.asking.get(user);
    if (already) return already;
    const asked = this.fetch(user, known).finally(() => this.asking.delete(user));
    this.asking.set(user, asked);
    return asked;
  }

  private async fetch(user: string, known: Known | undefined): Promise<Profile> {
    try {
      const { user: found } = await this.client.users.info({ user, include_locale: true });
      const profile = {
        name: found?.profile?.real_name || found?.real_name || found?.name || null,
        locale: found?.locale ?? null,
        zone: found?.tz ?? null,
      };
      this.keep(user, profile);
      return profile;
    } catch (error) {
      this.logger.warn({ error, user }, "Slack does not tell a person's zone and language");
      return known?.profile ?? UNKNOWN;
    }
  }

  private keep(user: string, profile: Profile): void {
    this.known.delete(user);
    this.known.set(user, { profile, at: Date.parse(this.clock.now()) });
    for (const oldest of this.known.keys()) {
      if (this.known.size <= MOST) break;
      this.known.delete(oldest);
    }
  }
}
