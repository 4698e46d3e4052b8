import { Redis } from "ioredis";
import { endWhenSilent } from "../../src/store/redis-patience";
import { type RedisServer, startRedis } from "../redis";

const TURN_MS = 20;

describe("the patience with a Redis", () => {
  let server: RedisServer;
  let redis: Redis;
  let ends: Error[];

  beforeEach(async () => {
    ends = [];
    server = await startRedis();
    redis = new Redis(server.url, { lazyConnect: true, maxRetriesPerRequest: 0, retryStrategy: () => 10 });
    redis.on("error", (error) => ends.push(error));
    endWhenSilent(redis, TURN_MS);
    await redis.connect();
  });

  afterEach(async () => {
    server.resume();
    redis.disconnect();
    await server.stop();
  });

  /** Keeps this process from doing anything else, as much work in one go does. */
  const beBusy = (turns: number): void =>
    void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, turns * TURN_MS);

  it("does not take it for dead because this process itself was busy", async () => {
    for (let round = 0; round < 5; round++) {
      const answers = [redis.ping(), redis.set("a", round), redis.get("a")];
      beBusy(20);
      expect(await Promise.all(answers)).toEqual(["PONG", "OK", String(round)]);
    }
    expect(ends).toEqual([]);
  });

  it("ends when it hangs: what waits for it fails, and the client goes on when it does", async () => {
    server.pause();
    await expect(Promise.all([redis.ping(), redis.get("a")])).rejects.toMatchObject({
      name: "MaxRetriesPerRequestError",
    });
    expect(ends[0]!.message).toContain("did not answer");
    server.resume();
    while (redis.status !== "ready") await new Promise(setImmediate);
    expect(await redis.ping()).toBe("PONG");
  });
});
