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

  /** Records what nobody has written about before. */
  const record = (delivery: Delivery, by = deliveries): Promise<boolean> =>
    by.replace(delivery.occurrence.id, undefined, delivery);

  it("does not take what it wrote while it read for older than what it read", async () => {
    let meanwhile: () => Promise<unknown> = async () => undefined;
    const slow: Pick<Store, "revision" | "since" | "replace"> = {
      revision: (collection) => store.revision(collection),
      replace: (...asked) => store.replace(...asked),
      since: async <T>(...asked: Parameters<Store["since"]>) => {
        const changes = await store.since<T>(...asked);
        await meanwhile();
        return changes;
      },
    };
    const mine = new Deliveries(slow as Store);
    const sending: Delivery = { state: "sending", occurrence: occurrence("r1"), at: NOW, attempts: 1 };
    await record(sending, mine);
    await record(sent("r2"));
    meanwhile = () => mine.replace("r1", sending, sent("r1"));
    expect(await mine.follow()).toBe(false);
    expect(mine.all()).toEqual([sent("r1"), sent("r2")]);
    meanwhile = async () => undefined;
    expect(await mine.follow()).toBe(false);
    expect(mine.all()).toEqual([sent("r1"), sent("r2")]);
  });

  it("follows what others write, and tells when something that had ended is to be seen to again", async () => {
    await record(sent("r1"));
    expect(await deliveries.follow()).toBe(false);
    const other = new Deliveries(store);
    await record(sent("r2", { subject: "b@mag" }), other);
    expect(await deliveries.follow()).toBe(false);
    expect(deliveries.all()).toHaveLength(2);
    expect(deliveries.about("b@mag")).toEqual([sent("r2", { subject: "b@mag" })]);
    await other.replace("r2", sent("r2", { subject: "b@mag" }), undefined);
    expect(await deliveries.follow()).toBe(true);
    expect(await deliveries.follow()).toBe(false);
    expect(deliveries.about("b@mag")).toEqual([]);
  });

  it("forgets what was deleted, also when so much was that the store does not remember all of it", async () => {
    const ids = Array.from({ length: 1001 }, (_, n) => `x${n}`);
    const keys = ids.map((id) => ({ collection: "deliveries", id }));
    await store.update<Delivery[]>(keys, () => ids.map((id) => sent(id)));
    await record(sent("r1"));
    await deliveries.follow();
    expect(deliveries.all()).toHaveLength(1002);
    const other = new Deliveries(store);
    await store.update<Delivery[]>(keys.slice(1), () => ids.slice(1).map(() => undefined as never));
    await store.update<Delivery[]>(keys.slice(0, 1), () => [undefined]);
    await record(sent("r2"), other);
    expect(await deliveries.follow()).toBe(true);
    expect(deliveries.all()).toEqual([sent("r1"), sent("r2")]);
    expect(deliveries.about("meeting-10@mag")).toHaveLength(2);
  });

  it("lets one alone write about what several have read", async () => {
    const other = new Deliveries(store);
    const waiting: Delivery = {
      state: "waiting",
      occurrence: occurrence("r1"),
      at: NOW,
      attempts: 1,
      code: "busy",
    };
    await record(waiting);
    const results = await Promise.all([
      deliveries.replace("r1", waiting, sent("r1")),
      other.replace("r1", waiting, undefined),
    ]);
    expect(results.filter(Boolean)).toHaveLength(1);
    expect(await other.replace("r1", waiting, waiting)).toBe(false);
    expect(deliveries.known("r1")).toEqual(results[0] ? sent("r1") : undefined);
  });

  it("knows how things last ended in a place", async () => {
    const failed: Delivery = {
      state: "failed",
      occurrence: occurrence("r2"),
      at: "2025-11-20T00:00:00.000Z",
      code: "gone",
    };
    await record(failed);
    await record(sent("r1"));
    await record({
      state: "sending",
      occurrence: occurrence("r3"),
      at: "2025-11-21",
      attempts: 1,
    });
    await record(sent("r4", { place: DIRECT }));
    expect(deliveries.lastEnded(CHANNEL)).toEqual(failed);
    expect(deliveries.lastEnded(DIRECT)?.state).toBe("sent");
    expect(deliveries.lastEnded({ ...CHANNEL, id: "elsewhere" })).toBeUndefined();
  });

  it("forgets what was over long ago, but nothing that is under way", async () => {
    const old = { expires: "2024-01-01T00:00Z" };
    await record(sent("r1", old));
    await record(sent("r2"));
    await record({ state: "sending", occurrence: occurrence("r3", old), at: NOW, attempts: 1 });
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
