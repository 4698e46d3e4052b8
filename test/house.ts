import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pino from "pino";
import { readSettings, type Settings } from "../config/settings";
import { Bot } from "../src/bot";
import type { Adapter } from "../src/chat/adapter";
import type { Block, Reply } from "../src/chat/reply";
import { SimulatedClock } from "../src/clock";
import type { Ids } from "../src/ids";
import type { Reader } from "../src/language/reader";
import { textOf } from "../src/language/spans";
import type { Value } from "../src/language/values";
import { inWords } from "../src/language/words";
import { readDocument } from "../src/minutes";
import { openEmbedded } from "../src/store/embedded";
import type { Store } from "../src/store/port";

/** Reads one of the project's own sample minutes. */
const sample = (name: string): Buffer => readFileSync(join(__dirname, "samples/minutes", name));

/** Ids that a test can foresee. */
const countedIds = (): Ids => {
  let last = 0;
  return { reference: () => `REF${++last}` };
};

export interface Speaker {
  name?: string;
  zone?: string | null;
  locale?: string | null;
  channel?: string;
}

/** A whole bot on a real embedded store in a folder of its own, with a clock that stands still. */
export class House {
  readonly clock: SimulatedClock;
  private constructor(
    readonly bot: Bot,
    readonly store: Store,
    readonly folder: string,
    clock: SimulatedClock,
  ) {
    this.clock = clock;
  }

  static async open(
    options: { now?: string; adapters?: Adapter[]; settings?: Partial<Settings> } = {},
  ): Promise<House> {
    const folder = mkdtempSync(join(tmpdir(), "mag-house-"));
    const store = await openEmbedded(folder);
    const clock = new SimulatedClock(options.now ?? "2025-11-18T12:00Z");
    const bot = new Bot({
      store,
      clock,
      ids: countedIds(),
      settings: { ...readSettings(), ...options.settings },
      adapters: options.adapters ?? [],
      logger: pino({ level: "silent" }),
    });
    return new House(bot, store, folder, clock);
  }

  async import(name: string): Promise<void> {
    await this.bot.agenda.importMinutes(await readDocument(sample(name), name), this.clock.now());
  }

  /** What somebody is answered, as the words on the screen. */
  async ask(line: string, speaker: Speaker = {}): Promise<string> {
    const { reply, reader } = await this.bot.command({ line, ...contextOf(speaker) });
    return wordsOf(reply, reader);
  }

  /** What the bot says to a plain message; null where it keeps out of it. */
  async write(text: string, speaker: Speaker = {}): Promise<string | null> {
    const answer = await this.bot.message({ text, ...contextOf(speaker) });
    return answer && wordsOf(answer.reply, answer.reader);
  }

  async close(): Promise<void> {
    await this.store.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

export const contextOf = ({ name = "alice", zone = null, locale = "en", channel = "general" }: Speaker) => ({
  actor: { platform: "console" as const, id: name, name },
  place: { platform: "console" as const, id: channel, kind: "channel" as const },
  platformZone: zone,
  platformLocale: locale,
});

/** A reply's words, one line a value, without any platform's looks. */
export function wordsOf(reply: Reply, reader: Reader): string {
  const words = (value: Value): string => inWords(value, reader).map(textOf).join("");
  const lines = (block: Block): string[] => {
    switch (block.kind) {
      case "list":
        return block.items.flatMap((item) => [
          words(item.text),
          ...(item.details ?? []).map((detail) => `  ${words(detail)}`),
        ]);
      case "fields":
        return block.fields.map(({ label, value }) => `${words(label)}: ${words(value)}`);
      case "pages": {
        const last = block.first + block.entries.length - 1;
        const next = block.lines[block.entries.length];
        return [
          ...block.entries.flat().flatMap(lines),
          ...(block.entries.length < block.total ? [`${block.first}–${last} of ${block.total}`] : []),
          ...[block.previous, next].flatMap((line) => (line === undefined ? [] : [`[/mag ${line}]`])),
        ];
      }
      case "buttons":
        return block.buttons.map(({ label, line }) => `[${words(label)}: /mag ${line}]`);
      case "heading":
      case "text":
      case "quote":
      case "note":
        return [words(block.text)];
    }
  };
  return reply.blocks.flatMap(lines).join("\n");
}
