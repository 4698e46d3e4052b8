import type { Job, Worker } from "bullmq";
import { bySoonest, type Scheduled } from "./schedule";

export type ScheduledJob = Job<Scheduled, undefined>;

/**
 * Jobs that this process was handed and has not done with. Their locks are renewed as long as it lives; a job whose
 * lock is lost all the same, because Redis was away for longer than a lock lasts, is another's to take and dropped here.
 */
export class HandedOut {
  private readonly jobs = new Map<string, ScheduledJob>();
  private readonly renewal: NodeJS.Timeout;

  /** @param lockMs how long a lock lasts, in milliseconds. */
  constructor(
    private readonly worker: Worker<Scheduled, undefined>,
    private readonly token: string,
    private readonly lockMs: number,
  ) {
    this.renewal = setInterval(() => void this.renew(), lockMs / 3);
    this.renewal.unref();
  }

  get size(): number {
    return this.jobs.size;
  }

  inOrder(): ScheduledJob[] {
    return [...this.jobs.values()].sort(({ data: a }, { data: b }) => bySoonest(a, b));
  }

  add(job: ScheduledJob): void {
    this.jobs.set(job.data.occurrence.id, job);
  }

  get(id: string): ScheduledJob | undefined {
    return this.jobs.get(id);
  }

  drop(id: string): void {
    this.jobs.delete(id);
  }

  end(): void {
    clearInterval(this.renewal);
  }

  private async renew(): Promise<void> {
    if (this.jobs.size === 0) return;
    const ids = [...this.jobs.keys()];
    // While Redis is away nothing can be renewed; the next try tells what was lost.
    const lost = await this.worker
      .extendJobLocks(
        ids,
        ids.map(() => this.token),
        this.lockMs,
      )
      .catch(() => []);
    for (const id of lost) this.drop(id);
  }
}
