import { UserError } from "../../src/errors";
import { Subscriptions, type Wish } from "../../src/reminders/settings";
import { openEmbedded } from "../../src/store/embedded";
import type { Store } from "../../src/store/port";
import { temporaryFolder } from "../store/temporary";
import { LEADS } from "./desk";
import { CHANNEL, DIRECT, NOW } from "./records";

const LATER = "2025-11-19T08:00:00.000Z";
const alice = { platform: "console" as const, id: "alice", name: "Alice" };
const wish: Wish = { place: CHANNEL, zone: null, locales: ["en"], by: alice, now: NOW };

describe("subscriptions", () => {
  let store: Store;
  let subscriptions: Subscriptions;
  let temporary: Awaited<ReturnType<typeof temporaryFolder>>;

  beforeEach(async () => {
    temporary = await temporaryFolder();
    store = await openEmbedded(temporary.folder);
    subscriptions = new Subscriptions(store, LEADS);
  });

  afterEach(async () => {
    await store.close();
    await temporary.remove();
  });

  it("are for everything, at the usual lead times, unless more is said", async () => {
    expect(await subscriptions.subscribe(wish)).toEqual({
      isNew: true,
      subscription: {
        id: "R1",
        place: CHANNEL,
        scope: { kind: "all" },
        leads: { meetings: ["P1W", "P1D", "PT1H"], deadlines: ["P3D", "P0D"] },
        zone: null,
        locales: ["en"],
        since: NOW,
        by: "console:alice",
      },
    });
  });

  it("are changed, not doubled, when asked for twice", async () => {
    await subscriptions.subscribe(wish);
    const { subscription, isNew } = await subscriptions.subscribe({
      ...wish,
      leads: { meetings: ["P2D", "P1D"] },
      zone: "Asia/Shanghai",
      now: LATER,
    });
    expect(isNew).toBe(false);
    expect(subscription).toMatchObject({
      id: "R1",
      leads: { meetings: ["P2D", "P1D"], deadlines: ["P3D", "P0D"] },
      added: { meetings: { P2D: LATER } },
      zone: "Asia/Shanghai",
      since: NOW,
    });
    expect(await subscriptions.list({ place: CHANNEL })).toEqual([subscription]);
  });

  it("give numbers that are never used again, also when many ask at once", async () => {
    const scopes = Array.from({ length: 12 }, (_, n) => ({ kind: "record" as const, uid: `m${n}` }));
    await Promise.all(scopes.map((scope) => subscriptions.subscribe({ ...wish, scope })));
    const ids = (await subscriptions.all()).map(({ id }) => id);
    expect(ids).toEqual(Array.from({ length: 12 }, (_, n) => `R${n + 1}`));
    await subscriptions.cancel("R12");
    const { subscription } = await subscriptions.subscribe({ ...wish, scope: scopes[11]! });
    expect(subscription.id).toBe("R13");
  });

  it("keep lead times in one spelling, each once, the longest first", async () => {
    const { subscription } = await subscriptions.subscribe({
      ...wish,
      leads: { meetings: ["PT1H", "7d", "1w", "90s", "PT60M"], deadlines: ["0d"] },
    });
    expect(subscription.leads).toEqual({ meetings: ["P1W", "PT1H", "PT1M30S"], deadlines: ["P0D"] });
  });

  it("refuse what is no lead time, and too many of them", async () => {
    await expect(subscriptions.subscribe({ ...wish, leads: { meetings: ["soon"] } })).rejects.toThrow(
      RangeError,
    );
    const many = Array.from({ length: 11 }, (_, n) => `PT${n + 1}H`);
    await expect(subscriptions.subscribe({ ...wish, leads: { meetings: many } })).rejects.toThrow(UserError);
    expect(await subscriptions.all()).toEqual([]);
  });

  it("end one by one, by scope, or all of a place", async () => {
    const scope = { kind: "group" as const, group: "MAG" };
    await subscriptions.subscribe(wish);
    await subscriptions.subscribe({ ...wish, scope });
    await subscriptions.subscribe({ ...wish, place: DIRECT });
    expect((await subscriptions.unsubscribe(CHANNEL, scope)).map(({ id }) => id)).toEqual(["R2"]);
    expect((await subscriptions.cancel("r3"))?.place).toEqual(DIRECT);
    expect(await subscriptions.cancel("R3")).toBeUndefined();
    expect((await subscriptions.unsubscribe(CHANNEL)).map(({ id }) => id)).toEqual(["R1"]);
    expect(await subscriptions.all()).toEqual([]);
  });

  it("are found by place, and personal ones by person", async () => {
    await subscriptions.subscribe(wish);
    await subscriptions.subscribe({ ...wish, place: DIRECT });
    await subscriptions.subscribe({ ...wish, place: { ...DIRECT, id: "bob" }, by: { ...alice, id: "bob" } });
    expect((await subscriptions.list({ place: CHANNEL })).map(({ id }) => id)).toEqual(["R1"]);
    expect((await subscriptions.list({ by: alice })).map(({ id }) => id)).toEqual(["R2"]);
  });

  it("change their lead times, and remember which joined when", async () => {
    await subscriptions.subscribe(wish);
    const changed = await subscriptions.setLeads("r1", { meetings: ["P1D", "PT10M"] }, LATER);
    expect(changed?.leads).toEqual({ meetings: ["P1D", "PT10M"], deadlines: ["P3D", "P0D"] });
    expect(changed?.added).toEqual({ meetings: { PT10M: LATER }, deadlines: {} });
    const again = await subscriptions.setLeads(
      "R1",
      { meetings: ["PT10M", "P1W"] },
      "2025-11-20T00:00:00.000Z",
    );
    expect(again?.added?.meetings).toEqual({ PT10M: LATER, P1W: "2025-11-20T00:00:00.000Z" });
    expect(await subscriptions.setLeads("R7", { meetings: ["P1D"] }, LATER)).toBeUndefined();
  });

  it("follow a person's zone and a channel's languages", async () => {
    await subscriptions.subscribe(wish);
    await subscriptions.subscribe({ ...wish, place: DIRECT });
    await subscriptions.retune({ by: alice }, { zone: "Asia/Tokyo" });
    await subscriptions.retune({ place: CHANNEL }, { locales: ["zh-Hans", "en"] });
    const [channel, personal] = await subscriptions.all();
    expect(channel).toMatchObject({ zone: null, locales: ["zh-Hans", "en"] });
    expect(personal).toMatchObject({ zone: "Asia/Tokyo", locales: ["en"] });
  });

  it("are the same list as long as nothing changes, and another once something does", async () => {
    await subscriptions.subscribe(wish);
    const before = await subscriptions.all();
    expect(await subscriptions.all()).toBe(before);
    await new Subscriptions(store, LEADS).cancel("R1");
    expect(await subscriptions.all()).toEqual([]);
  });
});
