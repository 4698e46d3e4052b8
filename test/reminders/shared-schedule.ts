import type { Cluster, Redis } from "ioredis";
import type { Platform } from "../../src/chat/request";
import { type Clock, systemClock } from "../../src/clock";
import { BullmqSchedule } from "../../src/reminders/bullmq-schedule";
import { connectRedis } from "../../src/store/redis-client";
import { translateRedis } from "../../src/store/redis-errors";

export interface SharedScheduleOptions {
  url: string;
  prefix: string;
  clock?: Clock;
  platforms?: readonly Platform[];
  lockMs?: number;
  onError?: (error: Error) => void;
}

/** A schedule in a Redis, on a connection of its own that the test may cut. */
export async function openCuttable(
  options: SharedScheduleOptions,
): Promise<{ schedule: BullmqSchedule; redis: Redis | Cluster }> {
  const {
    url,
    prefix,
    clock = systemClock,
    platforms = ["console"],
    lockMs,
    onError = () => undefined,
  } = options;
  const redis = await connectRedis(url, onError);
  const schedule = await BullmqSchedule.open({
    redis,
    clock,
    platforms,
    prefix,
    translate: (error) => translateRedis(error, url),
    onError,
    ...(lockMs === undefined ? {} : { lockMs }),
  });
  return { schedule, redis };
}

/** A schedule in a Redis, as the command line opens it. */
export const openSharedSchedule = async (options: SharedScheduleOptions): Promise<BullmqSchedule> =>
  (await openCuttable(options)).schedule;
