import { Queue } from "bullmq";
import { type Cluster, Redis } from "ioredis";
import type { Platform } from "../../src/chat/request";
import type { BullmqSchedule } from "../../src/reminders/bullmq-schedule";
import { plan } from "../../src/reminders/plan";
import type { Scheduled } from "../../src/reminders/schedule";
import type { Occurrence } from "../../src/reminders/types";
import { freshPrefix, type RedisServer, startRedis } from "../redis";
import { Machine } from "./machine";
import { action, meeting, NOW, subscription, viewOf } from "./records";
import { scheduleContract } from "./schedule-contract";
import { openCuttable, openSharedSchedule } from "./shared-schedule";
import { sharedSubject } from "./shared-subject";

const occurrences = (): Occurrence[] => plan(viewOf(meeting(), action()), [subscription()], [], NOW, "P60D");

let server: RedisServer;

beforeAll(async () => {
  server = await startRedis();
});

afterAll(() => server.stop());

scheduleContract("on BullMQ", (now) => sharedSubject(server.url, now));

describe("the schedule on BullMQ, shared by several processes", () => {
  let one: BullmqSchedule;
  let two: BullmqSchedule;
  let line: Redis | Cluster;
  let machine: Machine;

  const DUE = "2026-01-01T00:00:00.000Z";

  beforeEach(async () => {
    machine = new Machine(DUE);
    const prefix = freshPrefix();
    const options = { url: server.url, prefix, clock: machine.clock, lockMs: 300 };
    ({ schedule: one, redis: line } = await openCuttable(options));
    two = await openSharedSchedule(options);
  });

  afterEach(async () => {
    await Promise.allSettled([one.close(), two.close()]);
    machine.end();
  });

  const ids = async (schedule: BullmqSchedule, limit = 100): Promise<string[]> =>
    (await schedule.due(DUE, limit)).map(({ occurrence }) => occurrence.id);

  /** Asks again until it is handed this many. */
  async function eventually(schedule: BullmqSchedule, count: number): Promise<string[]> {
    for (;;) {
      const handed = await ids(schedule);
      if (handed.length === count) return handed;
      await new Promise(setImmediate);
    }
  }

  it("hands each occurrence to one of them", async () => {
    const planned = occurrences();
    await Promise.all([one.align(planned), two.align(planned)]);
    const [mine, yours] = await Promise.all([ids(one, 3), ids(two, 3)]);
    expect([...mine, ...yours].sort()).toEqual(planned.map(({ id }) => id).sort());
  });

  it("leaves what one of them has to it for as long as it lives", async () => {
    const planned = occurrences();
    await one.align(planned);
    const [first] = await one.due(DUE, 1);
    await two.align(planned);
    // Several renewals of its lock go by.
    for (let checks = 0; checks < 20; checks++) {
      expect(await ids(two)).not.toContain(first!.occurrence.id);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    await one.remove(first!);
    await two.align(planned.filter(({ id }) => id !== first!.occurrence.id));
    expect(await ids(two)).toHaveLength(planned.length - 1);
  });

  it("does not take from another what the plan has no more, and leaves it to end it", async () => {
    await one.align(occurrences());
    const [first] = await one.due(DUE, 1);
    await two.align([]);
    expect(await ids(one)).toEqual([first!.occurrence.id]);
    expect(await ids(two)).toEqual([]);
  });

  it("takes over from one that is gone", async () => {
    await one.align(occurrences());
    expect(await ids(one)).toHaveLength(5);
    // It renews nothing now, and gives nothing back.
    line.disconnect();
    expect(await eventually(two, 5)).toHaveLength(5);
  });

  it("gives nothing to one whose hold was lost, and lets it end nothing that is another's", async () => {
    await one.align(occurrences());
    const handed = await one.due(DUE, 5);
    line.disconnect();
    await eventually(two, 5);
    await line.connect();
    for (const scheduled of handed.slice(0, 2)) await one.remove(scheduled);
    for (const scheduled of handed.slice(2)) await one.postpone(scheduled, "2026-02-01T00:00:00.000Z");
    expect(await ids(one)).toEqual([]);
    expect(await ids(two)).toHaveLength(5);
  });
});

describe("the schedule on BullMQ, of processes that serve different platforms", () => {
  const DUE = "2026-01-01T00:00:00.000Z";
  let machine: Machine;
  let prefix: string;
  const opened: BullmqSchedule[] = [];

  beforeEach(() => {
    machine = new Machine(DUE);
    prefix = freshPrefix();
  });

  afterEach(async () => {
    await Promise.all(opened.splice(0).map((schedule) => schedule.close()));
    machine.end();
  });

  async function open(...platforms: Platform[]): Promise<BullmqSchedule> {
    const options = { url: server.url, prefix, clock: machine.clock, platforms, lockMs: 300 };
    opened.push(await openSharedSchedule(options));
    return opened.at(-1)!;
  }

  /** Occurrences of each platform by turns, all overdue. */
  const mixed = (): Occurrence[] =>
    occurrences().flatMap((one) =>
      (["console", "slack", "discord"] as const).map((platform) => ({
        ...one,
        id: `${one.id}.${platform}`,
        place: { ...one.place, platform },
      })),
    );

  const platformsOf = (scheduled: readonly Scheduled[]): string[] => [
    ...new Set(scheduled.map(({ occurrence }) => occurrence.place.platform)),
  ];

  it("hands each what is its own, and leaves the rest to the others, without delay", async () => {
    const [chat, bot] = [await open("console"), await open("slack", "discord")];
    await Promise.all([chat.align(mixed()), bot.align(mixed())]);
    const [mine, yours] = [await chat.due(DUE, 100), await bot.due(DUE, 100)];
    expect([mine.length, platformsOf(mine)]).toEqual([5, ["console"]]);
    expect([yours.length, platformsOf(yours).sort()]).toEqual([10, ["discord", "slack"]]);
    expect(yours.map(({ at }) => at)).toEqual(yours.map(({ at }) => at).sort());
  });

  it("hands out no more than was asked for, whichever platforms it is of", async () => {
    const bot = await open("slack", "discord");
    await bot.align(mixed());
    expect(await bot.due(DUE, 3)).toHaveLength(3);
    expect(platformsOf(await bot.due(DUE, 2)).sort()).toEqual(["discord", "slack"]);
  });

  it("does not hold anybody up by what nobody serves, and ends it for whoever comes to serve it", async () => {
    const chat = await open("console");
    await chat.align(mixed());
    for (const one of await chat.due(DUE, 100)) await chat.remove(one);
    expect(await chat.nextDue()).toBeNull();
    const bot = await open("slack");
    await bot.align(mixed());
    expect(await bot.due(DUE, 100)).toHaveLength(5);
  });

  it("takes a reminder over again and again from whoever dies over it", async () => {
    await (await open("console")).align([mixed()[0]!]);
    for (let lives = 0; lives < 4; lives++) {
      const { schedule, redis } = await openCuttable({
        url: server.url,
        prefix,
        clock: machine.clock,
        lockMs: 60,
      });
      opened.push(schedule);
      while ((await schedule.due(DUE, 1)).length === 0) await new Promise(setImmediate);
      redis.disconnect();
    }
    const last = await open("console");
    while ((await last.due(DUE, 1)).length === 0) await new Promise(setImmediate);
  });

  it("takes over from a version that had one queue for all, and forgets that queue", async () => {
    const connection = new Redis(server.url, { maxRetriesPerRequest: null });
    const former = new Queue("reminders", { connection, prefix: `{${prefix}}` });
    await former.addBulk(
      mixed().map((occurrence, n) => ({
        name: "occurrence",
        data: { occurrence, at: occurrence.due },
        opts: { jobId: occurrence.id, delay: n % 2 === 0 ? 0 : 1000, timestamp: Date.parse(DUE) },
      })),
    );
    const bot = await open("console", "slack", "discord");
    await bot.align(mixed());
    expect(await bot.due(DUE, 100)).toHaveLength(15);
    expect(await connection.keys(`{${prefix}}:reminders:*`)).toEqual([]);
    await former.close();
    connection.disconnect();
  });
});

describe("the schedule on BullMQ, when Redis is away", () => {
  it("refuses at once, and has everything again afterwards", async () => {
    const own = await startRedis();
    const schedule = await openSharedSchedule({ url: own.url, prefix: freshPrefix() });
    const planned = occurrences();
    await schedule.align(planned);
    expect(await schedule.due(new Date().toISOString(), 2)).toHaveLength(2);
    await own.crash();
    for (const call of [
      () => schedule.align(planned),
      () => schedule.nextDue(),
      () => schedule.due(new Date().toISOString(), 9),
    ])
      await expect(call()).rejects.toMatchObject({ name: "StoreError", code: "unavailable" });
    await own.restart();
    for (let count = 0; count < planned.length; ) {
      await new Promise(setImmediate);
      count = (await schedule.due(new Date().toISOString(), 9).catch(() => [])).length;
    }
    await schedule.close();
    await own.stop();
  });

  it("cannot be opened", async () => {
    const own = await startRedis();
    await own.stop();
    await expect(openSharedSchedule({ url: own.url, prefix: freshPrefix() })).rejects.toMatchObject({
      code: "unavailable",
    });
  });
});
