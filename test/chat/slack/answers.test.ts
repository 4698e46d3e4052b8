import { answer } from "../../../src/chat/reply";
import type { SlackAdapter } from "../../../src/chat/slack/slack";
import { say, time } from "../../../src/language/values";
import { buttonsOf } from "../../fakes/slack/people";
import { TEAM } from "../../fakes/slack/workspace";
import { Core, READER, says, text } from "./core";
import { HastyClock, SlackDesk } from "./desk";
import { drawn, wordsOf } from "./screen";

describe("an answer on Slack", () => {
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

  const starts = async (core = new Core()): Promise<Core> => {
    await adapter.start(core);
    return core;
  };
  const types = (line: string, channel = "C0GENERAL") =>
    desk.tell(desk.people.command("U0ALICE", channel, line));

  it("reaches who asked by the response address, for their eyes only, and names itself for notifications", async () => {
    await starts();
    await types("zone");
    expect(await desk.message(1)).toMatchObject({
      via: "response_url",
      ephemeralTo: "U0ALICE",
      text: "answer to zone",
    });
  });

  it.each([{ kind: "status", status: 500 } as const, { kind: "lost-before" } as const])(
    "is posted for them alone where the response address fails ($kind)",
    async (fault) => {
      await starts();
      desk.slack.faults.plan("response_url", fault);
      await types("zone");
      expect(await desk.message(1)).toMatchObject({
        via: "chat.postEphemeral",
        channel: "C0GENERAL",
        ephemeralTo: "U0ALICE",
      });
    },
  );

  it("is written to them in private where the address fails in a direct conversation", async () => {
    await starts();
    desk.slack.faults.plan("response_url", { kind: "status", status: 404 });
    await types("zone", "U0ALICE");
    expect(await desk.message(1)).toMatchObject({ via: "chat.postMessage", channel: "D0ALICE" });
  });

  it("that reaches nobody does no harm to the next", async () => {
    await starts();
    desk.slack.faults.plan("response_url", { kind: "status", status: 500 });
    desk.slack.faults.plan("chat.postEphemeral", { kind: "refuse", error: "not_in_channel" });
    await types("lost");
    await types("next");
    expect(wordsOf(await desk.message(1))).toBe("answer to next");
  });

  it("takes a private conversation for the person's own, whatever its id", async () => {
    const core = await starts();
    await types("remind list", "U0ALICE");
    await desk.message(1);
    expect(core.lines[0]?.place).toEqual({ platform: "slack", team: TEAM, id: "U0ALICE", kind: "direct" });
  });

  it("understands what Slack has escaped in what was typed", async () => {
    const core = await starts();
    await types("meeting add R&D <draft> 14:00 UTC");
    await desk.message(1);
    expect(core.lines[0]?.line).toBe("meeting add R&D <draft> 14:00 UTC");
  });

  describe("with buttons", () => {
    const withButtons = new Core({
      command: async ({ line }) => ({
        reader: READER,
        reply: answer(text(`did ${line}`), {
          kind: "buttons",
          buttons: [
            { label: say("button.done"), line: "action done A3", style: "primary" },
            { label: say("button.source"), line: "source A3" },
          ],
        }),
      }),
    });

    it("runs the line of the button that was pressed, for who pressed it", async () => {
      const core = await starts(withButtons);
      await types("actions");
      desk.slack.workspace.addUser({ id: "U0BOB", real_name: "Bob" });
      await desk.tell(desk.people.press("U0BOB", await desk.message(1), "Done"));
      const second = await desk.message(2);
      expect(wordsOf(second)).toBe("did action done A3");
      expect(second.ephemeralTo).toBe("U0BOB");
      expect(core.lines.at(-1)).toMatchObject({
        line: "action done A3",
        actor: { id: "U0BOB", name: "Bob" },
      });
    });

    it("runs it once, however often Slack sends the press", async () => {
      const core = await starts(withButtons);
      await types("actions");
      const press = desk.people.press("U0ALICE", await desk.message(1), "Done");
      const before = core.lines.length;
      await desk.tell(press);
      await desk.tell(press);
      await types("last");
      await desk.slack.workspace.until(() => core.lines.at(-1)?.line === "last");
      expect(core.lines.slice(before).map(({ line }) => line)).toEqual(["action done A3", "last"]);
    });
  });

  describe("in pages", () => {
    const paged = new Core({
      command: async ({ line }) => ({
        reader: READER,
        reply: {
          ...answer({
            kind: "pages",
            entries: [[text(`entries of ${line}`)]],
            first: line === "actions" ? 1 : 2,
            total: 2,
            lines: line === "actions" ? ["actions", "actions from 2 A2"] : ["actions from 2 A2"],
            ...(line !== "actions" && { previous: "actions" }),
          }),
          share: true as const,
        },
      }),
    });

    it("turns them where they are, for who sees them alone", async () => {
      await starts(paged);
      await types("actions");
      const shown = await desk.message(1);
      await desk.tell(desk.people.press("U0ALICE", shown, "Next"));
      await desk.slack.workspace.until(() => shown.edited);
      expect(wordsOf(shown)).toBe("entries of actions from 2 A2\n2–2 of 2");
      expect(buttonsOf(shown).map(({ text: { text } }) => text)).toEqual(["Previous", "Share"]);
      expect(desk.sent).toHaveLength(1);
    });

    it("leaves what everybody sees as it is, and shows the next page to who wanted it", async () => {
      await starts(paged);
      await types("actions");
      await desk.tell(desk.people.press("U0ALICE", await desk.message(1), "Share"));
      const shared = await desk.message(2);
      await desk.tell(desk.people.press("U0ALICE", shared, "Next"));
      expect(await desk.message(3)).toMatchObject({ ephemeralTo: "U0ALICE" });
      expect(shared.edited).toBeUndefined();
    });
  });

  describe("worth sharing", () => {
    const meeting = time({ kind: "instant", start: "2025-11-19T04:00Z" });
    const sharing = (): Core =>
      new Core({
        command: async ({ line }) => ({
          reader: READER,
          reply: {
            ...answer({ kind: "text", text: meeting }),
            ...(line !== "zone" && { share: true as const }),
          },
        }),
      });

    it("has a Share button; others and those in private do not", async () => {
      await starts(sharing());
      await types("next-meeting");
      await types("zone");
      await types("next-meeting", "U0ALICE");
      const labels = (await desk.messages(3)).map((message) =>
        buttonsOf(message).map(({ text: { text } }) => text),
      );
      expect(labels).toEqual([["Share"], [], []]);
    });

    it("is shown to everybody in the zone of their own devices, with who shared it", async () => {
      await starts(sharing());
      await types("next-meeting");
      const first = await desk.message(1);
      expect(wordsOf(first)).toContain("12:00 (Shanghai time; 04:00 UTC)");
      await desk.tell(desk.people.press("U0ALICE", first, "Share"));
      const shared = await desk.message(2);
      expect(shared.ephemeralTo).toBeUndefined();
      expect(drawn(shared)).toMatch(/<!date\^1763524800\^\{date_long_pretty\} \{time\}\|[^>]*04:00 UTC>/);
      expect(drawn(shared)).not.toContain("Shanghai");
      expect(wordsOf(shared)).toContain("Shared by Alice");
    });

    it("is not shown to others when asking again fails", async () => {
      let asked = 0;
      await starts(new Core({ command: async () => says(`${++asked}`, asked === 1 ? { share: true } : {}) }));
      await types("next-meeting");
      await desk.tell(desk.people.press("U0ALICE", await desk.message(1), "Share"));
      expect(await desk.message(2)).toMatchObject({ text: "2", ephemeralTo: "U0ALICE" });
    });
  });

  describe("to a message", () => {
    const telling = () =>
      new Core({
        message: async ({ text: words }) => (/\d/.test(words) ? says(`time: ${words}`) : null),
        complete: async ({ line }) => (line === "actions" ? ["actions"] : []),
      });

    it("that is written to the bot comes where it was written, in its thread", async () => {
      await starts(telling());
      await desk.tell(desk.people.direct("U0ALICE", "14:00 UTC?", { thread_ts: "1763467200.000001" }));
      expect(await desk.message(1)).toMatchObject({
        via: "chat.postMessage",
        channel: "D0ALICE",
        thread_ts: "1763467200.000001",
        text: "time: 14:00 UTC?",
      });
    });

    it("that mentions the bot is for its writer alone", async () => {
      await starts(telling());
      await desk.tell(
        desk.people.mention("U0ALICE", "C0GENERAL", "is that 14:00 UTC?", { thread_ts: "1.5" }),
      );
      expect(await desk.message(1)).toMatchObject({
        via: "chat.postEphemeral",
        channel: "C0GENERAL",
        ephemeralTo: "U0ALICE",
        thread_ts: "1.5",
        text: "time: is that 14:00 UTC?",
      });
    });

    it("runs a command that is written there, with or without its name before it", async () => {
      const core = await starts(telling());
      await desk.tell(desk.people.direct("U0ALICE", "mag action done A3"));
      await desk.tell(desk.people.direct("U0ALICE", "actions mine"));
      await desk.tell(desk.people.mention("U0ALICE", "C0GENERAL", "/mag next-meeting"));
      await desk.messages(3);
      expect(core.lines.map(({ line }) => line)).toEqual(["action done A3", "actions mine", "next-meeting"]);
    });

    it("is not given to its own messages, to edits, or to what is none of its business", async () => {
      const core = await starts(telling());
      await desk.tell(desk.people.direct("U0ALICE", "thank you!"));
      await desk.tell(desk.people.direct("U0ALICE", "14:00 UTC", { subtype: "message_changed" }));
      await desk.tell(desk.people.direct("U0ALICE", "14:00 UTC", { bot_id: "B0OTHER" }));
      await desk.tell(desk.people.direct("U0ALICE", "15:00 UTC"));
      const first = await desk.message(1);
      await desk.tell(desk.people.echo(first));
      await desk.tell(desk.people.direct("U0ALICE", "16:00 UTC"));
      expect((await desk.messages(2)).map((message) => message.text)).toEqual([
        "time: 15:00 UTC",
        "time: 16:00 UTC",
      ]);
      expect(core.messages).toHaveLength(3);
    });

    it("sees references in words", async () => {
      const core = await starts(telling());
      await desk.tell(
        desk.people.direct(
          "U0ALICE",
          "<@U0BOB|bob> in <#C0GENERAL|general>: <https://example.org/a|14:00 UTC> &lt;ok&gt; <!here>",
        ),
      );
      await desk.message(1);
      expect(core.messages[0]?.text).toBe("bob in #general: 14:00 UTC <ok> @here");
    });
  });
});
