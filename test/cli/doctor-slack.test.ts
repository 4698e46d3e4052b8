import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pino from "pino";
import { Installations } from "../../src/chat/slack/installations";
import { BOT_SCOPES } from "../../src/chat/slack/manifest";
import { Sealer } from "../../src/chat/slack/sealing";
import { systemClock } from "../../src/clock";
import { openEmbedded } from "../../src/store/embedded";
import { keyOf } from "../chat/slack/several";
import { CLIENT_ID, CLIENT_SECRET } from "../fakes/slack/oauth";
import { BOT_TOKEN, FakeSlack, SIGNING_SECRET } from "../fakes/slack/server";
import { mag } from "./mag";

describe("mag doctor with several workspaces of Slack", () => {
  let slack: FakeSlack;
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "mag-doctor-"));
    slack = await new FakeSlack(BOT_SCOPES).start();
  });
  afterEach(async () => {
    await slack.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const doctor = (more: NodeJS.ProcessEnv = {}) =>
    mag(["doctor"], "", {
      MAG_DATA_DIR: folder,
      SLACK_CLIENT_ID: CLIENT_ID,
      SLACK_CLIENT_SECRET: CLIENT_SECRET,
      SLACK_SIGNING_SECRET: SIGNING_SECRET,
      MAG_TOKEN_KEY: keyOf(1).toString("base64"),
      MAG_PUBLIC_URL: "https://mag.example.org",
      PORT: "8080",
      SLACK_API_URL: slack.apiUrl,
      ...more,
    });

  it("says what is missing, where to install the bot, and how each workspace is", async () => {
    expect((await doctor({ MAG_TOKEN_KEY: "" })).stdout).toMatch(/^MEND {2}Slack .*openssl rand -base64 32/m);
    expect((await doctor()).stdout).toMatch(/^ok {4}Slack .*https:\/\/mag\.example\.org\/slack\/install/m);
    const store = await openEmbedded(folder);
    const save = (team: string, name: string, key: number, token: string) =>
      new Installations(store, new Sealer([keyOf(key)]), systemClock, pino({ level: "silent" })).save({
        team,
        name,
        botUser: "U0BOT",
        botId: "B0BOT",
        scopes: [...BOT_SCOPES],
        by: "U0ALICE",
        token,
      });
    await save("T0MAG", "MAG", 1, BOT_TOKEN);
    await save("T0OLD", "Refused", 1, "xoxb-of-yesterday");
    await save("T0OTHER", "Sealed otherwise", 2, BOT_TOKEN);
    await store.close();
    const { stdout, stderr, status } = await doctor();
    expect(stdout).toMatch(/^ok {4}Slack +MAG: the token and its scopes are good/m);
    expect(stdout).toMatch(
      /^MEND {2}Slack +Slack refused \(invalid_auth\)\. Check the installation in Refused\./m,
    );
    expect(stdout).toMatch(/^MEND {2}Slack +Sealed otherwise: .*another MAG_TOKEN_KEY/m);
    expect(`${stdout}${stderr}`).not.toMatch(/xoxb-/);
    expect(status).toBe(1);
  });

  it("leaves installations out of an export, and keeps them sealed in a backup", async () => {
    const store = await openEmbedded(folder);
    await new Installations(store, new Sealer([keyOf(1)]), systemClock, pino({ level: "silent" })).save({
      team: "T0MAG",
      name: "MAG",
      botUser: "U0BOT",
      botId: "B0BOT",
      scopes: [],
      by: "U0ALICE",
      token: BOT_TOKEN,
    });
    await store.close();
    const exported = await mag(["export", "--data", folder]);
    expect([exported.status, exported.stdout]).toEqual([0, ""]);
    const kept = await mag(["backup", join(folder, "kept.jsonl"), "--data", folder]);
    expect(kept.status).toBe(0);
    const backup = readFileSync(join(folder, "kept.jsonl"), "utf8");
    expect(backup).toContain("T0MAG");
    expect(backup).not.toContain(BOT_TOKEN);
  });
});
