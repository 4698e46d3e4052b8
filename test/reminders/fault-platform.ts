import { appendFileSync, existsSync, readFileSync } from "node:fs";
import type { Adapter, Post, Posted } from "../../src/chat/adapter";
import type { Place, Platform } from "../../src/chat/request";

/** Keys of all posts, in the order in which they were made. */
export const postedTo = (file: string): string[] =>
  existsSync(file) ? readFileSync(file, "utf8").split("\n").filter(Boolean) : [];

/**
 * A platform that several processes post to: a file with the key of each post, which outlives them. It takes the same
 * key twice, as the real ones do.
 */
export class FaultPlatform implements Adapter {
  constructor(
    readonly platform: Platform,
    private readonly file: string,
    private readonly onPost: (key: string) => void,
  ) {}

  async start(): Promise<void> {}

  async stop(): Promise<void> {}

  async hearing(): Promise<"hears"> {
    return "hears";
  }

  async post({ key }: Post): Promise<Posted> {
    // Gives others the chance to come in between, as a network does.
    await new Promise(setImmediate);
    appendFileSync(this.file, `${key}\n`);
    await new Promise(setImmediate);
    this.onPost(key);
    return { messageId: key };
  }

  async edit(): Promise<void> {}

  async find(_place: Place, key: string): Promise<Posted | null> {
    return postedTo(this.file).includes(key) ? { messageId: key } : null;
  }
}
