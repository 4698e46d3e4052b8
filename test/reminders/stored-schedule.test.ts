import { plan } from "../../src/reminders/plan";
import { StoredSchedule } from "../../src/reminders/stored-schedule";
import type { Occurrence } from "../../src/reminders/types";
import { openEmbedded } from "../../src/store/embedded";
import type { Store } from "../../src/store/port";
import { temporaryFolder } from "../store/temporary";
import { action, meeting, NOW, subscription, viewOf } from "./records";

const occurrences = (): Occurrence[] => plan(viewOf(meeting(), action()), [subscription()], [], NOW, "P60D");

describe("the schedule in the store", () => {
  let store: Store;
  let schedule: StoredSchedule;
  let temporary: Awaited<ReturnType<typeof temporaryFolder>>;

  beforeEach(async () => {
    temporary = await temporaryFolder();
    store = await openEmbedded(temporary.folder);
    schedule = new StoredSchedule(store);
  });

  afterEach(async () => {
    await store.close();
    await temporary.remove();
  });

  const ids = async (now: string): Promise<string[]> =>
    (await schedule.due(now, 100)).map(({ occurrence }) => occurrence.id);

  it("hands out what is due, to the second, in order", async () => {
    const planned = occurrences();
    expect(await schedule.nextDue()).toBeNull();
    await schedule.align(planned.toReversed());
    expect(await schedule.nextDue()).toBe("2025-11-18T09:00Z");
    expect(await ids("2025-11-18T08:59:59.999Z")).toEqual([]);
    expect(await ids("2025-11-18T09:00Z")).toEqual([planned[0]!.id]);
    expect(await ids("2025-12-01T13:00:00.000Z")).toEqual(planned.map(({ id }) => id));
    expect((await schedule.due("2025-12-01T13:00Z", 2)).map(({ occurrence }) => occurrence)).toEqual(
      planned.slice(0, 2),
    );
  });

  it("survives being opened anew", async () => {
    await schedule.align(occurrences());
    schedule = new StoredSchedule(store);
    expect(await ids("2026-01-01T00:00Z")).toHaveLength(5);
  });

  it("is left alone by the plan that it follows already", async () => {
    await schedule.align(occurrences());
    const revision = await store.revision("schedule");
    await schedule.align(occurrences());
    expect(await store.revision("schedule")).toBe(revision);
  });

  it("adds, moves and removes what a new plan has, has elsewhere, and lacks", async () => {
    const [first, second, third] = occurrences() as [Occurrence, Occurrence, Occurrence];
    await schedule.align([first, second]);
    const moved = { ...second, due: "2025-11-17T09:00Z" };
    await schedule.align([moved, third]);
    expect((await schedule.due("2026-01-01T00:00Z", 9)).map(({ occurrence }) => occurrence)).toEqual([
      moved,
      third,
    ]);
  });

  it("keeps what was postponed where it is, until its due time changes", async () => {
    const [first, second] = occurrences() as [Occurrence, Occurrence];
    await schedule.align([first, second]);
    const [taken] = await schedule.due(NOW, 1);
    await schedule.postpone(taken!, "2025-11-18T12:00:10Z");
    await schedule.align([first, second]);
    expect(await schedule.nextDue()).toBe("2025-11-18T12:00:10Z");
    await schedule.align([{ ...first, expires: "2025-11-19T00:00Z" }, second]);
    expect(await schedule.nextDue()).toBe("2025-11-18T12:00:10Z");
    await schedule.align([{ ...first, due: "2025-11-18T10:00Z" }, second]);
    expect(await schedule.nextDue()).toBe("2025-11-18T10:00Z");
    expect(await ids("2026-01-01T00:00Z")).toHaveLength(2);
  });

  it("hands what was postponed to the same moment out in order of due time", async () => {
    const planned = occurrences();
    await schedule.align(planned);
    const retry = "2025-12-02T00:00Z";
    for (const taken of (await schedule.due("2025-12-01T23:00Z", 9)).toReversed())
      await schedule.postpone(taken, retry);
    expect(await ids("2025-12-01T23:00Z")).toEqual([]);
    expect(await ids(retry)).toEqual(planned.map(({ id }) => id));
  });

  it("forgets what was removed, and only that", async () => {
    await schedule.align(occurrences());
    const [first] = await schedule.due("2026-01-01T00:00Z", 1);
    await schedule.remove(first!);
    expect(await ids("2026-01-01T00:00Z")).toHaveLength(4);
  });

  it("takes a plan of thousands", async () => {
    const [pattern] = occurrences() as [Occurrence];
    const many = Array.from({ length: 3000 }, (_, n) => ({ ...pattern, id: `r${n}` }));
    await schedule.align(many);
    expect(await schedule.due(NOW, 5000)).toHaveLength(3000);
    await schedule.align([]);
    expect(await schedule.nextDue()).toBeNull();
  });
});
