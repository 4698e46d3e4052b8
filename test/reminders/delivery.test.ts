import { refuse } from "../fakes/recording-adapter";
import { ReminderDesk } from "./desk";
import { action, CHANNEL, DIRECT, meeting, NOW } from "./records";

const instant = (start: string) => ({ kind: "instant" as const, start });

describe("delivery", () => {
  let desk: ReminderDesk;

  beforeEach(async () => {
    desk = await ReminderDesk.open();
    desk.agenda.put(meeting());
    await desk.subscribe();
  });

  afterEach(() => desk.close());

  const states = async (): Promise<string[]> =>
    (await desk.deliveries())
      .sort((a, b) => (a.occurrence.due < b.occurrence.due ? -1 : 1))
      .map((one) => `${one.state}${one.state === "missed" ? ` ${one.reason}` : ""}`);

  it("posts each occurrence once, when it is due, and keeps where it went", async () => {
    await desk.advanceTo("2025-12-31T00:00Z");
    expect(desk.told).toEqual([
      "2025-11-24T14:00Z meeting",
      "2025-11-30T14:00Z meeting",
      "2025-12-01T13:00Z meeting",
    ]);
    expect(await desk.deliveries()).toHaveLength(3);
    for (const delivery of await desk.deliveries())
      expect(delivery).toMatchObject({
        state: "sent",
        late: false,
        messageId: expect.stringMatching(/^m\d$/) as unknown,
      });
    expect(await desk.scheduled()).toEqual([]);
    expect(desk.complaints).toEqual([]);
  });

  it("uses the id of the occurrence as the key of its post", async () => {
    await desk.advanceTo("2025-12-31T00:00Z");
    const ids = (await desk.deliveries()).map(({ occurrence }) => occurrence.id);
    expect(desk.posts.map(({ key }) => key).sort()).toEqual(ids.sort());
  });

  it("hands the languages of a subscription on, and the zone only where one person reads", async () => {
    await desk.subscribe({ place: DIRECT, zone: "Asia/Tokyo", locales: ["zh-Hans"] });
    await desk.advanceTo("2025-11-25T00:00Z");
    expect(desk.posts.map(({ place, reader }) => [place.id, reader])).toEqual(
      expect.arrayContaining([
        ["general", { locales: ["en"], zone: null, now: "2025-11-24T14:00:00.000Z" }],
        ["alice", { locales: ["zh-Hans"], zone: "Asia/Tokyo", now: "2025-11-24T14:00:00.000Z" }],
      ]),
    );
  });

  it("does not post what moves between being looked up and being claimed", async () => {
    const after = meeting({ timing: 1, timedAt: "2025-11-24T14:00Z", when: instant("2025-12-02T14:00Z") });
    const view = desk.agenda.view.bind(desk.agenda);
    let looks = 0;
    // Once when it is handed out, and then while it is claimed.
    desk.agenda.view = async () => {
      if (desk.clock.now() === "2025-11-24T14:00:00.000Z" && ++looks === 2) desk.agenda.put(after);
      return view();
    };
    await desk.advanceTo("2025-11-24T15:00Z");
    expect([desk.told, await states()]).toEqual([[], []]);
    await desk.advanceTo("2025-12-31T00:00Z");
    expect(desk.told).toEqual([
      "2025-11-25T14:00Z meeting",
      "2025-12-01T14:00Z meeting",
      "2025-12-02T13:00Z meeting",
    ]);
  });

  it("posts once each of more than are taken from the schedule at a time", async () => {
    const many = Array.from({ length: 230 }, (_, n) => meeting({ uid: `m${n}@mag`, id: `M${n + 100}` }));
    desk.agenda.put(...many);
    await desk.subscribe({ place: DIRECT });
    await desk.advanceTo("2025-11-24T14:00Z");
    const posted = desk.posts.map(({ key }) => key);
    expect([posted.length, new Set(posted).size]).toEqual([462, 462]);
    expect(await states()).toEqual(posted.map(() => "sent"));
    expect(await desk.scheduled()).toHaveLength(2 * 462);
  });

  describe("after the bot was down", () => {
    it("posts what is still of use, late, and says so", async () => {
      await desk.advanceTo("2025-11-24T00:00Z");
      desk.restartAt("2025-11-24T14:02:01Z");
      await desk.advanceTo("2025-11-24T14:02:01Z");
      expect(await states()).toEqual(["sent"]);
      expect(desk.posts[0]!.blocks).toContainEqual({
        kind: "note",
        text: expect.objectContaining({ id: "reminder.late" }) as unknown,
      });
      expect((await desk.deliveries())[0]).toMatchObject({ late: true });
    });

    it("does not call late what comes within two minutes", async () => {
      desk.restartAt("2025-11-24T14:02:00Z");
      await desk.advanceTo("2025-11-24T14:02:00Z");
      expect((await desk.deliveries())[0]).toMatchObject({ state: "sent", late: false });
    });

    it("posts the latest of several that are overdue, and records the others as stale", async () => {
      desk.restartAt("2025-12-01T14:10:00Z");
      await desk.advanceTo("2025-12-01T14:10:00Z");
      expect(await states()).toEqual(["missed stale", "missed stale", "sent"]);
      expect(desk.told).toEqual(["2025-12-01T14:10Z meeting"]);
    });

    it("posts up to 15 minutes after a meeting began, and records it as missed from then on", async () => {
      desk.restartAt("2025-12-01T14:15:00Z");
      await desk.advanceTo("2025-12-01T14:15:00Z");
      expect(desk.posts).toHaveLength(1);

      const timedAt = desk.clock.now();
      desk.agenda.put(meeting({ uid: "b@mag", id: "M2", when: instant("2025-12-05T14:00Z"), timedAt }));
      await desk.advanceTo("2025-12-01T15:00Z");
      desk.restartAt("2025-12-05T14:15:01Z");
      await desk.advanceTo("2025-12-05T14:15:01Z");
      expect(desk.posts).toHaveLength(1);
      expect((await states()).slice(3)).toEqual(["missed too-late", "missed too-late"]);
      expect(await desk.scheduled()).toEqual([]);
    });
  });

  describe("after a crash", () => {
    it("asks the platform, and posts nothing that is there already", async () => {
      desk.platform.posting.push({ kind: "lose-answer" });
      await desk.advanceTo("2025-11-24T14:00Z");
      expect((await desk.deliveries())[0]).toMatchObject({
        state: "sending",
        attempts: 1,
        code: "no-answer",
      });
      await desk.advanceTo("2025-11-24T15:00Z");
      expect(desk.posts).toHaveLength(1);
      expect((await desk.deliveries())[0]).toMatchObject({ state: "sent", messageId: "m1" });
    });

    it("posts what the platform does not have", async () => {
      desk.platform.posting.push(refuse("unknown", "timeout"));
      await desk.advanceTo("2025-11-24T15:00Z");
      expect(desk.platform.asked).toHaveLength(2);
      expect(desk.told).toEqual(["2025-11-24T14:00Z meeting"]);
    });

    it("does not post while the platform does not say whether it has it", async () => {
      desk.platform.posting.push({ kind: "lose-answer" });
      desk.platform.searching.push(refuse("transient", "busy"), refuse("unknown", "timeout"));
      await desk.advanceTo("2025-11-24T18:00Z");
      expect(desk.posts).toHaveLength(1);
      expect((await desk.deliveries())[0]).toMatchObject({ state: "sent" });
    });

    it("finds out about a post of which nothing asks any more, so that its place hears of the move", async () => {
      desk.platform.posting.push({ kind: "lose-answer" });
      await desk.advanceTo("2025-11-24T14:00Z");
      desk.agenda.put(
        meeting({ timing: 1, timedAt: "2025-11-24T14:00:05.000Z", when: instant("2025-12-02T14:00Z") }),
      );
      await desk.advanceTo("2025-11-24T14:05Z");
      expect(desk.told).toEqual(["2025-11-24T14:00Z meeting", "2025-11-24T14:00Z meeting-moved"]);
    });

    it("drops a post that is not there and that nothing asks for any more", async () => {
      desk.platform.posting.push(refuse("unknown", "timeout"));
      await desk.advanceTo("2025-11-24T14:00Z");
      desk.agenda.put(meeting({ timing: 1, timedAt: "2025-11-24T14:00:05.000Z", status: "CANCELLED" }));
      await desk.advanceTo("2025-12-24T00:00Z");
      expect(desk.posts).toEqual([]);
      expect(await desk.deliveries()).toEqual([]);
      expect(await desk.scheduled()).toEqual([]);
    });

    it("gives up looking a day after it was of use", async () => {
      desk.platform.posting.push({ kind: "lose-answer" });
      desk.platform.searching.push(...Array.from({ length: 5000 }, () => refuse("unknown", "timeout")));
      await desk.reminders.subscriptions.setLeads("R1", { meetings: ["PT1H"] }, NOW);
      await desk.advanceTo("2025-12-10T00:00Z");
      expect((await desk.deliveries())[0]).toMatchObject({ state: "failed", code: "timeout" });
      expect(Date.parse((await desk.deliveries())[0]!.at)).toBeLessThan(Date.parse("2025-12-02T14:30Z"));
    });
  });

  describe("when the platform refuses", () => {
    it("for now: tries again, ever less often, by the clock", async () => {
      desk.platform.posting.push(...Array.from({ length: 4 }, () => refuse("transient", "busy")));
      await desk.advanceTo("2025-11-24T18:00Z");
      // After 10, 20, 40 and 80 seconds.
      expect(desk.posts[0]!.reader.now).toBe("2025-11-24T14:02:30.000Z");
      expect(desk.platform.asked).toHaveLength(5);
      expect((await desk.deliveries())[0]).toMatchObject({ state: "sent", late: true });
      expect(desk.complaints).toHaveLength(4);
    });

    it("with a time to come back: not before, and nothing else to that place meanwhile", async () => {
      desk.agenda.put(meeting({ uid: "b@mag", id: "M2" }));
      desk.platform.posting.push(refuse("transient", "ratelimited", 60));
      await desk.advanceTo("2025-11-24T14:00:59Z");
      expect(desk.platform.asked).toHaveLength(1);
      await desk.advanceTo("2025-11-24T14:01:00Z");
      expect(desk.posts).toHaveLength(2);
      expect(desk.platform.asked[1]).toBe(desk.platform.asked[0]);
    });

    it("until it is of no use: records it as failed with the platform's word", async () => {
      await desk.advanceTo("2025-12-01T12:00Z");
      desk.platform.posting.push(...Array.from({ length: 1000 }, () => refuse("transient", "down")));
      await desk.advanceTo("2025-12-03T00:00Z");
      const hour = (await desk.deliveries()).find(({ occurrence }) => occurrence.due === "2025-12-01T13:00Z");
      expect(hour).toMatchObject({ state: "failed", code: "down" });
      // The last try is made at the very end, 15 minutes into the meeting.
      expect(Date.parse(hour!.at)).toBeLessThanOrEqual(Date.parse("2025-12-01T14:25Z"));
      expect(desk.posts).toHaveLength(2);
      expect(await desk.scheduled()).toEqual([]);
    });

    it("for good: records it, tries no more, and tells who asked for it once a place", async () => {
      await desk.subscribe({ place: DIRECT });
      const gone = refuse("permanent", "channel_not_found");
      desk.platform.posting.push(gone, gone, gone, gone);
      await desk.advanceTo("2025-12-01T12:00Z");
      expect(desk.posts).toEqual([]);
      expect(desk.platform.asked).toHaveLength(4);
      expect(await states()).toEqual(["failed", "failed", "failed", "failed"]);
      expect(
        desk.undeliverable.map(({ by, code, occurrence }) => [by, code, occurrence.place.id]).sort(),
      ).toEqual([
        ["console:alice", "channel_not_found", "alice"],
        ["console:alice", "channel_not_found", "general"],
      ]);
      // Once something got through, the next refusal is news again.
      await desk.advanceTo("2025-12-02T00:00Z");
      expect(desk.posts).toHaveLength(2);
      desk.agenda.put(meeting({ uid: "c@mag", id: "M3", when: instant("2025-12-05T14:00Z") }));
      desk.platform.posting.push(gone, gone);
      await desk.advanceTo("2025-12-05T00:00Z");
      expect(desk.undeliverable).toHaveLength(4);
    });

    it("one message: goes on with the others of that place", async () => {
      desk.agenda.put(meeting({ uid: "b@mag", id: "M2" }));
      desk.platform.posting.push(refuse("transient", "msg_too_odd"));
      await desk.advanceTo("2025-11-24T14:00Z");
      expect(desk.posts).toHaveLength(1);
      await desk.advanceTo("2025-11-24T14:00:10Z");
      expect(desk.posts).toHaveLength(2);
    });
  });

  describe("checks again when the time has come", () => {
    it("whether the action is still open", async () => {
      desk.agenda.put(action({ due: { kind: "date", start: "2025-11-28" } }));
      await desk.advanceTo("2025-11-25T10:00Z");
      expect(desk.told).toEqual(["2025-11-24T14:00Z meeting", "2025-11-25T09:00Z deadline"]);
      desk.agenda.put(
        action({
          due: { kind: "date", start: "2025-11-28" },
          status: "COMPLETED",
          timing: 1,
          timedAt: "2025-11-26T00:00:00.000Z",
        }),
      );
      await desk.advanceTo("2025-11-30T00:00Z");
      expect(desk.posts).toHaveLength(2);
    });

    it("whether anybody still wants it", async () => {
      await desk.reminders.subscriptions.unsubscribe(CHANNEL);
      await desk.advanceTo("2025-12-31T00:00Z");
      expect(desk.posts).toEqual([]);
      expect(await desk.deliveries()).toEqual([]);
    });

    it("whether another subscription of the place goes on asking for it", async () => {
      await desk.subscribe({ scope: { kind: "group", group: "MAG" } });
      await desk.advanceTo("2025-11-20T00:00Z");
      await desk.reminders.subscriptions.cancel("R2");
      await desk.advanceTo("2025-12-31T00:00Z");
      expect(desk.posts).toHaveLength(3);
    });

    it("whether it still holds, when that changes while another is being posted", async () => {
      desk.agenda.put(meeting({ uid: "b@mag", id: "M2" }));
      const timedAt = "2025-11-24T14:00:00.000Z";
      const cancel = () =>
        desk.agenda.put(
          meeting({ status: "CANCELLED", timing: 1, timedAt }),
          meeting({ uid: "b@mag", id: "M2", status: "CANCELLED", timing: 1, timedAt }),
        );
      desk.platform.posting.push({ kind: "meanwhile", act: cancel });
      await desk.advanceTo("2025-11-24T14:00Z");
      // The first was under way; the place then hears that it is cancelled, and nothing of the other.
      expect(desk.told).toEqual(["2025-11-24T14:00Z meeting", "2025-11-24T14:00Z meeting-cancelled"]);
      expect(await desk.deliveries()).toHaveLength(3);
      expect(desk.platform.edits.map(({ messageId }) => messageId)).toEqual(["m1"]);
      expect(await desk.scheduled()).toEqual([]);
    });

    it("when it is due in another zone", async () => {
      desk.agenda.put(action({ due: { kind: "date", start: "2025-11-21" } }));
      await desk.subscribe({ place: DIRECT, zone: "Asia/Tokyo", leads: { deadlines: ["P0D"] } });
      await desk.advanceTo("2025-11-20T23:00Z");
      await desk.reminders.subscriptions.retune(
        { by: { platform: "console", id: "alice", name: "Alice" } },
        { zone: "America/New_York" },
      );
      await desk.advanceTo("2025-11-22T00:00Z");
      expect(desk.posts.map(({ place, reader }) => `${place.id} ${reader.now.slice(0, 16)}`)).toEqual([
        "general 2025-11-21T09:00",
        "alice 2025-11-21T14:00",
      ]);
    });
  });
});
