import type { Handlers, Post } from "../../../src/chat/adapter";
import { INSTALL_PATH } from "../../../src/chat/slack/manifest";
import type { SlackAdapter, SlackOptions } from "../../../src/chat/slack/slack";
import { CLIENT_ID, CLIENT_SECRET, type Consent } from "../../fakes/slack/oauth";
import { People } from "../../fakes/slack/people";
import type { Team } from "../../fakes/slack/teams";
import { Browser, linkOf, type Page, serving } from "./browser";
import { READER, text } from "./core";
import { HastyClock, SlackDesk } from "./desk";

/** Thirty-two bytes, all the same. */
export const keyOf = (byte: number): Buffer => Buffer.alloc(32, byte);

export const oauth = {
  clientId: CLIENT_ID,
  clientSecret: CLIENT_SECRET,
  tokenKeys: [keyOf(1)],
  publicUrl: "https://mag.example.org",
};

/** C0GENERAL of a workspace, or Alice's direct messages there. */
export const place = (team: Team, kind: "channel" | "direct" = "channel") =>
  ({ platform: "slack", team: team.id, id: kind === "channel" ? "C0GENERAL" : "U0ALICE", kind }) as const;

/** A post that says its key. */
export const post = (key: string, where: Post["place"]): Post => ({
  key,
  place: where,
  blocks: [text(key)],
  reader: { ...READER, zone: null },
});

/** Two workspaces, each with a channel C0GENERAL and a person U0ALICE, and a bot that is installed in neither. */
export class SeveralDesk {
  readonly first: Team;
  readonly second: Team;
  readonly adapters: SlackAdapter[] = [];
  private readonly servers: { origin: string; close(): Promise<void> }[] = [];

  private constructor(readonly desk: SlackDesk<HastyClock>) {
    const { teams } = desk.slack;
    this.first = teams.add("T0FIRST", "First & <Co>");
    this.second = teams.add("T0SECOND", "Second");
    const zones = { T0FIRST: "Asia/Shanghai", T0SECOND: "America/New_York" };
    for (const { id, workspace } of [this.first, this.second]) {
      workspace.addChannel({ id: "C0GENERAL", name: "general" });
      workspace.addUser({
        id: "U0ALICE",
        real_name: `Alice of ${id}`,
        tz: zones[id as keyof typeof zones],
        locale: "en-GB",
      });
    }
  }

  static async open(): Promise<SeveralDesk> {
    return new SeveralDesk(await SlackDesk.open(new HastyClock("2025-11-18T12:00Z")));
  }

  /** Starts a bot in Socket Mode. */
  async bot(handlers: Handlers, more: Partial<SlackOptions> = {}): Promise<SlackAdapter> {
    const adapter = this.desk.adapter({ botToken: undefined, oauth, ...more });
    await adapter.start(handlers);
    this.adapters.push(adapter);
    this.servers.push(await serving((request, response) => adapter.listener?.(request, response)));
    return adapter;
  }

  browser(language?: string, server = 0): Browser {
    return new Browser(this.servers[server]!.origin, language);
  }

  /** For faults that a workspace's calls alone are to have. */
  tokenOf({ token }: Team): { token: string | undefined } {
    return { token: token ?? undefined };
  }

  people(team: Team): People {
    return new People(this.desk.slack, team);
  }

  /** Goes as far as Slack's page and back. @returns the address that Slack sends the browser back to. */
  async consents(browser: Browser, consent: Consent | null): Promise<URL> {
    const landing = await browser.get(INSTALL_PATH);
    const start = await browser.get(linkOf(landing.html));
    return this.desk.slack.oauth.answer(start.location ?? "", consent);
  }

  /** Adds the bot to a workspace, from the first page to the last. */
  async installs(team: Team, browser = this.browser()): Promise<Page> {
    return browser.get((await this.consents(browser, { team, by: "U0ALICE" })).href);
  }

  /** Starts a bot and adds it to both workspaces. */
  async botInBoth(handlers: Handlers): Promise<SlackAdapter> {
    const adapter = await this.bot(handlers);
    await this.installs(this.first);
    await this.installs(this.second);
    return adapter;
  }

  /** Types a command in C0GENERAL of a workspace; resolves when it is acknowledged. */
  async types(team: Team, line: string): Promise<void> {
    await this.desk.tell(this.people(team).command("U0ALICE", "C0GENERAL", line));
  }

  async close(): Promise<void> {
    await Promise.all(this.servers.map((server) => server.close()));
    await Promise.all(this.adapters.map((adapter) => adapter.stop()));
    await this.desk.close();
  }
}
