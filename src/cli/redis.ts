import type { Adapter } from "../chat/adapter";
import { BullmqSchedule } from "../reminders/bullmq-schedule";
import type { Store } from "../store/port";
import { RedisStore } from "../store/redis";
import { connectRedis } from "../store/redis-client";
import { redisDoctor } from "../store/redis-doctor";
import { translateRedis } from "../store/redis-errors";
import type { Session } from "./session";

/**
 * The schedule that all bots on one Redis share. Undefined without Redis, and with a simulated clock, which Redis does
 * not go by: reminders are then kept in the store, for this process alone.
 * @throws StoreError "unavailable", "refused" or "not-writable"
 */
export async function openSchedule(
  session: Session,
  adapters: readonly Adapter[],
): Promise<BullmqSchedule | undefined> {
  const { redisUrl: url, simulated, clock, logger } = session;
  if (url === undefined || simulated) return undefined;
  const told = new WeakSet<Error>();
  // All queues on a connection hear of what befalls it.
  const onError = (error: Error): void => {
    if (!told.has(error)) logger.warn({ error }, "the schedule cannot reach Redis");
    told.add(error);
  };
  return BullmqSchedule.open({
    redis: await connectRedis(url, onError),
    clock,
    platforms: adapters.map(({ platform }) => platform),
    translate: (error) => translateRedis(error, url),
    onError,
  });
}

/** What is wrong with the Redis behind a store and how to mend it, and what could not be checked; one line each. */
export interface RedisReport {
  complaints: string[];
  notes: string[];
}

/** @throws StoreError "unavailable" */
export async function examineRedis(store: Store): Promise<RedisReport> {
  if (!(store instanceof RedisStore)) return { complaints: [], notes: [] };
  const findings = await redisDoctor(store);
  return {
    complaints: findings
      .filter(({ state }) => state === "wrong")
      .map(
        ({ name, found, wanted, remedy }) =>
          `${name} of Redis is ${JSON.stringify(found)}, and has to be ${wanted}. ${remedy}`,
      ),
    notes: findings
      .filter(({ state }) => state === "unknown")
      .map(({ name, wanted, remedy }) => `${name} of Redis has to be ${wanted}. ${remedy}`),
  };
}
