import type { Adapter } from "../chat/adapter";
import type { Clock } from "../clock";
import type { Deliveries } from "./deliveries";
import type { LatestFacts } from "./facts";
import type { Log } from "./log";
import type { Schedule } from "./schedule";
import type { Subscriptions } from "./settings";
import type { Occurrence } from "./types";

/** A reminder that a platform refused for good. */
export interface Undeliverable {
  occurrence: Occurrence;
  /** The platform's own word for the reason. */
  code: string;
  /** Who asked for the reminder: "console:alice"; null when it was unsubscribed meanwhile. */
  by: string | null;
}

export interface CourierOptions {
  clock: Clock;
  facts: LatestFacts;
  subscriptions: Subscriptions;
  deliveries: Deliveries;
  schedule: Schedule;
  adapters: readonly Adapter[];
  logger: Log;
  /** Called once about a place that cannot be reached, until something goes through there again. */
  undeliverable?: (failure: Undeliverable) => Promise<void>;
  /** After how long another process that began to post must have come to an end, or died: milliseconds, a minute. */
  patienceMs?: number;
}
