import { textOf } from "../../src/language/spans";
import type { Value } from "../../src/language/values";
import { inWords } from "../../src/language/words";
import { DeadLetters } from "../../src/reminders/dead-letters";
import { Deliveries } from "../../src/reminders/deliveries";
import { isEdit } from "../../src/reminders/edits";
import type { Delivery } from "../../src/reminders/types";
import { type Recorded, refuse } from "../fakes/recording-adapter";
import { ReminderDesk } from "./desk";
import { CHANNEL, DIRECT, meeting } from "./records";

const instant = (start: string) => ({ kind: "instant" as const, start });
const MOVED = instant("2025-12-03T15:00Z");

describe("posts whose meeting changes", () => {
  let desk: ReminderDesk;
  let timing = 0;

  beforeEach(async () => {
    desk = await ReminderDesk.open();
    timing = 0;
    desk.agenda.put(meeting());
    await desk.subscribe();
    await desk.advanceTo("2025-11-24T15:00Z");
  });

  afterEach(() => desk.close());

  /** Changes the meeting now, and lets some hours go by. */
  const change = async (what: Parameters<typeof meeting>[0], until = "2025-11-25T00:00Z"): Promise<void> => {
    desk.agenda.put(meeting({ timing: ++timing, timedAt: desk.clock.now(), ...what }));
    await desk.advanceTo(until);
  };
  const move = (until?: string): Promise<void> => change({ when: MOVED }, until);
  const editDeliveries = async (): Promise<Delivery[]> =>
    (await desk.deliveries()).filter(({ occurrence }) => occurrence.about.kind === "edit");

  /** A message as it reads on a screen that cannot strike through. */
  function reads({ blocks, reader }: Recorded): string {
    const said = (value: Value): string => inWords(value, reader).map(textOf).join("");
    return blocks
      .flatMap((block) => {
        if (block.kind === "fields")
          return block.fields.map(({ label, value }) => `${said(label)}: ${said(value)}`);
        return block.kind === "heading" ? [said(block.text)] : [];
      })
      .join("\n");
  }

  it("are edited under their own key when it moves, beside the notice", async () => {
    await move();
    expect(desk.told).toEqual(["2025-11-24T14:00Z meeting", "2025-11-24T15:00Z meeting-moved"]);
    const [post] = desk.posts;
    const [edit, ...others] = desk.platform.edits;
    expect(others).toEqual([]);
    expect(edit).toMatchObject({ key: post!.key, messageId: post!.messageId, place: CHANNEL });
    expect(reads(edit!)).toBe(
      [
        "Reminder: MAG meeting X",
        "Formerly: Monday, 1 December 2025, 14:00 UTC [no longer]",
        "Now: Wednesday, 3 December 2025, 15:00 UTC",
        "Group: Multistakeholder Advisory Group",
      ].join("\n"),
    );
  });

  it("are not edited for what was changed again while the edit was begun", async () => {
    const { store } = desk;
    const replace = store.replace.bind(store);
    store.replace = async (key, before, after) => {
      const isWritten = await replace(key, before, after);
      const { state, occurrence } = after as Delivery;
      if (state === "sending" && isEdit(occurrence)) {
        store.replace = replace;
        desk.agenda.put(
          meeting({ timing: ++timing, timedAt: desk.clock.now(), when: instant("2025-12-04T16:00Z") }),
        );
      }
      return isWritten;
    };
    await move();
    // The reminder and the notice that followed it.
    const times = desk.platform.edits.map((edit) => /^Now: .*$/m.exec(reads(edit))?.[0]);
    expect(times).toEqual(Array(2).fill("Now: Thursday, 4 December 2025, 16:00 UTC"));
  });

  it("are struck through when it is cancelled, and read as before when it takes place after all", async () => {
    await change({ status: "CANCELLED" });
    expect(reads(desk.platform.edits[0]!)).toBe(
      [
        "Cancelled: MAG meeting X",
        "When: Monday, 1 December 2025, 14:00 UTC [no longer]",
        "Group: Multistakeholder Advisory Group",
      ].join("\n"),
    );
    await change({}, "2025-11-26T00:00Z");
    const [, reminder, notice] = desk.platform.edits;
    expect(desk.platform.edits).toHaveLength(3);
    const both = [reminder!, notice!].map(reads).sort();
    // As on the day on which it was posted, to the word.
    expect(both[0]).toBe(reads(desk.posts[0]!));
    expect(both[0]).toContain("How soon: in 7 days");
    expect(both[1]).toMatch(/^Takes place after all: MAG meeting X\nWhen: Monday, 1 December 2025/);
  });

  it("are edited with each move, notices too, and say the last time alone to hold", async () => {
    await move();
    await change({ when: instant("2025-12-05T10:00Z") }, "2025-11-26T00:00Z");
    const last = new Map(desk.platform.edits.map((edit) => [edit.key, reads(edit)]));
    expect(last.size).toBe(2);
    expect([...last.values()].every((text) => text.includes("Now: Friday, 5 December 2025, 10:00 UTC"))).toBe(
      true,
    );
    expect([...last.values()].sort()[0]).toMatch(/^Moved: MAG meeting X\nFormerly: Wednesday, 3 December/);
  });

  it("are edited for one person in that person's zone and language", async () => {
    await desk.subscribe({ place: DIRECT, zone: "Asia/Shanghai", locales: ["zh-Hans"] });
    await desk.advanceTo("2025-11-30T15:00Z");
    await move("2025-11-30T16:00Z");
    const mine = desk.platform.edits.filter(({ place }) => place.id === "alice");
    expect(mine).toHaveLength(1);
    expect(reads(mine[0]!)).toMatch(/原.*2025年12月1日星期一 22:00.*［已作废］/su);
  });

  it("are left as they are once neither time is to come, and where nobody is subscribed any more", async () => {
    await desk.advanceTo("2025-12-02T00:00Z");
    await change({ status: "CANCELLED" }, "2025-12-03T00:00Z");
    expect(desk.platform.edits).toEqual([]);
  });

  it("are edited one after another, and no reminder waits for them", async () => {
    for (let n = 2; n <= 6; n++) desk.agenda.put(meeting({ uid: `m${n}@mag`, id: `M${n}`, timing: 0 }));
    desk.restartAt("2025-11-24T15:00Z");
    await desk.advanceTo("2025-11-30T14:30Z");
    const timedAt = desk.clock.now();
    for (let n = 2; n <= 6; n++)
      desk.agenda.put(meeting({ uid: `m${n}@mag`, id: `M${n}`, timing: 1, timedAt, status: "CANCELLED" }));
    const order: string[] = [];
    const note = (kind: string) => ({
      kind: "meanwhile" as const,
      act: () => order.push(`${kind} ${desk.clock.now()}`),
    });
    desk.platform.posting.push(...Array.from({ length: 5 }, () => note("notice")));
    desk.platform.editing.push(...Array.from({ length: 5 }, () => note("edit")));
    await desk.advanceTo("2025-11-30T15:00Z");
    expect(order.map((line) => line.replace(/T.*:(\d+)\..*/u, " $1"))).toEqual([
      ...Array.from({ length: 5 }, () => "notice 2025-11-30 00"),
      ...["00", "02", "04", "06", "08"].map((seconds) => `edit 2025-11-30 ${seconds}`),
    ]);
  });

  describe("when the platform refuses to edit them", () => {
    it("for now: are tried again, and no reminder of that place waits meanwhile", async () => {
      desk.platform.editing.push(refuse("transient", "ratelimited", 3600));
      desk.agenda.put(meeting({ uid: "b@mag", id: "M2", when: instant("2025-11-25T15:30Z") }));
      await move("2025-11-24T15:59Z");
      // The reminder a day ahead went out on time.
      expect(desk.told).toContain("2025-11-24T15:30Z meeting");
      expect(desk.platform.edits).toEqual([]);
      expect(await editDeliveries()).toMatchObject([{ state: "waiting", code: "ratelimited" }]);
      await desk.advanceTo("2025-11-24T16:01Z");
      expect(desk.platform.edits).toHaveLength(1);
      expect(await editDeliveries()).toMatchObject([{ state: "sent", messageId: "m1" }]);
    });

    it("for good: it is recorded, nobody is told, and no other try is made", async () => {
      desk.platform.editing.push(refuse("permanent", "message_not_found"));
      await move();
      expect(await editDeliveries()).toMatchObject([{ state: "failed", code: "message_not_found" }]);
      expect(desk.undeliverable).toEqual([]);
      await change({ status: "CANCELLED" }, "2025-11-26T00:00Z");
      // The notice of the move is edited, the message that is gone is not.
      expect(desk.platform.edits.map(({ key }) => key)).toEqual([desk.posts[1]!.key]);
      const deliveries = new Deliveries(desk.store);
      const letters = new DeadLetters(deliveries, desk.reminders.subscriptions, desk.agenda);
      expect(await letters.list()).toEqual([]);
    });

    it("for good: the next reminder that cannot be delivered there is news all the same", async () => {
      desk.platform.editing.push(refuse("permanent", "channel_not_found"));
      await move();
      desk.platform.posting.push(refuse("permanent", "channel_not_found"));
      await desk.advanceTo("2025-11-27T00:00Z");
      expect(desk.undeliverable).toHaveLength(1);
    });
  });

  describe("and a crash", () => {
    it("between the edit and its record: the same edit is made again, without looking for it", async () => {
      desk.platform.editing.push({ kind: "lose-answer" });
      desk.platform.searching.push(refuse("permanent", "nobody may search"));
      await move();
      expect(desk.platform.edits).toHaveLength(2);
      expect(desk.platform.edits[1]).toEqual(desk.platform.edits[0]);
      expect(desk.posts).toHaveLength(2);
      expect(await editDeliveries()).toMatchObject([{ state: "sent" }]);
      expect((await desk.scheduled()).filter(({ occurrence }) => isEdit(occurrence))).toEqual([]);
    });

    it("before the meeting moved back: the post that may have been edited is edited back", async () => {
      desk.platform.editing.push({ kind: "lose-answer" });
      await move("2025-11-24T15:00:05Z");
      expect(await editDeliveries()).toMatchObject([{ state: "waiting" }]);
      await change({}, "2025-11-24T15:05Z");
      const [reminder, notice] = desk.posts.map(({ key }) =>
        desk.platform.edits.findLast((edit) => edit.key === key),
      );
      expect(reads(reminder!)).toBe(reads(desk.posts[0]!));
      expect(reads(notice!)).toContain("Now: Monday, 1 December 2025, 14:00 UTC");
      expect((await desk.scheduled()).filter(({ occurrence }) => isEdit(occurrence))).toEqual([]);
    });
  });
});
