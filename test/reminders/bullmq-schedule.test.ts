import type { Redis } from "ioredis";
import { SimulatedClock } from "../../src/clock";
import type { BullmqSchedule } from "../../src/reminders/bullmq-schedule";
import { plan } from "../../src/reminders/plan";
import type { Occurrence } from "../../src/reminders/types";
import { freshPrefix, type RedisServer, startRedis } from "../redis";
import { action, meeting, NOW, subscription, viewOf } from "./records";
import { scheduleContract } from "./schedule-contract";
import { openCuttable, openSharedSchedule } from "./shared-schedule";

const occurrences = (): Occurrence[] => plan(viewOf(meeting(), action()), [subscription()], [], NOW, "P60D");

let server: RedisServer;

beforeAll(async () => {
  server = await startRedis();
});

afterAll(() => server.stop());

/** BullMQ reads the machine's clock itself; here that shows what the simulated one does. */
class Machine {
  readonly clock: SimulatedClock;
  private readonly reading: jest.SpiedFunction<typeof Date.now>;

  constructor(now: string) {
    this.clock = new SimulatedClock(now);
    this.reading = jest.spyOn(Date, "now").mockImplementation(() => Date.parse(this.clock.now()));
  }

  end(): void {
    this.reading.mockRestore();
  }
}

scheduleContract("on BullMQ", async (now) => {
  const { url } = server;
  const prefix = freshPrefix();
  const machine = new Machine(now);
  const open = () => openSharedSchedule({ url, prefix, clock: machine.clock });
  const opened = [await open()];
  return {
    schedule: opened[0]!,
    setNow: (instant) => machine.clock.set(instant),
    async reopen() {
      await opened[0]!.close();
      opened.push(await open());
      return opened.at(-1)!;
    },
    async dispose() {
      await opened.at(-1)!.close();
      machine.end();
    },
  };
});

describe("the schedule on BullMQ, shared by several processes", () => {
  let one: BullmqSchedule;
  let two: BullmqSchedule;
  let line: Redis;
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
