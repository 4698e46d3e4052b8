import { Redis } from "ioredis";
import { freshPrefix, redisForTests } from "../redis";
import { openAddress } from "./address";
import { storeContract } from "./contract";
import type { Address } from "./subject";

let url: string;
let stop: () => Promise<void>;

beforeAll(async () => {
  ({ url, stop } = await redisForTests());
});

afterAll(() => stop());

storeContract("Redis", async () => {
  const address: Address = { driver: "redis", url, prefix: freshPrefix() };
  return {
    address,
    open: () => openAddress(address),
    async dispose() {
      const redis = new Redis(url);
      redis.on("error", () => undefined);
      for await (const names of redis.scanStream({ match: `{${address.prefix}}:*`, count: 1000 }))
        if ((names as string[]).length > 0) await redis.del(names as string[]);
      await redis.quit();
    },
  };
});
