import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Writable } from "node:stream";
import { ConsoleAdapter, type ConsoleOptions } from "../../../src/chat/console/console";
import { SimulatedClock } from "../../../src/clock";
import { openEmbedded } from "../../../src/store/embedded";
import type { Store } from "../../../src/store/port";

/** Collects what is printed, and tells when something was. */
export class Paper extends Writable {
  text = "";
  isTTY = false;
  columns = 80;
  private readonly waiting = new Set<() => void>();

  override _write(chunk: Buffer, _encoding: string, done: (error?: Error | null) => void): void {
    this.text += chunk.toString();
    done();
    for (const wake of [...this.waiting]) wake();
  }

  /** What is printed, as soon as it suits. */
  until(suits: (text: string) => boolean): Promise<string> {
    return new Promise((resolve) => {
      const look = (): void => {
        if (!suits(this.text)) return;
        this.waiting.delete(look);
        resolve(this.text);
      };
      this.waiting.add(look);
      look();
    });
  }
}

/** Somebody at a console, on a store in a folder of its own. */
export interface Desk {
  input: PassThrough & { isTTY?: boolean };
  paper: Paper;
  store: Store;
  clock: SimulatedClock;
  folder: string;
  adapter(more?: Partial<ConsoleOptions>): ConsoleAdapter;
  close(): Promise<void>;
}

export async function desk(): Promise<Desk> {
  const folder = await mkdtemp(join(tmpdir(), "mag-console-"));
  const store = await openEmbedded(folder);
  const clock = new SimulatedClock("2025-11-18T12:00Z");
  const made: Desk = {
    input: new PassThrough(),
    paper: new Paper(),
    store,
    clock,
    folder,
    adapter(more = {}) {
      if (made.input.destroyed) made.input = new PassThrough();
      return new ConsoleAdapter({
        input: made.input,
        output: made.paper,
        actor: "alice",
        channel: "#general",
        zone: "Asia/Shanghai",
        locale: "en",
        store,
        clock,
        ...more,
      });
    },
    async close() {
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
  return made;
}
