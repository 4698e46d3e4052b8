import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BOT_SCOPES } from "../../../src/chat/slack/manifest";
import { mag, startMag } from "../../cli/mag";
import { People } from "../../fakes/slack/people";
import { APP_TOKEN, BOT_TOKEN, FakeSlack } from "../../fakes/slack/server";
import { wordsOf } from "./screen";

describe("mag start with Slack's tokens", () => {
  let slack: FakeSlack;
  let folder: string;
  const environment = (more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv => ({
    MAG_DATA_DIR: folder,
    SLACK_BOT_TOKEN: BOT_TOKEN,
    SLACK_APP_TOKEN: APP_TOKEN,
    SLACK_API_URL: slack.apiUrl,
    ...more,
  });

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "mag-slack-"));
    slack = await new FakeSlack(BOT_SCOPES).start();
    slack.workspace.addChannel({ id: "C0GENERAL" });
  });
  afterEach(async () => {
    await slack.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it("answers, comes back when it is killed, and ends when it is told to", async () => {
    const people = new People(slack);
    const asks = async (line: string, count: number): Promise<string> => {
      const { type, payload } = people.command("U0ALICE", "C0GENERAL", line);
      await slack.socket.deliver(type, payload);
      const message = await slack.workspace.until(() => slack.workspace.messages[count - 1]);
      return wordsOf(message);
    };
    const killed = startMag(["start"], environment());
    expect(await asks("zone Nairobi", 1)).toContain("Nairobi");
    killed.kill("SIGKILL");
    await once(killed, "exit");

    const child = startMag(["start"], environment());
    await slack.socket.connected(2);
    expect(await asks("zone", 2)).toContain("Nairobi");
    child.kill("SIGTERM");
    expect(await once(child, "exit")).toEqual([0, null]);
  });

  it("says so in one line where Slack refuses the token", async () => {
    const { status, stderr } = await mag(["start"], "", environment({ SLACK_BOT_TOKEN: "xoxb-mistyped" }));
    expect(status).toBe(1);
    expect(stderr).toMatch(/Slack.*invalid_auth|invalid_auth.*Slack/);
    expect(stderr).not.toContain("xoxb-mistyped");
  });
});
