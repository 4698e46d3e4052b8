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
    expect(findings.map(({ name, state, remedy }) => [name, state, remedy])).toEqual([
      ["redis_version", "ok", ""],
      ["maxmemory_policy", "ok", ""],
      ["aof_enabled", "ok", ""],
      ["appendfsync", "ok", ""],
      ["aof_last_write_status", "ok", ""],
      ["role", "ok", ""],
    ]);
  });

  it("says what to do where Redis may forget", async () => {
    const findings = await examine({ appendonly: "no", "maxmemory-policy": "allkeys-lru" });
    expect(findings.filter(({ state }) => state !== "ok")).toEqual([
      {
        name: "maxmemory_policy",
        state: "wrong",
        found: "allkeys-lru",
        wanted: "noeviction",
        remedy: expect.stringContaining("maxmemory-policy noeviction") as string,
      },
      {
        name: "aof_enabled",
        state: "wrong",
        found: "0",
        wanted: "1",
        remedy: expect.stringContaining("appendonly yes") as string,
      },
    ]);
  });

  it("takes both ways of writing the append-only file to the disk that keep it, and no other", async () => {
    const stateOf = async (appendfsync: string) =>
      (await examine({ appendfsync })).find(({ name }) => name === "appendfsync")!;
    expect((await stateOf("always")).state).toBe("ok");
    expect(await stateOf("no")).toMatchObject({
      state: "wrong",
      found: "no",
      remedy: expect.stringContaining("appendfsync everysec") as string,
    });
  });

  it("says what it could not check where Redis refuses to tell, as hosted ones do", async () => {
    const findings = await examine({ "rename-command": "CONFIG ''" });
    expect(findings.filter(({ state }) => state !== "ok")).toEqual([
      {
        name: "appendfsync",
        state: "unknown",
        found: "unknown",
        wanted: "everysec or always",
        remedy: expect.stringMatching(/could not be checked.*appendfsync everysec/u) as string,
      },
    ]);
  });
});
