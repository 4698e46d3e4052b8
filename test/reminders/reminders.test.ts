import { StoreError } from "../../src/store/port";
import { ReminderDesk } from "./desk";
import { action, CHANNEL, DIRECT, meeting } from "./records";

const instant = (start: string) => ({ kind: "instant" as const, start });

describe("reminders with a simulated clock", () => {
  let desk: ReminderDesk;

  beforeEach(async () => {
    desk = await ReminderDesk.open();
  });

  afterEach(() => desk.close());

  it("post to all places in order of due time, the clock standing at each", async () => {
    desk.agenda.put(meeting(), action({ due: { kind: "date", start: "2025-11-24" } }));
    await desk.subscribe();
    await desk.subscribe({ place: DIRECT, zone: "Asia/Shanghai", leads: { meetings: ["PT2H", "P1D"] } });
    await desk.advanceTo("2025-12-02T00:00Z");
    const posts = desk.posts.map(({ place, reader }) => `${reader.now.slice(0, 16)} ${place.id}`);
    expect(posts.map((post) => post.slice(0, 16))).toEqual(posts.map((post) => post.slice(0, 16)).sort());
    expect(posts.sort()).toEqual([
      "2025-11-21T01:00 alice",
      "2025-11-21T09:00 general",
      "2025-11-24T01:00 alice",
      "2025-11-24T09:00 general",
      "2025-11-24T14:00 general",
      "2025-11-30T14:00 alice",
      "2025-11-30T14:00 general",
      "2025-12-01T12:00 alice",
      "2025-12-01T13:00 general",
    ]);
    expect(desk.clock.now()).toBe("2025-12-02T00:00:00.000Z");
  });

  it("post nothing that fell due before anybody asked", async () => {
    desk.agenda.put(meeting(), action());
    await desk.advanceTo("2025-11-30T15:00Z");
    await desk.subscribe();
    await desk.advanceTo("2025-12-31T00:00Z");
    expect(desk.told).toEqual(["2025-12-01T13:00Z meeting"]);
  });

  it("follow a meeting that moves twice, and tell of each move once", async () => {
    desk.agenda.put(meeting());
    await desk.subscribe();
    await desk.advanceTo("2025-11-24T15:00Z");
    desk.agenda.put(meeting({ timing: 1, timedAt: desk.clock.now(), when: instant("2025-12-03T14:00Z") }));
    await desk.advanceTo("2025-11-25T00:00Z");
    desk.agenda.put(meeting({ timing: 2, timedAt: desk.clock.now(), when: instant("2025-12-05T14:00Z") }));
    await desk.advanceTo("2025-12-31T00:00Z");
    expect(desk.told).toEqual([
      "2025-11-24T14:00Z meeting",
      "2025-11-24T15:00Z meeting-moved",
      "2025-11-25T00:00Z meeting-moved",
      "2025-11-28T14:00Z meeting",
      "2025-12-04T14:00Z meeting",
      "2025-12-05T13:00Z meeting",
    ]);
  });

  it("tell of a move only where the old time had been told", async () => {
    desk.agenda.put(meeting());
    await desk.subscribe();
    await desk.subscribe({ place: DIRECT, leads: { meetings: ["PT1H"] } });
    await desk.advanceTo("2025-11-24T15:00Z");
    desk.agenda.put(meeting({ timing: 1, timedAt: desk.clock.now(), status: "CANCELLED" }));
    await desk.advanceTo("2025-12-31T00:00Z");
    expect(desk.posts.map(({ place }) => place.id)).toEqual(["general", "general"]);
    expect(desk.told.at(-1)).toBe("2025-11-24T15:00Z meeting-cancelled");
  });

  it("take along what arises on the way", async () => {
    desk.agenda.put(meeting());
    await desk.subscribe();
    const another = meeting({ uid: "b@mag", id: "M2", timedAt: "2025-11-24T14:00:00.000Z" });
    const act = () => desk.agenda.put({ ...another, when: instant("2025-11-26T14:00Z") });
    desk.platform.posting.push({ kind: "meanwhile", act });
    await desk.advanceTo("2025-11-27T00:00Z");
    expect(desk.told).toEqual([
      "2025-11-24T14:00Z meeting",
      "2025-11-25T14:00Z meeting",
      "2025-11-26T13:00Z meeting",
    ]);
  });

  it("reach what lies further ahead than a plan does", async () => {
    desk.agenda.put(meeting({ when: instant("2028-12-01T14:00Z") }));
    await desk.subscribe();
    await desk.advanceTo("2028-12-02T00:00Z");
    expect(desk.posts).toHaveLength(3);
  });

  it("post a reminder whose day before lies over a change of clocks at the same clock reading", async () => {
    desk.agenda.put(meeting({ when: instant("2026-03-08T14:00Z") }));
    await desk.subscribe({ place: DIRECT, zone: "America/New_York", leads: { meetings: ["P1D"] } });
    await desk.advanceTo("2026-03-09T00:00Z");
    // 10:00 EDT on the day, 10:00 EST the day before.
    expect(desk.told).toEqual(["2026-03-07T15:00Z meeting"]);
  });

  it("end with nothing doubled or lost however often they are asked to move on", async () => {
    desk.agenda.put(meeting(), action());
    await desk.subscribe();
    const stops = ["2025-11-20T00:00Z", "2025-11-24T14:00Z", "2025-11-24T14:00Z", "2025-12-01T13:00Z"];
    await Promise.all(stops.map((stop) => desk.advanceTo(stop)));
    desk.restartAt("2025-12-01T13:00Z");
    await desk.advanceTo("2025-12-31T00:00Z");
    expect(desk.told).toEqual([
      "2025-11-21T09:00Z deadline",
      "2025-11-24T14:00Z meeting",
      "2025-11-30T14:00Z meeting",
      "2025-12-01T13:00Z meeting",
    ]);
  });
});

describe("reminders left to run", () => {
  let desk: ReminderDesk;

  beforeEach(async () => {
    desk = await ReminderDesk.open();
    desk.agenda.put(meeting());
    await desk.subscribe();
  });

  afterEach(() => desk.close());

  /** Resolves when the next post is asked for. */
  const nextPost = (): Promise<void> =>
    new Promise((act) => void desk.platform.posting.push({ kind: "meanwhile", act }));

  it("wake when something is due, and stop when asked to, with what was under way done", async () => {
    await desk.reminders.start();
    const posted = nextPost();
    desk.clock.set("2025-11-24T14:00Z");
    await posted;
    await desk.reminders.stop();
    expect(desk.told).toEqual(["2025-11-24T14:00Z meeting"]);
    expect((await desk.deliveries()).map(({ state }) => state)).toEqual(["sent"]);
    desk.clock.set("2025-12-01T13:00Z");
    expect(desk.posts).toHaveLength(1);
  });

  it("see to what fell due while the bot was down as soon as they start", async () => {
    desk.restartAt("2025-11-24T15:00Z");
    const posted = nextPost();
    await desk.reminders.start();
    await posted;
    await desk.reminders.stop();
    expect(desk.told).toEqual(["2025-11-24T15:00Z meeting"]);
  });

  it("post to several places at a time, but only a few, and to each in order of due time", async () => {
    for (let n = 1; n <= 18; n++) {
      await desk.subscribe({ place: { ...CHANNEL, id: `channel ${n}` }, leads: { meetings: ["P1W"] } });
      desk.agenda.put(
        meeting({ uid: `m${n}@mag`, id: `M${n + 1}`, when: instant(`2025-12-01T14:${10 + n}Z`) }),
      );
    }
    await desk.reminders.subscriptions.cancel("R1");
    desk.restartAt("2025-11-24T14:40Z");
    await desk.reminders.start();
    await new Promise<void>((act) => {
      const quiet = Array.from({ length: 18 * 19 - 1 }, () => null);
      desk.platform.posting.push(...quiet, { kind: "meanwhile", act });
    });
    await desk.reminders.stop();
    expect(desk.posts).toHaveLength(18 * 19);
    expect(desk.platform.load.most).toBe(16);
    for (let n = 1; n <= 18; n++) {
      const here = desk.posts.filter(({ place }) => place.id === `channel ${n}`).map(({ key }) => key);
      const inOrder = (await desk.deliveries())
        .map(({ occurrence }) => occurrence)
        .filter(({ place }) => place.id === `channel ${n}`)
        .sort((a, b) => (a.due < b.due ? -1 : 1));
      expect(here).toEqual(inOrder.map(({ id }) => id));
    }
  });

  it("outlive a store that does not answer for a while", async () => {
    let failures = 0;
    const outage = jest.spyOn(desk.store, "update").mockImplementation(() => {
      failures++;
      return Promise.reject(new StoreError("unavailable", "elsewhere"));
    });
    desk.restartAt("2025-11-24T14:00Z");
    const complained = desk.nextComplaint();
    await desk.reminders.start();
    await complained;
    expect(failures).toBeGreaterThan(0);
    outage.mockRestore();
    const posted = nextPost();
    desk.clock.set("2025-11-24T14:00:05Z");
    await posted;
    await desk.reminders.stop();
    expect(desk.told).toEqual(["2025-11-24T14:00Z meeting"]);
    expect(desk.complaints[0]!.message).toContain("tried again");
  });

  it("outlive an agenda whose record cannot be put in words", async () => {
    const broken = { ...meeting(), sources: null as unknown as [] };
    desk.agenda.put(broken);
    await desk.advanceTo("2025-11-24T14:00:10Z");
    expect(desk.posts).toEqual([]);
    expect((await desk.deliveries())[0]).toMatchObject({ state: "waiting", code: "internal" });
    desk.agenda.put(meeting());
    await desk.advanceTo("2025-11-24T14:00:30Z");
    expect(desk.told).toEqual(["2025-11-24T14:00Z meeting"]);
  });
});
