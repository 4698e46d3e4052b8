import { resolve } from "node:path";
import pino, { type Logger } from "pino";
import type { Environment } from "../../config/environment";
import { type Clock, SimulatedClock, systemClock } from "../clock";
import { openEmbedded } from "../store/embedded";
import type { Store } from "../store/port";
import { type Arguments, UsageError } from "./arguments";

/** What every sub-command of the command line is given. */
export interface Session {
  options: Arguments["options"];
  environment: Environment;
  /** The machine's clock, or the one that `--now` asked for. */
  clock: Clock;
  /** Set when the clock is simulated. */
  simulated: SimulatedClock | null;
  dataFolder: string;
  logger: Logger;
  openStore(): Promise<Store>;
}

/** @throws UsageError when an option is none that can be. */
export function sessionFor(options: Arguments["options"], environment: Environment): Session {
  const simulated = options.now === undefined ? null : clockAt(options.now);
  const dataFolder = resolve(options.data ?? environment.MAG_DATA_DIR);
  return {
    options,
    environment,
    clock: simulated ?? systemClock,
    simulated,
    dataFolder,
    logger: pino({ level: environment.LOG_LEVEL, base: null }, pino.destination({ dest: 2, sync: true })),
    openStore: () => openEmbedded(dataFolder),
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
