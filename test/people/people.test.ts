import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Actor, Place } from "../../src/chat/request";
import { actorKey, placeKey } from "../../src/people/keys";
import { People } from "../../src/people/people";
import { openEmbedded } from "../../src/store/embedded";
import type { Store } from "../../src/store/port";

const ALICE: Actor = { platform: "console", id: "alice", name: "Alice" };
const GENERAL: Place = { platform: "console", id: "general", kind: "channel" };

describe("keys", () => {
  it("tell people, platforms, teams and kinds of places apart", () => {
    expect(actorKey(ALICE)).toBe("console:alice");
    expect(placeKey(GENERAL)).toBe("console:channel:general");
    expect(placeKey({ ...GENERAL, kind: "direct" })).toBe("console:direct:general");
    expect(placeKey({ platform: "slack", team: "T1", id: "C1", kind: "channel" })).toBe(
      "slack:channel:T1/C1",
    );
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
