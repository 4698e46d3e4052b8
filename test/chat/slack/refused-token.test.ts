import { INSTALLATIONS } from "../../../src/chat/slack/installations";
import { Core } from "./core";
import { place, post, SeveralDesk } from "./several";

describe("a bot that was removed from a workspace without hearing of it", () => {
  let at: SeveralDesk;
  let core: Core;

  beforeEach(async () => {
    at = await SeveralDesk.open();
    core = new Core();
  });
  afterEach(() => at.close());

  const gone = [{ platform: "slack", team: "T0FIRST" }];

  it("finds out at its next start", async () => {
    const adapter = await at.botInBoth(core);
    await adapter.stop();
    const { token } = at.first;
    at.desk.slack.teams.remove(at.first);
    const again = await at.bot(core);
    expect(core.departures).toEqual(gone);
    expect(JSON.stringify(await at.desk.store.range(INSTALLATIONS))).not.toContain(token);
    await expect(again.post(post("k1", place(at.first)))).rejects.toMatchObject({ code: "not_installed" });
    await again.post(post("k2", place(at.second)));
  });

  it("finds out by the first thing that it wants of Slack there", async () => {
    const adapter = await at.botInBoth(core);
    at.desk.slack.teams.remove(at.first);
    await expect(adapter.post(post("k1", place(at.first)))).rejects.toMatchObject({
      code: "token_revoked",
    });
    await adapter.stop();
    expect(core.departures).toEqual(gone);
    await expect(adapter.post(post("k2", place(at.first)))).rejects.toMatchObject({
      code: "not_installed",
    });
  });

  it("does not take one refusal for it while Slack says that the token is good", async () => {
    const adapter = await at.botInBoth(core);
    const refusal = { kind: "refuse", error: "account_inactive" } as const;
    at.desk.slack.faults.plan("chat.postMessage", refusal, at.tokenOf(at.first));
    await expect(adapter.post(post("k1", place(at.first)))).rejects.toMatchObject({
      code: "account_inactive",
    });
    await adapter.stop();
    expect(core.departures).toEqual([]);
    await (await at.bot(core)).post(post("k2", place(at.first)));
  });

  it("leaves alone what was installed anew while Slack was being asked", async () => {
    const adapter = await at.botInBoth(core);
    let answers!: () => void;
    const until = new Promise<void>((resolve) => {
      answers = resolve;
    });
    at.desk.slack.faults.plan("auth.test", { kind: "slow", until }, at.tokenOf(at.first));
    at.desk.slack.teams.remove(at.first);
    await expect(adapter.post(post("k1", place(at.first)))).rejects.toMatchObject({
      code: "token_revoked",
    });
    await at.installs(at.first);
    answers();
    await adapter.stop();
    expect(core.departures).toEqual([]);
    await (await at.bot(core)).post(post("k2", place(at.first)));
  });
});
