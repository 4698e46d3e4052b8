import { performance } from "node:perf_hooks";
import type { Place } from "../../src/chat/request";
import { occurrenceId } from "../../src/reminders/identity";
import type { Occurrence } from "../../src/reminders/types";
import { plus } from "../../src/times/durations";

/** Occurrences that a meeting has: one for each place that is reminded of it. */
export const PLACES = 15;

export const places: Place[] = Array.from({ length: PLACES }, (_, n) => ({
  platform: "slack",
  id: `C${n}`,
  kind: "channel",
}));

/** Occurrences of many meetings, due some time after one another, or all at the same moment. */
export function occurrencesOf(count: number, first: string, apartMs: number): Occurrence[] {
  const start = Date.parse(first);
  return Array.from({ length: count }, (_, n) => {
    const subject = `meeting-${Math.floor(n / PLACES)}@mag`;
    const place = places[n % PLACES]!;
    const about = { kind: "lead", lead: "PT1H" } as const;
    const due = new Date(start + n * apartMs).toISOString();
    return {
      id: occurrenceId({ subject, timing: 0, about, place }),
      subject,
      timing: 0,
      when: { kind: "instant", start: plus(due, "PT1H") },
      about,
      subscription: "R1",
      place,
      due,
      expires: plus(due, "PT75M"),
    };
  });
}

/** The same plan after the first meeting was moved by a day. */
export const withOneMoved = (planned: readonly Occurrence[]): Occurrence[] =>
  planned.map((one, n) =>
    n < PLACES
      ? { ...one, id: occurrenceId({ ...one, timing: 1 }), timing: 1, due: plus(one.due, "P1D") }
      : one,
  );

/** How long work takes, in milliseconds. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Latenesses after the moment at which all were due, in milliseconds. */
export class Latenesses {
  private readonly all: number[] = [];

  constructor(private readonly due: number) {}

  get count(): number {
    return this.all.length;
  }

  /** @param now milliseconds since 1970. */
  add(now: number): void {
    this.all.push(now - this.due);
  }

  /** The lateness below which a part of them is; 1 for the greatest. */
  at(part: number): number {
    const sorted = this.all.sort((a, b) => a - b);
    return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]!;
  }
}
