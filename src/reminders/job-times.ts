import type { Queue } from "bullmq";
import type { Redis } from "ioredis";

/** BullMQ orders delayed jobs by the millisecond and, below that, by the order in which they were added. */
const SCORES_PER_MS = 0x1000;

/** When each delayed job is to be seen to, in milliseconds since 1970, by its id. */
export async function delayedUntil(queue: Queue, redis: Redis): Promise<Map<string, number>> {
  const flat = await redis.zrange(queue.toKey("delayed"), "0", "-1", "WITHSCORES");
  const times = new Map<string, number>();
  for (let n = 0; n < flat.length; n += 2) times.set(flat[n]!, millisecond(flat[n + 1]!));
  return times;
}

/** The same of the first alone; undefined when none is delayed. */
export async function firstDelayedUntil(queue: Queue, redis: Redis): Promise<number | undefined> {
  const [, score] = await redis.zrange(queue.toKey("delayed"), "0", "0", "WITHSCORES");
  return score === undefined ? undefined : millisecond(score);
}

/** How many delayed jobs are to be seen to by an instant, in milliseconds since 1970. */
export const countDelayedUntil = (queue: Queue, redis: Redis, instant: number): Promise<number> =>
  redis.zcount(queue.toKey("delayed"), "-inf", `(${(instant + 1) * SCORES_PER_MS}`);

const millisecond = (score: string): number => Math.floor(Number(score) / SCORES_PER_MS);
