import { freshPrefix, type RedisServer, startRedis } from "../redis";
import { makeUser } from "../rights";
import { openAddress } from "./address";
import { storeContract } from "./contract";
import type { Address } from "./subject";

let server: RedisServer;

beforeAll(async () => {
  server = await startRedis();
  await makeUser([server], "mag", "secret", "mag-test-*");
});

afterAll(() => server.stop());

storeContract("Redis, with the rights that the documents name,", async () => {
  const address: Address = {
    driver: "redis",
    url: server.url.replace("//", "//mag:secret@"),
    prefix: freshPrefix(),
  };
  return { address, open: () => openAddress(address), dispose: async () => undefined };
});
