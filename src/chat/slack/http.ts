import type { IncomingMessage, RequestListener } from "node:http";
import { HTTPReceiver } from "@slack/bolt";
import type { Logger } from "pino";
import type { Clock } from "../../clock";
import { slackLogger } from "./clients";

/** How far a request's time may be off: https://docs.slack.dev/authentication/verifying-requests-from-slack */
const TOLERANCE_MS = 300_000;

/** The address that Slack sends to. */
export const EVENTS_PATH = "/slack/events";

interface HttpOptions {
  signingSecret: string;
  clock: Clock;
  logger: Logger;
}

/** Slack over HTTP. Bolt checks the signature; what it lets pass, times to come and replays, is refused here. */
export class HttpConnection {
  readonly receiver: HTTPReceiver;
  /** Serves Slack's requests to {@link EVENTS_PATH}. */
  readonly listener: RequestListener;
  private readonly served = new Map<string, number>();

  constructor(private readonly options: HttpOptions) {
    const { signingSecret, logger } = options;
    this.receiver = new HTTPReceiver({
      signingSecret,
      endpoints: EVENTS_PATH,
      logger: slackLogger(logger),
      // Called with what has passed Bolt's check: only that is remembered, so that no stranger can fill the memory.
      customPropertiesExtractor: ({ headers }) => {
        this.served.set(String(headers["x-slack-signature"]), this.now());
        return {};
      },
    });
    const bolt = this.receiver.requestListener;
    this.listener = (request, response) => {
      if (request.url?.split("?", 1)[0] !== EVENTS_PATH || request.method !== "POST")
        response.writeHead(404).end();
      else if (this.isTimely(request) && !this.isReplay(request)) bolt(request, response);
      else response.writeHead(401).end();
    };
  }

  private isTimely({ headers }: IncomingMessage): boolean {
    const stamp = String(headers["x-slack-request-timestamp"]);
    return /^\d{1,12}$/.test(stamp) && Math.abs(Number(stamp) * 1000 - this.now()) <= TOLERANCE_MS;
  }

  private isReplay({ headers }: IncomingMessage): boolean {
    const now = this.now();
    for (const [signature, at] of this.served) {
      if (now - at <= 2 * TOLERANCE_MS) break;
      this.served.delete(signature);
    }
    return this.served.has(String(headers["x-slack-signature"]));
  }

  private now(): number {
    return Date.parse(this.options.clock.now());
  }
}
