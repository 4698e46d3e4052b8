import { type Cluster, Command, type Redis } from "ioredis";
import { type Commit, type Outcome, Replication } from "./redis-replication";
import type { Written } from "./redis-scripts";

/** How often a key is followed to another node. */
const MOST_MOVES = 3;

/**
 * Commits on whichever node of a Cluster serves the keys. They are sent on the connection to that node itself, and not
 * by the Cluster's client, because the wait for a replica has to go the same way.
 */
export class ClusterCommits {
  private readonly nodes = new WeakMap<Redis, Replication>();

  /** @param key any of the keys that commits are about: all are on one node. */
  constructor(
    private readonly cluster: Cluster,
    private readonly key: string,
  ) {}

  async commit<S extends Written>(script: Commit<S>): Promise<Outcome<S>> {
    const { key } = this;
    for (let moves = 0; ; moves++) {
      const node = this.nodeOf(key);
      if (node)
        try {
          return await this.on(node).commit(script);
        } catch (error) {
          if (!hasMoved(error) || moves === MOST_MOVES) throw error;
        }
      else if (moves === MOST_MOVES) throw new Error("Connection is closed: no node serves the keys");
      // Unlike what is sent to a node, this is led to where the key is by now, and the client remembers where that was.
      await this.cluster.exists(key);
    }
  }

  private nodeOf(key: string): Redis | undefined {
    const [address] = this.cluster.slots[new Command("exists", [key]).getSlot()] ?? [];
    return this.cluster.nodes("master").find(({ options: { host, port } }) => `${host}:${port}` === address);
  }

  private on(node: Redis): Replication {
    const known = this.nodes.get(node) ?? new Replication(node);
    this.nodes.set(node, known);
    return known;
  }
}

const hasMoved = (error: unknown): boolean => error instanceof Error && error.message.startsWith("MOVED ");
