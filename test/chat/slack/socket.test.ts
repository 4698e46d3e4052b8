import pino from "pino";
import type { SlackAdapter } from "../../../src/chat/slack/slack";
import { SimulatedClock } from "../../../src/clock";
import type { Store } from "../../../src/store/port";
import { Core, gate } from "./core";
import { HastyClock, SlackDesk } from "./desk";
import { wordsOf } from "./screen";

describe("Slack in Socket Mode", () => {
  let desk: SlackDesk<HastyClock>;
  let adapter: SlackAdapter;
  let core: Core;

  beforeEach(async () => {
    desk = await SlackDesk.open(new HastyClock("2025-11-18T12:00Z"));
    adapter = desk.adapter();
    core = new Core();
  });
  afterEach(async () => {
    await adapter.stop();
    await desk.close();
  });

  const types = (line: string) => desk.people.command("U0ALICE", "C0GENERAL", line);

  it("acknowledges a command while the store does not answer, and answers when it does", async () => {
    const away = gate();
    const slow: Store = Object.assign(Object.create(desk.store) as Store, {
      update: async (...args: Parameters<Store["update"]>) => {
        await away.opened;
        return desk.store.update(...args);
      },
    });
    adapter = desk.adapter({ store: slow });
    await adapter.start(core);
    await desk.tell(types("next-meeting"));
    expect(core.lines).toEqual([]);
    away.open();
    expect(wordsOf(await desk.message(1))).toBe("answer to next-meeting");
  });

  it("acknowledges a command while Slack does not tell who typed it", async () => {
    const away = gate();
    desk.slack.faults.plan("users.info", { kind: "slow", until: away.opened });
    await adapter.start(core);
    await desk.tell(types("help"));
    expect(core.lines).toEqual([]);
    away.open();
    await desk.message(1);
    expect(core.lines).toMatchObject([{ line: "help", platformZone: "Asia/Shanghai" }]);
  });

  it("answers somebody of whom Slack tells nothing", async () => {
    desk.slack.faults.plan("users.info", { kind: "refuse", error: "user_not_visible" });
    await adapter.start(core);
    await desk.tell(types("help"));
    await desk.message(1);
    expect(core.lines).toMatchObject([
      { actor: { id: "U0ALICE", name: "alice" }, platformZone: null, platformLocale: null },
    ]);
  });

  describe("does not do twice", () => {
    const afterwards = async (): Promise<string[]> => {
      await desk.tell(types("last"));
      await desk.slack.workspace.until(() => desk.sent.some((message) => wordsOf(message).endsWith("last")));
      return desk.sent.map(wordsOf);
    };

    it("what comes in the same envelope again", async () => {
      await adapter.start(core);
      const once = types("action done A3");
      await desk.tell(once, "E-again");
      await desk.tell(once, "E-again");
      expect(await afterwards()).toEqual(["answer to action done A3", "answer to last"]);
    });

    it("what comes in another envelope, an hour later or after a restart", async () => {
      await adapter.start(core);
      const [command, mention] = [
        types("action done A3"),
        desk.people.mention("U0ALICE", "C0GENERAL", "mag x"),
      ];
      await desk.tell(command);
      await desk.tell(mention);
      await desk.messages(2);
      await adapter.stop();
      adapter = desk.adapter();
      await adapter.start(core);
      desk.clock.set("2025-11-18T12:59:59Z");
      await desk.tell(command);
      await desk.tell(mention);
      expect(await afterwards()).toEqual(["answer to action done A3", "answer to x", "answer to last"]);
    });

    it("what comes again while the store is away", async () => {
      const broken: Store = Object.assign(Object.create(desk.store) as Store, {
        update: () => Promise.reject(new Error("the store is away")),
      });
      adapter = desk.adapter({ store: broken });
      await adapter.start(core);
      const once = types("action done A3");
      await desk.tell(once);
      await desk.tell(once);
      expect(await afterwards()).toEqual(["answer to action done A3", "answer to last"]);
    });
  });

  describe("comes back", () => {
    it("when the connection breaks", async () => {
      await adapter.start(core);
      await desk.slack.socket.connected();
      desk.slack.socket.drop();
      await desk.tell(types("still there?"));
      expect(wordsOf(await desk.message(1))).toBe("answer to still there?");
    });

    it("when Slack asks for a new connection", async () => {
      await adapter.start(core);
      await desk.slack.socket.connected();
      desk.slack.socket.refresh();
      await desk.slack.socket.connected(2);
      await desk.tell(types("again"));
      expect(wordsOf(await desk.message(1))).toBe("answer to again");
    });

    it.each([
      { kind: "status", status: 500 } as const,
      { kind: "lost-before" } as const,
      { kind: "rate-limit", retryAfterSeconds: 60 } as const,
      { kind: "refuse", error: "invalid_auth" } as const,
    ])("after Slack has answered $kind several times", async (fault) => {
      await adapter.start(core);
      await desk.slack.socket.connected();
      const before = desk.clock.now();
      desk.slack.faults.plan("apps.connections.open", fault, { times: 3 });
      desk.slack.socket.drop();
      await desk.slack.socket.connected(2);
      const waited = (Date.parse(desk.clock.now()) - Date.parse(before)) / 1000;
      expect(waited).toBe("retryAfterSeconds" in fault ? 180 : 1 + 2 + 4);
    });
  });

  it("does not start on a token that Slack refuses, and says why", async () => {
    adapter = desk.adapter({ botToken: "xoxb-somebody-else" });
    await expect(adapter.start(core)).rejects.toMatchObject({ name: "PlatformError", code: "invalid_auth" });
  });

  it("does not start on an app token that Slack refuses", async () => {
    adapter = desk.adapter({ appToken: "xapp-somebody-else" });
    await expect(adapter.start(core)).rejects.toMatchObject({ code: "invalid_auth" });
  });

  it("tells the operator which scopes the app lacks", async () => {
    const warnings: unknown[] = [];
    const logger = pino({ level: "warn" }, { write: (line) => void warnings.push(JSON.parse(line)) });
    const partly = await SlackDesk.open(new HastyClock("2025-11-18T12:00Z"), ["chat:write", "commands"]);
    const started = partly.adapter({ logger });
    await started.start(core);
    expect(warnings).toMatchObject([
      { missing: expect.arrayContaining(["users:read", "im:history"]) as unknown },
    ]);
    await started.stop();
    await partly.close();
  });

  it("asks for a person's zone and language once an hour, and meanwhile answers with what it knows", async () => {
    await adapter.start(core);
    const asked = () => desk.slack.callsOf("users.info").length;
    await desk.tell(types("one"));
    await desk.tell(types("two"));
    await desk.messages(2);
    expect(asked()).toBe(1);
    desk.slack.workspace.addUser({ id: "U0ALICE", tz: "Africa/Nairobi" });
    desk.clock.set("2025-11-18T13:00:01Z");
    await desk.tell(types("three"));
    await desk.messages(3);
    await desk.slack.workspace.until(() => asked() === 2);
    await desk.tell(types("four"));
    await desk.slack.workspace.until(() => core.lines.length === 4);
    expect(core.lines[2]?.platformZone).toBe("Asia/Shanghai");
    const known = core.lines.slice(3).map(({ platformZone }) => platformZone);
    expect(known).toEqual(["Africa/Nairobi"]);
  });
});

describe("a clock that stands still", () => {
  it("keeps nobody from being answered", async () => {
    const desk = await SlackDesk.open(new SimulatedClock("2025-11-18T12:00Z"));
    const adapter = desk.adapter();
    await adapter.start(new Core());
    await desk.tell(desk.people.command("U0ALICE", "C0GENERAL", "one"));
    await desk.tell(desk.people.command("U0ALICE", "C0GENERAL", "two"));
    expect(await desk.messages(2)).toHaveLength(2);
    await adapter.stop();
    await desk.close();
  });
});
