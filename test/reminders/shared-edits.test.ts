import path from "node:path";
import type { AgendaView } from "../../src/agenda/types";
import { systemClock } from "../../src/clock";
import { Reminders } from "../../src/reminders/reminders";
import type { Delivery } from "../../src/reminders/types";
import { openRedis } from "../../src/store/redis";
import { plus } from "../../src/times/durations";
import { RecordingAdapter } from "../fakes/recording-adapter";
import { freshPrefix, type RedisServer, startRedis } from "../redis";
import { temporaryFolder } from "../store/temporary";
import { CHANNEL, meeting, viewOf } from "./records";
import { openSharedSchedule } from "./shared-schedule";

const MEETINGS = 3;

describe("edits by several bots on one Redis", () => {
  let server: RedisServer;

  beforeAll(async () => {
    server = await startRedis();
  });

  afterAll(() => server.stop());

  it("are each made by one of them, and no post is doubled", async () => {
    const { url } = server;
    const prefix = freshPrefix();
    const temporary = await temporaryFolder();
    const platform = new RecordingAdapter(path.join(temporary.folder, "posts.jsonl"));
    const start = plus(systemClock.now(), "PT1H1S");
    const records = (change: object): AgendaView =>
      viewOf(
        ...Array.from({ length: MEETINGS }, (_, n) =>
          meeting({ uid: `m${n}@mag`, id: `M${n}`, when: { kind: "instant", start }, ...change }),
        ),
      );
    let agenda = records({});
    const open = async () => {
      const store = await openRedis({ url, prefix });
      const schedule = await openSharedSchedule({ url, prefix });
      const logger = { warn: () => undefined, error: () => undefined };
      const reminders = new Reminders({
        store,
        schedule,
        logger,
        clock: systemClock,
        agenda: { view: () => Promise.resolve(agenda) },
        adapters: [platform],
        leads: { meetings: ["PT1H"], deadlines: [] },
      });
      const close = async (): Promise<void> => {
        await reminders.stop();
        await schedule.close();
        await store.close();
      };
      return { store, reminders, close };
    };
    const bots = [await open(), await open()] as const;
    await bots[0].reminders.subscriptions.subscribe({
      place: CHANNEL,
      zone: null,
      locales: ["en"],
      by: { platform: "console", id: "alice", name: "Alice" },
      now: "2025-01-01T00:00:00.000Z",
    });
    for (const { reminders } of bots) await reminders.start();
    const sent = async (about: string): Promise<void> => {
      for (;;) {
        const deliveries = (await bots[0].store.range<Delivery>("deliveries")).map(({ value }) => value);
        const done = deliveries.filter(
          ({ state, occurrence }) => state === "sent" && occurrence.about.kind === about,
        );
        if (done.length === MEETINGS) return;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    };
    await sent("lead");
    agenda = records({ status: "CANCELLED", timing: 1, timedAt: systemClock.now() });
    await sent("cancelled");
    await sent("edit");
    for (const { close } of bots) await close();

    expect(platform.recorded).toHaveLength(2 * MEETINGS);
    expect(new Set(platform.recorded.map(({ key }) => key)).size).toBe(2 * MEETINGS);
    const reminders = platform.recorded.slice(0, MEETINGS).map(({ key }) => key);
    expect(platform.edits.map(({ key }) => key).sort()).toEqual(reminders.sort());
    await temporary.remove();
  });
});
