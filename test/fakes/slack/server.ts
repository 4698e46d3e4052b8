import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { scopeFor, teamOf } from "./events";
import { type Fault, Faults, hasEffect } from "./faults";
import { content, METHODS, type Seen, type Slack } from "./methods";
import { OAuth } from "./oauth";
import type { Happening } from "./people";
import { Refusal } from "./refusal";
import { type Acknowledgement, SocketSide } from "./socket";
import { type Team, Teams } from "./teams";
import { Tickets } from "./tickets";
import type { FakeMessage, Workspace } from "./workspace";

export const BOT_TOKEN = "xoxb-fake-bot-token";
export const APP_TOKEN = "xapp-fake-app-token";
export const SIGNING_SECRET = "fake-signing-secret";

/** One call of the Web API as it arrived. */
export interface Call {
  method: string;
  args: Record<string, string>;
  /** The token that it came with. */
  token: string | undefined;
}

/** Slack on the loopback interface: the Web API, response addresses, and Socket Mode. */
export class FakeSlack implements Slack {
  readonly teams: Teams;
  readonly oauth: OAuth;
  readonly tickets: Tickets;
  readonly faults = new Faults();
  readonly calls: Call[] = [];
  private http: Server;
  private side: SocketSide | undefined;

  /** @param scopes those that the bot was installed with. @param now the present, ISO 8601. */
  constructor(scopes: readonly string[], now: () => string = () => new Date().toISOString()) {
    this.teams = new Teams(now, { token: BOT_TOKEN, scopes });
    this.oauth = new OAuth(now);
    this.tickets = new Tickets(now);
    this.http = createServer((request, response) => void this.answer(request, response));
  }

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.http.listen(0, "127.0.0.1", resolve));
    this.side = new SocketSide(this.http);
    return this;
  }

  async stop(): Promise<void> {
    this.socket.close();
    this.http.closeAllConnections();
    await new Promise((resolve) => this.http.close(resolve));
  }

  /** The workspace that the bot's own token is for. */
  get workspace(): Workspace {
    return this.teams.home.workspace;
  }

  get socket(): SocketSide {
    if (!this.side) throw new Error("the fake Slack was not started");
    return this.side;
  }

  private get host(): string {
    return `127.0.0.1:${(this.http.address() as AddressInfo).port}`;
  }

  /** To be given to the bot as SLACK_API_URL. */
  get apiUrl(): string {
    return `http://${this.host}/api/`;
  }

  socketUrl(): string {
    return `ws://${this.host}/socket`;
  }

  /** @param message `ts` of the message whose button was pressed. */
  responseUrl(user: string, channel: string, team: Team = this.teams.home, message?: string): string {
    const id = this.tickets.response({ user, channel, team, ...(message !== undefined && { message }) });
    return `http://${this.host}/respond/${id}`;
  }

  /** Tells the application of something; null where it lacks the scope to hear of it. */
  async tell(happening: Happening, envelopeId?: string): Promise<Acknowledgement | null> {
    const scope = scopeFor(happening);
    if (scope !== null && !this.teams.get(teamOf(happening)).scopes.includes(scope)) return null;
    return this.socket.deliver(happening.type, happening.payload, envelopeId);
  }

  /** Calls of one method so far. */
  callsOf(method: string): Call[] {
    return this.calls.filter((call) => call.method === method);
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request);
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const [, area, name = ""] = path.split("/");
    if (area === "api") await this.answerCall(name, request, body, response);
    else if (area === "respond") this.answerResponse(name, body, request, response);
    else send(response, 404, { ok: false, error: "unknown_method" });
  }

  private async answerCall(
    method: string,
    request: IncomingMessage,
    body: string,
    response: ServerResponse,
  ): Promise<void> {
    const args = Object.fromEntries(new URLSearchParams(body));
    const token = tokenOf(request);
    this.calls.push({ method, args, token });
    const fault = this.faults.take(method, args.channel, token);
    if (fault?.kind === "slow") await fault.until;
    else if (fault && !hasEffect(fault)) {
      failWith(fault, request, response);
      return;
    }
    const { result, team } = this.resultOf(method, args, token);
    team?.workspace.changed();
    response.setHeader("x-oauth-scopes", (team?.scopes ?? []).join(","));
    if (fault && hasEffect(fault)) failWith(fault, request, response);
    else send(response, 200, result);
  }

  private resultOf(
    name: string,
    args: Record<string, string>,
    token: string | undefined,
  ): { result: Record<string, unknown>; team?: Team } {
    let team: Team | undefined;
    try {
      const method = METHODS[name];
      if (!method) throw new Refusal("unknown_method");
      team = this.authorised(method.token, token);
      const seen: Seen = Object.create(this, {
        team: { value: team },
        workspace: { value: team.workspace },
      }) as Seen;
      const needed = method.scopes(args, seen);
      if (needed.length > 0 && !needed.some((scope) => team?.scopes.includes(scope)))
        throw new Refusal("missing_scope", { needed: needed[0], provided: team.scopes.join(",") });
      return { result: { ok: true, ...method.call(args, seen) }, team };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { result: { ok: false, error: error.code, ...error.more }, ...(team && { team }) };
    }
  }

  /** Whose token it is. App-level tokens belong to no workspace; the home one stands in for it. */
  private authorised(wanted: "bot" | "app" | "none", token: string | undefined): Team {
    if (wanted === "none") return this.teams.home;
    if (token === undefined) throw new Refusal("not_authed");
    if (token === APP_TOKEN && wanted === "app") return this.teams.home;
    const team = token === APP_TOKEN ? null : this.teams.withToken(token);
    if (wanted === "app" || !team) throw new Refusal("not_allowed_token_type");
    return team;
  }

  private answerResponse(id: string, body: string, request: IncomingMessage, response: ServerResponse): void {
    const fault = this.faults.take("response_url", undefined);
    if (fault) {
      failWith(fault, request, response);
      return;
    }
    try {
      const ticket = this.tickets.useResponse(id);
      const args = JSON.parse(body) as Record<string, unknown>;
      const message: Omit<FakeMessage, "ts"> = {
        ...content(args),
        channel: ticket.channel,
        user: ticket.team.botUser,
        via: "response_url",
        ...(args.response_type === "in_channel"
          ? { bot_id: ticket.team.botId }
          : { ephemeralTo: ticket.user }),
      };
      const { workspace } = ticket.team;
      const original = workspace.messages.find(({ ts }) => ts === ticket.message);
      if (args.replace_original === true && original) {
        Object.assign(original, content(args), { edited: true });
        workspace.changed();
      } else workspace.post(message);
      send(response, 200, { ok: true });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      send(response, error.code.endsWith("_url") ? 404 : 400, { ok: false, error: error.code });
    }
  }
}

const tokenOf = ({ headers }: IncomingMessage): string | undefined =>
  /^Bearer (.+)$/.exec(headers.authorization ?? "")?.[1];

function failWith(fault: Fault, request: IncomingMessage, response: ServerResponse): void {
  switch (fault.kind) {
    case "refuse":
      send(response, 200, { ok: false, error: fault.error, ...fault.more });
      break;
    case "rate-limit":
      response.setHeader("retry-after", fault.retryAfterSeconds);
      send(response, 429, { ok: false, error: "ratelimited" });
      break;
    case "status":
      send(response, fault.status, "<html>Something went wrong</html>");
      break;
    default:
      request.socket.destroy();
  }
}

function send(response: ServerResponse, status: number, body: Record<string, unknown> | string): void {
  response.writeHead(status, {
    "content-type": typeof body === "string" ? "text/html" : "application/json; charset=utf-8",
  });
  response.end(typeof body === "string" ? body : JSON.stringify(body));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}
