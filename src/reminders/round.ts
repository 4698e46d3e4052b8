import type { Clock } from "../clock";
import type { Courier } from "./delivery";
import { placeKey } from "./identity";
import { inTurns } from "./in-turns";
import { inLanes } from "./lanes";
import type { Schedule, Scheduled } from "./schedule";

/** Occurrences taken from the schedule and not done with, at most. */
const IN_HAND = 200;

export interface RoundOptions {
  schedule: Schedule;
  courier: Pick<Courier, "settle">;
  clock: Clock;
  /** Learns what others did meanwhile. @returns whether the schedule is still in line with what is planned. */
  follow: () => Promise<boolean>;
  /** Hears that something is to be planned anew. */
  onOutdated: () => void;
  isStopping: () => boolean;
}

/**
 * Sees to all that is due, the next being taken from the schedule while those before are on their way; until nothing
 * more is due, or the schedule has to be brought in line first.
 */
export class Round {
  private readonly seen = new Set<string>();
  private over: Scheduled[] = [];
  /** Until when the platform wants nothing more for a place. */
  private readonly held = new Map<string, string>();
  private isMore = true;

  constructor(private readonly options: RoundOptions) {}

  /** @param width places that are posted to at the same time. @throws StoreError; what is left stays scheduled. */
  async run(width: number): Promise<void> {
    await inLanes<Scheduled>({
      supply: () => this.supply(),
      lane: ({ occurrence }) => placeKey(occurrence.place),
      width,
      work: (scheduled, free) => this.settle(scheduled, free),
    });
    await this.removeOver();
  }

  private async supply(): Promise<Scheduled[]> {
    const { schedule, clock, follow, isStopping } = this.options;
    if (!this.isMore || isStopping()) return [];
    const now = clock.now();
    const over = new Set(this.over.map(nameOf));
    const [handed] = await Promise.all([schedule.due(now, IN_HAND + over.size), this.removeOver()]);
    const inHand = handed.filter((scheduled) => !over.has(nameOf(scheduled)));
    const fresh = inHand.filter((scheduled) => !this.seen.has(nameOf(scheduled)));
    if (fresh.length === 0) return [];
    for (const scheduled of fresh) this.seen.add(nameOf(scheduled));
    // After it was handed out: what others wrote about it before is known now.
    this.isMore = (await follow()) && inHand.length >= IN_HAND;
    const turns = inTurns(fresh, now);
    await Promise.all(turns.later.map(({ scheduled, until }) => schedule.postpone(scheduled, until)));
    return turns.now;
  }

  private async settle(scheduled: Scheduled, free: () => void): Promise<void> {
    const { schedule, courier, clock, onOutdated, isStopping } = this.options;
    if (isStopping()) return;
    const place = placeKey(scheduled.occurrence.place);
    const until = this.held.get(place);
    if (until !== undefined && Date.parse(until) > Date.parse(clock.now()))
      return schedule.postpone(scheduled, until);
    const { isOver, holdUntil, isOutdated } = await courier.settle(scheduled, free);
    if (holdUntil !== undefined) this.held.set(place, holdUntil);
    if (isOutdated) onOutdated();
    if (isOver) this.over.push(scheduled);
  }

  /** All in one go, and not while others wait. One that is left over after a crash is seen to have ended. */
  private async removeOver(): Promise<void> {
    const over = this.over;
    this.over = [];
    await Promise.all(over.map((scheduled) => this.options.schedule.remove(scheduled)));
  }
}

/** Another one once it is put off. */
const nameOf = ({ occurrence, at }: Scheduled): string => `${occurrence.id} ${at}`;
