import type { Queue } from "bullmq";
import type { Cluster, Redis } from "ioredis";

/** BullMQ orders delayed jobs by the millisecond and, below that, by the order in which they were added. */
const SCORES_PER_MS = 0x1000;

/** Jobs asked for in one go: replies stay small, however many are delayed. */
const PAGE = 1000;

/**
 * When each delayed job is to be seen to, in milliseconds since 1970, by its id. One that is added or moved meanwhile
 * may be left out or be told of as it was.
 */
export async function delayedUntil(queue: Queue, redis: Redis | Cluster): Promise<Map<string, number>> {
  const times = new Map<string, number>();
  for await (const page of redis.zscanStream(queue.toKey("delayed"), { count: PAGE })) {
    const flat = page as string[];
    for (let n = 0; n < flat.length; n += 2) times.set(flat[n]!, millisecond(flat[n + 1]!));
  }
  return times;
}

/** The same of the first alone; undefined when none is delayed. */
export async function firstDelayedUntil(queue: Queue, redis: Redis | Cluster): Promise<number | undefined> {
  const [, score] = await redis.zrange(queue.toKey("delayed"), "0", "0", "WITHSCORES");
  return score === undefined ? undefined : millisecond(score);
}

/** How many delayed jobs are to be seen to by an instant, in milliseconds since 1970. */
export const countDelayedUntil = (queue: Queue, redis: Redis | Cluster, instant: number): Promise<number> =>
  redis.zcount(queue.toKey("delayed"), "-inf", `(${(instant + 1) * SCORES_PER_MS}`);

const millisecond = (score: string): number => Math.floor(Number(score) / SCORES_PER_MS);
