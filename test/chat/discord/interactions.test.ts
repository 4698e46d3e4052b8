import type { Answer, Handlers } from "../../../src/chat/adapter";
import { answer, type Block } from "../../../src/chat/reply";
import type { ChatMessage, CommandLine } from "../../../src/chat/request";
import type { Reader } from "../../../src/language/reader";
import { say, time } from "../../../src/language/values";
import { Person } from "../../fakes/discord/client";
import type { Ticket } from "../../fakes/discord/interactions";
import { BOT_USER, type FakeMessage, plainMessage } from "../../fakes/discord/world";
import { DiscordDesk, described } from "./desk";
import { markdownOf, wordsOf } from "./screen";

const READER: Reader = { locales: ["en"], zone: null, now: "2025-11-18T12:00:00.000Z" };
const CALLBACK = "POST /interactions/:interaction/:token/callback";
const EDIT = "PATCH /webhooks/:application/:token/messages/@original";

const text = (words: string): Block => ({ kind: "text", text: words });
const says = (words: string): Answer => ({ reply: answer(text(words)), reader: READER });

describe("interactions on Discord", () => {
  let desk: DiscordDesk;
  let adapter: ReturnType<DiscordDesk["adapter"]>;
  let heard: CommandLine[];

  const start = async (handlers: Partial<Handlers> = {}): Promise<void> => {
    adapter = desk.adapter();
    await adapter.start({
      command: async (request) => {
        heard.push(request);
        return says(`did ${request.line}`);
      },
      message: async () => null,
      complete: async () => [],
      ...handlers,
    });
  };
  const acknowledged = (ticket: Ticket) => desk.discord.world.until(() => ticket.acknowledgement);
  const answered = (ticket: Ticket): Promise<FakeMessage> =>
    desk.discord.world.until(() =>
      desk.discord.world.messages.find(({ id, isLoading }) => id === ticket.original && !isLoading),
    );

  beforeEach(async () => {
    heard = [];
    desk = await DiscordDesk.open(
      described("work"),
      described("actions", "show", "group"),
      described("action done", "id"),
      described("meeting add", "what"),
      described("zone", "zone"),
    );
  });

  afterEach(async () => {
    await adapter.stop();
    await desk.close();
  });

  describe("commands", () => {
    it("are acknowledged in private before anything else is done", async () => {
      let finish!: () => void;
      const gate = new Promise<void>((resolve) => {
        finish = resolve;
      });
      await start({
        command: async () => {
          await gate;
          return says("done");
        },
      });
      const ticket = desk.person.slash("work");
      expect(await acknowledged(ticket)).toMatchObject({ type: 5, data: { flags: 64 } });
      finish();
      expect(await answered(ticket)).toMatchObject({ ephemeralTo: desk.alice.id });
    });

    it("come in as the line that says the same, options in its order and values with spaces quoted", async () => {
      await start();
      await answered(desk.person.slash("actions group:WG-WSP show:mine"));
      await answered(desk.person.slash("meeting add what:9_December_13:00_UTC_“First”_meeting"));
      expect(heard.map(({ line }) => line)).toEqual([
        "actions mine WG-WSP",
        'meeting add "9 December 13:00 UTC “First” meeting"',
      ]);
    });

    it("that are delivered twice are done and answered once, even by two bots that share a store", async () => {
      await start();
      const other = desk.adapter();
      const line = async (request: CommandLine): Promise<Answer> => {
        heard.push(request);
        return says("the other one");
      };
      await other.start({ command: line, message: async () => null, complete: async () => [] });
      const ticket = desk.person.slash("action done id:A3");
      desk.person.again(desk.person.last);
      await answered(ticket);
      await answered(desk.person.slash("work"));
      await other.stop();
      expect(heard.map((one) => one.line)).toEqual(["action done A3", "work"]);
    });

    it("are done although the answer to the acknowledgement got lost", async () => {
      await start();
      desk.discord.faults.plan(CALLBACK, { kind: "lost-after" });
      expect(wordsOf(await answered(desk.person.slash("work")))).toBe("did work");
    });

    it("are not done when Discord does not take the acknowledgement any more", async () => {
      await start();
      const late = desk.discord.interactions.create(2, desk.alice, desk.general, { type: 1, name: "mag" });
      late.ticket.issued -= 4000;
      desk.discord.gateway.dispatch("INTERACTION_CREATE", late.payload);
      await answered(desk.person.slash("work"));
      expect(heard.map(({ line }) => line)).toEqual(["work"]);
      expect(late.ticket.acknowledgement).toBeUndefined();
    });

    it("are answered although Discord fails at first, or asks for patience", async () => {
      await start();
      desk.discord.faults.plan(EDIT, { kind: "status", status: 502 }, 2);
      desk.discord.faults.plan(EDIT, { kind: "rate-limit", retryAfterSeconds: 0.05, scope: "user" });
      expect(wordsOf(await answered(desk.person.slash("work")))).toBe("did work");
      expect(heard).toHaveLength(1);
    });

    it("in direct messages are told from those in servers", async () => {
      await start();
      await answered(desk.inPrivate.slash("work"));
      expect(heard[0]?.place).toEqual({ platform: "discord", id: desk.alice.id, kind: "direct" });
    });
  });

  describe("buttons", () => {
    const withButtons = (line: string, label = "Reopen"): Answer => ({
      reply: answer(text("done"), {
        kind: "buttons",
        buttons: [{ label: say("button.reopen"), line, style: "danger" }],
      }),
      reader: { ...READER, locales: [label === "Reopen" ? "en" : "zh-Hans"] },
    });

    it("run their line for whoever presses them, and answer that person alone", async () => {
      await start({
        command: async (request) => {
          heard.push(request);
          return request.line === "work" ? withButtons("action reopen A3") : says(request.line);
        },
      });
      const message = await answered(desk.person.slash("work"));
      const bob = desk.discord.world.addUser({ global_name: "Bob" });
      const pressed = await answered(new Person(desk.discord, bob, desk.general).press(message, "Reopen"));
      expect(heard[1]).toMatchObject({ line: "action reopen A3", actor: { id: bob.id, name: "Bob" } });
      expect(pressed).toMatchObject({ ephemeralTo: bob.id });
    });

    it("whose line is too long for Discord are left out, not cut", async () => {
      await start({ command: async () => withButtons(`action assign A3 ${"x".repeat(90)}`) });
      expect((await answered(desk.person.slash("work"))).components).toEqual([]);
    });
  });

  describe("pages", () => {
    const paged = (line: string): Answer => ({
      reply: {
        ...answer({
          kind: "pages",
          entries: [[text(`entries of ${line}`)]],
          first: line === "work" ? 1 : 2,
          total: 2,
          lines: line === "work" ? ["work", "work from 2 A2"] : ["work from 2 A2"],
          ...(line !== "work" && { previous: "work" }),
        }),
        share: true,
      },
      reader: READER,
    });
    const labels = ({ components }: FakeMessage): string[] =>
      components.flatMap((row) => (row.components as { label: string }[]).map(({ label }) => label));

    it("are turned where they are, for who sees them alone", async () => {
      await start({ command: async ({ line }) => paged(line) });
      const shown = await answered(desk.person.slash("work"));
      const ticket = desk.person.press(shown, "Next");
      expect(await acknowledged(ticket)).toMatchObject({ type: 6 });
      await desk.discord.world.until(() => shown.isEdited);
      expect(wordsOf(shown)).toBe("entries of work from 2 A2\n2–2 of 2");
      expect(labels(shown)).toEqual(["Previous", "Share"]);
      expect(desk.discord.world.messages).toHaveLength(1);
    });

    it("that everybody sees stay as they are; who turns one gets an own answer", async () => {
      await start({ command: async ({ line }) => paged(line) });
      desk.person.press(await answered(desk.person.slash("work")), "Share");
      const shared = await desk.discord.world.until(() =>
        desk.discord.world.messages.find(({ ephemeralTo }) => ephemeralTo === undefined),
      );
      const turned = await answered(desk.person.press(shared, "Next"));
      expect(turned).toMatchObject({ ephemeralTo: desk.alice.id });
      expect(wordsOf(shared)).toContain("entries of work\n");
    });
  });

  describe("the button that shares an answer", () => {
    const shareable = (words: string): Answer => ({
      reply: {
        ...answer(text(words), { kind: "text", text: time({ kind: "instant", start: "2025-12-01T14:00Z" }) }),
        share: true,
      },
      reader: { ...READER, zone: "Asia/Shanghai" },
    });

    it("shows everybody the same, saying who shared it, and in nobody's time zone", async () => {
      await start({ command: async ({ line }) => shareable(`answer to ${line}`) });
      const pressed = desk.person.press(await answered(desk.person.slash("actions show:mine")), "Share");
      const shown = await desk.discord.world.until(() =>
        desk.discord.world.messages.find(({ ephemeralTo }) => ephemeralTo === undefined),
      );
      expect(wordsOf(shown)).toMatch(/^answer to actions mine\n.*14:00 UTC.*\nShared by Alice$/);
      expect(wordsOf(shown)).not.toContain("Shanghai");
      expect(shown.components).toEqual([]);
      expect(desk.discord.world.messages.map(({ id }) => id)).not.toContain(pressed.original);
    });

    it("does not show what has become a private matter meanwhile", async () => {
      const answers = [shareable("all well"), says("that did not work")];
      await start({ command: async () => answers.shift()! });
      const pressed = desk.person.press(await answered(desk.person.slash("work")), "Share");
      expect(await answered(pressed)).toMatchObject({ ephemeralTo: desk.alice.id });
    });

    it("is not there in direct messages", async () => {
      await start({ command: async () => shareable("all well") });
      expect((await answered(desk.inPrivate.slash("work"))).components).toEqual([]);
    });
  });

  describe("the menu of a message", () => {
    it("converts its times for whoever asks, in private", async () => {
      const asked: ChatMessage[] = [];
      await start({
        message: async (request) => {
          asked.push(request);
          return says("04:00 there");
        },
      });
      const message = desk.discord.world.post(plainMessage(desk.general.id, desk.alice.id, "at 14:00 UTC?"));
      const shown = await answered(desk.person.menu("Convert times", message));
      expect(asked).toMatchObject([{ text: "at 14:00 UTC?", actor: { id: desk.alice.id } }]);
      expect(shown).toMatchObject({ ephemeralTo: desk.alice.id });
    });

    it("says so in the person's language when there is no time in it", async () => {
      await start();
      const wei = desk.discord.world.addUser({ global_name: "Wei", locale: "zh-CN" });
      const message = desk.discord.world.post(plainMessage(desk.general.id, desk.alice.id, "good morning"));
      const shown = await answered(
        new Person(desk.discord, wei, desk.general).menu("Convert times", message),
      );
      expect(shown.content).toBe("我在该消息中没有找到带时区的时间。");
    });
  });

  describe("completion", () => {
    it("offers values for the option that is being typed, after those already there", async () => {
      const lines: string[] = [];
      await start({
        complete: async ({ line }) => {
          lines.push(line);
          return ["actions mine WG-WSP", "actions mine WG-IGF", "actions"];
        },
      });
      const ticket = desk.person.completes("actions show:mine", "group", "wg");
      expect(await acknowledged(ticket)).toMatchObject({
        type: 8,
        data: { choices: [{ value: "WG-WSP" }, { value: "WG-IGF" }] },
      });
      expect(lines).toEqual(["actions mine wg"]);
    });

    it("offers no more and nothing longer than Discord takes", async () => {
      await start({
        complete: async () => Array.from({ length: 60 }, (_, n) => `zone ${"x".repeat(n * 3 + 1)}`),
      });
      const { data } = await acknowledged(desk.person.completes("zone", "zone", ""));
      expect(data.choices).toHaveLength(25);
    });
  });

  describe("in direct messages", () => {
    const reply = (to: FakeMessage): Promise<FakeMessage> =>
      desk.discord.world.until(() => desk.discord.world.messages.find(({ replyTo }) => replyTo === to.id));

    it("commands can be written out", async () => {
      await start();
      expect(wordsOf(await reply(desk.inPrivate.writes("mag action done A3")))).toBe("did action done A3");
    });

    it("times are converted, and other words left alone", async () => {
      await start({
        message: async (request) => (request.text.includes("UTC") ? says("04:00 there") : null),
      });
      const first = desk.inPrivate.writes("good morning");
      const shown = await reply(desk.inPrivate.writes("14:00 UTC"));
      expect(wordsOf(shown)).toBe("04:00 there");
      expect(desk.discord.world.messages.filter(({ replyTo }) => replyTo === first.id)).toEqual([]);
    });
  });

  it("answers what is written to it in a server to everybody there, in nobody's time zone", async () => {
    await start();
    await adapter.stop();
    adapter = desk.adapter({ readsMessages: true });
    await adapter.start({
      command: async () => says(""),
      message: async () => ({
        reply: answer({ kind: "text", text: time({ kind: "instant", start: "2025-12-01T14:00Z" }) }),
        reader: { ...READER, zone: "Asia/Shanghai" },
      }),
      complete: async () => [],
    });
    const { id } = desk.person.writes(`<@${BOT_USER}> 1 December 14:00 UTC`);
    const shown = await desk.discord.world.until(() =>
      desk.discord.world.messages.find(({ replyTo }) => replyTo === id),
    );
    expect(markdownOf(shown)).toContain("<t:1764597600:F>");
    expect(markdownOf(shown)).not.toContain("Shanghai");
  });

  it("remembers the language of somebody who writes to the bot", async () => {
    const asked: ChatMessage[] = [];
    await start({
      message: async (request) => {
        asked.push(request);
        return says("04:00 there");
      },
    });
    await answered(desk.inPrivate.slash("work"));
    const { id } = desk.inPrivate.writes("14:00 UTC");
    await desk.discord.world.until(() => desk.discord.world.messages.find(({ replyTo }) => replyTo === id));
    expect(asked).toMatchObject([{ platformLocale: "en-GB" }]);
  });

  it("asks for no more than direct messages, unless it is to read along", async () => {
    await start();
    desk.person.writes("14:00 UTC");
    await answered(desk.person.slash("work"));
    expect(desk.discord.gateway.intents).toEqual([1 << 12]);
  });
});
