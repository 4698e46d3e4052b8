import { answer } from "../../../src/chat/reply";
import type { SlackAdapter } from "../../../src/chat/slack/slack";
import { say } from "../../../src/language/values";
import { buttonsOf } from "../../fakes/slack/people";
import { FormsCore, WatchedClock } from "../forms-core";
import { Core, gate, READER } from "./core";
import { SlackDesk } from "./desk";
import { wordsOf } from "./screen";

let desk: SlackDesk<WatchedClock>;
let adapter: SlackAdapter;
let forms: FormsCore;
let core: Core;

const opens = (line: string) => ({ label: say("button.move"), line, opens: true as const });

async function start(before?: { opened: Promise<void> }): Promise<void> {
  forms = new FormsCore(before);
  core = new Core({
    command: async ({ line }) => ({
      reader: READER,
      reply: answer(
        { kind: "text", text: `answer to ${line}` },
        { kind: "buttons", buttons: [opens(line === "gone" ? "meeting move M99" : "meeting move E5")] },
      ),
    }),
    forms,
  });
  await adapter.start(core);
}

beforeEach(async () => {
  desk = await SlackDesk.open(new WatchedClock("2025-11-18T12:00Z"));
  adapter = desk.adapter();
});
afterEach(async () => {
  await adapter.stop();
  await desk.close();
});

const views = () => desk.slack.workspace.views;
const view = (count = 1) => desk.slack.workspace.until(() => views()[count - 1]?.view);
const typed = (line: string) => desk.tell(desk.people.command("U0ALICE", "C0GENERAL", line));
const filled = (zone: string) => ({
  date: { selected_date: "2025-12-10" },
  zone: { value: zone },
  group: { selected_option: { value: "WG-WSP" } },
  notes: { value: "two\nlines" },
});

describe("a form on Slack", () => {
  it("opens for a typed line that leaves something open, filled with what is known", async () => {
    await start();
    await typed("meeting move M2");
    const { title, blocks } = (await view()) as { title: unknown; blocks: Record<string, unknown>[] };
    expect(title).toMatchObject({ text: "Move a meeting" });
    expect(blocks).toMatchObject([
      { block_id: "date", optional: false, element: { type: "datepicker", initial_date: "2025-12-09" } },
      { block_id: "zone", optional: true, element: { type: "plain_text_input", max_length: 100 } },
      { block_id: "group", element: { type: "static_select", initial_option: { value: "WG-IGF" } } },
      { block_id: "notes", element: { multiline: true } },
    ]);
    expect(core.lines).toEqual([]);
  });

  it("opens by a button, also while something that the person asked for before takes its time", async () => {
    const slow = gate();
    await start();
    await typed("work");
    const message = await desk.message(1);
    core.lines.length = 0;
    const waiting = new Core({
      command: async () => {
        await slow.opened;
        return { reader: READER, reply: answer({ kind: "text", text: "at last" }) };
      },
      forms,
    });
    await adapter.stop();
    adapter = desk.adapter();
    await adapter.start(waiting);
    await typed("slow");
    await desk.tell(desk.people.press("U0ALICE", message, "Move"));
    await view();
    slow.open();
    await desk.messages(2);
  });

  it("is sent, done, and answered where it was opened", async () => {
    await start();
    await typed("meeting move M2");
    await view();
    expect((await desk.tell(desk.people.submits("U0ALICE", filled("Geneva"))))?.payload).toEqual({});
    const message = await desk.message(1);
    expect(message).toMatchObject({ channel: "C0GENERAL", ephemeralTo: "U0ALICE" });
    expect(forms.sent).toMatchObject([
      {
        line: "meeting move M2",
        values: { date: "2025-12-10", zone: "Geneva", group: "WG-WSP", notes: "two\nlines" },
        place: { id: "C0GENERAL", kind: "channel" },
        actor: { name: "Alice" },
      },
    ]);
  });

  it("says at the field what is wrong there, stays open, and can then be sent again", async () => {
    await start();
    await typed("meeting move M2");
    await view();
    const told = await desk.tell(desk.people.submits("U0ALICE", filled("CST")));
    expect(told?.payload).toEqual({
      response_action: "errors",
      errors: { zone: "Several zones are called CST." },
    });
    await desk.tell(desk.people.submits("U0ALICE", filled("America/Chicago")));
    expect(await desk.message(1)).toMatchObject({ ephemeralTo: "U0ALICE" });
    expect(forms.sent.map(({ values }) => values.zone)).toEqual(["CST", "America/Chicago"]);
  });

  it("that is delivered twice is opened once and done once", async () => {
    await start();
    const command = desk.people.command("U0ALICE", "C0GENERAL", "meeting move M2");
    await Promise.all([desk.tell(command), desk.tell(command)]);
    await view();
    const submission = desk.people.submits("U0ALICE", filled("Geneva"));
    await Promise.all([desk.tell(submission), desk.tell(submission)]);
    await typed("last");
    await desk.messages(2);
    expect(views()).toHaveLength(1);
    expect(forms.sent).toHaveLength(1);
  });

  it("that takes long to make opens at once, and is there when it is made", async () => {
    const store = gate();
    await start(store);
    await typed("meeting move M2");
    await desk.clock.passes();
    expect(await view()).toMatchObject({ title: { text: "One moment…" } });
    store.open();
    await desk.slack.workspace.until(() => views()[0]?.updated);
    expect(views()[0]?.view).toMatchObject({ title: { text: "Move a meeting" } });
    expect(desk.sent).toEqual([]);
  });

  it("whose sending takes long is acknowledged in time, and told what is wrong afterwards, with a way back", async () => {
    const store = gate();
    await start();
    await typed("meeting move M2");
    await view();
    await adapter.stop();
    adapter = desk.adapter();
    await start(store);
    const acknowledged = desk.tell(desk.people.submits("U0ALICE", filled("CST")));
    await desk.clock.passes();
    expect((await acknowledged)?.payload).toEqual({});
    store.open();
    const message = await desk.message(1);
    expect(wordsOf(message)).toMatch(/Several zones are called CST/);
    expect(buttonsOf(message).map(({ text }) => text.text)).toEqual(["Open the form again"]);
  });

  it("that comes too late says how to go on", async () => {
    await start();
    const command = desk.people.command("U0ALICE", "C0GENERAL", "meeting move M2");
    desk.slack.tickets.expireTriggers();
    await desk.tell(command);
    expect((await desk.message(1)).text).toMatch(
      /took too long.*\/mag meeting move M2 10 December 13:00 UTC/,
    );
  });

  it("of something that is not there is answered instead", async () => {
    await start();
    await typed("gone");
    await desk.tell(desk.people.press("U0ALICE", await desk.message(1), "Move"));
    expect((await desk.message(2)).text).toBe("There is no M99.");
  });

  it("opens from the home tab, which is then shown anew, and answers in private", async () => {
    await start();
    await desk.tell(desk.people.opensPage("U0ALICE"));
    await view();
    await desk.tell(desk.people.pressAtHome("U0ALICE", "Move"));
    await view(2);
    await desk.tell(desk.people.submits("U0ALICE", filled("Geneva")));
    expect(await desk.message(1)).toMatchObject({ channel: "D0ALICE" });
    await desk.slack.workspace.until(() => views().length === 3);
  });
});
