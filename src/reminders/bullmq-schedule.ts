import { Queue, Worker } from "bullmq";
import type { Redis } from "ioredis";
import type { Clock } from "../clock";
import { randomIds } from "../ids";
import { alignJobs, ignoreGone } from "./alignment";
import { HandedOut, type ScheduledJob } from "./handed-out";
import { countDelayedUntil, firstDelayedUntil } from "./job-times";
import type { Schedule, Scheduled } from "./schedule";
import type { Occurrence } from "./types";

const QUEUE = "reminders";
/** How long a job stays with a process that does not renew its hold on it, in milliseconds. */
const LOCK_MS = 15_000;
/** Jobs asked for in one go. */
const AT_ONCE = 50;
/** BullMQ tells of everything that happens to jobs in a stream that nobody reads here. */
const EVENTS_KEPT = 100;

export interface BullmqOptions {
  /**
   * A connected client of the schedule's own, which fails fast while Redis is away; the schedule ends it. Nothing here
   * waits for Redis: jobs are asked for when one is due, so that no blocking connection with endless retries is needed.
   */
  redis: Redis;
  clock: Clock;
  /** Separates several bots in one Redis. */
  prefix?: string;
  /** What an error of Redis or of the connection is to callers. */
  translate: (error: unknown) => unknown;
  /** Hears of what goes wrong behind the scenes. */
  onError: (error: Error) => void;
  lockMs?: number;
}

/**
 * A schedule that any number of processes share: BullMQ's delayed jobs, one an occurrence, named by its id. A job that
 * is handed out is locked, and goes to another process when the one that has it does not renew the lock any more.
 */
export class BullmqSchedule implements Schedule {
  readonly holder = randomIds.reference();
  readonly steadyFor = "PT1M";
  private readonly handedOut: HandedOut;

  private constructor(
    private readonly options: BullmqOptions,
    private readonly queue: Queue<Scheduled, undefined>,
    private readonly worker: Worker<Scheduled, undefined>,
    lockMs: number,
  ) {
    this.handedOut = new HandedOut(worker, this.holder, lockMs);
  }

  /** @throws what `translate` makes of it when Redis does not answer. */
  static async open(options: BullmqOptions): Promise<BullmqSchedule> {
    const { redis, prefix = "mag", onError, translate, lockMs = LOCK_MS } = options;
    // In braces: a hash tag, which keeps all keys on one node of a Cluster.
    const common = { connection: redis, prefix: `{${prefix}}` };
    const queue = new Queue<Scheduled, undefined>(QUEUE, {
      ...common,
      defaultJobOptions: { removeOnComplete: true, removeOnFail: true },
      streams: { events: { maxLen: EVENTS_KEPT } },
    });
    const worker = new Worker<Scheduled, undefined>(QUEUE, undefined, {
      ...common,
      lockDuration: lockMs,
      stalledInterval: lockMs / 3,
      // What crashes a process again and again is for the plan to drop, not for the queue to lose.
      maxStalledCount: Number.MAX_SAFE_INTEGER,
    });
    queue.on("error", onError);
    worker.on("error", onError);
    const schedule = new BullmqSchedule(options, queue, worker, lockMs);
    try {
      await Promise.all([queue.waitUntilReady(), worker.waitUntilReady()]);
      await worker.startStalledCheckTimer();
    } catch (error) {
      await schedule.end();
      throw translate(error);
    }
    return schedule;
  }

  align(planned: readonly Occurrence[]): Promise<void> {
    return this.ask(() => alignJobs(this.queue, this.options.redis, planned, this.options.clock.now()));
  }

  nextDue(): Promise<string | null> {
    return this.ask(async () => {
      const [waiting, first] = await Promise.all([
        this.queue.getWaitingCount(),
        firstDelayedUntil(this.queue, this.options.redis),
      ]);
      if (waiting > 0) return this.options.clock.now();
      return first === undefined ? null : new Date(first).toISOString();
    });
  }

  due(now: string, limit: number): Promise<Scheduled[]> {
    return this.ask(async () => {
      const [waiting, delayed] = await Promise.all([
        this.queue.getWaitingCount(),
        countDelayedUntil(this.queue, this.options.redis, Date.parse(now)),
      ]);
      let wanted = Math.min(waiting + delayed, limit - this.handedOut.size);
      for (; wanted > 0; wanted -= AT_ONCE) await this.take(Math.min(wanted, AT_ONCE));
      return this.handedOut
        .inOrder()
        .slice(0, limit)
        .map(({ data }) => data);
    });
  }

  postpone(scheduled: Scheduled, until: string): Promise<void> {
    return this.settle(scheduled, async (job) => {
      await job.updateData({ ...scheduled, at: until });
      await job.moveToDelayed(Date.parse(until), this.holder);
    });
  }

  async remove(scheduled: Scheduled): Promise<void> {
    await this.settle(scheduled, (job) => job.moveToCompleted(undefined, this.holder, false));
  }

  /** Gives back what was handed out, for another process to see to at once, and disconnects. */
  async close(): Promise<void> {
    const jobs = this.handedOut.inOrder();
    await Promise.allSettled(jobs.map((job) => job.moveToWait(this.holder)));
    await this.end();
  }

  private async take(count: number): Promise<void> {
    const asked = Array.from({ length: count }, async () => {
      const job = (await this.worker.getNextJob(this.holder, { block: false })) as ScheduledJob | undefined;
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
    await this.ask(async () => {
      await work(job).catch(ignoreGone);
    });
    this.handedOut.drop(id);
  }

  private async end(): Promise<void> {
    this.handedOut.end();
    // At once: nothing is under way here, and a Redis that is away would be waited for.
    await Promise.allSettled([this.worker.close(true), this.queue.close()]);
    this.options.redis.disconnect();
  }

  private async ask<R>(work: () => Promise<R>): Promise<R> {
    try {
      return await work();
    } catch (error) {
      throw this.options.translate(error);
    }
  }
}
