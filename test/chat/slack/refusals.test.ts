import type { SlackAdapter } from "../../../src/chat/slack/slack";
import type { FakeMessage } from "../../fakes/slack/workspace";
import { House } from "../../house";
import { HastyClock, SlackDesk } from "./desk";
import { drawn } from "./screen";

describe("a channel in which Slack lets the bot post no more", () => {
  let house: House;
  let desk: SlackDesk<HastyClock>;
  let adapter: SlackAdapter;

  beforeEach(async () => {
    desk = await SlackDesk.open(new HastyClock("2025-11-18T12:00Z"));
    adapter = desk.adapter();
    house = await House.open({ adapters: [adapter], settings: { facilitators: ["slack:U0ALICE"] } });
    await house.bot.start();
    for (const line of ["meeting add 19 November 13:00 UTC Planning", "remind subscribe 1h"])
      await asks(line);
  });
  afterEach(async () => {
    await house.bot.stop();
    await house.close();
    await desk.close();
  });

  const asks = async (line: string): Promise<FakeMessage> => {
    const before = desk.sent.length;
    await desk.tell(desk.people.command("U0ALICE", "C0GENERAL", line));
    return desk.message(before + 1);
  };
  const notices = () => desk.sent.filter(({ channel, ephemeralTo }) => channel === "D0ALICE" && !ephemeralTo);
  const noticeAt = (now: string): Promise<FakeMessage> => {
    house.clock.set(now);
    return desk.slack.workspace.until(() => notices()[0]);
  };
  const channel = () => desk.slack.workspace.channels.get("C0GENERAL")!;

  it.each<[string, string, () => void]>([
    ["not_in_channel", "I am not in that channel", () => Object.assign(channel(), { joined: false })],
    [
      "channel_not_found",
      "I cannot find that channel",
      () => void desk.slack.workspace.channels.delete("C0GENERAL"),
    ],
    ["is_archived", "That channel is archived", () => Object.assign(channel(), { archived: true })],
    [
      "missing_scope",
      "I was installed without a permission",
      () => desk.slack.faults.plan("chat.postMessage", { kind: "refuse", error: "missing_scope" }),
    ],
    [
      "restricted_action",
      "I may not post there",
      () => desk.slack.faults.plan("chat.postMessage", { kind: "refuse", error: "restricted_action" }),
    ],
    [
      "an_error_of_tomorrow",
      "The platform says: `an_error_of_tomorrow`",
      () => desk.slack.faults.plan("chat.postMessage", { kind: "refuse", error: "an_error_of_tomorrow" }),
    ],
  ])(
    "for %s is told of in private to who asked, with what to do about it",
    async (_code, advice, happens) => {
      happens();
      const notice = await noticeAt("2025-11-19T12:00:00Z");
      expect(drawn(notice)).toContain("I cannot post reminders in <#C0GENERAL>.");
      expect(drawn(notice)).toContain(advice);
      expect(drawn(notice)).toContain("Planning");
      expect(drawn(notice)).toContain("/mag remind cancel R1");
    },
  );

  it("is told of once, until something goes through there again", async () => {
    await asks("meeting add 19 November 14:00 UTC Another planning");
    channel().archived = true;
    await noticeAt("2025-11-19T12:00:00Z");
    house.clock.set("2025-11-19T13:00:00Z");
    await desk.slack.workspace.until(() => desk.slack.callsOf("chat.postMessage").length >= 3);
    const failed = await asks("reminders failed");
    expect(drawn(failed)).toContain("Where: <#C0GENERAL>");
    expect(notices()).toHaveLength(1);
  });
});
