import type { SlackAdapter } from "../../../src/chat/slack/slack";
import { BOT_USER, type FakeMessage } from "../../fakes/slack/workspace";
import { House } from "../../house";
import { HastyClock, SlackDesk } from "./desk";
import { drawn, wordsOf } from "./screen";

const NOON = "shall we meet on 19 November at 14:00 UTC?";

describe("times in the messages of a channel on Slack", () => {
  let house: House;
  let desk: SlackDesk<HastyClock>;
  let adapter: SlackAdapter;

  beforeEach(async () => {
    desk = await SlackDesk.open(new HastyClock("2025-11-18T12:00Z"));
    adapter = desk.adapter();
    house = await House.open({ adapters: [adapter] });
    await house.bot.start();
  });
  afterEach(async () => {
    await house.bot.stop();
    await house.close();
    await desk.close();
  });

  const asides = (): FakeMessage[] =>
    desk.sent.filter(({ user, ephemeralTo }) => user === BOT_USER && ephemeralTo === undefined);
  const until = (count: number): Promise<FakeMessage[]> =>
    desk.slack.workspace.until(() => asides().length === count && asides());
  const asks = async (line: string, channel = "C0GENERAL"): Promise<string> => {
    const before = desk.sent.length;
    await desk.tell(desk.people.command("U0ALICE", channel, line));
    return wordsOf(await desk.message(before + 1));
  };
  const says = async (text: string, more: Partial<FakeMessage> = {}): Promise<FakeMessage> => {
    const [message, happening] = desk.people.says("U0ALICE", "C0GENERAL", text, more);
    await desk.tell(happening);
    return message;
  };
  /** Something that is answered for certain, so that all before it has been seen to. */
  const settled = async (): Promise<void> => {
    await desk.tell(desk.people.mention("U0ALICE", "C0GENERAL", "zone"));
    const before = desk.sent.length;
    await desk.slack.workspace.until(
      () => desk.sent.length > before || desk.sent.some(({ text }) => /zone/i.test(text)),
    );
    await adapter.stop();
  };

  it("are left alone unless the channel turned it on", async () => {
    await says(NOON);
    await settled();
    expect(asides()).toEqual([]);
  });

  describe("that turned it on", () => {
    beforeEach(async () => {
      expect(await asks("channel times on")).toContain("get a quiet answer");
    });

    it("get one answer in a thread, in which each reader sees their own time", async () => {
      const message = await says(NOON);
      const [aside] = await until(1);
      expect(aside).toMatchObject({ channel: "C0GENERAL", thread_ts: message.ts });
      expect(drawn(aside!)).toContain("<!date^1763560800^{date_long_pretty} {time}|");
      expect(wordsOf(aside!)).toContain("14:00 UTC");
    });

    it("in a thread are answered there", async () => {
      const first = await says("about the next meeting");
      await says(NOON, { thread_ts: first.ts });
      expect((await until(1))[0]).toMatchObject({ thread_ts: first.ts });
    });

    it("have their answer edited with them, and taken away when no time is left", async () => {
      const message = await says(NOON);
      await until(1);
      await desk.tell(desk.people.edits(message, "sorry, on 19 November at 15:00 UTC"));
      const [aside] = await desk.slack.workspace.until(
        () => asides().some((one) => one.text.includes("15:00 UTC")) && asides(),
      );
      expect(aside?.text).not.toContain("14:00");
      await desk.tell(desk.people.edits(message, "sorry, some other day"));
      await until(0);
    });

    it.each(["file_share", "me_message", "thread_broadcast"])("are such in a %s too", async (subtype) => {
      const message = await says(NOON, { subtype });
      await until(1);
      await desk.tell(desk.people.edits(message, "sorry, some other day"));
      await until(0);
    });

    it.each(["channel_join", "channel_topic"])("are none of what Slack says of a %s", async (subtype) => {
      await says(NOON, { subtype });
      await settled();
      expect(asides()).toEqual([]);
    });

    it("get an answer once a time comes in by an edit", async () => {
      const message = await says("let us meet");
      await desk.tell(desk.people.edits(message, NOON));
      await until(1);
    });

    it("take their answer along when they are deleted", async () => {
      const message = await says(NOON);
      await until(1);
      await desk.tell(desk.people.deletes(message));
      await until(0);
    });

    it("have no second answer when Slack tells of them again", async () => {
      const [, happening] = desk.people.says("U0ALICE", "C0GENERAL", NOON);
      await desk.tell(happening, "E-one");
      await until(1);
      await desk.tell(happening, "E-one");
      await desk.tell(happening, "E-two");
      await settled();
      expect(asides()).toHaveLength(1);
      expect(desk.slack.callsOf("chat.update")).toEqual([]);
    });

    it.each([
      ["a time without a zone", "at 14:00 tomorrow"],
      ["letters that name several zones", "at 10:00 CST"],
      ["letters that name no zone", "at 10:00 KGTZ"],
      ["code", "run `cron 14:00 UTC` please"],
      ["no time", "version 14.00 is out"],
    ])("are not answered for %s", async (_what, text) => {
      await says(text);
      await says(NOON);
      const [aside, ...others] = await until(1);
      expect(wordsOf(aside!)).toContain("19 November");
      expect(others).toEqual([]);
    });

    it("are not answered when a bot wrote them, when they are old, or when the bot is spoken to", async () => {
      await says(NOON, { bot_id: "B0OTHER" });
      await says(`<@${BOT_USER}> ${NOON}`);
      const [, late] = desk.people.says("U0ALICE", "C0GENERAL", NOON);
      desk.clock.set("2025-11-18T13:30:00Z");
      await desk.tell(late);
      await settled();
      expect(asides()).toEqual([]);
    });

    it("cost no look at who wrote them", async () => {
      const before = desk.slack.callsOf("users.info").length;
      desk.people.says("U0BOB", "C0GENERAL", "x");
      await desk.tell(desk.people.says("U0BOB", "C0GENERAL", NOON)[1]);
      await until(1);
      expect(desk.slack.callsOf("users.info")).toHaveLength(before);
    });

    it("are left alone again once it is turned off", async () => {
      expect(await asks("channel times")).toContain("get a quiet answer");
      expect(await asks("频道 时间 关闭")).toContain("left alone");
      await says(NOON);
      await settled();
      expect(asides()).toEqual([]);
    });

    it("in another channel are left alone", async () => {
      await desk.tell(desk.people.says("U0ALICE", "C0SECRET", NOON)[1]);
      await settled();
      expect(asides()).toEqual([]);
    });
  });

  it("cannot be answered where the bot is not in the channel, and that is said", async () => {
    desk.slack.workspace.addChannel({ id: "C0OTHERS", joined: false });
    expect(await asks("channel times on", "C0OTHERS")).toContain("Invite me here first");
    desk.slack.workspace.channels.get("C0OTHERS")!.joined = true;
    expect(await asks("channel times on", "C0OTHERS")).toContain("get a quiet answer");
  });
});
