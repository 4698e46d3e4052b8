import { once } from "node:events";
import net from "node:net";

/**
 * A Sentinel that says when it is told to: a real one cannot be made to answer at a certain moment. It speaks as much of
 * Redis's protocol as clients that look for a primary need.
 */
export class FakeSentinel {
  private readonly connected = new Set<net.Socket>();
  /** Those that wait to be told where the primary is. */
  private readonly asking: net.Socket[] = [];
  private readonly listening = new Set<net.Socket>();
  private isSilent = false;
  private wake: () => void = () => undefined;

  private constructor(
    private readonly server: net.Server,
    private readonly primary: { port: number },
  ) {
    server.on("connection", (socket) => {
      this.connected.add(socket.on("error", () => undefined));
      socket.on("data", (data) => this.hear(socket, data.toString().toLowerCase()));
      socket.on("close", () => this.listening.delete(socket));
    });
  }

  static async start(primary: { port: number }): Promise<FakeSentinel> {
    const server = net.createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    return new FakeSentinel(server, primary);
  }

  get url(): string {
    return `redis+sentinel://127.0.0.1:${(this.server.address() as net.AddressInfo).port}/mag`;
  }

  /** From now on nobody is told where the primary is. */
  holdBack(): void {
    this.isSilent = true;
  }

  /** Resolves once somebody listens for news of failovers, or waits to be told where the primary is. */
  async hasOne(what: "asking" | "listening"): Promise<void> {
    while ((what === "asking" ? this.asking.length : this.listening.size) === 0)
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
  }

  /** Tells of a failover. */
  announce(): void {
    const words = ["message", "+switch-master", "mag 127.0.0.1 1 127.0.0.1 2"];
    for (const socket of this.listening) socket.write(array(words));
  }

  /** Tells all who wait, and whoever asks from now on. */
  answer(): void {
    this.isSilent = false;
    for (const socket of this.asking.splice(0)) this.tell(socket);
  }

  stop(): void {
    this.server.close();
    for (const socket of this.connected) socket.destroy();
  }

  private hear(socket: net.Socket, text: string): void {
    // Clients send several commands at once: each begins with the number of its words.
    for (const command of text.split(/^(?=\*\d+\r\n)/mu)) {
      if (command.includes("get-master-addr-by-name")) {
        if (this.isSilent) this.asking.push(socket);
        else this.tell(socket);
      } else if (command.includes("subscribe")) {
        this.listening.add(socket);
        socket.write(`*3\r\n${bulk("subscribe")}${bulk("+switch-master")}:1\r\n`);
      } else if (command.includes("\r\nsentinels\r\n")) socket.write("*0\r\n");
      else if (command.includes("\r\nhello\r\n")) socket.write("-NOPROTO unsupported protocol version\r\n");
      else socket.write("+OK\r\n");
    }
    this.wake();
  }

  private tell(socket: net.Socket): void {
    socket.write(array(["127.0.0.1", String(this.primary.port)]));
  }
}

const bulk = (word: string): string => `$${word.length}\r\n${word}\r\n`;
const array = (words: string[]): string => `*${words.length}\r\n${words.map(bulk).join("")}`;
