import type { DateItem } from "./items";
import type { Source } from "./tokens";

/** A day that is told from another: "the following day", "le lendemain", "накануне", "第二天". */
export interface FollowingItem {
  readonly kind: "following";
  readonly first: number;
  readonly next: number;
  /** Days from that one; 0 for the same day. */
  readonly days: number;
  /** Null where none is told: then nobody knows which day is meant. */
  readonly anchor: Exclude<DateItem, FollowingItem> | null;
}

/** How many words back the other date may stand. */
const REACH = 60;

/** @param that the date told last before these words. */
export function readFollowing(
  { tokens }: Source,
  at: number,
  days: number,
  that: DateItem | null,
): FollowingItem {
  const item = { kind: "following", first: at, next: at + 1 } as const;
  if (that === null || at - that.next > REACH || tokens[at]!.kind === "end")
    return { ...item, days, anchor: null };
  // The day after the day after a date is two days after it.
  if (that.kind === "following") return { ...item, days: that.days + days, anchor: that.anchor };
  return { ...item, days, anchor: that };
}
