import { createRedisBackend, Queue, Worker } from "bullmq";
import type { Cluster, Redis } from "ioredis";
import type { Clock } from "../clock";
import { alignJobs, ignoreGone } from "./alignment";
import { HandedOut, type ScheduledJob } from "./handed-out";
import { countDelayedUntil, firstDelayedUntil } from "./job-times";
import type { Scheduled } from "./schedule";
import type { Occurrence } from "./types";

/** The one queue of earlier versions, for all platforms. */
const FORMER_QUEUE = "reminders";
/** BullMQ tells of everything that happens to jobs in a stream that nobody reads here. */
const EVENTS_KEPT = 100;

/** A worker that takes jobs when it is asked to. */
class Taker extends Worker<Scheduled, undefined> {
  /**
   * BullMQ would wait for five seconds more after a look for stalled jobs that failed, which nothing cuts short, not
   * even the end of the process; the next look is soon enough.
   */
  protected override checkConnectionError<T>(look: () => Promise<T>): Promise<T | undefined> {
    return super.checkConnectionError(look, 0);
  }
}

export interface QueueOptions {
  redis: Redis | Cluster;
  prefix: string;
  clock: Clock;
  /** Under which name jobs are handed out to this process. */
  holder: string;
  /** How long a job stays with a process that does not renew its hold on it, in milliseconds. */
  lockMs: number;
  onError: (error: Error) => void;
}

/** The occurrences of one platform: BullMQ's delayed jobs, one an occurrence, named by its id. */
export class PlatformQueue {
  private readonly queue: Queue<Scheduled, undefined>;
  private readonly worker: Taker;
  private readonly handedOut: HandedOut;

  constructor(
    platform: string,
    private readonly options: QueueOptions,
  ) {
    const { holder, lockMs, onError } = options;
    const name = `${FORMER_QUEUE}-${platform}`;
    this.queue = new Queue<Scheduled, undefined>(name, {
      ...connectionOf(options),
      defaultJobOptions: { removeOnComplete: true, removeOnFail: true },
      streams: { events: { maxLen: EVENTS_KEPT } },
    });
    this.worker = new Taker(
      name,
      undefined,
      // A job that was taken over often (`maxStalledCount`) is only marked by BullMQ; what ends it for that mark is the
      // loop that runs processors, and there is none here. Whether an occurrence is of use the plan alone decides.
      { ...connectionOf(options), lockDuration: lockMs, stalledInterval: lockMs / 3 },
      // Nothing here blocks until there is a job: without a connection of its own for that.
      (queueName, opts, more) =>
        createRedisBackend(queueName, opts, { ...more, withBlockingConnection: false }),
    );
    this.queue.on("error", onError);
    this.worker.on("error", onError);
    this.handedOut = new HandedOut(this.worker, holder, lockMs);
  }

  async open(): Promise<void> {
    await Promise.all([this.queue.waitUntilReady(), this.worker.waitUntilReady()]);
    await this.worker.startStalledCheckTimer();
  }

  align(planned: readonly Occurrence[]): Promise<void> {
    return alignJobs(this.queue, this.options.redis, planned, this.options.clock.now());
  }

  async nextDue(): Promise<string | null> {
    const [waiting, first] = await Promise.all([
      this.queue.getWaitingCount(),
      firstDelayedUntil(this.queue, this.options.redis),
    ]);
    if (waiting > 0) return this.options.clock.now();
    return first === undefined ? null : new Date(first).toISOString();
  }

  /** What this process has in hand once it has taken what is due, at most `limit`; in the order of a schedule. */
  async due(now: string, limit: number): Promise<Scheduled[]> {
    const [waiting, delayed] = await Promise.all([
      this.queue.getWaitingCount(),
      countDelayedUntil(this.queue, this.options.redis, Date.parse(now)),
    ]);
    await this.take(Math.max(0, Math.min(waiting + delayed, limit - this.handedOut.size)));
    return this.handedOut
      .inOrder()
      .slice(0, limit)
      .map(({ data }) => data);
  }

  postpone(scheduled: Scheduled, until: string): Promise<void> {
    return this.settle(scheduled, async (job) => {
      await job.updateData({ ...scheduled, at: until });
      await job.moveToDelayed(Date.parse(until), this.options.holder);
    });
  }

  remove(scheduled: Scheduled): Promise<void> {
    return this.settle(scheduled, (job) => job.moveToCompleted(undefined, this.options.holder, false));
  }

  /** Gives back what was handed out, for another process to see to at once. */
  async giveBack(): Promise<void> {
    const jobs = this.handedOut.inOrder();
    await Promise.allSettled(jobs.map((job) => job.moveToWait(this.options.holder)));
  }

  async close(): Promise<void> {
    this.handedOut.end();
    // At once: nothing is under way here, and a Redis that is away would be waited for.
    await Promise.allSettled([this.worker.close(true), this.queue.close()]);
  }

  private async take(count: number): Promise<void> {
    const asked = Array.from({ length: count }, async () => {
      const job = (await this.worker.getNextJob(this.options.holder, { block: false })) as
        | ScheduledJob
        | undefined;
      if (job) this.handedOut.add(job);
    });
    const failed = (await Promise.allSettled(asked)).find((result) => result.status === "rejected");
    if (failed) throw failed.reason;
  }

  /** Ends this process's hold on a job. One whose lock was lost is another's by now, and is left to it. */
  private async settle(
    { occurrence: { id } }: Scheduled,
    work: (job: ScheduledJob) => Promise<unknown>,
  ): Promise<void> {
    const job = this.handedOut.get(id);
    if (!job) return;
    await work(job).catch(ignoreGone);
    this.handedOut.drop(id);
  }
}

/**
 * Removes the queue that earlier versions kept for all platforms. Nothing is lost with it: what was in it follows from
 * the plan, and is scheduled anew. A process of such a version that still runs may fill its queue again; the record of
 * each delivery keeps it and this one from posting the same twice.
 */
export async function removeFormerQueue(options: QueueOptions): Promise<void> {
  const queue = new Queue(FORMER_QUEUE, connectionOf(options));
  queue.on("error", options.onError);
  try {
    if ((await options.redis.exists(queue.toKey("meta"))) > 0) await queue.obliterate({ force: true });
  } finally {
    await queue.close();
  }
}

/** In braces: a hash tag, which keeps all keys on one node of a Cluster. */
const connectionOf = ({ redis, prefix }: QueueOptions) => ({ connection: redis, prefix: `{${prefix}}` });
