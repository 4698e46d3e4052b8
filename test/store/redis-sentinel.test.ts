import { openRedis } from "../../src/store/redis";
import { FakeSentinel } from "../fakes/sentinel";
import { freshPrefix, type RedisServer, startRedis } from "../redis";
import { portOf } from "../topologies";
import { increment } from "./subject";

describe("a store on a primary that a Sentinel names", () => {
  let server: RedisServer;
  let sentinel: FakeSentinel;

  beforeEach(async () => {
    server = await startRedis();
    sentinel = await FakeSentinel.start({ port: portOf(server) });
  });

  afterEach(async () => {
    sentinel.stop();
    await server.stop();
  });

  /** Opens a store, and takes its connection away while the Sentinel does not say where to go. */
  async function openAndLose() {
    const store = await openRedis({ url: sentinel.url, prefix: freshPrefix() });
    await sentinel.hasOne("listening");
    sentinel.holdBack();
    await server.crash();
    await sentinel.hasOne("asking");
    await server.restart();
    return store;
  }

  it("comes back when it is told of a failover while it looks for the primary", async () => {
    const store = await openAndLose();
    sentinel.announce();
    await expect(increment(store)).rejects.toMatchObject({ code: "unavailable" });
    sentinel.answer();
    while (
      await increment(store).then(
        () => false,
        () => true,
      )
    )
      await new Promise(setImmediate);
    await store.close();
  });

  it("does not come back once it is closed", async () => {
    const store = await openAndLose();
    await store.close();
    sentinel.answer();
    await expect(increment(store)).rejects.toThrow("closed");
  });
});
