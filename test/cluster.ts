import type { Redis } from "ioredis";
import { type RedisServer, type Role, startRedis } from "./redis";
import { ask, followed, portOf, SYNC_AT_ONCE, type Topology, until } from "./topologies";

const SLOTS = 16_384;
const PRIMARIES = 3;

export interface RedisCluster extends Topology {
  /** The node that serves the keys of a bot, as the nodes agree. */
  primary(prefix: string): Promise<RedisServer>;
  /** The node that follows that one. */
  replica(prefix: string): Promise<RedisServer>;
  /** Makes the replica the primary, as an operator would. */
  failOver(prefix: string): Promise<void>;
  /** Moves all keys of a bot to another node, as an operator would; `meanwhile` runs while they are on their way. */
  move(prefix: string, meanwhile: () => Promise<void>): Promise<void>;
  /** Resolves once another node than `former` serves the keys of a bot. */
  failedOver(prefix: string, former: RedisServer): Promise<void>;
}

/** A Cluster of three nodes that share the slots; if wished, with a replica of each. */
export async function startCluster({
  replicas = false,
  role = {},
}: {
  replicas?: boolean;
  role?: Role;
} = {}): Promise<RedisCluster> {
  const settings = {
    ...SYNC_AT_ONCE,
    "cluster-enabled": "yes",
    "cluster-node-timeout": "2000",
    // Whatever a replica has missed, it may take over.
    "cluster-replica-validity-factor": "0",
  };
  const count = replicas ? 2 * PRIMARIES : PRIMARIES;
  const servers = await Promise.all(Array.from({ length: count }, () => startRedis(settings, role)));
  const primaries = servers.slice(0, PRIMARIES);
  const ofEach = (work: (redis: Redis, n: number) => Promise<unknown>, some = servers): Promise<unknown> =>
    Promise.all(some.map((server, n) => ask(server, (redis) => work(redis, n))));

  await ofEach(shareSlots, primaries);
  await ofEach(async (redis) => {
    for (const other of servers) await redis.call("CLUSTER", "MEET", "127.0.0.1", String(portOf(other)));
  });
  await ofEach((redis) => until(async () => (await redis.cluster("INFO")).includes(`known_nodes:${count}`)));
  await ofEach((redis, n) => follow(redis, primaries[n]!), servers.slice(PRIMARIES));
  await ofEach((redis) => until(() => isComplete(redis, count)));

  /** The nodes that serve the keys of a bot, as one node sees it: the primary, then its replica. */
  const serving = async (prefix: string, server: RedisServer): Promise<RedisServer[]> => {
    const ports = await ask(server, (redis) => portsServing(redis, `{${prefix}}`));
    return ports.map((port) => servers.find((one) => portOf(one) === port)!);
  };
  const agreed = async (prefix: string): Promise<RedisServer[]> => {
    for (;;) {
      const views = await Promise.all(servers.map((server) => serving(prefix, server).catch(() => [])));
      const seen = views.filter(([primary]) => primary !== undefined);
      if (seen.every(([primary]) => primary === seen[0]![0])) return seen[0]!;
    }
  };
  return {
    url: `redis${role.certificate ? "s" : ""}+cluster://${servers.map((server) => `127.0.0.1:${portOf(server)}`).join(",")}`,
    servers,
    primary: async (prefix) => (await agreed(prefix))[0]!,
    replica: async (prefix) => (await agreed(prefix))[1]!,
    async failOver(prefix) {
      const [, replica] = await agreed(prefix);
      await ask(replica!, (redis) => redis.call("CLUSTER", "FAILOVER"));
    },
    async move(prefix, meanwhile) {
      const from = (await agreed(prefix))[0]!;
      const to = primaries.find((one) => one !== from)!;
      await ask(from, (source) => ask(to, (target) => moveSlot(source, target, `{${prefix}}`, meanwhile)));
    },
    failedOver: (prefix, former) => until(async () => (await agreed(prefix))[0] !== former),
    stop: async () => void (await Promise.all(servers.map((server) => server.stop()))),
  };
}

async function shareSlots(redis: Redis, n: number): Promise<void> {
  const share = Math.ceil(SLOTS / PRIMARIES);
  const last = Math.min(SLOTS - 1, (n + 1) * share - 1);
  await redis.call("CLUSTER", "ADDSLOTSRANGE", String(n * share), String(last));
  await redis.call("CLUSTER", "SET-CONFIG-EPOCH", String(n + 1));
}

async function follow(replica: Redis, primary: RedisServer): Promise<void> {
  const id = await ask(primary, (redis) => redis.cluster("MYID"));
  await until(async () => (await replica.call("CLUSTER", "REPLICATE", id)) === "OK");
  await ask(primary, followed);
}

async function moveSlot(
  source: Redis,
  target: Redis,
  key: string,
  meanwhile: () => Promise<void>,
): Promise<void> {
  const slot = await source.cluster("KEYSLOT", key);
  const from = await source.cluster("MYID");
  const to = await target.cluster("MYID");
  await target.cluster("SETSLOT", slot, "IMPORTING", from);
  await source.cluster("SETSLOT", slot, "MIGRATING", to);
  const keys = await source.cluster("GETKEYSINSLOT", slot, 1000);
  const { host, port } = target.options;
  for (const [n, one] of keys.entries()) {
    await source.migrate(host!, port!, one, 0, 1000);
    if (n === 0) await meanwhile();
  }
  for (const redis of [target, source]) await redis.cluster("SETSLOT", slot, "NODE", to);
}

/** Whether a node knows of all others, and that all slots are served. */
async function isComplete(redis: Redis, count: number): Promise<boolean> {
  const nodes = new Set((await shardsSeenBy(redis)).flatMap(({ ports }) => ports));
  return (await redis.cluster("INFO")).includes("cluster_state:ok") && nodes.size === count;
}

async function portsServing(redis: Redis, key: string): Promise<number[]> {
  const slot = Number(await redis.cluster("KEYSLOT", key));
  return (await shardsSeenBy(redis)).find(({ from, to }) => from <= slot && slot <= to)?.ports ?? [];
}

/** Ranges of slots with the ports of the nodes that serve them, the primary first. */
async function shardsSeenBy(redis: Redis): Promise<{ from: number; to: number; ports: number[] }[]> {
  const shards = await redis.cluster("SLOTS");
  return shards.map(([from, to, ...nodes]) => ({ from, to, ports: nodes.map(([, port]) => port) }));
}
