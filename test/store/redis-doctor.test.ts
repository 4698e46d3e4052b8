import { openRedis } from "../../src/store/redis";
import { type Finding, redisDoctor } from "../../src/store/redis-doctor";
import { startRedis } from "../redis";

async function examine(settings: Record<string, string>): Promise<Finding[]> {
  const server = await startRedis(settings);
  try {
    const store = await openRedis({ url: server.url });
    const findings = await redisDoctor(store);
    await store.close();
    return findings;
  } finally {
    await server.stop();
  }
}

describe("the examination of a Redis", () => {
  it("finds nothing to do where reminders are safe", async () => {
    const findings = await examine({});
    expect(findings.map(({ name, ok, remedy }) => [name, ok, remedy])).toEqual([
      ["redis_version", true, ""],
      ["maxmemory_policy", true, ""],
      ["aof_enabled", true, ""],
      ["aof_last_write_status", true, ""],
      ["role", true, ""],
    ]);
  });

  it("says what to do where Redis may forget", async () => {
    const findings = await examine({ appendonly: "no", "maxmemory-policy": "allkeys-lru" });
    expect(findings.filter(({ ok }) => !ok)).toEqual([
      {
        name: "maxmemory_policy",
        ok: false,
        found: "allkeys-lru",
        wanted: "noeviction",
        remedy: expect.stringContaining("maxmemory-policy noeviction") as string,
      },
      {
        name: "aof_enabled",
        ok: false,
        found: "0",
        wanted: "1",
        remedy: expect.stringContaining("appendonly yes") as string,
      },
    ]);
  });
});
