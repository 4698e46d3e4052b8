import { Redis } from "ioredis";
import { openRedis } from "../../src/store/redis";
import { startRedis } from "../redis";
import { key, put } from "./subject";

describe("a node of a Redis Cluster", () => {
  it("takes the scripts, for all keys of a bot belong to one slot", async () => {
    const server = await startRedis({ "cluster-enabled": "yes" });
    const raw = new Redis(server.url);
    raw.on("error", () => undefined);
    await raw.call("CLUSTER", "ADDSLOTSRANGE", "0", "16383");
    while (!(await raw.cluster("INFO")).includes("cluster_state:ok"));
    await expect(raw.mset("a", "1", "b", "2")).rejects.toThrow("CROSSSLOT");

    const store = await openRedis({ url: server.url });
    await put(store, "a{b}", { "{c}": 1, d: 2 });
    await store.update([key("a{b}", "d"), key("other", "{x}")], () => [undefined, 3]);
    expect(await store.since("a{b}", 1)).toMatchObject({
      revision: 2,
      entries: [{ id: "d", value: undefined }],
    });
    expect(await store.range("other")).toEqual([{ id: "{x}", value: 3 }]);

    await store.close();
    await raw.quit();
    await server.stop();
  });
});
