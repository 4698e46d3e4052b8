import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from "node:fs";
import type { Adapter, Edit, Handlers, Post, Posted } from "../../src/chat/adapter";
import type { Place, Platform } from "../../src/chat/request";
import { PlatformError } from "../../src/errors";

/** A message on the recording platform. */
export interface Recorded extends Post {
  messageId: string;
}

/** What happens to a post, or to a search: refused before it has any effect, or after; or the process dies. */
export type Fault =
  | { kind: "refuse"; error: PlatformError }
  /** The post is there, but nobody is told. */
  | { kind: "lose-answer" }
  /** Something else happens before the post is there. */
  | { kind: "meanwhile"; act: () => unknown }
  | { kind: "die-before" }
  | { kind: "die-after" };

export const refuse = (
  outlook: PlatformError["outlook"],
  code: string,
  retryAfterSeconds?: number,
): Fault => ({
  kind: "refuse",
  error: new PlatformError(outlook, code, retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
});

/**
 * A platform whose messages are the lines of a file: each is on disk before its post resolves. Like the real ones it
 * takes the same key twice; that no message is doubled is for its callers to see to.
 */
export class RecordingAdapter implements Adapter {
  /** What happens to the coming posts, in their order; null for nothing unusual. */
  readonly posting: (Fault | null)[] = [];
  /** The same for the coming searches. */
  readonly searching: (Fault | null)[] = [];
  /** The same for the coming edits. */
  readonly editing: (Fault | null)[] = [];
  /** Posts that are under way at this moment, and the most that ever were. */
  readonly load = { now: 0, most: 0 };
  /** Keys in the order in which their posts were asked for, refused ones included. */
  readonly asked: string[] = [];

  constructor(
    private readonly file: string,
    readonly platform: Platform = "console",
  ) {}

  async start(_handlers: Handlers): Promise<void> {}

  async stop(): Promise<void> {}

  async hearing(): Promise<"hears"> {
    return "hears";
  }

  get recorded(): Recorded[] {
    return linesOf(this.file);
  }

  /** Every edit in its order, those that changed nothing included. */
  get edits(): Recorded[] {
    return linesOf(`${this.file}.edits`);
  }

  async post(post: Post): Promise<Posted> {
    this.asked.push(post.key);
    this.load.most = Math.max(this.load.most, ++this.load.now);
    try {
      // Gives others the chance to come in between, as a network does.
      await new Promise(setImmediate);
      const fault = this.posting.shift() ?? null;
      if (fault?.kind === "meanwhile") await fault.act();
      return this.write(post, fault);
    } finally {
      this.load.now--;
    }
  }

  async edit(edit: Edit): Promise<void> {
    await new Promise(setImmediate);
    const fault = this.editing.shift() ?? null;
    if (fault?.kind === "meanwhile") await fault.act();
    if (fault?.kind === "refuse") throw fault.error;
    if (fault?.kind === "die-before") process.kill(process.pid, "SIGKILL");
    appendDurably(`${this.file}.edits`, edit);
    if (fault?.kind === "die-after") process.kill(process.pid, "SIGKILL");
    if (fault?.kind === "lose-answer") throw new PlatformError("unknown", "no-answer");
  }

  async find(place: Place, key: string): Promise<Posted | null> {
    const fault = this.searching.shift() ?? null;
    if (fault?.kind === "refuse") throw fault.error;
    const found = this.recorded.find((one) => one.key === key && one.place.id === place.id);
    return found ? { messageId: found.messageId } : null;
  }

  private write(post: Post, fault: Fault | null): Posted {
    if (fault?.kind === "refuse") throw fault.error;
    if (fault?.kind === "die-before") process.kill(process.pid, "SIGKILL");
    const messageId = `m${this.recorded.length + 1}`;
    appendDurably(this.file, { ...post, messageId });
    if (fault?.kind === "die-after") process.kill(process.pid, "SIGKILL");
    if (fault?.kind === "lose-answer") throw new PlatformError("unknown", "no-answer");
    return { messageId };
  }
}

function linesOf(file: string): Recorded[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.filter(Boolean).map((line) => JSON.parse(line) as Recorded);
}

function appendDurably(name: string, message: Recorded): void {
  const file = openSync(name, "a");
  writeSync(file, `${JSON.stringify(message)}\n`);
  fsyncSync(file);
  closeSync(file);
}
