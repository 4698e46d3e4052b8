import fs from "node:fs";
import path from "node:path";
import { openStore } from "../../src/store/open";
import { RedisStore } from "../../src/store/redis";
import { startRedis } from "../redis";
import { increment } from "./subject";
import { temporaryFolder } from "./temporary";

describe("the store that the settings name", () => {
  it("is the folder when there is no Redis", async () => {
    const { folder, remove } = await temporaryFolder();
    const store = await openStore({ dataDir: path.join(folder, "data") });
    expect(await increment(store)).toEqual([1]);
    expect(fs.readdirSync(folder)).toEqual(["data"]);
    await store.close();
    await remove();
  });

  it("is Redis when its address is given, and then no folder is made", async () => {
    const { folder, remove } = await temporaryFolder();
    const server = await startRedis();
    const store = await openStore({ redisUrl: server.url, dataDir: path.join(folder, "data") });
    expect(store).toBeInstanceOf(RedisStore);
    expect(await increment(store)).toEqual([1]);
    expect(fs.readdirSync(folder)).toEqual([]);
    await store.close();
    await server.stop();
    await remove();
  });
});
