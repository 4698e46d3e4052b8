import { Deliveries } from "../../src/reminders/deliveries";
import type { Delivery, Occurrence } from "../../src/reminders/types";
import { openEmbedded } from "../../src/store/embedded";
import type { Store } from "../../src/store/port";
import { temporaryFolder } from "../store/temporary";
import { CHANNEL, DIRECT, NOW } from "./records";

const occurrence = (id: string, change: Partial<Occurrence> = {}): Occurrence => ({
  id,
  subject: "meeting-10@mag",
  timing: 0,
  when: { kind: "instant", start: "2025-12-01T14:00Z" },
  about: { kind: "lead", lead: "P1D" },
  subscription: "R1",
  place: CHANNEL,
  due: "2025-11-30T14:00Z",
  expires: "2025-12-01T14:15Z",
  ...change,
});

const sent = (id: string, change: Partial<Occurrence> = {}, at = NOW): Delivery => ({
  state: "sent",
  occurrence: occurrence(id, change),
  at,
  messageId: "m1",
  late: false,
});

describe("the record of deliveries", () => {
  let store: Store;
  let deliveries: Deliveries;
  let temporary: Awaited<ReturnType<typeof temporaryFolder>>;

  beforeEach(async () => {
    temporary = await temporaryFolder();
    store = await openEmbedded(temporary.folder);
    deliveries = new Deliveries(store);
  });

  afterEach(async () => {
    await store.close();
    await temporary.remove();
  });

  it("follows what others write, and does not call its own writes news", async () => {
    await deliveries.record(sent("r1"));
    expect(await deliveries.follow()).toBe(false);
    const other = new Deliveries(store);
    expect(await other.follow()).toBe(true);
    await other.record(sent("r2", { subject: "b@mag" }));
    expect(await deliveries.follow()).toBe(true);
    expect(await deliveries.follow()).toBe(false);
    expect(deliveries.all()).toHaveLength(2);
    expect(deliveries.about("b@mag")).toEqual([sent("r2", { subject: "b@mag" })]);
    await other.forget("r2");
    expect(await deliveries.follow()).toBe(true);
    expect(deliveries.about("b@mag")).toEqual([]);
  });

  it("knows how things last ended in a place", async () => {
    const failed: Delivery = {
      state: "failed",
      occurrence: occurrence("r2"),
      at: "2025-11-20T00:00:00.000Z",
      code: "gone",
    };
    await deliveries.record(failed);
    await deliveries.record(sent("r1"));
    await deliveries.record({
      state: "sending",
      occurrence: occurrence("r3"),
      at: "2025-11-21",
      attempts: 1,
    });
    await deliveries.record(sent("r4", { place: DIRECT }));
    expect(deliveries.lastEnded(CHANNEL)).toEqual(failed);
    expect(deliveries.lastEnded(DIRECT)?.state).toBe("sent");
    expect(deliveries.lastEnded({ ...CHANNEL, id: "elsewhere" })).toBeUndefined();
  });

  it("forgets what was over long ago, but nothing that is under way", async () => {
    const old = { expires: "2024-01-01T00:00Z" };
    await deliveries.record(sent("r1", old));
    await deliveries.record(sent("r2"));
    await deliveries.record({ state: "sending", occurrence: occurrence("r3", old), at: NOW, attempts: 1 });
    await deliveries.prune("2024-10-14T00:00Z");
    expect((await store.range("deliveries")).map(({ id }) => id)).toEqual(["r2", "r3"]);
    expect(
      deliveries
        .all()
        .map(({ occurrence: { id } }) => id)
        .sort(),
    ).toEqual(["r2", "r3"]);
  });
});
