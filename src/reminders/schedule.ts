import type { Occurrence } from "./types";

/** An occurrence in the schedule. */
export interface Scheduled {
  occurrence: Occurrence;
  /** When to see to it: when it is due, or when a try that failed is to be repeated. ISO 8601 UTC. */
  at: string;
}

/**
 * Holds what is to be posted until it is due. Only `align` adds to it. What is handed out stays in the schedule until
 * it is removed, so that nothing is lost when the process dies; while it is handed out, a driver that several
 * processes share gives it to nobody else.
 *
 * Every method may throw a StoreError.
 */
export interface Schedule {
  /** Under which name occurrences are handed out to this process; null where no other process can have them. */
  readonly holder: string | null;
  /** For how long it stays in line with a plan by itself: an ISO 8601 duration. */
  readonly steadyFor: string;
  /**
   * Brings the schedule in line with a plan: adds, moves and removes. An occurrence that stays due at the same time
   * stays where it was put, and as it was put there: whoever it is handed out to looks it up anew.
   */
  align(planned: readonly Occurrence[]): Promise<void>;
  /**
   * When the next is to be seen to: ISO 8601 UTC; null when nothing is scheduled. What is handed out to somebody may
   * be left out of this.
   */
  nextDue(): Promise<string | null>;
  /**
   * Hands out what is to be seen to by now, at most `limit`: in order of that moment, then of due time. What this
   * process was handed before and has neither put back nor ended is among it.
   */
  due(now: string, limit: number): Promise<Scheduled[]>;
  /** Puts back what was handed out, to be seen to later. */
  postpone(scheduled: Scheduled, until: string): Promise<void>;
  /** Ends what was handed out. */
  remove(scheduled: Scheduled): Promise<void>;
}

/** In order of the moment to see to them, then of due time. */
export const bySoonest = (a: Scheduled, b: Scheduled): number =>
  Date.parse(a.at) - Date.parse(b.at) || Date.parse(a.occurrence.due) - Date.parse(b.occurrence.due);
