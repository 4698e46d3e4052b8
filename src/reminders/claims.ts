import { performance } from "node:perf_hooks";
import type { Delivery } from "./types";

/** Adapters give a post up much sooner. */
const LONGEST_POST_MS = 60_000;

/** Somebody else wrote about the same occurrence meanwhile, and so sees to it. */
export class Overtaken extends Error {
  override readonly name = "Overtaken";
  override readonly message = "somebody else has seen to this reminder meanwhile";
}

/**
 * Tells whether another process is posting an occurrence right now. Its claim is good until it was seen unchanged for
 * longer than a post can take; whoever made it is dead then. Measured by timers, which run evenly: the clocks of several
 * machines differ, and are set.
 */
export class Claims {
  private readonly isOver = new Map<string, boolean>();

  /** @param holder this process's name; null when no other has the same schedule. @param patienceMs milliseconds. */
  constructor(
    private readonly holder: string | null,
    private readonly patienceMs = LONGEST_POST_MS,
  ) {}

  /** What a record says of this process while it posts. */
  get mine(): { by?: string } {
    return this.holder === null ? {} : { by: this.holder };
  }

  /**
   * To be called before a claim is written. What it returns tells, right before the post, whether the claim can still be
   * relied on: not when this process stood still meanwhile, for so long that another may take it for dead. By a clock
   * that runs evenly, and not by a timer, which would only be seen to after whatever came first when the process goes on.
   */
  begin(): () => boolean {
    const start = performance.now();
    return () => performance.now() - start < this.patienceMs / 2;
  }

  isElsewhere(record: Delivery): boolean {
    if (record.state !== "sending" || record.by === undefined || record.by === this.holder) return false;
    const claim = `${record.occurrence.id} ${record.attempts} ${record.by}`;
    const isOver = this.isOver.get(claim);
    if (isOver === undefined) this.watch(claim);
    return isOver !== true;
  }

  private watch(claim: string): void {
    this.isOver.set(claim, false);
    this.later(() => {
      this.isOver.set(claim, true);
      // Time enough for whoever asks every second; then nobody asks any more.
      this.later(() => this.isOver.delete(claim));
    });
  }

  private later(act: () => void): void {
    setTimeout(act, this.patienceMs).unref();
  }
}
