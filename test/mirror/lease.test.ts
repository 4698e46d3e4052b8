import { Lease } from "../../src/mirror/lease";
import { openEmbedded } from "../../src/store/embedded";
import type { Store } from "../../src/store/port";
import { temporaryFolder } from "../store/temporary";

describe("the lease on calendars", () => {
  let store: Store;
  let remove: () => Promise<void>;

  beforeEach(async () => {
    const made = await temporaryFolder();
    ({ remove } = made);
    store = await openEmbedded(made.folder);
  });

  afterEach(async () => {
    await store.close();
    await remove();
  });

  it("is always held by a process that shares the store with nobody", async () => {
    expect(await new Lease(store, null).hold()).toBe(true);
    expect(await new Lease(store, null).hold()).toBe(true);
  });

  it("is held by one of several processes, which may renew it", async () => {
    const [one, other] = [new Lease(store, "one"), new Lease(store, "other")];
    const held = await Promise.all([one.hold(), other.hold()]);
    expect(held.filter(Boolean)).toHaveLength(1);
    const [first] = [one, other].filter((_, index) => held[index]);
    expect(await first!.hold()).toBe(true);
  });

  it("is free for the next one once it was given back", async () => {
    const [one, other] = [new Lease(store, "one"), new Lease(store, "other")];
    await one.hold();
    expect(await other.hold()).toBe(false);
    await other.release();
    expect(await other.hold()).toBe(false);
    await one.release();
    expect(await other.hold()).toBe(true);
  });

  it("is taken from a process that has been silent for too long, and not given back to it", async () => {
    const [dead, next] = [new Lease(store, "dead"), new Lease(store, "next", 1)];
    await dead.hold();
    while (!(await next.hold()));
    expect(await dead.hold()).toBe(false);
  });

  it("is left to a process that says again and again that it is there", async () => {
    const [alive, next] = [new Lease(store, "alive"), new Lease(store, "next", 1)];
    for (let round = 0; round < 20; round++) {
      expect(await alive.hold()).toBe(true);
      expect(await next.hold()).toBe(false);
    }
  });
});
