import { resolve } from "node:path";
import pino, { type Logger } from "pino";
import type { Environment } from "../../config/environment";
import { type Clock, SimulatedClock, systemClock } from "../clock";
import { openStore } from "../store/open";
import type { Store } from "../store/port";
import { parseRedisAddress, REDIS_ADDRESS_FORMS } from "../store/redis-address";
import { type Arguments, UsageError } from "./arguments";
import { errorForLog } from "./log-errors";

/** What every sub-command of the command line is given. */
export interface Session {
  options: Arguments["options"];
  environment: Environment;
  /** The machine's clock, or the one that `--now` asked for. */
  clock: Clock;
  /** Set when the clock is simulated. */
  simulated: SimulatedClock | null;
  dataFolder: string;
  /** When set, state is in this Redis instead of the data folder. */
  redisUrl: string | undefined;
  logger: Logger;
  openStore(): Promise<Store>;
}

/** @throws UsageError when an option is none that can be. */
export function sessionFor(options: Arguments["options"], environment: Environment): Session {
  const simulated = options.now === undefined ? null : clockAt(options.now);
  const dataFolder = resolve(options.data ?? environment.MAG_DATA_DIR);
  const logger = pino(
    { level: environment.LOG_LEVEL, base: null, serializers: { error: errorForLog } },
    pino.destination({ dest: 2, sync: true }),
  );
  const redisUrl = redisAddress(options.redis) ?? environment.REDIS_URL;
  return {
    options,
    environment,
    clock: simulated ?? systemClock,
    simulated,
    dataFolder,
    logger,
    redisUrl,
    openStore: () =>
      openStore({
        redisUrl,
        dataDir: dataFolder,
        onError: (error) => logger.warn({ error }, "Redis is away"),
      }),
  };
}

function clockAt(now: string): SimulatedClock {
  try {
    return new SimulatedClock(now);
  } catch (error) {
    throw new UsageError(`--now wants an ISO 8601 instant such as 2025-11-18T12:00Z, and got "${now}"`, {
      cause: error,
    });
  }
}

function redisAddress(address: string | undefined): string | undefined {
  if (address === undefined || parseRedisAddress(address)) return address;
  throw new UsageError(`--redis wants an address: ${REDIS_ADDRESS_FORMS}`);
}
