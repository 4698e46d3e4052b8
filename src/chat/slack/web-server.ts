import { createServer, type RequestListener, type Server } from "node:http";
import { PlatformError } from "../../errors";

/** The port on which Slack, and browsers, reach the bot. */
export class WebServer {
  private readonly server: Server;

  constructor(
    listener: RequestListener,
    private readonly port: number,
  ) {
    this.server = createServer(listener);
  }

  /** @throws PlatformError where the port cannot be had. */
  async start(): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.server.once("error", (error: NodeJS.ErrnoException) =>
        reject(new PlatformError("permanent", `PORT=${this.port}: ${error.code}`, { cause: error })),
      );
      this.server.listen(this.port, resolve);
    });
  }

  /** Lets answers that are under way be given. */
  async stop(): Promise<void> {
    if (!this.server.listening) return;
    const closed = new Promise<void>((resolve) => this.server.close(() => resolve()));
    this.server.closeIdleConnections();
    await closed;
  }
}
