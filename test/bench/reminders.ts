import { Redis } from "ioredis";
import { systemClock } from "../../src/clock";
import { plus } from "../../src/times/durations";
import { startRedis } from "../redis";
import { openSharedSchedule } from "../reminders/shared-schedule";
import { bare, delivered, handedOver } from "./reminders-handover";
import { type Latenesses, occurrencesOf, timed, withOneMoved } from "./reminders-world";
import { table } from "./table";

const SIZES = [10_000, 100_000];
const DUE_AT_ONCE = 10_000;
/** As docker-compose.yml sets it. */
const PRODUCTION = { appendonly: "yes", appendfsync: "always" };

const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;

const memoryOf = async (redis: Redis): Promise<number> =>
  Number(/used_memory:(\d+)/u.exec(await redis.info("memory"))?.[1]);

async function scheduling(url: string, redis: Redis, count: number): Promise<string[]> {
  await redis.flushall();
  const planned = occurrencesOf(count, plus(systemClock.now(), "P1D"), 1000);
  const moved = withOneMoved(planned);
  const before = await memoryOf(redis);
  const schedule = await openSharedSchedule({ url, prefix: "bench", platforms: ["slack"] });
  const adding = await timed(() => schedule.align(planned));
  const bytes = ((await memoryOf(redis)) - before) / count;
  const moving = await timed(() => schedule.align(moved));
  await schedule.close();
  const rate = Math.round((count / adding) * 1000);
  return [String(count), seconds(adding), `${rate} a second`, `${Math.round(bytes)} bytes`, seconds(moving)];
}

/** The schedule on BullMQ: filling it, keeping it in line, and handing over what is due, beside BullMQ alone. */
export async function run(): Promise<void> {
  const server = await startRedis(PRODUCTION);
  const redis = new Redis(server.url);
  try {
    const rows: string[][] = [];
    for (const count of SIZES) rows.push(await scheduling(server.url, redis, count));
    table(["scheduled", "took", "rate", "Redis memory each", "in line after one meeting moved"], rows);
    const results: [string, Latenesses][] = [];
    for (const [name, work] of [
      ["BullMQ alone, empty handler", bare],
      ["the schedule, empty delivery", handedOver],
      ["the whole bot: claimed, posted, recorded", delivered],
    ] as const) {
      await redis.flushall();
      results.push([name, await work(server.url, DUE_AT_ONCE)]);
    }
    const peer = results[0]![1].at(1);
    console.log("");
    table(
      [`${DUE_AT_ONCE} due at the same moment`, "p50 late", "p99 late", "latest", "against alone"],
      results.map(([name, late]) => [
        name,
        ...[0.5, 0.99, 1].map((part) => seconds(late.at(part))),
        (late.at(1) / peer).toFixed(2),
      ]),
    );
  } finally {
    redis.disconnect();
    await server.stop();
  }
}
