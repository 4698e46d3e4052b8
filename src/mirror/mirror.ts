import type { AgendaView } from "../agenda/types";
import type { Adapter } from "../chat/adapter";
import type { Place } from "../chat/request";
import type { Clock } from "../clock";
import { PlatformError } from "../errors";
import type { Locale } from "../language/locales";
import { retryAt } from "../reminders/backoff";
import type { Log } from "../reminders/log";
import { type Store, StoreError } from "../store/port";
import { plus } from "../times/durations";
import { Lease } from "./lease";
import { type Mirrored, MirroredEvents } from "./mirrored";
import { reconcile } from "./reconcile";
import { RefusedEvents } from "./refused-events";
import { serverKey, type Wish, Wishes } from "./wishes";

/** How long a change of the agenda may go unnoticed, and how long another process may hold the lease unwatched. */
const POLL = "PT5S";
/** How often it is looked for what has ended. */
const ANYWAY = "PT1H";

export interface MirrorOptions {
  store: Store;
  clock: Clock;
  /** The same view object as long as nothing changes. */
  agenda: { view(): Promise<AgendaView> };
  adapters: readonly Adapter[];
  logger: Log;
  /** The language that a channel is set to; undefined for none. Raised by every change: `revision`. */
  channels: { locale(place: Place): Promise<Locale | undefined>; revision(): Promise<number> };
  /** Called once when a platform refuses what somebody asked for. */
  refused: (wish: Wish, code: string) => Promise<void>;
  /** This process's name where several share the store; null where none does. */
  holder: string | null;
  /** After how long a process that was silent is dead: milliseconds, a minute. */
  patienceMs?: number;
}

/** Has the calendars of servers that want it show the meetings of the agenda, and follow their changes. */
export class Mirror {
  readonly wishes: Wishes;
  private readonly mirrored: MirroredEvents;
  private readonly lease: Lease;
  /** What the calendars were last brought in line with. */
  private done: { agenda: AgendaView; wishes: number; channels: number; until: string } | undefined;
  /** Servers to be left alone for a while after a failure. */
  private readonly held = new Map<string, { until: string; failures: number }>();
  private readonly refusedEvents = new RefusedEvents();
  private loop: Promise<void> | undefined;
  private sleeping = new AbortController();
  private isStopping = false;

  constructor(private readonly options: MirrorOptions) {
    const { store, holder, patienceMs } = options;
    this.wishes = new Wishes(store);
    this.mirrored = new MirroredEvents(store);
    this.lease = new Lease(store, holder, patienceMs);
  }

  /** Whether the platform of a place has a calendar of its own, and the place is in a server. */
  isPossible({ platform, team }: Place): boolean {
    return team !== undefined && this.calendarOf(platform) !== undefined;
  }

  /** From now on calendars follow the agenda. Nothing that fails ends this but `stop`: it is logged and tried again. */
  start(): void {
    if (this.options.adapters.some(({ events }) => events)) this.loop ??= this.run();
  }

  /** Resolves once nothing is under way any more. */
  async stop(): Promise<void> {
    if (!this.loop) return;
    this.isStopping = true;
    this.sleeping.abort();
    await this.loop;
    this.loop = undefined;
    this.isStopping = false;
    await this.lease
      .release()
      .catch((error: unknown) => this.options.logger.warn({ error }, "the lease was not given back"));
  }

  /** Looks at once whether there is something to do. */
  wake(): void {
    this.sleeping.abort();
  }

  private async run(): Promise<void> {
    const { clock, logger } = this.options;
    while (!this.isStopping) {
      this.sleeping = new AbortController();
      try {
        await this.look();
      } catch (error) {
        logger.error({ error }, "calendars could not be seen to; they will be tried again");
      }
      if (!this.isStopping) await clock.sleepUntil(this.nextLook(clock.now()), this.sleeping.signal);
    }
  }

  /** Sooner where a platform asked to wait for less. */
  private nextLook(now: string): string {
    const poll = plus(now, POLL);
    const until = this.done?.until ?? poll;
    return isAfter(until, now) && isAfter(poll, until) ? until : poll;
  }

  private async look(): Promise<void> {
    const { agenda, channels, clock } = this.options;
    const [view, wishes, settings, mayAct] = await Promise.all([
      agenda.view(),
      this.wishes.revision(),
      channels.revision(),
      this.lease.hold(),
    ]);
    const now = clock.now();
    const { done } = this;
    const isDone =
      done?.agenda === view &&
      done.wishes === wishes &&
      done.channels === settings &&
      isAfter(done.until, now);
    if (!mayAct || isDone) return;
    this.done = undefined;
    const until = await this.seeToAll(view, now);
    // Whoever lost the lease on the way may have left something undone.
    if (await this.lease.hold()) this.done = { agenda: view, wishes, channels: settings, until };
  }

  /** @returns until when all is well, unless something changes. */
  private async seeToAll(agenda: AgendaView, now: string): Promise<string> {
    const wishes = await this.wishes.all();
    const shown = await this.mirrored.all();
    const wishOf = new Map(wishes.map((wish) => [serverKey(wish.place), wish]));
    for (const server of new Set([...wishOf.keys(), ...shown.keys()]))
      if (!this.isStopping && !isAfter(this.held.get(server)?.until ?? now, now))
        await this.seeTo(server, wishOf.get(server), shown.get(server) ?? new Map(), agenda);
    return [...this.held.values()].reduce(
      (soonest, { until }) => (isAfter(soonest, until) ? until : soonest),
      plus(now, ANYWAY),
    );
  }

  private async seeTo(
    server: string,
    wish: Wish | undefined,
    events: ReadonlyMap<string, Mirrored>,
    agenda: AgendaView,
  ): Promise<void> {
    const { channels, clock, logger } = this.options;
    const calendar = this.calendarOf(server.slice(0, server.indexOf(":")));
    if (!calendar || wish?.refused !== undefined) return;
    const { mirrored } = this;
    const locale = wish && ((await channels.locale(wish.place)) ?? wish.locale);
    const mayGoOn = async (): Promise<boolean> => !this.isStopping && (await this.lease.hold());
    try {
      await reconcile({
        calendar,
        mirrored,
        events,
        wish: wish && locale ? { agenda, place: wish.place, locale, since: wish.since } : null,
        refused: this.refusedEvents,
        logger,
        now: clock.now(),
        mayGoOn,
      });
      this.held.delete(server);
    } catch (error) {
      if (error instanceof StoreError) throw error;
      await this.failed(server, wish, events, error);
    }
  }

  private async failed(
    server: string,
    wish: Wish | undefined,
    events: ReadonlyMap<string, Mirrored>,
    error: unknown,
  ): Promise<void> {
    const { clock, logger, refused } = this.options;
    const refusal = error instanceof PlatformError ? error : undefined;
    if (refusal?.outlook !== "permanent") {
      logger.warn({ error, server }, "a calendar could not be brought in line");
      const failures = (this.held.get(server)?.failures ?? 0) + 1;
      const now = clock.now();
      this.held.set(server, { until: retryAt(now, plus(now, ANYWAY), failures, refusal), failures });
      return;
    }
    logger.error({ error, server }, "a calendar takes no events");
    this.held.delete(server);
    // Nobody wants them any more, and nobody can take them away: they end by themselves.
    if (!wish) await Promise.all([...events.values()].map((event) => this.mirrored.forget(event)));
    else {
      await refused(wish, refusal.code).catch((failure: unknown) =>
        logger.error({ error: failure, server }, "nobody could be told that a calendar takes no events"),
      );
      await this.wishes.refuse(wish, refusal.code);
    }
  }

  private calendarOf(platform: string) {
    return this.options.adapters.find((adapter) => adapter.platform === platform)?.events;
  }
}

const isAfter = (a: string, b: string): boolean => Date.parse(a) > Date.parse(b);
