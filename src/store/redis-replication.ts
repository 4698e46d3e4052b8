import type { ChainableCommander, Cluster, Redis } from "ioredis";
import type { Committed, ScriptedRedis } from "./redis-scripts";

/** How long a write waits for a replica to have it, in milliseconds. */
const WAIT_MS = 1000;
/** The same where none is known of: long enough to notice one. */
const LOOK_MS = 20;
/** How long a replica may be gone before it is taken to be down rather than to have become the primary. */
const FAILOVER_MS = 15_000;

/**
 * Commits that outlive a failover. Redis acknowledges a write before its replicas have it; when one of them becomes
 * the primary, what it has not got is lost, also a reminder's record, and the reminder would go out a second time. So
 * each write waits for a replica. Where the only one is suddenly gone it may be the primary by now: writes are not
 * relied on then until the client has followed it, or for so long that it must be down.
 */
export class Replication {
  private hasReplica = false;
  private vanishing: NodeJS.Timeout | undefined;

  /** @param redis that leads to the primary, whichever that is. */
  constructor(private readonly redis: Redis | Cluster) {
    redis.on("ready", () => this.forget());
    redis.on("end", () => this.forget());
  }

  /** @returns what the commit says, and whether it can be relied on. */
  async commit(args: Parameters<ScriptedRedis["magCommit"]>): Promise<{ said: Committed; isSafe: boolean }> {
    // On one connection: WAIT is about what its own connection wrote.
    const pipeline = this.redis.pipeline() as unknown as Pick<ScriptedRedis, "magCommit"> &
      ChainableCommander;
    void pipeline.magCommit(...args);
    const [committed, waited] = (await pipeline.wait(1, this.hasReplica ? WAIT_MS : LOOK_MS).exec()) ?? [];
    const failed = committed?.[0] ?? waited?.[0];
    if (failed) throw failed;
    const said = committed![1] as Committed;
    return { said, isSafe: said[0] !== "done" || this.isSafe(waited![1] as number) };
  }

  private isSafe(replicas: number): boolean {
    if (replicas > 0) {
      this.forget();
      this.hasReplica = true;
    }
    if (replicas > 0 || !this.hasReplica) return true;
    this.vanishing ??= setTimeout(() => this.forget(), FAILOVER_MS).unref();
    return false;
  }

  private forget(): void {
    clearTimeout(this.vanishing);
    this.vanishing = undefined;
    this.hasReplica = false;
  }
}
