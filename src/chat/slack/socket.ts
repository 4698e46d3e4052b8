import { SocketModeReceiver } from "@slack/bolt";
import type { Logger } from "pino";
import type { Clock } from "../../clock";
import { slackLogger } from "./clients";
import { platformError } from "./errors";

/** How long Slack may take to say hello, in milliseconds. */
const HELLO_MS = 10_000;
const LONGEST_PAUSE_SECONDS = 30;

interface SocketOptions {
  appToken: string;
  apiUrl: string;
  clock: Clock;
  logger: Logger;
}

/**
 * A Socket Mode connection that comes back. The library's own way of reconnecting waits five seconds before the
 * first try, and ends the process by an unhandled rejection when Slack refuses a new address for good.
 */
export class SocketConnection {
  readonly receiver: SocketModeReceiver;
  private readonly stopping = new AbortController();
  private connecting: Promise<void> | undefined;
  private returning: Promise<void> = Promise.resolve();

  constructor(private readonly options: SocketOptions) {
    const { appToken, apiUrl, logger } = options;
    this.receiver = new SocketModeReceiver({
      appToken,
      logger: slackLogger(logger),
      autoReconnectEnabled: false,
      // An object of its own: the client changes what it is given.
      installerOptions: {
        clientOptions: {
          slackApiUrl: apiUrl,
          retryConfig: { retries: 0 },
          rejectRateLimitedCalls: true,
          timeout: HELLO_MS,
        },
      },
      customPropertiesExtractor: ({ envelope_id }: { envelope_id?: string }) => ({ envelopeId: envelope_id }),
    });
    this.receiver.client.on("disconnected", () => {
      if (!this.connecting && !this.stopping.signal.aborted) this.returning = this.comeBack();
    });
  }

  /** @throws PlatformError */
  start(): Promise<void> {
    return this.connect();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    // A connection that is closed before it is open leaves a timer of half a minute behind.
    await this.connecting?.catch(() => undefined);
    await this.receiver.client.disconnect();
    await this.returning;
  }

  private connect(): Promise<void> {
    this.connecting = this.open().finally(() => {
      this.connecting = undefined;
    });
    return this.connecting;
  }

  private async open(): Promise<void> {
    const { client } = this.receiver;
    const patience = setTimeout(() => void client.disconnect(), HELLO_MS);
    try {
      await client.start();
    } catch (error) {
      throw platformError(error);
    } finally {
      clearTimeout(patience);
    }
  }

  private async comeBack(): Promise<void> {
    const { clock, logger } = this.options;
    const { signal } = this.stopping;
    for (let failures = 0; !signal.aborted; failures++) {
      try {
        await this.connect();
        logger.info("connected to Slack again");
        return;
      } catch (error) {
        logger.warn({ error, failures }, "cannot connect to Slack; trying again");
        const { retryAfterSeconds = 0 } = platformError(error).more;
        const pause = Math.max(retryAfterSeconds, Math.min(2 ** failures, LONGEST_PAUSE_SECONDS));
        await clock.sleepUntil(new Date(Date.parse(clock.now()) + pause * 1000).toISOString(), signal);
      }
    }
  }
}
