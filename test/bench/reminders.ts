import { performance } from "node:perf_hooks";
import { Queue, Worker } from "bullmq";
import { Redis } from "ioredis";
import { systemClock } from "../../src/clock";
import type { BullmqSchedule } from "../../src/reminders/bullmq-schedule";
import { occurrenceId } from "../../src/reminders/identity";
import type { Occurrence } from "../../src/reminders/types";
import { plus } from "../../src/times/durations";
import { startRedis } from "../redis";
import { openSharedSchedule } from "../reminders/shared-schedule";
import { table } from "./table";

const SIZES = [10_000];
const DUE_AT_ONCE = 10_000;
/** How many occurrences a meeting has that moves: leads times places. */
const OF_ONE_MEETING = 15;
const CONCURRENCY = 50;

const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;

/** Occurrences of many meetings, due a second after one another, or all at the same moment. */
function occurrencesOf(count: number, first: string, apartMs: number): Occurrence[] {
  const start = Date.parse(first);
  return Array.from({ length: count }, (_, n) => {
    const subject = `meeting-${Math.floor(n / OF_ONE_MEETING)}@mag`;
    const place = { platform: "slack", id: `C${n % OF_ONE_MEETING}`, kind: "channel" } as const;
    const about = { kind: "lead", lead: "PT1H" } as const;
    const due = new Date(start + n * apartMs).toISOString();
    return {
      id: occurrenceId({ subject, timing: 0, about, place }),
      subject,
      timing: 0,
      when: { kind: "instant", start: plus(due, "PT1H") },
      about,
      subscription: "R1",
      place,
      due,
      expires: plus(due, "PT75M"),
    };
  });
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const memoryOf = async (redis: Redis): Promise<number> =>
  Number(/used_memory:(\d+)/u.exec(await redis.info("memory"))?.[1]);

async function scheduling(url: string, redis: Redis, count: number): Promise<string[]> {
  await redis.flushall();
  const before = await memoryOf(redis);
  const schedule = await openSharedSchedule({ url, prefix: "bench", platforms: ["slack"] });
  const planned = occurrencesOf(count, plus(systemClock.now(), "P1D"), 1000);
  const adding = await timed(() => schedule.align(planned));
  const bytes = ((await memoryOf(redis)) - before) / count;
  const moved = planned.map((one, n) =>
    n < OF_ONE_MEETING
      ? { ...one, id: `${one.id.slice(0, -1)}x`, due: plus(one.due, "P1D"), timing: 1 }
      : one,
  );
  const moving = await timed(() => schedule.align(moved));
  await schedule.close();
  return [
    String(count),
    `${Math.round((count / adding) * 1000)} a second`,
    `${Math.round(bytes)} bytes`,
    seconds(moving),
  ];
}

/** When each was handed over after the moment at which all were due, in milliseconds, sorted. */
type Latenesses = number[];

async function ours(url: string, redis: Redis): Promise<Latenesses> {
  await redis.flushall();
  const schedule = await openSharedSchedule({ url, prefix: "bench", platforms: ["slack"] });
  const due = plus(systemClock.now(), "PT8S");
  await schedule.align(occurrencesOf(DUE_AT_ONCE, due, 0));
  await systemClock.sleepUntil(due, new AbortController().signal);
  const late = await handOut(schedule, Date.parse(due));
  await schedule.close();
  return late.sort((a, b) => a - b);
}

/** As reminders take what is due, with nothing to do for each but to end it. */
async function handOut(schedule: BullmqSchedule, due: number): Promise<Latenesses> {
  const late: number[] = [];
  while (late.length < DUE_AT_ONCE) {
    const batch = await schedule.due(systemClock.now(), 200);
    for (const _ of batch) late.push(Date.parse(systemClock.now()) - due);
    await Promise.all(batch.map((one) => schedule.remove(one)));
  }
  return late;
}

async function bare(url: string, redis: Redis): Promise<Latenesses> {
  await redis.flushall();
  const connection = { url, maxRetriesPerRequest: null };
  const queue = new Queue("bare", { connection, defaultJobOptions: { removeOnComplete: true } });
  const now = Date.parse(systemClock.now());
  const due = now + 8000;
  const jobs = occurrencesOf(DUE_AT_ONCE, new Date(due).toISOString(), 0).map((occurrence) => ({
    name: "occurrence",
    data: { occurrence, at: occurrence.due },
    opts: { jobId: occurrence.id, timestamp: now, delay: due - now },
  }));
  for (let done = 0; done < jobs.length; done += 500) await queue.addBulk(jobs.slice(done, done + 500));
  const late: number[] = [];
  let worker: Worker | undefined;
  await new Promise<void>((resolve) => {
    const handle = async (): Promise<void> => {
      late.push(Date.parse(systemClock.now()) - due);
      if (late.length === DUE_AT_ONCE) resolve();
    };
    worker = new Worker("bare", handle, { connection, concurrency: CONCURRENCY });
    worker.on("error", (error) => console.error(error.message));
  });
  await worker?.close();
  await queue.close();
  return late.sort((a, b) => a - b);
}

const at = (sorted: readonly number[], part: number): string =>
  seconds(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]!);

/** The schedule on BullMQ: filling it, keeping it in line, and handing over what is due, beside BullMQ alone. */
export async function run(): Promise<void> {
  // Without the append-only file: what is compared is the work, not how busy the disk is.
  const server = await startRedis({ appendonly: "no" });
  const redis = new Redis(server.url);
  try {
    const rows: string[][] = [];
    for (const count of SIZES) rows.push(await scheduling(server.url, redis, count));
    table(["scheduled", "rate", "Redis memory each", "in line after one meeting moved"], rows);
    const results: [string, Latenesses][] = [
      ["BullMQ alone, empty handler", await bare(server.url, redis)],
      ["the schedule, empty delivery", await ours(server.url, redis)],
    ];
    const peer = results[0]![1].at(-1)!;
    console.log("");
    table(
      [`${DUE_AT_ONCE} due at the same moment`, "p50 late", "p99 late", "all handed over", "against alone"],
      results.map(([name, late]) => [
        name,
        at(late, 0.5),
        at(late, 0.99),
        at(late, 1),
        (late.at(-1)! / peer).toFixed(2),
      ]),
    );
  } finally {
    redis.disconnect();
    await server.stop();
  }
}
