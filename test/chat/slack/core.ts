import type { Answer, Forms, Handlers } from "../../../src/chat/adapter";
import { answer, type Block } from "../../../src/chat/reply";
import type { ChatMessage, CommandLine } from "../../../src/chat/request";
import type { Reader } from "../../../src/language/reader";

export const READER: Reader = { locales: ["en"], zone: "Asia/Shanghai", now: "2025-11-18T12:00:00.000Z" };

export const text = (words: string): Block => ({ kind: "text", text: words });

/** A private answer of these words. */
export const says = (words: string, more: Partial<Answer["reply"]> = {}): Answer => ({
  reply: { ...answer(text(words)), ...more },
  reader: READER,
});

type Departure = Parameters<NonNullable<Handlers["removed"]>>[0];

/** A core that remembers what it was asked, and answers with the line. */
export class Core implements Handlers {
  readonly lines: CommandLine[] = [];
  readonly messages: ChatMessage[] = [];

  readonly forms?: Forms;

  constructor(private readonly more: Partial<Handlers> = {}) {
    if (more.forms) this.forms = more.forms;
  }

  async command(request: CommandLine): Promise<Answer> {
    this.lines.push(request);
    return this.more.command ? this.more.command(request) : says(`answer to ${request.line}`);
  }

  async message(request: ChatMessage): Promise<Answer | null> {
    this.messages.push(request);
    return this.more.message ? this.more.message(request) : null;
  }

  readonly departures: Departure[] = [];

  async removed(from: Departure): Promise<void> {
    this.departures.push(from);
    await this.more.removed?.(from);
  }

  async complete(request: CommandLine): Promise<string[]> {
    return this.more.complete ? this.more.complete(request) : [];
  }
}

/** A promise that the test fulfils. */
export function gate(): { opened: Promise<void>; open: () => void } {
  let open!: () => void;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}
