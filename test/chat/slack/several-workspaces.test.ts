import { INSTALLATIONS } from "../../../src/chat/slack/installations";
import { type Store, StoreError } from "../../../src/store/port";
import type { Team } from "../../fakes/slack/teams";
import { Core, text } from "./core";
import { wordsOf } from "./screen";
import { keyOf, oauth, place, post, SeveralDesk } from "./several";

describe("a bot in several workspaces of Slack", () => {
  let at: SeveralDesk;
  let core: Core;

  beforeEach(async () => {
    at = await SeveralDesk.open();
    core = new Core();
  });
  afterEach(() => at.close());

  const sentTo = ({ workspace }: Team): string[] => workspace.messages.map(({ text: words }) => words);
  const answered = ({ workspace }: Team, count = 1) =>
    workspace.until(() => workspace.messages.length >= count && workspace.messages[count - 1]);
  const removes = async (team: Team): Promise<void> => {
    for (const event of at.people(team).removesApp()) await at.desk.tell(event);
  };

  it("answers everybody where they asked, with what Slack knows of them there", async () => {
    await at.botInBoth(core);
    await at.types(at.first, "first");
    await at.types(at.second, "second");
    expect(wordsOf(await answered(at.first))).toBe("answer to first");
    expect(wordsOf(await answered(at.second))).toBe("answer to second");
    expect(core.lines).toMatchObject([
      {
        actor: { team: "T0FIRST", id: "U0ALICE", name: "Alice of T0FIRST" },
        place: { team: "T0FIRST", id: "C0GENERAL" },
        platformZone: "Asia/Shanghai",
      },
      {
        actor: { team: "T0SECOND", id: "U0ALICE", name: "Alice of T0SECOND" },
        place: { team: "T0SECOND", id: "C0GENERAL" },
        platformZone: "America/New_York",
      },
    ]);
  });

  it("posts, edits and finds what it posted with the token of the workspace, in channels of the same id", async () => {
    const adapter = await at.botInBoth(core);
    for (const team of [at.first, at.second])
      for (const kind of ["channel", "direct"] as const) {
        const key = `${team.id} ${kind}`;
        const posted = await adapter.post(post(key, place(team, kind)));
        await adapter.edit({ ...post(key, place(team, kind)), ...posted, blocks: [text(`${key}, edited`)] });
        expect(await adapter.find(place(team, kind), key)).toEqual(posted);
      }
    expect(sentTo(at.first)).toEqual(["T0FIRST channel, edited", "T0FIRST direct, edited"]);
    expect(sentTo(at.second)).toEqual(["T0SECOND channel, edited", "T0SECOND direct, edited"]);
  });

  it("shows each their own home tab", async () => {
    await at.botInBoth(core);
    for (const team of [at.first, at.second]) await at.desk.tell(at.people(team).opensPage("U0ALICE"));
    for (const { workspace } of [at.first, at.second])
      await workspace.until(() => workspace.views.some(({ user }) => user === "U0ALICE"));
    expect(new Set(core.lines.map(({ actor }) => actor.team))).toEqual(new Set(["T0FIRST", "T0SECOND"]));
  });

  it("is refused where it is not installed, and where a channel is another workspace's", async () => {
    const adapter = await at.bot(core);
    await at.installs(at.first);
    at.second.workspace.addChannel({ id: "C0SECOND" });
    await expect(adapter.post(post("k", { ...place(at.first), id: "C0SECOND" }))).rejects.toMatchObject({
      outlook: "permanent",
      code: "channel_not_found",
    });
    await expect(adapter.post(post("k", place(at.second)))).rejects.toMatchObject({
      outlook: "permanent",
      code: "not_installed",
    });
  });

  it("is held up in one workspace by what Slack asks for in another neither by pace nor by Retry-After", async () => {
    const adapter = await at.botInBoth(core);
    at.desk.slack.faults.plan(
      "chat.postMessage",
      { kind: "rate-limit", retryAfterSeconds: 30 },
      { token: at.first.token ?? "" },
    );
    const limited = { outlook: "transient", code: "ratelimited" };
    await expect(adapter.post(post("a1", place(at.first)))).rejects.toMatchObject(limited);
    await expect(adapter.post(post("a1", place(at.first)))).rejects.toMatchObject(limited);
    await adapter.post(post("b1", place(at.second)));
    expect(at.desk.slack.callsOf("chat.postMessage")).toHaveLength(2);
    expect([sentTo(at.first), sentTo(at.second)]).toEqual([[], ["b1"]]);
  });

  it("acknowledges at once while the store does not answer, and answers when it does", async () => {
    let isAway = false;
    let back!: () => void;
    const returned = new Promise<void>((resolve) => {
      back = resolve;
    });
    const slow: Store = Object.assign(Object.create(at.desk.store) as Store, {
      get: async (...args: Parameters<Store["get"]>) => {
        if (isAway) await returned;
        return at.desk.store.get(...args);
      },
    });
    await at.bot(core, { store: slow });
    await at.installs(at.first);
    isAway = true;
    await at.types(at.first, "help");
    expect(core.lines).toEqual([]);
    back();
    expect(wordsOf(await answered(at.first))).toBe("answer to help");
  });

  it("still answers in workspaces that it knows while the store is away", async () => {
    let isAway = false;
    const failing: Store = Object.assign(Object.create(at.desk.store) as Store, {
      get: async (...args: Parameters<Store["get"]>) => {
        if (isAway) throw new StoreError("unavailable", "here");
        return at.desk.store.get(...args);
      },
    });
    await at.bot(core, { store: failing });
    await at.installs(at.first);
    await at.types(at.first, "before");
    await answered(at.first);
    isAway = true;
    await at.types(at.first, "meanwhile");
    expect(wordsOf(await answered(at.first, 2))).toBe("answer to meanwhile");
  });

  it("shares what it was installed in with other bots on the same store, and keeps it over a restart", async () => {
    const adapter = await at.bot(core);
    const other = await at.bot(new Core());
    await at.installs(at.first);
    await other.post(post("k1", place(at.first)));
    await adapter.stop();
    const again = await at.bot(new Core());
    await again.post(post("k2", place(at.first)));
    expect(sentTo(at.first)).toEqual(["k1", "k2"]);
  });

  describe("when it is removed", () => {
    it("forgets the token, says so, and answers there no more; other workspaces notice nothing", async () => {
      const adapter = await at.botInBoth(core);
      const { token } = at.first;
      await at.types(at.first, "before");
      await answered(at.first);
      await removes(at.first);
      await at.types(at.first, "after");
      await at.types(at.second, "after");
      await answered(at.second);
      await adapter.stop();
      expect(core.departures[0]).toEqual({ platform: "slack", team: "T0FIRST" });
      expect(core.departures.every(({ team }) => team === "T0FIRST")).toBe(true);
      expect(sentTo(at.first)).toEqual(["answer to before"]);
      expect(JSON.stringify(await at.desk.store.range(INSTALLATIONS))).not.toContain(token);
      expect(await at.desk.store.get({ collection: INSTALLATIONS, id: "T0FIRST" })).toMatchObject({
        name: "First & <Co>",
        removed: "2025-11-18T12:00:00.000Z",
      });
    });

    it.each([0, 1])("takes either of Slack's two events for it (%i)", async (which) => {
      const adapter = await at.botInBoth(core);
      await at.desk.tell(at.people(at.first).removesApp()[which]!);
      await adapter.stop();
      await expect(adapter.post(post("k", place(at.first)))).rejects.toMatchObject({ code: "not_installed" });
      expect(core.departures).toEqual([{ platform: "slack", team: "T0FIRST" }]);
    });

    it("is not, where only a person took back a token", async () => {
      const adapter = await at.botInBoth(core);
      const event = { type: "tokens_revoked", tokens: { oauth: ["U0ALICE"], bot: [] } };
      await at.desk.tell(at.people(at.first).event(event));
      await adapter.post(post("k", place(at.first)));
      expect(core.departures).toEqual([]);
    });

    it("and added again, works again, and takes an event of before for what it is", async () => {
      const adapter = await at.botInBoth(core);
      const events = at.people(at.first).removesApp();
      await at.desk.tell(events[0]!);
      at.desk.clock.set("2025-11-18T12:05:00Z");
      await at.installs(at.first);
      await at.desk.tell(events[1]!);
      await at.types(at.first, "again");
      expect(wordsOf(await answered(at.first))).toBe("answer to again");
      await adapter.post(post("k", place(at.first)));
    });
  });

  describe("with another key for its tokens", () => {
    it("goes on as long as the earlier one is there too, and needs it no more afterwards", async () => {
      const adapter = await at.botInBoth(core);
      await adapter.stop();
      const both2 = { ...oauth, tokenKeys: [keyOf(2), keyOf(1)] };
      const second = await at.bot(new Core(), { oauth: both2 });
      await second.post(post("k1", place(at.first)));
      await second.stop();
      const third = await at.bot(new Core(), { oauth: { ...oauth, tokenKeys: [keyOf(2)] } });
      await third.post(post("k2", place(at.first)));
      expect(sentTo(at.first)).toEqual(["k1", "k2"]);
    });

    it("alone, takes the workspaces for such where it is not installed", async () => {
      const adapter = await at.botInBoth(core);
      await adapter.stop();
      const other = await at.bot(new Core(), { oauth: { ...oauth, tokenKeys: [keyOf(2)] } });
      await expect(other.post(post("k", place(at.first)))).rejects.toMatchObject({ code: "not_installed" });
    });

    it("cannot be tricked into using one workspace's token in another", async () => {
      const adapter = await at.botInBoth(core);
      const stored = await at.desk.store.get<Record<string, unknown>>({
        collection: INSTALLATIONS,
        id: "T0SECOND",
      });
      await at.desk.store.update([{ collection: INSTALLATIONS, id: "T0FIRST" }], ([first]) => [
        { ...(first as object), sealed: stored?.sealed },
      ]);
      await expect(adapter.post(post("k", place(at.first)))).rejects.toMatchObject({ code: "not_installed" });
    });
  });

  it("starts all the same where Slack does not let a workspace's token pass for now, and keeps it", async () => {
    const adapter = await at.botInBoth(core);
    await adapter.stop();
    at.desk.slack.faults.plan("auth.test", { kind: "refuse", error: "invalid_auth" }, at.tokenOf(at.first));
    const again = await at.bot(core);
    for (const team of [at.first, at.second]) await again.post(post("k", place(team)));
    expect(core.departures).toEqual([]);
  });
});
