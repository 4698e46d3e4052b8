import { COMMANDS } from "../../../commands";
import type { SlackAdapter } from "../../../src/chat/slack/slack";
import type { FakeMessage } from "../../fakes/slack/workspace";
import { House } from "../../house";
import { HastyClock, SlackDesk } from "./desk";
import { drawn, wordsOf } from "./screen";

describe("the whole bot on Slack", () => {
  let house: House;
  let desk: SlackDesk<HastyClock>;
  let adapter: SlackAdapter;

  beforeEach(async () => {
    desk = await SlackDesk.open(new HastyClock("2025-11-18T12:00Z"));
    adapter = desk.adapter();
    house = await House.open({ adapters: [adapter], settings: { facilitators: ["slack:U0ALICE"] } });
    await house.import("2025-11-18.en.md");
    await house.bot.start();
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

  it("answers every example of every sub-command, to who asked and in a message that Slack takes", async () => {
    for (const line of COMMANDS.flatMap(({ examples }) => examples)) {
      const message = await asks(line);
      expect({ line, ...message }).toMatchObject({ line, via: "response_url", ephemeralTo: "U0ALICE" });
      expect(`${line}: ${wordsOf(message)}`).not.toMatch(/something went wrong|reach my memory|: $/);
    }
  });

  it("marks the action as done that somebody chooses from the menu of a list", async () => {
    const list = await asks("actions");
    const before = desk.sent.length;
    await desk.tell(desk.people.picks("U0ALICE", list, "A2"));
    expect(wordsOf(await desk.message(before + 1))).toContain("A2");
    expect((await house.bot.agenda.view()).find("A2")).toMatchObject({ status: "COMPLETED" });
  });

  it("converts a time once more in the zone that somebody chooses for letters that name several", async () => {
    const doubtful = await asks("time 9 December 2025 10:00 CST");
    const before = desk.sent.length;
    await desk.tell(desk.people.picks("U0ALICE", doubtful, "China Standard Time"));
    const chosen = wordsOf(await desk.message(before + 1));
    expect(chosen).toContain("02:00 UTC");
    expect(chosen).not.toContain("may mean");
  });

  it("does what somebody chooses from the menu beside an item, by a form where that needs one", async () => {
    const list = await asks("actions");
    const before = desk.sent.length;
    await desk.tell(desk.people.choosesBeside("U0ALICE", list, "`A2`", "Done"));
    expect(wordsOf(await desk.message(before + 1))).toContain("A2");
    expect((await house.bot.agenda.view()).find("A2")).toMatchObject({ status: "COMPLETED" });
    await desk.tell(desk.people.choosesBeside("U0ALICE", list, "`A3`", "Deadline"));
    const form = await desk.slack.workspace.until(() =>
      desk.slack.workspace.views.find(({ view }) => JSON.stringify(view).includes("action due A3")),
    );
    expect(form.view).toMatchObject({ blocks: [{ type: "input" }] });
  });

  it("reminds a channel of a meeting, in everybody's own zone", async () => {
    expect(wordsOf(await asks("meeting add 19 November 13:00 UTC Planning of the workshops"))).toContain("M");
    await asks("remind subscribe 1h");
    house.clock.set("2025-11-19T12:00:00Z");
    const reminder = await desk.slack.workspace.until(() =>
      desk.sent.find(({ via, text }) => via === "chat.postMessage" && text.includes("Planning")),
    );
    expect(reminder).toMatchObject({ channel: "C0GENERAL", metadata: { event_type: "mag_reminder" } });
    expect(reminder.ephemeralTo).toBeUndefined();
    expect(drawn(reminder)).toContain("<!date^1763557200^{date_long_pretty} {time}|");
    expect(drawn(reminder)).toContain("13:00 UTC");
  });

  it("edits a reminder when its meeting moves, beside telling the channel", async () => {
    const [, id] = /\b([ME]\d+)\b/u.exec(
      wordsOf(await asks("meeting add 19 November 13:00 UTC Planning of the workshops")),
    )!;
    await asks("remind subscribe 1h");
    house.clock.set("2025-11-19T12:00:00Z");
    const posted = (word: string): Promise<FakeMessage> =>
      desk.slack.workspace.until(() =>
        desk.sent.find(({ via, text }) => via === "chat.postMessage" && text.includes(word)),
      );
    const reminder = await posted("Reminder: Planning");
    await asks(`meeting move ${id} 20 November 2025 15:00 UTC`);
    house.clock.set("2025-11-19T12:05:00Z");
    await posted("Moved: Planning");
    await desk.slack.workspace.until(() => reminder.edited);
    expect(drawn(reminder)).toContain("~<!date^1763557200^");
    expect(drawn(reminder)).toContain("<!date^1763650800^");
    expect(reminder.metadata).toMatchObject({ event_type: "mag_reminder" });
  });

  it("tells somebody who writes to it what a time is for them, and takes the zone that they set", async () => {
    await desk.tell(desk.people.direct("U0ALICE", "shall we meet on 19 November at 14:00 UTC?"));
    expect(wordsOf(await desk.message(1))).toContain("22:00 (Shanghai time; 14:00 UTC)");
    await asks("zone Nairobi");
    await desk.tell(desk.people.mention("U0ALICE", "C0GENERAL", "or 19 November 15:00 UTC?"));
    expect(wordsOf(await desk.message(3))).toContain("18:00 (Nairobi time; 15:00 UTC)");
  });

  it("says in the language that somebody set that a message has no time in it", async () => {
    await asks("language fr");
    const message = { channel: "C0GENERAL", ts: "1763380800.000100", text: "good morning" };
    await desk.tell(desk.people.shortcut("U0ALICE", "convert_times", message));
    expect(wordsOf(await desk.message(2))).toMatch(/aucune heure/);
  });

  it("answers in the language of the reader's Slack", async () => {
    desk.slack.workspace.addUser({ id: "U0ALICE", tz: "Asia/Shanghai", locale: "zh-CN" });
    expect(wordsOf(await asks("zone"))).toContain("北京时间");
  });
});
