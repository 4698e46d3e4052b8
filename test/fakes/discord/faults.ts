/** How one answer of the API goes wrong. */
export type Fault =
  | { kind: "rate-limit"; retryAfterSeconds: number; scope: "user" | "global" | "shared" }
  /** With `hadEffect` all is done as it was asked for, and only the answer says otherwise. */
  | { kind: "status"; status: number; hadEffect?: true }
  /** The connection breaks before the request has its effect. */
  | { kind: "lost-before" }
  /** The request has its effect, and then the connection breaks. */
  | { kind: "lost-after" }
  /** Answers when told to. */
  | { kind: "slow"; until: Promise<void> };

interface Planned {
  route: string;
  channel: string | undefined;
  fault: Fault;
  left: number;
}

/** What is to go wrong, by route ("POST /channels/:channel/messages") and channel. */
export class Faults {
  private planned: Planned[] = [];

  plan(route: string, fault: Fault, times = 1, channel?: string): void {
    this.planned.push({ route, channel, fault, left: times });
  }

  /** Everything goes well again. */
  clear(): void {
    this.planned = [];
  }

  take(route: string, channel?: string): Fault | null {
    const planned = this.planned.find(
      (one) => one.route === route && (one.channel === undefined || one.channel === channel),
    );
    if (!planned) return null;
    if (--planned.left <= 0) this.planned.splice(this.planned.indexOf(planned), 1);
    return planned.fault;
  }
}

/** Whether a request that goes wrong has its effect first. */
export const hasEffect = (fault: Fault): boolean =>
  fault.kind === "lost-after" || (fault.kind === "status" && fault.hadEffect === true);
