import type { Queue } from "bullmq";
import type { Cluster, Redis } from "ioredis";
import { delayedUntil } from "./job-times";
import type { Scheduled } from "./schedule";
import type { Occurrence } from "./types";

/** Jobs that one round trip adds, moves or removes at most: Redis does nothing else meanwhile, some ten milliseconds. */
const BATCH = 200;
/** BullMQ reads its own clock when it moves a job, some milliseconds after ours; nothing is due to the millisecond. */
const TOLERANCE_MS = 1000;

type ScheduleQueue = Queue<Scheduled, undefined>;

/**
 * Brings the jobs in line with a plan. Several processes may do this at once, with plans of which one is older: what
 * comes of it is put right by the next time that any of them does it.
 * @param now ISO 8601 UTC.
 */
export async function alignJobs(
  queue: ScheduleQueue,
  redis: Redis | Cluster,
  planned: readonly Occurrence[],
  now: string,
): Promise<void> {
  const [delayed, taken] = await Promise.all([
    delayedUntil(queue, redis),
    // Those that are due already are with somebody, or will be at once: whoever sees to them looks what is planned.
    queue.getRanges(["wait", "active"], 0, -1),
  ]);
  const present = new Set([...delayed.keys(), ...taken]);
  const wanted = new Set(planned.map(({ id }) => id));
  const news = planned.filter(({ id }) => !present.has(id));
  const elsewhere = planned.filter(({ id, due }) => isElsewhere(delayed.get(id), due));
  const stale = [...delayed.keys(), ...taken].filter((id) => !wanted.has(id));
  await inBatches(news, (batch) => queue.addBulk(batch.map((occurrence) => jobOf(occurrence, now))));
  await inBatches(elsewhere, (batch) => Promise.all(batch.map((one) => move(queue, one, now))));
  // A job that somebody is seeing to cannot be removed; it ends by what is planned then.
  await inBatches(stale, (batch) => Promise.all(batch.map((id) => queue.remove(id))));
}

const isElsewhere = (at: number | undefined, due: string): boolean =>
  at !== undefined && Math.abs(at - Date.parse(due)) >= TOLERANCE_MS;

function jobOf(occurrence: Occurrence, now: string) {
  const timestamp = Date.parse(now);
  const delay = Math.max(0, Date.parse(occurrence.due) - timestamp);
  const data: Scheduled = { occurrence, at: occurrence.due };
  return { name: "occurrence", data, opts: { jobId: occurrence.id, timestamp, delay } };
}

/** Moves a job to where its occurrence is due, unless it was put elsewhere to be tried again. */
async function move(queue: ScheduleQueue, occurrence: Occurrence, now: string): Promise<void> {
  const job = await queue.getJob(occurrence.id);
  if (!job || job.data.occurrence.due === occurrence.due) return;
  await job.updateData({ occurrence, at: occurrence.due }).catch(ignoreGone);
  await job.changeDelay(Math.max(0, Date.parse(occurrence.due) - Date.parse(now))).catch(ignoreGone);
}

/** BullMQ's refusals have numbers: the job is gone, or is not delayed any more. */
export function ignoreGone(error: unknown): void {
  if (!(error instanceof Error && "code" in error && typeof error.code === "number")) throw error;
}

async function inBatches<T>(items: readonly T[], work: (batch: T[]) => Promise<unknown>): Promise<void> {
  for (let done = 0; done < items.length; done += BATCH) await work(items.slice(done, done + BATCH));
}
