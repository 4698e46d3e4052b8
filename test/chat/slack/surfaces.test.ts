import { answer } from "../../../src/chat/reply";
import type { SlackAdapter } from "../../../src/chat/slack/slack";
import { say } from "../../../src/language/values";
import { refusalOfBlocks } from "../../fakes/slack/blocks";
import { buttonsOf } from "../../fakes/slack/people";
import type { FakeMessage } from "../../fakes/slack/workspace";
import { Core, READER, says } from "./core";
import { HastyClock, SlackDesk } from "./desk";
import { wordsOf } from "./screen";

let desk: SlackDesk<HastyClock>;
let adapter: SlackAdapter;

beforeEach(async () => {
  desk = await SlackDesk.open(new HastyClock("2025-11-18T12:00Z"));
  adapter = desk.adapter();
});
afterEach(async () => {
  await adapter.stop();
  await desk.close();
});

describe("the home tab", () => {
  const home = (views: number): Promise<FakeMessage> =>
    desk.slack.workspace.until(() => {
      const { views: all } = desk.slack.workspace;
      return all.length >= views && (all[views - 1]?.view as unknown as FakeMessage);
    });
  const withButtons = () =>
    new Core({
      command: async ({ line }) => ({
        reader: READER,
        reply: answer(
          { kind: "heading", text: `answer to ${line}` },
          { kind: "buttons", buttons: [{ label: say("button.done"), line: `${line}!` }] },
        ),
      }),
    });

  it("shows what lies ahead, one's own actions and reminders, zone and language", async () => {
    const core = withButtons();
    await adapter.start(core);
    await desk.tell(desk.people.opensPage("U0ALICE"));
    expect(wordsOf(await home(1)).split("\n")).toEqual([
      "answer to meetings",
      "answer to actions mine",
      "answer to remind list",
      "answer to zone",
      "answer to language",
    ]);
    expect(core.lines[0]).toMatchObject({
      actor: { id: "U0ALICE", name: "Alice" },
      place: { id: "U0ALICE", kind: "direct" },
      platformZone: "Asia/Shanghai",
    });
    expect(desk.slack.workspace.views[0]?.user).toBe("U0ALICE");
  });

  it("has buttons that answer in private and then show it anew", async () => {
    await adapter.start(withButtons());
    await desk.tell(desk.people.opensPage("U0ALICE"));
    expect(buttonsOf(await home(1))).toHaveLength(5);
    await desk.tell(desk.people.pressAtHome("U0ALICE", "Done"));
    expect(await desk.message(1)).toMatchObject({ channel: "D0ALICE", text: "answer to meetings!" });
    await home(2);
  });

  it("is left alone while somebody looks at the messages", async () => {
    const core = withButtons();
    await adapter.start(core);
    await desk.tell(desk.people.opensPage("U0ALICE", "messages"));
    await desk.tell(desk.people.opensPage("U0ALICE"));
    await home(1);
    expect(core.lines).toHaveLength(5);
  });

  it("keeps Slack's limit of blocks, and says that it does not show everything", async () => {
    const items = Array.from({ length: 40 }, (_, index) => ({ text: `item ${index}` }));
    await adapter.start(
      new Core({ command: async () => ({ reader: READER, reply: answer({ kind: "list", items }) }) }),
    );
    await desk.tell(desk.people.opensPage("U0ALICE"));
    const view = await home(1);
    expect(refusalOfBlocks(view.blocks, "home")).toBeNull();
    expect(wordsOf(view)).toMatch(/Not everything fits/);
  });

  it("cuts what is long, so that what is below it is all there", async () => {
    const long = Array.from({ length: 60 }, (_, index) => ({ text: `item ${index}` }));
    const items = (line: string) => (line === "zone" || line === "language" ? long.slice(0, 9) : long);
    await adapter.start(
      new Core({
        command: async ({ line }) => ({
          reader: READER,
          reply: answer({ kind: "heading", text: line }, { kind: "list", items: items(line) }),
        }),
      }),
    );
    await desk.tell(desk.people.opensPage("U0ALICE"));
    const view = await home(1);
    expect(refusalOfBlocks(view.blocks, "home")).toBeNull();
    const words = wordsOf(view);
    expect(words).toMatch(/^meetings\n[\s\S]*\nactions mine\n[\s\S]*\nremind list\n/);
    expect(words).toMatch(/\nzone\n(?:item \d\n){9}language(?:\nitem \d){9}$/);
    expect(words.match(/Not everything fits/g)).toHaveLength(3);
  });

  it("that Slack refuses does no harm", async () => {
    await adapter.start(withButtons());
    desk.slack.faults.plan("views.publish", { kind: "refuse", error: "internal_error" });
    await desk.tell(desk.people.opensPage("U0ALICE"));
    await desk.tell(desk.people.opensPage("U0ALICE"));
    await home(1);
  });
});

describe("the shortcut that converts the times of a message", () => {
  const message = {
    channel: "C0GENERAL",
    ts: "1763380800.000100",
    text: "tomorrow 14:00 UTC &amp; &lt;b&gt;?",
  };
  const chosen = (more = message) => desk.tell(desk.people.shortcut("U0ALICE", "convert_times", more));

  it("answers who chose it, by the day on which the message was written", async () => {
    const core = new Core({ message: async () => says("22:00 for you") });
    await adapter.start(core);
    await chosen();
    expect(await desk.message(1)).toMatchObject({ ephemeralTo: "U0ALICE", text: "22:00 for you" });
    expect(core.messages).toMatchObject([
      { text: "tomorrow 14:00 UTC & <b>?", at: "2025-11-17T12:00:00.000Z", actor: { name: "Alice" } },
    ]);
  });

  it("asks for an answer in any case", async () => {
    const core = new Core({ message: async ({ isAsked }) => says(isAsked ? "none" : "not asked") });
    await adapter.start(core);
    await chosen({ ...message, text: "good morning" });
    expect(await desk.message(1)).toMatchObject({ ephemeralTo: "U0ALICE", text: "none" });
  });
});
