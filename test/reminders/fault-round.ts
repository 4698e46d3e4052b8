import path from "node:path";
import type { Platform } from "../../src/chat/request";
import { Subscriptions } from "../../src/reminders/settings";
import type { Delivery } from "../../src/reminders/types";
import { openRedis, type RedisStore } from "../../src/store/redis";
import { plus } from "../../src/times/durations";
import { freshPrefix } from "../redis";
import { temporaryFolder } from "../store/temporary";
import type { FaultBot, FaultBots } from "./fault-bot";
import { postedTo } from "./fault-platform";
import { FAULT_LEADS, type FaultLife, OCCURRENCES, places, snoozesFrom } from "./fault-world";

/** What came of rounds. */
export interface Tally {
  rounds: number;
  reminders: number;
  sent: number;
  missed: number;
  lost: number;
  doubled: number;
}

export const nothing = (): Tally => ({ rounds: 0, reminders: 0, sent: 0, missed: 0, lost: 0, doubled: 0 });

/** One state, some bots on it, and 500 reminders that fall due within a second, some of them put off till then. */
export class FaultRound {
  private readonly taken: FaultBot[] = [];

  private constructor(
    private readonly bots: FaultBots,
    private readonly life: Omit<FaultLife, "platform">,
    private readonly store: RedisStore,
    private readonly temporary: Awaited<ReturnType<typeof temporaryFolder>>,
  ) {}

  static async open(url: string, bots: FaultBots): Promise<FaultRound> {
    const temporary = await temporaryFolder();
    const prefix = freshPrefix();
    const store = await openRedis({ url, prefix });
    const base = plus(new Date().toISOString(), "PT0.3S");
    const subscriptions = new Subscriptions(store, FAULT_LEADS);
    const by = { platform: "console" as const, id: "alice", name: "Alice" };
    for (const place of places)
      await subscriptions.subscribe({
        place,
        zone: null,
        locales: ["en"],
        by,
        now: "2025-01-01T00:00:00.000Z",
      });
    const alone = { platform: "console" as const, id: "alice", kind: "direct" as const };
    for (const snooze of snoozesFrom(base))
      await subscriptions.snooze({
        ...snooze,
        place: alone,
        zone: null,
        locales: ["en"],
        by,
        now: new Date().toISOString(),
      });
    const posts = path.join(temporary.folder, "posts.txt");
    return new FaultRound(bots, { url, prefix, posts, base }, store, temporary);
  }

  /** That of all keys of this state. */
  get prefix(): string {
    return this.life.prefix;
  }

  /** A bot that waits for "go". */
  async bot(platform: Platform = "console"): Promise<FaultBot> {
    const bot = this.bots.take();
    this.taken.push(bot);
    await bot.live({ ...this.life, platform });
    return bot;
  }

  /** Resolves when nothing is left to be seen to. Redis may be away meanwhile. */
  async settled(): Promise<void> {
    for (let ended = 0; ended < OCCURRENCES; ) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      const deliveries = await this.deliveries().catch(() => []);
      ended = deliveries.filter(({ state }) => state !== "sending" && state !== "waiting").length;
    }
  }

  /** Holds what was posted against what was recorded and what had to be. */
  async tally(): Promise<Tally> {
    let found: Delivery[] | undefined;
    while (!found) found = await this.deliveries().catch(() => undefined);
    const deliveries = found;
    const posted = postedTo(this.life.posts);
    const keys = new Set(posted);
    const missed = deliveries.filter((one) => one.state === "missed" && one.reason !== undefined);
    const told = new Set([...keys, ...missed.map(({ occurrence }) => occurrence.id)]);
    expect(
      deliveries
        .filter(({ state }) => state === "sent")
        .map(({ occurrence }) => occurrence.id)
        .sort(),
    ).toEqual([...keys].sort());
    return {
      rounds: 1,
      reminders: OCCURRENCES,
      sent: keys.size,
      missed: missed.length,
      lost: OCCURRENCES - told.size,
      doubled: posted.length - keys.size,
    };
  }

  async close(): Promise<void> {
    await Promise.all(this.taken.map((bot) => this.bots.giveBack(bot)));
    await this.store.close();
    await this.temporary.remove();
  }

  private async deliveries(): Promise<Delivery[]> {
    return (await this.store.range<Delivery>("deliveries")).map(({ value }) => value);
  }
}

export const sum = (a: Tally, b: Tally): Tally => ({
  rounds: a.rounds + b.rounds,
  reminders: a.reminders + b.reminders,
  sent: a.sent + b.sent,
  missed: a.missed + b.missed,
  lost: a.lost + b.lost,
  doubled: a.doubled + b.doubled,
});
