import { Refusal } from "./refusal";
import { BOT_ID, BOT_USER, TEAM, Workspace } from "./workspace";

/** A workspace and the bot in it. Slack's ids are unique within a workspace only. */
export interface Team {
  id: string;
  name: string;
  botUser: string;
  botId: string;
  /** Null until the bot is installed there, and after it was removed. */
  token: string | null;
  scopes: readonly string[];
  workspace: Workspace;
}

/** The workspaces there are, and whose token is whose. */
export class Teams {
  readonly home: Team;
  private readonly others: Team[] = [];
  private readonly revoked = new Set<string>();

  constructor(
    private readonly now: () => string,
    home: Pick<Team, "token" | "scopes">,
  ) {
    this.home = {
      id: TEAM,
      name: "MAG",
      botUser: BOT_USER,
      botId: BOT_ID,
      workspace: new Workspace(now),
      ...home,
    };
  }

  /** A workspace in which the bot is not installed. */
  add(id: string, name: string): Team {
    const n = this.others.length + 1;
    const team: Team = {
      id,
      name,
      botUser: `U0BOT${n}`,
      botId: `B0BOT${n}`,
      token: null,
      scopes: [],
      workspace: new Workspace(this.now),
    };
    this.others.push(team);
    return team;
  }

  get(id: string): Team {
    const found = [this.home, ...this.others].find((team) => team.id === id);
    if (!found) throw new Error(`there is no workspace ${id}`);
    return found;
  }

  /** @throws Refusal */
  withToken(token: string): Team {
    const found = [this.home, ...this.others].find((team) => team.token === token);
    if (found) return found;
    throw new Refusal(this.revoked.has(token) ? "token_revoked" : "invalid_auth");
  }

  /** The bot was removed from a workspace: its token is good no more. */
  remove(team: Team): void {
    if (team.token !== null) this.revoked.add(team.token);
    team.token = null;
  }
}
