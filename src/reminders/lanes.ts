/** Work that is done in lanes. */
export interface Lanes<T> {
  /** The next items, in order; none: there are no more. Asked for again when few of the last are left to begin. */
  supply: () => Promise<readonly T[]>;
  /** Items of one lane are begun one after another. */
  lane: (item: T) => string;
  /** Lanes in which something is done at the same time, at most. */
  width: number;
  /** @param free lets the next item of the lane begin before this one has come to its end. */
  work: (item: T, free: () => void) => Promise<void>;
}

/** Further items are asked for when fewer are left to begin. */
const FEW = 100;

/**
 * Does all items that are supplied, in their order. When one fails nothing more is asked for; what was supplied is
 * still done, as far as there is width left: each failure takes one lane's worth of it away.
 * @throws what failed first, once nothing is under way any more.
 */
export const inLanes = <T>(lanes: Lanes<T>): Promise<void> => new Course(lanes).toTheEnd();

class Course<T> {
  private readonly queue: { item: T; lane: string }[] = [];
  private readonly busy = new Set<string>();
  private readonly failures: unknown[] = [];
  private room: number;
  private underWay = 0;
  private supply: "there" | "asked" | "over" = "there";
  private onEnd: () => void = () => undefined;

  constructor(private readonly lanes: Lanes<T>) {
    this.room = lanes.width;
  }

  async toTheEnd(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.onEnd = resolve;
      this.advance();
    });
    if (this.failures.length > 0) throw this.failures[0];
  }

  private advance(): void {
    while (this.room > 0) {
      const next = this.queue.findIndex(({ lane }) => !this.busy.has(lane));
      if (next < 0) break;
      const [{ item, lane }] = this.queue.splice(next, 1) as [{ item: T; lane: string }];
      void this.begin(item, lane);
    }
    if (this.supply === "there" && this.queue.length < FEW) void this.ask();
    else if (this.underWay === 0 && this.supply !== "asked") this.onEnd();
  }

  private async ask(): Promise<void> {
    this.supply = "asked";
    try {
      const items = await this.lanes.supply();
      this.supply = items.length > 0 && this.failures.length === 0 ? "there" : "over";
      for (const item of items) this.queue.push({ item, lane: this.lanes.lane(item) });
    } catch (error) {
      this.supply = "over";
      this.failures.push(error);
    }
    this.advance();
  }

  private async begin(item: T, lane: string): Promise<void> {
    this.underWay++;
    this.room--;
    this.busy.add(lane);
    let hasLane = true;
    const leave = (): void => {
      if (hasLane) this.busy.delete(lane);
      if (hasLane) this.room++;
      hasLane = false;
    };
    const free = (): void => {
      leave();
      this.advance();
    };
    try {
      await this.lanes.work(item, free);
      leave();
    } catch (error) {
      leave();
      this.room--;
      this.failures.push(error);
      if (this.supply === "there") this.supply = "over";
    }
    this.underWay--;
    this.advance();
  }
}
