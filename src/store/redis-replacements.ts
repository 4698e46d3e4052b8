import type { Key } from "./port";

/** What a script is to do with a document. */
export type Action = readonly [what: "keep" | "write" | "delete", json: string];

export const KEEP: Action = ["keep", ""];

export const actionFor = (json: string | undefined): Action =>
  json === undefined ? ["delete", ""] : ["write", json];

/** One document to be replaced: its id, its value as known ("" for not there), and what to do if it is still that. */
export type Replacement = readonly [id: string, expected: string, ...Action];

/** Redis does nothing else while it carries out so many. */
const AT_ONCE = 200;

interface Asked {
  replacement: Replacement;
  resolve: (isAsExpected: boolean) => void;
  reject: (error: unknown) => void;
}

/**
 * Sends replacements that are asked for at the same moment to Redis as one command for each collection. Redis writes
 * to its disk, and waits for it, once for a command: what many do at the same time takes hardly longer than one alone.
 */
export class Replacements {
  private readonly asked = new Map<string, Asked[]>();

  /** @param send tells of each replacement whether the document was as known. */
  constructor(
    private readonly send: (collection: string, replacements: readonly Replacement[]) => Promise<boolean[]>,
  ) {}

  /** @param expected the document as JSON, undefined for none; `wanted` the same. @returns whether it was as expected. */
  ask({ collection, id }: Key, expected: string | undefined, wanted: string | undefined): Promise<boolean> {
    const action = expected === wanted ? KEEP : actionFor(wanted);
    const replacement = [id, expected ?? "", ...action] as const;
    return new Promise((resolve, reject) => {
      const asked = { replacement, resolve, reject };
      const together = this.asked.get(collection);
      if (together) together.push(asked);
      else {
        this.asked.set(collection, [asked]);
        setImmediate(() => this.sendAll(collection));
      }
    });
  }

  private sendAll(collection: string): void {
    const all = this.asked.get(collection) ?? [];
    this.asked.delete(collection);
    for (let done = 0; done < all.length; done += AT_ONCE)
      void this.sendTogether(collection, all.slice(done, done + AT_ONCE));
  }

  private async sendTogether(collection: string, all: readonly Asked[]): Promise<void> {
    try {
      const outcomes = await this.send(
        collection,
        all.map(({ replacement }) => replacement),
      );
      for (const [n, { resolve }] of all.entries()) resolve(outcomes[n]!);
    } catch (error) {
      for (const { reject } of all) reject(error);
    }
  }
}
