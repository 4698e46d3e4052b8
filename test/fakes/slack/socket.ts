import type { Server } from "node:http";
import { type WebSocket, WebSocketServer } from "ws";

export interface Acknowledgement {
  payload: Record<string, unknown> | undefined;
  /** From sending the envelope to hearing of it, at Slack's end. */
  milliseconds: number;
}

interface Envelope {
  envelope_id: string;
  type: string;
  payload: unknown;
  accepts_response_payload: boolean;
}

interface Heard {
  envelope_id: string;
  payload?: Record<string, unknown>;
}

interface Awaited {
  envelope: Envelope;
  sent: number;
  done: (ack: Acknowledgement) => void;
}

/** Slack's side of Socket Mode: https://docs.slack.dev/apis/events-api/using-socket-mode */
export class SocketSide {
  private readonly server: WebSocketServer;
  private readonly open = new Set<WebSocket>();
  private readonly awaited = new Map<string, Awaited>();
  private waiting: (() => void)[] = [];
  private last = 0;
  private connections = 0;

  constructor(http: Server) {
    this.server = new WebSocketServer({ server: http, path: "/socket" });
    this.server.on("connection", (socket) => this.accept(socket));
  }

  /** Delivers an envelope to one connection; resolves once it is acknowledged. */
  async deliver(type: string, payload: unknown, envelopeId = `E${++this.last}`): Promise<Acknowledgement> {
    const socket = await this.connected();
    const envelope = { envelope_id: envelopeId, type, payload, accepts_response_payload: true };
    return new Promise((done) => {
      this.awaited.set(envelopeId, { envelope, sent: performance.now(), done });
      socket.send(JSON.stringify(envelope));
    });
  }

  /** Cuts all connections, with no word of farewell. */
  drop(): void {
    for (const socket of this.open) socket.terminate();
    this.open.clear();
  }

  /** Asks the application to connect anew, as Slack does every few hours. */
  refresh(): void {
    for (const socket of this.open)
      socket.send(JSON.stringify({ type: "disconnect", reason: "refresh_requested" }));
  }

  /** A connection, as soon as one is open and there have been so many. */
  async connected(times = 1): Promise<WebSocket> {
    for (;;) {
      const [socket] = this.open;
      if (socket && this.connections >= times) return socket;
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
  }

  close(): void {
    this.drop();
    this.server.close();
  }

  private accept(socket: WebSocket): void {
    this.connections++;
    socket.on("message", (data: Buffer) => this.heard(JSON.parse(data.toString("utf8")) as Heard));
    socket.on("close", () => this.open.delete(socket));
    socket.send(JSON.stringify({ type: "hello", num_connections: this.open.size + 1 }), () => {
      this.open.add(socket);
      for (const wake of this.waiting.splice(0)) wake();
    });
  }

  private heard(message: Heard): void {
    const awaited = this.awaited.get(message.envelope_id);
    if (!awaited) return;
    this.awaited.delete(message.envelope_id);
    awaited.done({ payload: message.payload, milliseconds: performance.now() - awaited.sent });
  }
}
