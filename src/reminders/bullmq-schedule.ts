import type { Cluster, Redis } from "ioredis";
import type { Platform } from "../chat/request";
import type { Clock } from "../clock";
import { randomIds } from "../ids";
import { PlatformQueue, type QueueOptions, removeFormerQueue } from "./platform-queue";
import { bySoonest, type Schedule, type Scheduled } from "./schedule";
import type { Occurrence } from "./types";

/** How long a job stays with a process that does not renew its hold on it, in milliseconds. */
const LOCK_MS = 15_000;

export interface BullmqOptions {
  /**
   * A connected client of the schedule's own, which fails fast while Redis is away; the schedule ends it. Nothing here
   * waits for Redis: jobs are asked for when one is due, so that no blocking connection with endless retries is needed.
   */
  redis: Redis | Cluster;
  clock: Clock;
  /** The platforms that this process serves: it is handed nothing of others, and schedules nothing for them. */
  platforms: readonly Platform[];
  /** Separates several bots in one Redis. */
  prefix?: string;
  /** What an error of Redis or of the connection is to callers. */
  translate: (error: unknown) => unknown;
  /** Hears of what goes wrong behind the scenes. */
  onError: (error: Error) => void;
  lockMs?: number;
}

/**
 * A schedule that any number of processes share, with a queue of BullMQ for each platform. A job that is handed out is
 * locked, and goes to another process when the one that has it does not renew the lock any more.
 */
export class BullmqSchedule implements Schedule {
  readonly holder = randomIds.reference();
  readonly steadyFor = "PT1M";
  private readonly queues: ReadonlyMap<string, PlatformQueue>;

  private constructor(
    private readonly options: BullmqOptions,
    shared: Omit<QueueOptions, "holder">,
  ) {
    const { holder } = this;
    this.queues = new Map(
      options.platforms.map((platform) => [platform, new PlatformQueue(platform, { ...shared, holder })]),
    );
  }

  /** @throws what `translate` makes of it when Redis does not answer. */
  static async open(options: BullmqOptions): Promise<BullmqSchedule> {
    const { redis, clock, prefix = "mag", onError, lockMs = LOCK_MS } = options;
    const shared = { redis, clock, prefix, onError, lockMs };
    const schedule = new BullmqSchedule(options, shared);
    try {
      await schedule.ofEach((queue) => queue.open());
      await schedule.ask(() => removeFormerQueue({ ...shared, holder: schedule.holder }));
    } catch (error) {
      await schedule.end();
      throw error;
    }
    return schedule;
  }

  async align(planned: readonly Occurrence[]): Promise<void> {
    await this.ofEach((queue, platform) =>
      queue.align(planned.filter(({ place }) => place.platform === platform)),
    );
  }

  async nextDue(): Promise<string | null> {
    const moments = await this.ofEach((queue) => queue.nextDue());
    return moments.reduce(
      (first, one) => (first !== null && (one === null || first < one) ? first : one),
      null,
    );
  }

  async due(now: string, limit: number): Promise<Scheduled[]> {
    const handed = await this.ofEach((queue) => queue.due(now, limit));
    return handed.flat().sort(bySoonest).slice(0, limit);
  }

  async postpone(scheduled: Scheduled, until: string): Promise<void> {
    await this.ask(async () => this.queueOf(scheduled)?.postpone(scheduled, until));
  }

  async remove(scheduled: Scheduled): Promise<void> {
    await this.ask(async () => this.queueOf(scheduled)?.remove(scheduled));
  }

  /** Gives back what was handed out, for another process to see to at once, and disconnects. */
  async close(): Promise<void> {
    await Promise.all([...this.queues.values()].map((queue) => queue.giveBack()));
    await this.end();
  }

  private async end(): Promise<void> {
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
    this.options.redis.disconnect();
  }

  private queueOf({ occurrence }: Scheduled): PlatformQueue | undefined {
    return this.queues.get(occurrence.place.platform);
  }

  private ofEach<R>(work: (queue: PlatformQueue, platform: string) => Promise<R>): Promise<R[]> {
    return this.ask(() => Promise.all([...this.queues].map(([platform, queue]) => work(queue, platform))));
  }

  private async ask<R>(work: () => Promise<R>): Promise<R> {
    try {
      return await work();
    } catch (error) {
      throw this.options.translate(error);
    }
  }
}
