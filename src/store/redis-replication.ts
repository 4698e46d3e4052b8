import type { ChainableCommander, Redis } from "ioredis";
import type { ScriptedRedis, Written } from "./redis-scripts";

/** How long a write waits for a replica to have it, in milliseconds. */
const WAIT_MS = 1000;
/** The same for a replica that has not had one yet: it may still be at what was written before it came. */
const LOOK_MS = 20;
/** How long a replica may be gone before it is taken to be down rather than to have become the primary. */
const FAILOVER_MS = 15_000;

/** What a script that writes says, and whether it can be relied on. */
export interface Outcome<S extends Written> {
  said: S;
  isSafe: boolean;
}

/** Sends a script that writes. */
export type Commit<S extends Written> = (redis: ScriptedRedis) => Promise<S>;

/**
 * Commits that outlive a failover. Redis acknowledges a write before its replicas have it; when one of them becomes the primary, what it has not got is
 * lost, also a reminder's record, and the reminder would go out a second time. So each write waits for a replica. Where
 * the only one is suddenly gone it may be the primary by now: writes are not relied on then until the client has
 * followed it, or for so long that it must be down.
 */
export class Replication {
  private hasReplica = false;
  private vanishing: NodeJS.Timeout | undefined;

  /** @param redis that leads to the primary, whichever that is. */
  constructor(private readonly redis: Redis) {
    redis.on("ready", () => this.forget());
    redis.on("end", () => this.forget());
  }

  async commit<S extends Written>(script: Commit<S>): Promise<Outcome<S>> {
    return this.hasReplica ? this.commitTo(WAIT_MS, script) : this.commitAndLook(script);
  }

  /** On one connection, for WAIT is about what its own connection wrote. */
  private async commitTo<S extends Written>(patienceMs: number, script: Commit<S>): Promise<Outcome<S>> {
    const [committed, waited] = (await this.pipelined(script).wait(1, patienceMs).exec()) ?? [];
    const said = answer<S>(committed);
    return { said, isSafe: said[0] !== "done" || this.isSafe(answer<number>(waited)) };
  }

  /** WAIT would hold up all that follows on the connection where there is no replica to wait for. */
  private async commitAndLook<S extends Written>(script: Commit<S>): Promise<Outcome<S>> {
    const [committed, role] = (await this.pipelined(script).role().exec()) ?? [];
    const said = answer<S>(committed);
    if (said[0] !== "done" || !mayHaveReplica(role)) return { said, isSafe: true };
    return { said, isSafe: this.isSafe(await this.redis.wait(1, LOOK_MS)) };
  }

  private pipelined<S extends Written>(script: Commit<S>): ChainableCommander {
    const pipeline = this.redis.pipeline();
    void script(pipeline as unknown as ScriptedRedis);
    return pipeline;
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

/** What ioredis says of one command of several. */
type Answered = [error: Error | null, result: unknown];

/** @throws what Redis refused it with. */
function answer<T>(answered: Answered | undefined): T {
  if (answered?.[0]) throw answered[0];
  return answered![1] as T;
}

/** ROLE lists the replicas that are up to date; a user may be forbidden to ask. */
function mayHaveReplica(role: Answered | undefined): boolean {
  if (role?.[0]) return true;
  const [, , replicas] = role![1] as [string, number, unknown[]];
  return replicas.length > 0;
}
