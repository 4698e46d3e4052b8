import { readSettings } from "../../config/settings";
import { Bot } from "../bot";
import type { Adapter } from "../chat/adapter";
import { randomIds } from "../ids";
import { claimBot } from "../store/claim";
import type { Store } from "../store/port";
import { complain } from "./io";
import { examineRedis, openSchedule } from "./redis";
import type { Session } from "./session";

/** What a bot runs on, and until when. */
export interface Service {
  adapters: readonly Adapter[];
  /** Called once the bot runs; it is stopped when this resolves. */
  until(): Promise<void>;
}

/**
 * Runs a bot from start to end on the store that the session names, and leaves everything closed, whatever happens.
 * @param service is given the store, and a way to the bot for what comes in later.
 */
export async function serve(
  session: Session,
  service: (store: Store, bot: () => Bot) => Service,
): Promise<void> {
  // A folder serves one bot; Redis may be shared.
  const claim = session.redisUrl === undefined ? await claimBot(session.dataFolder) : null;
  try {
    const store = await session.openStore();
    try {
      const { complaints, notes } = await examineRedis(store);
      for (const line of [...complaints, ...notes]) complain(`mag: ${line}`);
      await runBot(session, store, service);
    } finally {
      await store.close();
    }
  } finally {
    await claim?.release();
  }
}

async function runBot(
  session: Session,
  store: Store,
  service: (store: Store, bot: () => Bot) => Service,
): Promise<void> {
  const { clock, logger } = session;
  const running = service(store, () => bot);
  const schedule = await openSchedule(session, running.adapters);
  const bot: Bot = new Bot({
    store,
    clock,
    ids: randomIds,
    settings: readSettings(),
    adapters: running.adapters,
    logger,
    ...(schedule && { schedule }),
  });
  try {
    await bot.start();
    await running.until();
  } finally {
    await bot.stop();
    await schedule?.close();
  }
}

/** Resolves when the operator, or the machine, asks the process to end. */
export const askedToEnd = (): Promise<void> =>
  new Promise((resolve) => {
    process.once("SIGINT", () => resolve()).once("SIGTERM", () => resolve());
  });
