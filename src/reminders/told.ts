import type { When } from "../times/types";
import { isPosted } from "./edits";
import { placeKey } from "./identity";
import type { Delivery } from "./types";

/** What a place was told last about a record. */
export interface Told {
  timing: number;
  when: When;
  cancelled: boolean;
}

/** By place (`placeKey`), from the deliveries of one record: what was posted there about its latest timing. */
export function toldByPlace(deliveries: Iterable<Delivery>): Map<string, Told> {
  const told = new Map<string, Told>();
  for (const delivery of deliveries) {
    if (!isPosted(delivery)) continue;
    const { occurrence } = delivery;
    const place = placeKey(occurrence.place);
    const { timing, when, about } = occurrence;
    if ((told.get(place)?.timing ?? -1) < timing)
      told.set(place, { timing, when, cancelled: about.kind === "cancelled" });
  }
  return told;
}
