import { Redis } from "ioredis";
import { type RedisCluster, startCluster } from "../cluster";
import { KEEPS_ALL, type RedisServer, startRedis } from "../redis";
import { seeded } from "../store/seeded";
import { ask, followed, type Sentinels, startSentinels } from "../topologies";
import { FaultBots } from "./fault-bot";
import { FaultRound, nothing, sum, type Tally } from "./fault-round";
import { OCCURRENCES } from "./fault-world";

/** Set FAULT_ROUNDS for a longer run. */
const KILLS = Number(process.env.FAULT_ROUNDS ?? 51);
const MINUTES = 60_000;
const HOUR_MS = 3_600_000;

const total = new Map<string, Tally>();
const bots = new FaultBots();

afterAll(async () => {
  await bots.end();
  const lines = [...total].map(
    ([name, { rounds, reminders, sent, missed, lost, doubled }]) =>
      `${name}: ${rounds} runs, ${reminders} reminders: ${sent} sent, ${missed} missed, ${lost} lost, ${doubled} doubled`,
  );
  process.stderr.write(`${lines.join("\n")}\n`);
});

/** Runs a round to its end, and counts what came of it. */
async function round(name: string, url: string, fault: (round: FaultRound) => Promise<void>): Promise<void> {
  const one = await FaultRound.open(url, bots);
  try {
    await fault(one);
    await one.settled();
    const tally = await one.tally();
    total.set(name, sum(total.get(name) ?? nothing(), tally));
    expect({ lost: tally.lost, doubled: tally.doubled, missed: tally.missed }).toEqual({
      lost: 0,
      doubled: 0,
      missed: 0,
    });
  } finally {
    await one.close();
  }
}

describe("reminders on one Redis, each posted once", () => {
  let server: RedisServer;

  beforeAll(async () => {
    server = await startRedis();
  });

  afterAll(() => server.stop());

  it(
    "whichever of one, two or three bots is killed, and whenever",
    async () => {
      for (let seed = 1; seed <= KILLS; seed++) {
        const below = seeded(seed);
        const together = 1 + (seed % 3);
        await round(`kill -9, ${together} at once`, server.url, async (one) => {
          const all = await Promise.all(Array.from({ length: together + 1 }, () => one.bot()));
          const [successor, victim, ...others] = all;
          for (const bot of [victim!, ...others]) bot.tell("go");
          await victim!.reached("post", 1 + below(Math.floor((OCCURRENCES * 0.8) / together)));
          await victim!.kill();
          successor!.tell("go");
        });
      }
    },
    30 * MINUTES,
  );

  it("when a bot stands still for longer than its hold on reminders lasts, and goes on", async () => {
    for (let seed = 1; seed <= 3; seed++)
      await round("SIGSTOP of a bot", server.url, async (one) => {
        const [slow, other] = await Promise.all([one.bot(), one.bot()]);
        slow.tell("go");
        await slow.reached("post", 1 + seeded(seed)(300));
        slow.signal("SIGSTOP");
        other.tell("go");
        await other.reached("post", 150);
        slow.signal("SIGCONT");
      });
  });

  it("when a bot of another platform is beside them, which is handed none of theirs", async () => {
    await round("beside another platform", server.url, async (one) => {
      const [bot, other] = [await one.bot(), await one.bot("slack")];
      for (const each of [other, bot]) each.tell("go");
      await bot.reached("post", OCCURRENCES);
      expect([other.count("post"), other.count("trouble"), bot.count("trouble")]).toEqual([0, 0, 0]);
    });
  });

  it("when connections are cut again and again", async () => {
    const killer = new Redis(server.url);
    for (let seed = 1; seed <= 3; seed++)
      await round("connections cut", server.url, async (one) => {
        const [first, second] = await Promise.all([one.bot(), one.bot()]);
        for (const bot of [first, second]) bot.tell("go");
        for (let cuts = 0; cuts < 2; cuts++) {
          await first.reached("post", (cuts + 1) * (10 + seeded(seed)(70)));
          await killer.call("CLIENT", "KILL", "TYPE", "normal");
        }
      });
    killer.disconnect();
  });

  it.each([
    ["forward", HOUR_MS],
    ["back", -HOUR_MS],
  ])("when the clock of one of two bots is set an hour %s, and put right", async (direction, step) => {
    for (let seed = 1; seed <= 2; seed++)
      await round(`clock set ${direction}`, server.url, async (one) => {
        const [odd, right] = await Promise.all([one.bot(), one.bot()]);
        for (const bot of [odd, right]) bot.tell("go");
        await odd.reached("post", 1 + seeded(seed)(100));
        odd.tell(`step ${step}`);
        await right.reached("post", 100);
        odd.tell(`step ${-step}`);
      });
  });

  it.each([
    ["forward", HOUR_MS],
    ["back", -HOUR_MS],
  ])("when the clock of the only bot is set an hour %s, and put right", async (direction, step) => {
    await round(`clock set ${direction}`, server.url, async (one) => {
      const bot = await one.bot();
      bot.tell("go");
      await bot.reached("post", 120);
      bot.tell(`step ${step}`);
      await new Promise((resolve) => setTimeout(resolve, 1500));
      bot.tell(`step ${-step}`);
    });
  });
});

describe("reminders on a Redis that goes away, each posted once", () => {
  let server: RedisServer;

  beforeEach(async () => {
    server = await startRedis(KEEPS_ALL);
  });

  afterEach(async () => {
    server.resume();
    await server.stop();
  });

  it.each([1, 2])("killed and started again from its append-only file (seed %i)", async (seed) => {
    await round("Redis killed and restarted", server.url, async (one) => {
      const [first, second] = await Promise.all([one.bot(), one.bot()]);
      for (const bot of [first, second]) bot.tell("go");
      await first.reached("post", 1 + seeded(seed)(150));
      await server.crash();
      await first.reached("trouble", 1);
      await server.restart();
    });
  });

  it.each([1, 2])("stopped for longer than anybody waits (seed %i)", async (seed) => {
    await round("SIGSTOP of Redis", server.url, async (one) => {
      const [first, second] = await Promise.all([one.bot(), one.bot()]);
      for (const bot of [first, second]) bot.tell("go");
      await first.reached("post", 1 + seeded(seed)(150));
      server.pause();
      await Promise.all([first.reached("trouble", 1), second.reached("trouble", 1)]);
      server.resume();
    });
  });
});

describe("reminders on the primary that a Sentinel names, each posted once", () => {
  let sentinels: Sentinels;

  beforeEach(async () => {
    sentinels = await startSentinels();
  });

  afterEach(() => sentinels.stop());

  it.each([1, 2])("when another server becomes the primary (seed %i)", async (seed) => {
    await round("failover by Sentinel", sentinels.url, async (one) => {
      const [first, second] = await Promise.all([one.bot(), one.bot()]);
      for (const bot of [first, second]) bot.tell("go");
      await first.reached("post", 1 + seeded(seed)(150));
      const former = await sentinels.primary();
      await sentinels.failOver();
      await sentinels.failedOver(former);
    });
  });

  it.each([1, 2])("when the primary is killed (seed %i)", async (seed) => {
    await round("primary killed, Sentinel", sentinels.url, async (one) => {
      const [first, second] = await Promise.all([one.bot(), one.bot()]);
      for (const bot of [first, second]) bot.tell("go");
      await first.reached("post", 1 + seeded(seed)(150));
      await sentinels.servers[0]!.crash();
    });
  });
});

describe("reminders on a Cluster with replicas, each posted once", () => {
  let cluster: RedisCluster;

  beforeEach(async () => {
    cluster = await startCluster({ replicas: true });
  });

  afterEach(() => cluster.stop());

  it.each([1, 2])("when the node that holds them is killed (seed %i)", async (seed) => {
    await round("node of a Cluster killed", cluster.url, async (one) => {
      const [first, second] = await Promise.all([one.bot(), one.bot()]);
      const holder = await cluster.primary(one.prefix);
      for (const bot of [first, second]) bot.tell("go");
      await first.reached("post", 1 + seeded(seed)(150));
      await holder.crash();
      await Promise.all([first.reached("trouble", 1), second.reached("trouble", 1)]);
    });
  });

  it("when the node that holds them is killed, and after it the one that took its place", async () => {
    await round("nodes of a Cluster killed", cluster.url, async (one) => {
      const [first, second] = await Promise.all([one.bot(), one.bot()]);
      const holder = await cluster.primary(one.prefix);
      for (const bot of [first, second]) bot.tell("go");
      await first.reached("post", 20);
      await holder.crash();
      await cluster.failedOver(one.prefix, holder);
      await holder.restart();
      const successor = await cluster.primary(one.prefix);
      await ask(successor, followed);
      await successor.crash();
      await cluster.failedOver(one.prefix, successor);
    });
  });

  it("when an operator lets the replica take over", async () => {
    await round("failover of a node by hand", cluster.url, async (one) => {
      const [first, second] = await Promise.all([one.bot(), one.bot()]);
      const holder = await cluster.primary(one.prefix);
      for (const bot of [first, second]) bot.tell("go");
      await first.reached("post", 50);
      await cluster.failOver(one.prefix);
      await cluster.failedOver(one.prefix, holder);
    });
  });
});
