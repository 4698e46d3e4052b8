import { freshPrefix } from "../redis";
import { Machine } from "./machine";
import type { ScheduleSubject } from "./schedule-contract";
import { openSharedSchedule } from "./shared-schedule";

/** A schedule of its own in a Redis, for one test of the contract. */
export async function sharedSubject(url: string, now: string): Promise<ScheduleSubject> {
  const prefix = freshPrefix();
  const machine = new Machine(now);
  const open = () => openSharedSchedule({ url, prefix, clock: machine.clock });
  const opened = [await open()];
  return {
    schedule: opened[0]!,
    setNow: (instant) => machine.clock.set(instant),
    async reopen() {
      await opened[0]!.close();
      opened.push(await open());
      return opened.at(-1)!;
    },
    async dispose() {
      await opened.at(-1)!.close();
      machine.end();
    },
  };
}
