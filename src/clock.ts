import { DateTime, Duration } from "luxon";

/** The one source of the present. Instants are ISO 8601 UTC strings with milliseconds. */
export interface Clock {
  now(): string;
  /** Resolves at the instant, or earlier when the signal aborts; never rejects. */
  sleepUntil(instant: string, signal: AbortSignal): Promise<void>;
}

const LONGEST_TIMER_MS = 6 * 3600 * 1000;

const sleep = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener("abort", done, { once: true });
  });

/** The machine's clock. Long sleeps are taken in stretches, so that a clock that was set meanwhile is noticed. */
export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  async sleepUntil(instant, signal) {
    const until = Date.parse(instant);
    for (let left = until - Date.now(); left > 0 && !signal.aborted; left = until - Date.now())
      await sleep(Math.min(left, LONGEST_TIMER_MS), signal);
  },
};

/** A clock that stands still until it is advanced, for chats, demos and tests. */
export class SimulatedClock implements Clock {
  private time: DateTime<true>;
  private sleepers: { until: number; wake: () => void }[] = [];

  /** @param start ISO 8601 with an offset or `Z`. @throws RangeError when it is not. */
  constructor(start: string) {
    this.time = instantOf(start);
  }

  now(): string {
    return this.time.toISO();
  }

  sleepUntil(instant: string, signal: AbortSignal): Promise<void> {
    const until = Date.parse(instant);
    if (until <= this.time.toMillis() || signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const sleeper = { until, wake: resolve };
      this.sleepers.push(sleeper);
      signal.addEventListener("abort", () => this.wake([sleeper]), { once: true });
    });
  }

  /** Sets the clock forward (or, for tests, back) to an instant and wakes whoever slept until then. */
  set(instant: string): void {
    this.time = instantOf(instant);
    this.wake(this.sleepers.filter((sleeper) => sleeper.until <= this.time.toMillis()));
  }

  /** The instant that lies an ISO 8601 duration after now. @throws RangeError when it is no duration. */
  after(duration: string): string {
    const parsed = Duration.fromISO(duration);
    if (!parsed.isValid) throw new RangeError(`no ISO 8601 duration: ${duration}`);
    return instantOf(this.time.plus(parsed).toISO()).toISO();
  }

  private wake(sleepers: { until: number; wake: () => void }[]): void {
    this.sleepers = this.sleepers.filter((sleeper) => !sleepers.includes(sleeper));
    for (const sleeper of sleepers) sleeper.wake();
  }
}

function instantOf(iso: string): DateTime<true> {
  const time = DateTime.fromISO(iso, { zone: "utc" });
  if (!time.isValid) throw new RangeError(`no ISO 8601 instant: ${iso}`);
  return time;
}
