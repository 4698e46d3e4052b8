import { Writable } from "node:stream";
import pino from "pino";
import { INSTALLATIONS } from "../../../src/chat/slack/installations";
import { BOT_SCOPES, INSTALL_PATH, REDIRECT_PATH } from "../../../src/chat/slack/manifest";
import { systemClock } from "../../../src/clock";
import { LOCALES } from "../../../src/language/locales";
import { documents } from "../../../src/store/backup";
import { CLIENT_ID, CLIENT_SECRET } from "../../fakes/slack/oauth";
import { SIGNING_SECRET } from "../../fakes/slack/server";
import { bodyOf, signed } from "../../fakes/slack/signed";
import { linkOf, serving, wordsOfPage } from "./browser";
import { Core } from "./core";
import { oauth, SeveralDesk } from "./several";

describe("adding the bot to a workspace of Slack", () => {
  let at: SeveralDesk;
  let core: Core;

  beforeEach(async () => {
    at = await SeveralDesk.open();
    core = new Core();
  });
  afterEach(() => at.close());

  const installed = async (): Promise<string[]> =>
    (await at.desk.store.range(INSTALLATIONS)).map(({ id }) => id);
  const words = ({ html }: { html: string }): string => wordsOfPage(html);

  it("asks Slack for what the bot needs, and no more", async () => {
    await at.bot(core);
    const browser = at.browser();
    const { location } = await browser.get(linkOf((await browser.get(INSTALL_PATH)).html));
    const { origin, pathname, searchParams } = new URL(location ?? "");
    expect(`${origin}${pathname}`).toBe(new URL("/oauth/v2/authorize", at.desk.slack.apiUrl).href);
    expect(searchParams.get("client_id")).toBe(CLIENT_ID);
    expect(searchParams.get("scope")).toBe(BOT_SCOPES.join(","));
    expect(searchParams.get("redirect_uri")).toBe(`https://mag.example.org${REDIRECT_PATH}`);
    expect(searchParams.has("user_scope")).toBe(false);
  });

  it("ends with a page that says what to do next, and the bot answers there at once", async () => {
    await at.bot(core);
    const page = await at.installs(at.first);
    expect(page.status).toBe(200);
    expect(words(page)).toContain("MAG bot is now in First & <Co>");
    expect(words(page)).toContain("/mag help");
    expect(page.html).not.toContain("<Co>");
    expect(linkOf(page.html)).toBe("https://slack.com/app_redirect?app=A0MAG&team=T0FIRST");
    await at.types(at.first, "help");
    await at.first.workspace.until(() => at.first.workspace.messages.length === 1);
    expect(core.lines).toMatchObject([{ place: { team: "T0FIRST" }, platformZone: "Asia/Shanghai" }]);
  });

  it("may be done again", async () => {
    await at.bot(core);
    await at.installs(at.first);
    expect((await at.installs(at.first)).status).toBe(200);
    expect(await installed()).toEqual(["T0FIRST"]);
  });

  it.each(LOCALES)("speaks the browser's language, in pages of its own: %s", async (locale) => {
    await at.bot(core);
    const browser = at.browser(`${locale},en;q=0.4`);
    const landing = await browser.get(INSTALL_PATH);
    expect(landing.html).toContain(`<html lang="${locale}" dir="${locale === "ar" ? "rtl" : "ltr"}">`);
    const declined = await browser.get((await at.consents(browser, null)).href);
    const done = await at.installs(at.second, browser);
    expect([landing, declined, done].map(words).join("\n\n")).toMatchSnapshot();
  });

  it("loads nothing from elsewhere, runs nothing, and is kept by no cache", async () => {
    const adapter = await at.bot(core);
    const server = await serving((request, response) => adapter.listener?.(request, response));
    const { headers } = await fetch(`${server.origin}${INSTALL_PATH}`);
    expect(headers.get("content-security-policy")).toMatch(/^default-src 'none'/);
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect((await fetch(`${server.origin}${INSTALL_PATH}`, { method: "POST" })).status).toBe(405);
    expect((await fetch(`${server.origin}/elsewhere`)).status).toBe(404);
    await server.close();
  });

  describe("comes to nothing", () => {
    afterEach(async () => expect(await installed()).toEqual([]));

    const comesBack = async (change: (back: URL) => void = () => undefined, browser = at.browser()) => {
      const back = await at.consents(browser, { team: at.first, by: "U0ALICE" });
      change(back);
      return browser.get(back.href);
    };

    it("where somebody does not agree", async () => {
      await at.bot(core);
      const browser = at.browser();
      const page = await browser.get((await at.consents(browser, null)).href);
      expect(words(page)).toMatch(/did not agree/);
      expect(at.desk.slack.callsOf("oauth.v2.access")).toEqual([]);
    });

    it("with a state that was made up, in the cookie too", async () => {
      await at.bot(core);
      const { status } = await comesBack((back) =>
        back.searchParams.set("state", "1763467200000.ABC.forged"),
      );
      expect(status).toBe(400);
      const server = await serving((request, response) => at.adapters[0]?.listener?.(request, response));
      const forged = await fetch(`${server.origin}${REDIRECT_PATH}?code=code-1&state=1.A.forged`, {
        headers: { cookie: "slack-app-oauth-state=1.A.forged" },
      });
      expect(forged.status).toBe(400);
      await server.close();
      expect(at.desk.slack.callsOf("oauth.v2.access")).toEqual([]);
    });

    it("in another browser than the one that began", async () => {
      await at.bot(core);
      const back = await at.consents(at.browser(), { team: at.first, by: "U0ALICE" });
      expect((await at.browser().get(back.href)).status).toBe(400);
      expect(at.desk.slack.callsOf("oauth.v2.access")).toEqual([]);
    });

    it("after more than ten minutes", async () => {
      await at.bot(core);
      const page = await comesBack(() => at.desk.clock.set("2025-11-18T12:10:01Z"));
      expect(page.status).toBe(400);
      expect(words(page)).toMatch(/longer than ten minutes/);
      expect(at.desk.slack.callsOf("oauth.v2.access")).toEqual([]);
    });

    it("without a code", async () => {
      await at.bot(core);
      expect((await comesBack((back) => back.searchParams.delete("code"))).status).toBe(400);
    });

    it("with a code that Slack never gave", async () => {
      await at.bot(core);
      expect((await comesBack((back) => back.searchParams.set("code", "guessed"))).status).toBe(400);
    });

    it("where the app's secret is wrong, which only the operator can mend", async () => {
      await at.bot(core, { oauth: { ...oauth, clientSecret: "another-secret" } });
      const page = await comesBack();
      expect(page.status).toBe(500);
      expect(words(page)).toMatch(/tell the person who runs the bot/);
    });

    it("where Slack says that the app is for one workspace only", async () => {
      await at.bot(core);
      const page = await comesBack((back) => {
        back.searchParams.delete("code");
        back.searchParams.set("error", "invalid_team_for_non_distributed_app");
      });
      expect(page.status).toBe(500);
    });

    it("while Slack does not answer", async () => {
      await at.bot(core);
      at.desk.slack.faults.plan("oauth.v2.access", { kind: "status", status: 500 });
      const page = await comesBack();
      expect(page.status).toBe(503);
      expect(words(page)).toMatch(/try again in a few minutes/);
    });

    it("for a whole organization, and the token is given back", async () => {
      await at.bot(core);
      at.desk.slack.oauth.answersWith = {
        is_enterprise_install: true,
        team: null,
        enterprise: { id: "E0ORG", name: "Organization" },
      };
      const page = await comesBack();
      expect(words(page)).toMatch(/choose one workspace/);
      expect(at.desk.slack.callsOf("auth.revoke")).toHaveLength(1);
      expect(at.first.token).toBeNull();
    });

    it("where tokens expire, which the app's settings are not to say", async () => {
      await at.bot(core);
      at.desk.slack.oauth.answersWith = { refresh_token: "xoxe-1-renew", expires_in: 43_200 };
      expect((await comesBack()).status).toBe(500);
      expect(at.first.token).toBeNull();
    });
  });

  it("does not take the same state and code twice", async () => {
    await at.bot(core);
    const browser = at.browser();
    const back = await at.consents(browser, { team: at.first, by: "U0ALICE" });
    expect((await browser.get(back.href)).status).toBe(200);
    expect((await browser.get(back.href)).status).toBe(400);
    const server = await serving((request, response) => at.adapters[0]?.listener?.(request, response));
    const replayed = await fetch(`${server.origin}${back.pathname}${back.search}`, {
      headers: { cookie: `slack-app-oauth-state=${back.searchParams.get("state")}` },
    });
    await server.close();
    expect(replayed.status).toBe(400);
    expect(at.desk.slack.callsOf("oauth.v2.access")).toHaveLength(1);
  });

  it("leaves no secret in the store or in the log, however much is logged", async () => {
    let log = "";
    const sink = new Writable({
      write(chunk: Buffer, _encoding, done) {
        log += chunk.toString("utf8");
        done();
      },
    });
    await at.bot(core, { logger: pino({ level: "trace" }, sink) });
    await at.installs(at.first);
    at.desk.slack.faults.plan("oauth.v2.access", { kind: "refuse", error: "bad_client_secret" });
    await at.installs(at.second);
    at.desk.slack.faults.plan("users.info", { kind: "refuse", error: "invalid_auth" });
    await at.types(at.first, "help");
    await at.first.workspace.until(() => at.first.workspace.messages.length === 1);
    const stored: string[] = [];
    for await (const document of documents(at.desk.store)) stored.push(JSON.stringify(document));
    expect(stored.join("\n")).toContain("T0FIRST");
    expect(log).toContain("T0FIRST");
    for (const secret of [at.first.token!, CLIENT_SECRET, "code-1", oauth.tokenKeys[0]!.toString("base64")])
      expect(`${stored.join("\n")}${log}`).not.toContain(secret);
  });

  it("works beside Slack's own requests over HTTP", async () => {
    const adapter = await at.bot(core, {
      appToken: undefined,
      signingSecret: SIGNING_SECRET,
      clock: systemClock,
    });
    // What Slack's page gives is as old as the simulated clock says.
    expect((await at.installs(at.second)).status).toBe(200);
    const server = await serving((request, response) => adapter.listener?.(request, response));
    const body = bodyOf(at.people(at.second).command("U0ALICE", "C0GENERAL", "help"));
    const seconds = Math.floor(Date.parse(systemClock.now()) / 1000);
    const { status } = await fetch(`${server.origin}/slack/events`, {
      method: "POST",
      headers: {
        "content-type": "application/x-www-form-urlencoded",
        ...signed(body, SIGNING_SECRET, seconds),
      },
      body,
    });
    expect(status).toBe(200);
    await at.second.workspace.until(() => at.second.workspace.messages.length === 1);
    await server.close();
  });
});
