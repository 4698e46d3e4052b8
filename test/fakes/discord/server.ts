import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { FakeCommand } from "./commands";
import { type Fault, Faults, hasEffect } from "./faults";
import { Gateway } from "./gateway";
import { Interactions } from "./interactions";
import { Refusal } from "./refusal";
import { type Asked, type Discord, ROUTES } from "./routes";
import { BOT_USER, GUILD, World } from "./world";

export const TOKEN = "MTAw.fake.token";

/** One request as it arrived. */
export interface Call {
  route: string;
  params: Readonly<Record<string, string>>;
  body: Record<string, unknown>;
  list: readonly unknown[];
}

/** Discord on the loopback interface: the HTTP API and the gateway. */
export class FakeDiscord implements Discord {
  readonly world: World;
  readonly interactions: Interactions;
  readonly faults = new Faults();
  readonly commands = new Map<string, FakeCommand[]>();
  readonly calls: Call[] = [];
  readonly gateway: Gateway;
  private readonly http: Server;

  /** @param now the present, ISO 8601. */
  constructor(now: () => string = () => new Date().toISOString()) {
    this.world = new World(now);
    this.interactions = new Interactions(this.world);
    this.world.addUser({ id: BOT_USER, global_name: "MAG" });
    this.http = createServer((request, response) => void this.answer(request, response));
    this.gateway = new Gateway(
      this.http,
      TOKEN,
      () => this.gatewayUrl(),
      () => this.world.changed(),
    );
    this.gateway.allowsContent = () => this.world.allowsContent;
    this.gateway.guild = () => ({
      id: GUILD,
      name: "IGF",
      unavailable: false,
      channels: [...this.world.channels.values()].filter(({ guild }) => guild === GUILD),
      threads: [],
      members: [],
      roles: [],
      emojis: [],
      stickers: [],
      presences: [],
      voice_states: [],
      stage_instances: [],
      guild_scheduled_events: [],
      features: [],
      owner_id: BOT_USER,
      preferred_locale: "en-US",
      member_count: 1,
    });
  }

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.http.listen(0, "127.0.0.1", resolve));
    return this;
  }

  async stop(): Promise<void> {
    this.gateway.close();
    this.http.closeAllConnections();
    await new Promise((resolve) => this.http.close(resolve));
  }

  private get host(): string {
    return `127.0.0.1:${(this.http.address() as AddressInfo).port}`;
  }

  /** To be given to the bot as DISCORD_API_URL. */
  get apiUrl(): string {
    return `http://${this.host}/api`;
  }

  gatewayUrl(): string {
    return `ws://${this.host}/gateway`;
  }

  /** Calls of one route so far. */
  callsOf(route: string): Call[] {
    return this.calls.filter((call) => call.route === route);
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", "http://localhost");
    const text = await bodyOf(request);
    const found = routeOf(
      request.method ?? "GET",
      decodeURIComponent(url.pathname.replace(/^\/api\/v10/, "")),
    );
    if (!found) {
      send(response, 404, { message: "404: Not Found", code: 0 });
      return;
    }
    const body = (text === "" ? {} : JSON.parse(text)) as Record<string, unknown> | unknown[];
    const asked: Asked = {
      params: found.params,
      query: url.searchParams,
      ...(Array.isArray(body) ? { body: {}, list: body } : { body, list: [] }),
    };
    this.calls.push({ route: found.route, params: found.params, body: asked.body, list: asked.list });
    const fault = this.faults.take(found.route, found.params.channel);
    if (fault?.kind === "slow") await fault.until;
    else if (fault && !hasEffect(fault)) {
      failWith(fault, request, response);
      this.world.changed();
      return;
    }
    const { status, result } = this.resultOf(found.route, asked, request);
    this.world.changed();
    if (fault && hasEffect(fault)) failWith(fault, request, response);
    else send(response, status, result);
  }

  private resultOf(
    route: string,
    asked: Asked,
    request: IncomingMessage,
  ): { status: number; result: unknown } {
    try {
      const found = ROUTES[route]!;
      if (!found.isOpen && request.headers.authorization !== `Bot ${TOKEN}`)
        throw new Refusal(401, 0, "401: Unauthorized");
      const result = found.call(asked, this);
      return { status: 200, result };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { status, code, message, errors } = error;
      const details = Object.fromEntries(
        errors.map((one, index) => [String(index), { _errors: [{ code: "INVALID", message: one }] }]),
      );
      return { status, result: { message, code, ...(errors.length > 0 && { errors: details }) } };
    }
  }
}

function routeOf(method: string, path: string): { route: string; params: Record<string, string> } | null {
  const parts = path.split("/");
  for (const route of Object.keys(ROUTES)) {
    const [wanted, pattern = ""] = route.split(" ");
    const names = pattern.split("/");
    if (wanted !== method || names.length !== parts.length) continue;
    if (!names.every((name, index) => name.startsWith(":") || name === parts[index])) continue;
    const params = names.flatMap((name, index) =>
      name.startsWith(":") ? [[name.slice(1), parts[index]!]] : [],
    );
    return { route, params: Object.fromEntries(params) as Record<string, string> };
  }
  return null;
}

function failWith(fault: Fault, request: IncomingMessage, response: ServerResponse): void {
  switch (fault.kind) {
    case "rate-limit":
      response.setHeader("retry-after", fault.retryAfterSeconds);
      response.setHeader("x-ratelimit-scope", fault.scope);
      if (fault.scope === "global") response.setHeader("x-ratelimit-global", "true");
      send(response, 429, {
        message: "You are being rate limited.",
        retry_after: fault.retryAfterSeconds,
        global: fault.scope === "global",
      });
      break;
    case "status":
      send(response, fault.status, "<html>Something went wrong</html>");
      break;
    default:
      request.socket.destroy();
  }
}

function send(response: ServerResponse, status: number, body: unknown): void {
  if (body === undefined) {
    response.writeHead(204).end();
    return;
  }
  const isText = typeof body === "string";
  response.writeHead(status, { "content-type": isText ? "text/html" : "application/json" });
  response.end(isText ? body : JSON.stringify(body));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}
