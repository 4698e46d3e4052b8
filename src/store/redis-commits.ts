import { Cluster } from "ioredis";
import { parseRedisAddress } from "./redis-address";
import type { ConnectedRedis } from "./redis-client";
import { ClusterCommits } from "./redis-cluster-commits";
import { type CommitArguments, type Outcome, Replication } from "./redis-replication";

/** How commits are sent. */
export interface Commits {
  commit(args: CommitArguments): Promise<Outcome>;
}

/** Behind Sentinels and on a Cluster a replica may become the primary, and each commit waits for one to have it. */
export function commitsFor(redis: ConnectedRedis, address: string): Commits {
  if (redis instanceof Cluster) return new ClusterCommits(redis);
  if (parseRedisAddress(address)?.kind === "sentinel") return new Replication(redis);
  return { commit: async (args) => ({ said: await redis.magCommit(...args), isSafe: true }) };
}
