import type { Server } from "node:http";
import { type WebSocket, WebSocketServer } from "ws";
import { APPLICATION, BOT_USER, GUILD } from "./world";

/** https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway-gateway-opcodes */
const OP = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  resume: 6,
  invalidSession: 9,
  hello: 10,
  ack: 11,
} as const;
const AUTHENTICATION_FAILED = 4004;
const DISALLOWED_INTENTS = 4014;
const HEARTBEAT_MS = 41_250;

/** https://docs.discord.com/developers/events/gateway#gateway-intents */
export const INTENTS = {
  guilds: 1 << 0,
  guildMessages: 1 << 9,
  directMessages: 1 << 12,
  messageContent: 1 << 15,
};

interface Packet {
  op: number;
  t?: string;
  s?: number;
  d?: unknown;
}

interface Identification {
  token: string;
  intents: number;
  shard?: [number, number];
}

interface Session {
  id: string;
  /** Which of how many. */
  shard: [number, number];
  intents: number;
  events: Packet[];
  socket: WebSocket | null;
}

/** Discord's side of the gateway: https://docs.discord.com/developers/events/gateway */
export class Gateway {
  private readonly server: WebSocketServer;
  private readonly sockets = new Set<WebSocket>();
  private sessions: Session[] = [];
  private last = 0;
  /** What applications sent, by name. */
  readonly heard = { identify: 0, resume: 0, heartbeat: 0 };

  constructor(
    http: Server,
    private readonly token: string,
    private readonly url: () => string,
    private readonly changed: () => void,
  ) {
    this.server = new WebSocketServer({ server: http, path: "/gateway" });
    this.server.on("connection", (socket) => this.connected(socket));
  }

  /** Sessions that have a connection at this moment. */
  get live(): number {
    return this.sessions.filter(({ socket }) => socket !== null).length;
  }

  /** What each session asked to be told of. */
  get intents(): number[] {
    return this.sessions.map(({ intents }) => intents);
  }

  /** Which of how many each session is. */
  get shards(): [number, number][] {
    return this.sessions.map(({ shard }) => shard);
  }

  /** Sends an event to every session that asked for it; to one without a connection when it comes back. */
  dispatch(t: string, d: unknown, needs = 0): void {
    for (const session of this.sessions) {
      if (needs !== 0 && (session.intents & needs) === 0) continue;
      this.send(session, t, this.withoutContent(session, t, d));
    }
  }

  /** Cuts all connections, with no word of farewell; sessions can be resumed. */
  drop(): void {
    for (const socket of this.sockets) socket.terminate();
  }

  /** Forgets the sessions and says so: applications have to identify anew. */
  invalidate(): void {
    const sockets = this.sessions.map(({ socket }) => socket);
    this.sessions = [];
    for (const socket of sockets) write(socket, { op: OP.invalidSession, d: false });
  }

  /** Forgets the sessions without saying so. */
  forget(): void {
    this.sessions = [];
  }

  close(): void {
    this.drop();
    this.server.close();
  }

  private connected(socket: WebSocket): void {
    this.sockets.add(socket);
    socket.on("close", () => this.closed(socket));
    socket.on("message", (data: Buffer) => this.take(socket, JSON.parse(data.toString("utf8")) as Packet));
    write(socket, { op: OP.hello, d: { heartbeat_interval: HEARTBEAT_MS } });
  }

  private closed(socket: WebSocket): void {
    this.sockets.delete(socket);
    for (const session of this.sessions) if (session.socket === socket) session.socket = null;
    this.changed();
  }

  private take(socket: WebSocket, { op, d }: Packet): void {
    switch (op) {
      case OP.heartbeat:
        this.heard.heartbeat++;
        write(socket, { op: OP.ack });
        break;
      case OP.identify:
        this.identify(socket, d as Identification);
        break;
      case OP.resume:
        this.resume(socket, d as { token: string; session_id: string; seq: number });
        break;
    }
  }

  private identify(socket: WebSocket, { token, intents, shard = [0, 1] }: Identification): void {
    this.heard.identify++;
    if (token !== this.token) {
      socket.close(AUTHENTICATION_FAILED, "Authentication failed.");
      return;
    }
    if (intents & INTENTS.messageContent && !this.allowsContent()) {
      socket.close(DISALLOWED_INTENTS, "Disallowed intent(s).");
      return;
    }
    const session: Session = { id: `S${++this.last}`, shard, intents, events: [], socket };
    this.sessions.push(session);
    this.send(session, "READY", {
      v: 10,
      user: { id: BOT_USER, username: "mag", global_name: null, discriminator: "0", avatar: null, bot: true },
      guilds: [{ id: GUILD, unavailable: true }],
      session_id: session.id,
      resume_gateway_url: this.url(),
      application: { id: APPLICATION, flags: 0 },
      shard,
    });
    if (intents & INTENTS.guilds) this.send(session, "GUILD_CREATE", this.guild());
    this.changed();
  }

  /** Set by the server, which knows what the portal says of the application. */
  allowsContent: () => boolean = () => true;

  /** Set by the server, which knows the channels. */
  guild: () => Record<string, unknown> = () => ({ id: GUILD });

  private resume(socket: WebSocket, d: { token: string; session_id: string; seq: number }): void {
    this.heard.resume++;
    const session = this.sessions.find(({ id }) => id === d.session_id);
    if (!session || d.token !== this.token) {
      write(socket, { op: OP.invalidSession, d: false });
      return;
    }
    session.socket = socket;
    for (const event of session.events) if ((event.s ?? 0) > d.seq) write(socket, event);
    this.send(session, "RESUMED", {});
    this.changed();
  }

  private send(session: Session, t: string, d: unknown): void {
    const packet = { op: OP.dispatch, t, s: session.events.length + 1, d };
    session.events.push(packet);
    write(session.socket, packet);
  }

  /** What is written in servers is withheld from whoever did not ask for it, unless it mentions the bot. */
  private withoutContent({ intents }: Session, t: string, d: unknown): unknown {
    if ((t !== "MESSAGE_CREATE" && t !== "MESSAGE_UPDATE") || (intents & INTENTS.messageContent) !== 0)
      return d;
    const message = d as { guild_id?: string; content: string };
    const isOpen = message.guild_id === undefined || message.content.includes(`<@${BOT_USER}>`);
    return isOpen ? d : { ...message, content: "", embeds: [], components: [], attachments: [] };
  }
}

function write(socket: WebSocket | null, packet: Packet): void {
  if (socket?.readyState === socket?.OPEN) socket?.send(JSON.stringify(packet));
}
