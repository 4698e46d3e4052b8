import type { When } from "../times/types";
import { isPosted } from "./edits";
import type { Delivery } from "./types";

/** What a place was told last about a record. */
export interface Told {
  timing: number;
  when: When;
  cancelled: boolean;
}

/** @param deliveries those of one record in one place. @returns what was posted about its latest timing, if anything was. */
export function toldLast(deliveries: readonly Delivery[]): Told | undefined {
  let told: Told | undefined;
  for (const delivery of deliveries) {
    if (!isPosted(delivery)) continue;
    const { timing, when, about } = delivery.occurrence;
    if ((told?.timing ?? -1) < timing) told = { timing, when, cancelled: about.kind === "cancelled" };
  }
  return told;
}
