import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { Agenda } from "../../src/agenda/agenda";
import { MirroredEvents } from "../../src/mirror/mirrored";
import { Wishes } from "../../src/mirror/wishes";
import { openEmbedded } from "../../src/store/embedded";
import type { Store } from "../../src/store/port";
import { openRedis } from "../../src/store/redis";
import { FakeDiscord, TOKEN } from "../fakes/discord/server";
import { BOT_USER, GUILD } from "../fakes/discord/world";
import { freshPrefix, redisForTests } from "../redis";
import { ended, run } from "../store/process";
import { temporaryFolder } from "../store/temporary";
import type { MirrorLife } from "./mirror-life";

const CREATE = "POST /guilds/:guild/scheduled-events";
const LIST = "GET /guilds/:guild/scheduled-events";
const MEETINGS = 2;

describe("processes that mirror the agenda in Discord's Scheduled Events", () => {
  let discord: FakeDiscord;
  let temporary: Awaited<ReturnType<typeof temporaryFolder>>;
  let children: ChildProcess[];

  beforeEach(async () => {
    discord = await new FakeDiscord().start();
    temporary = await temporaryFolder();
    children = [];
  });

  afterEach(async () => {
    for (const child of children) child.kill("SIGKILL");
    await Promise.all(children.map(ended));
    await discord.stop();
    await temporary.remove();
  });

  const live = (more: Partial<MirrorLife>): ChildProcess => {
    const { folder } = temporary;
    const access = { apiUrl: discord.apiUrl, token: TOKEN, botUser: BOT_USER };
    const told: MirrorLife = { folder, ...access, name: null, patienceMs: 300, dies: false, ...more };
    const child = run(path.join(__dirname, "mirror-child.ts"), [JSON.stringify(told)]);
    children.push(child);
    return child;
  };
  const wishFor = async (store: Store): Promise<void> => {
    const now = discord.world.today();
    const agenda = new Agenda(store);
    for (let day = 1; day <= MEETINGS; day++) {
      const start = new Date(Date.parse(now) + day * 86_400_000).toISOString();
      const meeting = { group: "MAG", when: { kind: "instant" as const, start }, summary: `Meeting ${day}` };
      await agenda.addMeeting({ ...meeting, language: "en" }, "discord:1", now);
    }
    const place = { platform: "discord", team: GUILD, id: "1", kind: "channel" } as const;
    await new Wishes(store).add(place, { platform: "discord", id: "1", name: "Alice" }, "en", now);
  };
  const recorded = async (store: Store): Promise<number> =>
    [...(await new MirroredEvents(store).all()).values()].reduce((sum, events) => sum + events.size, 0);
  const names = (): string[] => discord.world.events.map(({ name }) => name).sort();
  const callsOf = (route: string): number => discord.callsOf(route).length;

  it("show each meeting once, though one is killed between making an event and writing that down", async () => {
    const store = await openEmbedded(temporary.folder);
    await wishFor(store);
    await store.close();
    for (let life = 1; life <= MEETINGS; life++) expect(await ended(live({ dies: true }))).toBe("SIGKILL");
    expect(names()).toEqual(["Meeting 1"]);
    live({});
    await discord.world.until(() => discord.world.events.length === MEETINGS);
    expect(names()).toEqual(["Meeting 1", "Meeting 2"]);
    expect(callsOf(CREATE)).toBe(MEETINGS);
  });

  it("show each meeting once where two share a store, also when the one that is at it is killed", async () => {
    const server = await redisForTests();
    const redis = { url: server.url, prefix: freshPrefix() };
    const store = await openRedis(redis);
    try {
      await wishFor(store);
      const dying = live({ redis, name: "one", dies: true });
      await once(dying.stdout!, "data");
      const others = [live({ redis, name: "two" }), live({ redis, name: "three" })];
      expect(await ended(dying)).toBe("SIGKILL");
      await discord.world.until(() => discord.world.events.length === MEETINGS);
      // Both were there to do it.
      await Promise.all(others.map((child) => once(child.stdout!, "data")));
      while ((await recorded(store)) < MEETINGS) await new Promise(setImmediate);
      expect(names()).toEqual(["Meeting 1", "Meeting 2"]);
      expect(callsOf(CREATE)).toBe(MEETINGS);
      expect(callsOf(LIST)).toBeGreaterThan(MEETINGS);
    } finally {
      for (const child of children) child.kill("SIGKILL");
      await Promise.all(children.map(ended));
      await store.close();
      await server.stop();
    }
  });
});
