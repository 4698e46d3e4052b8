/** How one answer of the API goes wrong. */
export type Fault =
  | { kind: "rate-limit"; retryAfterSeconds: number; scope: "user" | "global" | "shared" }
  | { kind: "status"; status: number }
  /** The connection breaks before the request has its effect. */
  | { kind: "lost-before" }
  /** The request has its effect, and then the connection breaks. */
  | { kind: "lost-after" }
  /** Answers when told to. */
  | { kind: "slow"; until: Promise<void> };

interface Planned {
  route: string;
  fault: Fault;
  left: number;
}

/** What is to go wrong, by route: "POST /channels/:channel/messages". */
export class Faults {
  private planned: Planned[] = [];

  plan(route: string, fault: Fault, times = 1): void {
    this.planned.push({ route, fault, left: times });
  }

  /** Everything goes well again. */
  clear(): void {
    this.planned = [];
  }

  take(route: string): Fault | null {
    const planned = this.planned.find((one) => one.route === route);
    if (!planned) return null;
    if (--planned.left <= 0) this.planned.splice(this.planned.indexOf(planned), 1);
    return planned.fault;
  }
}
