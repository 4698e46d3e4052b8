import type { AgendaView } from "../agenda/types";
import type { Deliveries } from "./deliveries";
import { isEdit } from "./edits";
import type { Subscriptions } from "./settings";
import { standingOf } from "./standing";
import type { Delivery, Occurrence } from "./types";

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

/** A failed reminder as it would be tried again; or why it would not. */
interface Assessed {
  failed: FailedDelivery;
  outcome: Occurrence | "too-late" | "unwanted";
}

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

  /** The latest first, each with what would come of another try. @param now ISO 8601 UTC. */
  async prospects(now: string): Promise<{ failed: FailedDelivery; outcome: RetryOutcome }[]> {
    return (await this.assessed(now)).map(({ failed, outcome }) => ({
      failed,
      outcome: typeof outcome === "string" ? outcome : "again",
    }));
  }

  /** @param id of the occurrence, or how it begins. @param now ISO 8601 UTC. */
  async retry(id: string, now: string): Promise<RetryOutcome> {
    const meant = (await this.assessed(now)).filter(({ failed }) => failed.occurrence.id.startsWith(id));
    const [only, another] = meant;
    return only && !another ? this.tryAgain(only, now) : "unknown";
  }

  /** Has all of them tried again that are still of use. @returns how many. @param now ISO 8601 UTC. */
  async retryAll(now: string): Promise<number> {
    const outcomes = [];
    for (const one of await this.assessed(now)) outcomes.push(await this.tryAgain(one, now));
    return outcomes.filter((outcome) => outcome === "again").length;
  }

  private async tryAgain({ failed, outcome }: Assessed, now: string): Promise<RetryOutcome> {
    if (typeof outcome === "string") return outcome;
    const { code, isUnsure } = failed;
    // What may be there already is looked for before it is posted.
    const again: Delivery = isUnsure
      ? { state: "sending", occurrence: failed.occurrence, at: failed.at, attempts: 0, code }
      : { state: "waiting", occurrence: outcome, at: now, attempts: 0, code };
    return (await this.deliveries.replace(outcome.id, failed, again)) ? "again" : "unknown";
  }

  private async assessed(now: string): Promise<Assessed[]> {
    const list = await this.list();
    const [view, wishes] = await Promise.all([this.agenda.view(), this.subscriptions.all()]);
    return list.map((failed) => {
      const siblings = this.deliveries.about(failed.occurrence.subject);
      const standing = standingOf(failed.occurrence, view, wishes, siblings, now);
      if (!standing) return { failed, outcome: "unwanted" };
      const isOver = Date.parse(standing.occurrence.expires) < Date.parse(now);
      return { failed, outcome: isOver ? "too-late" : standing.occurrence };
    });
  }
}
