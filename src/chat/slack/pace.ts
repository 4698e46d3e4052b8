import type { Clock } from "../../clock";
import { PlatformError } from "../../errors";

/** Slack takes about one message a second a channel: https://docs.slack.dev/apis/web-api/rate-limits */
const INTERVAL_MS = 1000;

interface Lane {
  /** Everything that was to be sent there before, whether it went well or not. */
  last: Promise<unknown>;
  waiting: number;
  /** The next may leave then, in milliseconds since 1970. */
  next: number;
  /** Slack wants nothing for this channel before then. */
  held: number;
}

/** Keeps each channel's pace without holding up any other. */
export class Pace {
  private readonly lanes = new Map<string, Lane>();

  constructor(
    private readonly clock: Clock,
    private readonly signal: AbortSignal,
  ) {}

  /**
   * Runs `send` when it is this channel's turn.
   * @throws PlatformError, at once while Slack has asked to be left alone, and whatever `send` throws.
   */
  async take<T>(channel: string, send: () => Promise<T>): Promise<T> {
    const lane = this.laneOf(channel);
    lane.waiting++;
    const turn = lane.last.then(() => this.run(lane, send));
    lane.last = turn.catch(() => undefined);
    try {
      return await turn;
    } finally {
      lane.waiting--;
      this.dropIdle();
    }
  }

  private async run<T>(lane: Lane, send: () => Promise<T>): Promise<T> {
    const left = lane.held - this.now();
    if (left > 0)
      throw new PlatformError("transient", "ratelimited", { retryAfterSeconds: Math.ceil(left / 1000) });
    const pause = lane.next - this.now();
    // A longer pause than the interval only comes from a clock that was set back.
    if (pause > 0 && pause <= INTERVAL_MS)
      await this.clock.sleepUntil(new Date(lane.next).toISOString(), this.signal);
    if (this.signal.aborted) throw new PlatformError("transient", "stopping");
    try {
      return await send();
    } catch (error) {
      if (error instanceof PlatformError && error.more.retryAfterSeconds !== undefined)
        lane.held = this.now() + error.more.retryAfterSeconds * 1000;
      throw error;
    } finally {
      lane.next = this.now() + INTERVAL_MS;
    }
  }

  private laneOf(channel: string): Lane {
    const lane = this.lanes.get(channel) ?? { last: Promise.resolve(), waiting: 0, next: 0, held: 0 };
    this.lanes.set(channel, lane);
    return lane;
  }

  private dropIdle(): void {
    const now = this.now();
    for (const [channel, { waiting, next, held }] of this.lanes)
      if (waiting === 0 && next <= now && held <= now) this.lanes.delete(channel);
  }

  private now(): number {
    return Date.parse(this.clock.now());
  }
}
