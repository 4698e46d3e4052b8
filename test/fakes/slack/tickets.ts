import { Refusal } from "./refusal";
import type { Team } from "./teams";

/** https://docs.slack.dev/interactivity/handling-user-interaction: 30 minutes and five uses. */
const USES = 5;
const RESPONSE_SECONDS = 1800;
/** Trigger ids live for three seconds, and serve once. */
const TRIGGER_SECONDS = 3;

export interface ResponseTicket {
  user: string;
  channel: string;
  team: Team;
  thread_ts?: string;
  /** `ts` of the message whose button was pressed. */
  message?: string;
  uses: number;
  until: number;
}

/** Response addresses and trigger ids that were handed out and have not expired. */
export class Tickets {
  private readonly responses = new Map<string, ResponseTicket>();
  private readonly triggers = new Map<string, number>();
  private last = 0;

  constructor(private readonly now: () => string) {}

  private seconds(): number {
    return Date.parse(this.now()) / 1000;
  }

  trigger(): string {
    const id = `${++this.last}.${TRIGGER_SECONDS}.trigger`;
    this.triggers.set(id, this.seconds() + TRIGGER_SECONDS);
    return id;
  }

  /** @throws Refusal in Slack's words. */
  useTrigger(id: unknown): void {
    const until = this.triggers.get(String(id));
    if (until === undefined) throw new Refusal("invalid_trigger_id");
    if (this.seconds() > until) throw new Refusal("expired_trigger_id");
    this.triggers.set(String(id), 0);
  }

  /** Lets all trigger ids grow too old. */
  expireTriggers(): void {
    for (const id of this.triggers.keys()) this.triggers.set(id, 0);
  }

  response(ticket: Omit<ResponseTicket, "uses" | "until">): string {
    const id = `R${++this.last}`;
    this.responses.set(id, { ...ticket, uses: 0, until: this.seconds() + RESPONSE_SECONDS });
    return id;
  }

  /** @throws Refusal in Slack's words. */
  useResponse(id: string): ResponseTicket {
    const ticket = this.responses.get(id);
    if (!ticket || this.seconds() > ticket.until) throw new Refusal("expired_url");
    if (ticket.uses >= USES) throw new Refusal("used_url");
    ticket.uses++;
    return ticket;
  }

  expireResponses(): void {
    this.responses.clear();
  }
}
