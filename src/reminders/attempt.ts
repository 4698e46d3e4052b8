import type { Scheduled } from "./schedule";
import type { Delivery } from "./types";

/** How settling an occurrence ended. */
export interface Verdict {
  /** Nothing more is to become of it: the schedule need not hold it any longer. */
  isOver?: true;
  /** The platform wants nothing more for this place before then. */
  holdUntil?: string;
  /** What was posted is outdated already, so that a notice may be due. */
  isOutdated?: boolean;
}

/** One go at an occurrence. */
export interface Attempt {
  scheduled: Scheduled;
  /** What the record says: as found, then as written before the post. */
  record: Delivery | undefined;
  /** Which try it is, from 1. */
  attempts: number;
  /** How far it got: what a refusal means depends on it. */
  step: "search" | "prepare" | "post";
  onPosted: () => void;
}

/** @param record what is known of it so far. */
export const attemptAt = (
  scheduled: Scheduled,
  record: Delivery | undefined,
  onPosted: () => void,
): Attempt => ({
  scheduled,
  record,
  attempts: (record && "attempts" in record ? record.attempts : 0) + 1,
  step: "search",
  onPosted,
});
