import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Actor, Place } from "../../src/chat/request";
import { adoptPeople } from "../../src/people/adopt";
import { actorKey, placeKey } from "../../src/people/keys";
import { People } from "../../src/people/people";
import { openEmbedded } from "../../src/store/embedded";
import type { Store } from "../../src/store/port";

const ALICE: Actor = { platform: "console", id: "alice", name: "Alice" };
const GENERAL: Place = { platform: "console", id: "general", kind: "channel" };

describe("keys", () => {
  it("tell people, platforms, teams and kinds of places apart", () => {
    expect(actorKey(ALICE)).toBe("console:alice");
    expect(actorKey({ platform: "slack", team: "T1", id: "U1" })).toBe("slack:T1/U1");
    expect(placeKey(GENERAL)).toBe("console:channel:general");
    expect(placeKey({ ...GENERAL, kind: "direct" })).toBe("console:direct:general");
    expect(placeKey({ platform: "slack", team: "T1", id: "C1", kind: "channel" })).toBe(
      "slack:channel:T1/C1",
    );
  });
});

describe("what people set before their workspace was part of their key", () => {
  const U1: Actor = { platform: "slack", id: "U1", name: "Une" };
  const T1 = { platform: "slack", team: "T1" } as const;

  it("is theirs still, unless they have set something since, and nobody else's", async () => {
    const folder = await mkdtemp(join(tmpdir(), "mag-people-"));
    const store = await openEmbedded(folder);
    const people = new People(store);
    await people.setZone(U1, "Asia/Tokyo");
    await people.setZone({ ...U1, id: "U2" }, "Asia/Tokyo");
    await people.setZone({ ...U1, ...T1, id: "U2" }, "Africa/Nairobi");
    await people.setZone(ALICE, "Asia/Shanghai");
    for (let start = 0; start < 2; start++) await adoptPeople(store, T1);
    expect((await people.person({ ...U1, ...T1 })).zone).toBe("Asia/Tokyo");
    expect((await people.person({ ...U1, ...T1, id: "U2" })).zone).toBe("Africa/Nairobi");
    expect((await people.person({ ...U1, ...T1, team: "T2" })).zone).toBeNull();
    expect((await people.person(U1)).zone).toBeNull();
    expect((await people.person(ALICE)).zone).toBe("Asia/Shanghai");
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });
});

describe("people and channels", () => {
  let folder: string;
  let store: Store;
  let people: People;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "mag-people-"));
    store = await openEmbedded(folder);
    people = new People(store);
  });

  afterEach(async () => {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });

  it("have set nothing at first", async () => {
    expect(await people.person(ALICE)).toEqual({ zone: null, locale: null });
    expect(await people.channel(GENERAL)).toEqual({ zone: null, locales: [] });
  });

  it("keep what they set, each thing by itself, under any name that they take later", async () => {
    await Promise.all([people.setZone(ALICE, "Asia/Shanghai"), people.setLocale(ALICE, "zh-Hans")]);
    expect(await people.person({ ...ALICE, name: "A." })).toEqual({
      zone: "Asia/Shanghai",
      locale: "zh-Hans",
    });
    expect(await people.setZone(ALICE, null)).toEqual({ zone: null, locale: "zh-Hans" });
    expect(await people.person({ ...ALICE, id: "bob" })).toEqual({ zone: null, locale: null });
  });

  it("a channel may have several languages, each once", async () => {
    await people.setChannelLocales(GENERAL, ["zh-Hans", "en", "zh-Hans"]);
    await people.setChannelZone(GENERAL, "Europe/Zurich");
    expect(await people.channel(GENERAL)).toEqual({ zone: "Europe/Zurich", locales: ["zh-Hans", "en"] });
  });
});
