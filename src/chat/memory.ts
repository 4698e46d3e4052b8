import type { Logger } from "pino";
import type { Clock } from "../clock";
import type { Store } from "../store/port";
import type { Platform } from "./request";

const HOUR_MS = 3_600_000;
/** Forgotten at a time. */
const BATCH = 500;

/**
 * Which events and interactions have been taken in hand, for at least an hour: platforms send them again when they are
 * not sure that they arrived (such as bolt-js#2487). In the store, so that it holds across restarts and for all bots
 * that share it; and in this process, for when the store is away.
 */
export class Memory {
  private readonly here = new Map<string, number>();
  private sweptHour = -1;
  private readonly collection: string;

  constructor(
    private readonly platform: Platform,
    private readonly store: Store,
    private readonly clock: Clock,
    private readonly logger: Logger,
  ) {
    this.collection = `${platform}-seen`;
  }

  /** @returns whether this is the first time that any of these is seen. Never rejects. */
  async isNew(ids: readonly string[]): Promise<boolean> {
    const now = Date.parse(this.clock.now());
    const hour = Math.floor(now / HOUR_MS);
    this.forgetHere(now);
    if (ids.length === 0) return true;
    const wasHere = ids.some((id) => this.here.has(id));
    for (const id of ids) this.here.set(id, now);
    if (wasHere) return false;
    try {
      const isNew = await this.claim(ids, hour);
      await this.sweep(hour);
      return isNew;
    } catch (error) {
      this.logger.warn({ error, platform: this.platform }, "could not look up whether this was sent before");
      return true;
    }
  }

  private async claim(ids: readonly string[], hour: number): Promise<boolean> {
    const keys = [hour, hour - 1].flatMap((when) =>
      ids.map((id) => ({ collection: this.collection, id: `${hourKey(when)} ${id}` })),
    );
    let isNew = false;
    await this.store.update<(true | undefined)[]>(keys, (seen) => {
      isNew = seen.every((one) => one === undefined);
      return seen.map((one, index) => (isNew && index < ids.length ? true : one));
    });
    return isNew;
  }

  private forgetHere(now: number): void {
    for (const [id, at] of this.here) {
      if (now - at <= HOUR_MS) break;
      this.here.delete(id);
    }
  }

  /** Deletes what was seen before the last hour, once an hour. */
  private async sweep(hour: number): Promise<void> {
    if (hour === this.sweptHour) return;
    this.sweptHour = hour;
    for (;;) {
      const old = await this.store.range(this.collection, { to: hourKey(hour - 1), limit: BATCH });
      if (old.length === 0) return;
      await this.store.update<undefined[]>(
        old.map(({ id }) => ({ collection: this.collection, id })),
        (values) => values.map(() => undefined),
      );
    }
  }
}

/** Hours since 1970, so written that their order is that of their text. */
const hourKey = (hour: number): string => String(hour).padStart(8, "0");
