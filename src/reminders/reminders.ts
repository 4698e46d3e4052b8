import type { AgendaView } from "../agenda/types";
import type { Adapter } from "../chat/adapter";
import { type Clock, SimulatedClock } from "../clock";
import type { Store } from "../store/port";
import { before, plus } from "../times/durations";
import type { Undeliverable } from "./courier-options";
import { DeadLetters } from "./dead-letters";
import { Deliveries } from "./deliveries";
import { Courier } from "./delivery";
import { type Facts, LatestFacts } from "./facts";
import type { Log } from "./log";
import { planInTurns } from "./plan";
import { Round } from "./round";
import type { Schedule } from "./schedule";
import { Subscriptions } from "./settings";
import { StoredSchedule } from "./stored-schedule";
import type { Leads } from "./types";

/** How long a change of the agenda or of a subscription may go unnoticed. */
const POLL = "PT1S";
/** How long to leave a store alone that did not answer. */
const RECOVER = "PT5S";
/** How long it is remembered what became of an occurrence: much longer than one is planned after it was of use. */
const MEMORY = "P400D";
/** Places that are posted to at the same time. */
const WIDTH = 16;

export interface RemindersOptions {
  store: Store;
  clock: Clock;
  /** The same view object as long as nothing changes. */
  agenda: { view(): Promise<AgendaView> };
  adapters: readonly Adapter[];
  logger: Log;
  /** Lead times of a subscription that names none. */
  leads: Leads;
  /** Called once about a place that cannot be reached, until something goes through there again. */
  undeliverable?: (failure: Undeliverable) => Promise<void>;
  /** Where occurrences wait; in the store unless told otherwise. */
  schedule?: Schedule;
  /** After how long another process that began to post must have come to an end, or died: milliseconds, a minute. */
  patienceMs?: number;
}

/** What the schedule was brought in line with, and until when that is enough. */
interface Planned {
  facts: Facts;
  until: string;
}

/** Reminds: follows the agenda and the subscriptions, keeps the schedule in line with them, and sees to what is due. */
export class Reminders {
  readonly subscriptions: Subscriptions;
  /** Those that could not be delivered; follows what was delivered by itself, as any other process would. */
  readonly deadLetters: DeadLetters;
  private readonly deliveries: Deliveries;
  private readonly schedule: Schedule;
  private readonly courier: Courier;
  private readonly facts: LatestFacts;
  /** What the schedule was last brought in line with. */
  private planned: Planned | undefined;
  /** One turn at a time, whoever asks for it. */
  private lastTurn: Promise<unknown> = Promise.resolve();
  private loop: Promise<void> | undefined;
  private sleeping = new AbortController();
  private isStopping = false;

  constructor(private readonly options: RemindersOptions) {
    const { store, leads } = options;
    this.subscriptions = new Subscriptions(store, leads);
    this.deliveries = new Deliveries(store);
    this.deadLetters = new DeadLetters(new Deliveries(store), this.subscriptions, options.agenda);
    this.schedule = options.schedule ?? new StoredSchedule(store);
    this.facts = new LatestFacts(options.agenda, this.subscriptions);
    const { subscriptions, deliveries, schedule, facts } = this;
    this.courier = new Courier({ ...options, facts, subscriptions, deliveries, schedule });
  }

  /** From now on reminders go out by the clock. Nothing that fails ends this but `stop`: it is logged and tried again. */
  async start(): Promise<void> {
    this.loop ??= this.run();
  }

  /** Resolves once nothing is under way any more. What is left stays scheduled. */
  async stop(): Promise<void> {
    this.isStopping = true;
    this.sleeping.abort();
    await this.loop;
    await this.lastTurn.catch(() => undefined);
    this.loop = undefined;
    this.isStopping = false;
  }

  /**
   * Moves the simulated clock on to an instant, and on the way posts everything that falls due, in order of due time,
   * each with the clock standing at that moment; what arises on the way included.
   * @throws StoreError; the clock then stands where it was when the store failed. Error for a clock that cannot be moved.
   */
  settleUntil(instant: string): Promise<void> {
    const { clock } = this.options;
    if (!(clock instanceof SimulatedClock)) throw new Error("only a simulated clock can be moved");
    return this.inTurn(async () => {
      while (!this.isStopping) {
        const next = await this.nextMoment();
        const isThere = isAfter(next, instant);
        const stop = isThere ? instant : next;
        if (isAfter(stop, clock.now())) clock.set(stop);
        if (isThere) return;
        await this.settleDue(1);
      }
    });
  }

  private async run(): Promise<void> {
    while (!this.isStopping) {
      const until = await this.turn();
      this.sleeping = new AbortController();
      if (!this.isStopping) await this.options.clock.sleepUntil(until, this.sleeping.signal);
    }
  }

  /** @returns until when nothing needs doing. */
  private async turn(): Promise<string> {
    const { clock, logger } = this.options;
    try {
      return await this.inTurn(async () => {
        await this.align();
        await this.settleDue(WIDTH);
        const next = await this.nextMoment();
        const poll = plus(clock.now(), POLL);
        return isAfter(next, poll) ? poll : next;
      });
    } catch (error) {
      logger.error({ error }, "reminders could not be seen to; they will be tried again");
      return plus(clock.now(), RECOVER);
    }
  }

  private inTurn<R>(work: () => Promise<R>): Promise<R> {
    const turn = this.lastTurn.then(work, work);
    this.lastTurn = turn;
    return turn;
  }

  /** When there is something to see to next; the schedule is in line with the agenda before. */
  private async nextMoment(): Promise<string> {
    const { until } = await this.align();
    const due = await this.schedule.nextDue();
    return due !== null && isAfter(until, due) ? due : until;
  }

  /** Brings the schedule in line with the agenda and the subscriptions, if anything changed. */
  private async align(): Promise<Planned> {
    const { facts, planned } = await this.follow();
    if (planned) return planned;
    const { agenda, wishes } = facts;
    const now = this.options.clock.now();
    await this.deliveries.prune(before(now, MEMORY));
    await this.subscriptions.prune(agenda, now);
    await this.schedule.align(await planInTurns(agenda, wishes, this.deliveries.all(), now));
    this.planned = { facts, until: plus(now, this.schedule.steadyFor) };
    return this.planned;
  }

  /** Reads what changed. @returns with what the schedule was brought in line, if it still is. */
  private async follow(): Promise<{ facts: Facts; planned: Planned | undefined }> {
    const [facts, isRevived] = await Promise.all([this.facts.read(), this.deliveries.follow()]);
    const { planned } = this;
    const holds = planned?.facts === facts && isAfter(planned.until, this.options.clock.now()) && !isRevived;
    if (!holds) this.planned = undefined;
    return { facts, planned: this.planned };
  }

  private settleDue(width: number): Promise<void> {
    const round = new Round({
      ...this.options,
      schedule: this.schedule,
      courier: this.courier,
      follow: async () => (await this.follow()).planned !== undefined,
      onOutdated: () => (this.planned = undefined),
      isStopping: () => this.isStopping,
    });
    return round.run(width);
  }
}

const isAfter = (a: string, b: string): boolean => Date.parse(a) > Date.parse(b);
