import { plan } from "../../src/reminders/plan";
import type { Schedule } from "../../src/reminders/schedule";
import type { Occurrence } from "../../src/reminders/types";
import { action, meeting, NOW, subscription, viewOf } from "./records";

/** One schedule of its own, for one test. */
export interface ScheduleSubject {
  schedule: Schedule;
  /** Sets the clock that the schedule goes by. */
  setNow(instant: string): void;
  /** The same schedule as a process sees it that comes after this one. */
  reopen(): Promise<Schedule>;
  dispose(): Promise<void>;
}

const occurrences = (): Occurrence[] => plan(viewOf(meeting(), action()), [subscription()], [], NOW, "P60D");

/** What every schedule does, whichever driver holds it. */
export function scheduleContract(name: string, open: (now: string) => Promise<ScheduleSubject>): void {
  describe(`the schedule: ${name}`, () => {
    let subject: ScheduleSubject;
    let schedule: Schedule;

    beforeEach(async () => {
      subject = await open("2025-11-17T00:00:00.000Z");
      ({ schedule } = subject);
    });

    afterEach(() => subject.dispose());

    const due = (now: string, limit = 100) => {
      subject.setNow(now);
      return schedule.due(now, limit);
    };
    const ids = async (now: string, limit?: number): Promise<string[]> =>
      (await due(now, limit)).map(({ occurrence }) => occurrence.id);
    const nextDue = async (): Promise<string | null> => {
      const next = await schedule.nextDue();
      return next && new Date(next).toISOString();
    };

    it("hands out what is due, to the second, in order", async () => {
      const planned = occurrences();
      expect(await nextDue()).toBeNull();
      await schedule.align(planned.toReversed());
      expect(await nextDue()).toBe("2025-11-18T09:00:00.000Z");
      expect(await ids("2025-11-18T08:59:59.999Z")).toEqual([]);
      expect(await ids("2025-11-18T09:00:00Z")).toEqual([planned[0]!.id]);
      expect(await ids("2025-12-01T13:00:00.000Z")).toEqual(planned.map(({ id }) => id));
    });

    it("hands out no more than was asked for, and whole occurrences", async () => {
      const planned = occurrences();
      await schedule.align(planned);
      const handed = await due("2025-12-01T13:00:00.000Z", 2);
      expect(handed).toEqual(planned.slice(0, 2).map((one) => ({ occurrence: one, at: one.due })));
    });

    it("hands out at once what was overdue when it was planned", async () => {
      subject.setNow("2025-11-25T00:00:00Z");
      const planned = occurrences();
      await schedule.align(planned);
      expect(Date.parse((await schedule.nextDue())!)).toBeLessThanOrEqual(Date.parse("2025-11-25T00:00:00Z"));
      const overdue = planned.filter(({ due }) => Date.parse(due) <= Date.parse("2025-11-25T00:00:00Z"));
      expect(overdue.length).toBeGreaterThan(1);
      expect(await ids("2025-11-25T00:00:00Z")).toEqual(overdue.map(({ id }) => id));
    });

    it("survives being opened anew", async () => {
      await schedule.align(occurrences());
      schedule = await subject.reopen();
      expect(await ids("2026-01-01T00:00:00Z")).toHaveLength(5);
    });

    it("gives what was handed out and not done with to whoever comes next", async () => {
      await schedule.align(occurrences());
      expect(await ids("2026-01-01T00:00:00Z")).toHaveLength(5);
      schedule = await subject.reopen();
      expect(await ids("2026-01-01T00:00:00Z")).toHaveLength(5);
    });

    it("adds, moves and removes what a new plan has, has elsewhere, and lacks", async () => {
      const [first, second, third] = occurrences() as [Occurrence, Occurrence, Occurrence];
      await schedule.align([first, second]);
      const moved = { ...second, due: "2025-11-17T09:00:00.000Z" };
      await schedule.align([moved, third]);
      expect(await nextDue()).toBe("2025-11-17T09:00:00.000Z");
      expect((await due("2026-01-01T00:00:00Z")).map(({ occurrence }) => occurrence)).toEqual([moved, third]);
    });

    it("keeps what was postponed where it is, until its due time changes", async () => {
      const [first, second] = occurrences() as [Occurrence, Occurrence];
      await schedule.align([first, second]);
      const [taken] = await due(NOW, 1);
      await schedule.postpone(taken!, "2025-11-18T12:00:10.000Z");
      await schedule.align([first, second]);
      expect(await nextDue()).toBe("2025-11-18T12:00:10.000Z");
      await schedule.align([{ ...first, expires: "2025-11-19T00:00:00.000Z" }, second]);
      expect(await nextDue()).toBe("2025-11-18T12:00:10.000Z");
      await schedule.align([{ ...first, due: "2025-11-18T12:00:05.000Z" }, second]);
      expect(await nextDue()).toBe("2025-11-18T12:00:05.000Z");
      expect(await ids("2026-01-01T00:00:00Z")).toHaveLength(2);
    });

    it("hands what was postponed to the same moment out in order of due time", async () => {
      const planned = occurrences();
      await schedule.align(planned);
      const retry = "2025-12-02T00:00:00.000Z";
      for (const taken of (await due("2025-12-01T23:00:00Z")).toReversed())
        await schedule.postpone(taken, retry);
      expect(await ids("2025-12-01T23:00:00Z")).toEqual([]);
      expect(await ids(retry)).toEqual(planned.map(({ id }) => id));
    });

    it("forgets what was removed, and only that", async () => {
      await schedule.align(occurrences());
      const [first] = await due("2026-01-01T00:00:00Z", 1);
      await schedule.remove(first!);
      expect(await ids("2026-01-01T00:00:00Z")).toHaveLength(4);
    });

    it("takes again what was removed, when it is planned again", async () => {
      const [first] = occurrences() as [Occurrence];
      await schedule.align([first]);
      const [taken] = await due("2026-01-01T00:00:00Z");
      await schedule.remove(taken!);
      await schedule.align([first]);
      expect(await ids("2026-01-01T00:00:00Z")).toEqual([first.id]);
    });

    it("takes a plan of thousands", async () => {
      const [pattern] = occurrences() as [Occurrence];
      const many = Array.from({ length: 3000 }, (_, n) => ({ ...pattern, id: `r${n}` }));
      await schedule.align(many);
      expect(await due("2025-11-19T00:00:00Z", 5000)).toHaveLength(3000);
    });

    it("is empty when nothing is planned any more", async () => {
      const [pattern] = occurrences() as [Occurrence];
      await schedule.align(Array.from({ length: 1200 }, (_, n) => ({ ...pattern, id: `r${n}` })));
      await schedule.align([]);
      expect(await nextDue()).toBeNull();
    });
  });
}
