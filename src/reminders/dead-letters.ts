import type { AgendaView } from "../agenda/types";
import type { Deliveries } from "./deliveries";
import { isEdit } from "./edits";
import type { Subscriptions } from "./settings";
import { standingOf } from "./standing";
import type { Delivery } from "./types";

export type FailedDelivery = Extract<Delivery, { state: "failed" }>;

/** What came of asking for another try: only "again" changes anything. */
export type RetryOutcome =
  /** It is tried again by whichever process runs the reminders. */
  | "again"
  /** There is no failed reminder whose id begins so, or there are several. */
  | "unknown"
  /** What it told of is over. */
  | "too-late"
  /** Nothing asks for it any more. */
  | "unwanted";

/** Reminders that could not be delivered. */
export class DeadLetters {
  constructor(
    private readonly deliveries: Deliveries,
    private readonly subscriptions: Subscriptions,
    private readonly agenda: { view(): Promise<AgendaView> },
  ) {}

  /** The latest first. An edit that was refused leaves no one without a reminder. */
  async list(): Promise<FailedDelivery[]> {
    await this.deliveries.follow();
    return this.deliveries
      .all()
      .filter((one) => one.state === "failed")
      .filter(({ occurrence }) => !isEdit(occurrence))
      .sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
  }

  /** @param id of the occurrence, or how it begins. @param now ISO 8601 UTC. */
  async retry(id: string, now: string): Promise<RetryOutcome> {
    const [failed, another] = (await this.list()).filter(({ occurrence }) => occurrence.id.startsWith(id));
    if (!failed || another) return "unknown";
    const [view, wishes] = await Promise.all([this.agenda.view(), this.subscriptions.all()]);
    const { occurrence, code } = failed;
    const siblings = this.deliveries.about(occurrence.subject);
    const standing = standingOf(occurrence, view, wishes, siblings, now);
    if (!standing) return "unwanted";
    if (Date.parse(standing.occurrence.expires) < Date.parse(now)) return "too-late";
    const waiting: Delivery = {
      state: "waiting",
      occurrence: standing.occurrence,
      at: now,
      attempts: 0,
      code,
    };
    return (await this.deliveries.replace(occurrence.id, failed, waiting)) ? "again" : "unknown";
  }
}
