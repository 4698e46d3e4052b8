import { Cluster } from "ioredis";
import { parseRedisAddress } from "./redis-address";
import type { ConnectedRedis } from "./redis-client";
import { ClusterCommits } from "./redis-cluster-commits";
import { type Commit, type Outcome, Replication } from "./redis-replication";
import type { Written } from "./redis-scripts";

/** How commits are sent. */
export interface Commits {
  commit<S extends Written>(script: Commit<S>): Promise<Outcome<S>>;
}

/** Behind Sentinels and on a Cluster a replica may become the primary, and each commit waits for one to have it. */
export function commitsFor(redis: ConnectedRedis, address: string, key: string): Commits {
  if (redis instanceof Cluster) return new ClusterCommits(redis, key);
  if (parseRedisAddress(address)?.kind === "sentinel") return new Replication(redis);
  return { commit: async (script) => ({ said: await script(redis), isSafe: true }) };
}
