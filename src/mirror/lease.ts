import type { Store } from "../store/port";

const KEY = { collection: "mirror-lease", id: "holder" };
/** Longer than a platform may take for one request. */
const PATIENCE_MS = 60_000;

interface Held {
  by: string;
  /** Raised whenever the holder says that it is still there. */
  beat: number;
}

/**
 * Sees to it that one of several processes at a time does something. A holder that was silent for longer than a request
 * can take is dead. Measured by timers, which run evenly: the clocks of several machines differ, and are set.
 */
export class Lease {
  /** Another's word as it was last seen, and whether it is worth nothing any more. */
  private seen = { word: "", isOver: false };

  /** @param me this process's name; null when there is no other. @param patienceMs milliseconds. */
  constructor(
    private readonly store: Store,
    private readonly me: string | null,
    private readonly patienceMs = PATIENCE_MS,
  ) {}

  /** Takes or renews it. @returns whether this process holds it now. @throws StoreError */
  async hold(): Promise<boolean> {
    const { me } = this;
    if (me === null) return true;
    const [held] = await this.store.update<[Held]>([KEY], ([now]) => [
      now === undefined || now.by === me || this.isDead(now) ? { by: me, beat: (now?.beat ?? 0) + 1 } : now,
    ]);
    if (held && held.by !== me) this.watch(held);
    return held?.by === me;
  }

  /** Lets the next one have it at once. @throws StoreError */
  async release(): Promise<void> {
    await this.store.update<[Held]>([KEY], ([now]) => [now?.by === this.me ? undefined : now]);
  }

  private isDead(held: Held): boolean {
    return this.seen.isOver && this.seen.word === wordOf(held);
  }

  private watch(held: Held): void {
    const word = wordOf(held);
    if (this.seen.word === word) return;
    const seen = { word, isOver: false };
    this.seen = seen;
    setTimeout(() => {
      seen.isOver = true;
    }, this.patienceMs).unref();
  }
}

const wordOf = ({ by, beat }: Held): string => `${by} ${beat}`;
