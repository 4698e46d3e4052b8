import { createHmac, hkdfSync, timingSafeEqual } from "node:crypto";
import type { InstallURLOptions, StateStore } from "@slack/oauth";
import type { Clock } from "../../clock";
import { randomIds } from "../../ids";
import type { Memory } from "../memory";

/** From leaving for Slack to coming back: as long as the library keeps its cookie, in milliseconds. */
const LIFETIME_MS = 600_000;

/** The state that came back is not one of ours, too old, or was used before. */
export class StateError extends Error {
  override readonly name = "StateError";
}

/**
 * The `state` of OAuth: when it was made and a nonce, signed, good once. RFC 6749, 10.12; the library sees to it that
 * it comes back in the browser that it was given to.
 */
export class OAuthStates implements StateStore {
  private readonly key: Buffer;

  /** @param secret any secret of 32 bytes; the key is derived from it. */
  constructor(
    secret: Buffer,
    private readonly options: InstallURLOptions,
    private readonly memory: Memory,
    private readonly clock: Clock,
  ) {
    this.key = Buffer.from(hkdfSync("sha256", secret, "", "mag slack oauth state", 32));
  }

  async generateStateParam(): Promise<string> {
    const content = `${Date.parse(this.clock.now())}.${randomIds.reference()}`;
    return `${content}.${this.signatureOf(content)}`;
  }

  /** @throws StateError */
  async verifyStateParam(_machineTime: Date, state: string): Promise<InstallURLOptions> {
    const [made = "", nonce = "", signature = ""] = state.split(".");
    const expected = Buffer.from(this.signatureOf(`${made}.${nonce}`));
    const given = Buffer.from(signature);
    if (given.length !== expected.length || !timingSafeEqual(given, expected))
      throw new StateError("not a state of ours");
    const age = Date.parse(this.clock.now()) - Number(made);
    if (!(age <= LIFETIME_MS)) throw new StateError("too old");
    if (!(await this.memory.isNew([`state ${nonce}`]))) throw new StateError("used before");
    return this.options;
  }

  private signatureOf(content: string): string {
    return createHmac("sha256", this.key).update(content).digest("base64url");
  }
}
