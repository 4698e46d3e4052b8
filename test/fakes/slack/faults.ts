/** How one answer of the Web API goes wrong. */
export type Fault =
  | { kind: "refuse"; error: string; more?: Record<string, unknown> }
  | { kind: "rate-limit"; retryAfterSeconds: number }
  /** With `hadEffect` all is done as it was asked for, and only the answer says otherwise. */
  | { kind: "status"; status: number; hadEffect?: true }
  /** The connection breaks before the method has its effect. */
  | { kind: "lost-before" }
  /** The method has its effect, and then the connection breaks. */
  | { kind: "lost-after" }
  /** Answers when told to. */
  | { kind: "slow"; until: Promise<void> };

interface Planned {
  method: string;
  channel: string | undefined;
  token: string | undefined;
  fault: Fault;
  left: number;
}

/** What is to go wrong, by method, channel and token. */
export class Faults {
  private planned: Planned[] = [];

  plan(
    method: string,
    fault: Fault,
    options: { channel?: string; token?: string | undefined; times?: number } = {},
  ): void {
    this.planned.push({
      method,
      channel: options.channel,
      token: options.token,
      fault,
      left: options.times ?? 1,
    });
  }

  /** Everything goes well again. */
  clear(): void {
    this.planned = [];
  }

  take(method: string, channel: unknown, token?: string): Fault | null {
    const planned = this.planned.find(
      (one) =>
        one.method === method &&
        (one.channel === undefined || one.channel === channel) &&
        (one.token === undefined || one.token === token),
    );
    if (!planned) return null;
    if (--planned.left <= 0) this.planned.splice(this.planned.indexOf(planned), 1);
    return planned.fault;
  }
}

/** Whether a request that goes wrong has its effect first. */
export const hasEffect = (fault: Fault): boolean =>
  fault.kind === "lost-after" || (fault.kind === "status" && fault.hadEffect === true);
