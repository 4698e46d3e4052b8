import type { Readable, Writable } from "node:stream";
import type { Clock } from "../../clock";
import { PlatformError } from "../../errors";
import { pickLocale } from "../../language/pick";
import type { Reader } from "../../language/reader";
import { phrase } from "../../language/sentence";
import { type Phrase, say } from "../../language/values";
import { plainWords } from "../../language/words";
import type { Store } from "../../store/port";
import type { Adapter, Answer, Edit, Handlers, Hearing, Post, Posted } from "../adapter";
import { LIMITS } from "../limits";
import { render } from "../render";
import type { Block } from "../reply";
import type { Context, Place } from "../request";
import { type Input, linesOf } from "./input";
import { cleanName, placeMark, placeNamed } from "./names";
import { Output } from "./output";
import { leadsForward, ownWords } from "./own-words";
import { Posts } from "./posts";
import { renderLines } from "./render";
import { paint, type Screen, type Style } from "./screen";
import { terminalLines } from "./terminal";

export interface ConsoleOptions {
  input: Readable & { isTTY?: boolean };
  output: Writable & { isTTY?: boolean; columns?: number };
  /** Name of who types. */
  actor: string;
  /** Name of the channel, with or without "#"; "@alice" for direct messages. */
  channel: string;
  zone: string | null;
  locale: string | null;
  store: Store;
  clock: Clock;
  /** False where the user wants no colours (https://no-color.org); a pipe never gets any. */
  colour?: boolean;
  /** Moves the simulated clock on by an ISO 8601 duration, delivering on the way; absent where the clock is real. */
  advance?: (duration: string) => Promise<void>;
  /** File for the history of what was typed at a terminal. */
  history?: string;
}

/**
 * A chat in a terminal or over pipes: one line is one message, answered in order.
 *
 * A post is first recorded in the store and then, in the same turn of the event loop in which the record is known
 * to be durable, handed to the operating system. A kill between the two loses the post; printing first would print
 * it twice after a kill within the whole time that the store takes to write.
 */
export class ConsoleAdapter implements Adapter {
  readonly platform = "console";
  /** Resolves when the input has ended and what was typed is answered, or as soon as nobody reads the output. */
  readonly ended: Promise<void>;
  private readonly output: Output;
  private readonly posts: Posts;
  private readonly context: Context;
  private readonly stopping = new AbortController();
  private readonly posting = new Set<Promise<unknown>>();
  private readonly interactive: boolean;
  private listening: Promise<void> = Promise.resolve();
  private end!: (loop: Promise<void>) => void;
  /** Languages of whoever types, as the last answer to them had it. */
  private locales: Reader["locales"];

  constructor(private readonly options: ConsoleOptions) {
    const { input, output, actor, channel, locale, zone, store } = options;
    this.output = new Output(output);
    this.posts = new Posts(store);
    this.interactive = input.isTTY === true && output.isTTY === true;
    this.locales = [pickLocale(locale)];
    const name = cleanName(actor);
    this.context = {
      actor: { platform: "console", id: name, name },
      place: placeNamed(channel),
      platformLocale: locale,
      platformZone: zone,
    };
    this.ended = new Promise((resolve) => {
      this.end = resolve;
    });
    void this.output.gone.then(() => this.stopping.abort());
    // A terminal's reader ends by itself; a pipe has to be let go of.
    if (!this.interactive) this.stopping.signal.addEventListener("abort", () => input.destroy());
  }

  async start(handlers: Handlers): Promise<void> {
    if (this.interactive) await this.sayOwn(ownWords.welcome());
    this.listening = this.listen(handlers);
    this.end(Promise.race([this.listening, this.output.gone]));
  }

  /** Whoever types is answered in any case; nobody else is there. */
  async hearing(): Promise<Hearing> {
    return "hears";
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    this.end(this.listening);
    await this.listening;
    await Promise.allSettled(this.posting);
    await this.output.flushed();
  }

  /** @throws PlatformError "transient" when nobody reads the output. */
  post(post: Post): Promise<Posted> {
    return this.followed(this.postOnce(post));
  }

  /**
   * What is printed stays printed: the message is printed anew, marked as edited.
   * @throws PlatformError "transient" when nobody reads the output.
   */
  edit({ place, blocks, reader }: Edit): Promise<void> {
    const mark = [placeMark(place), minuteOf(this.options.clock.now())].join(" · ");
    const edited = phrase(reader.locales[0], "console.edited", { mark });
    return this.followed(this.output.print(this.framed(edited, "green", blocks, reader)));
  }

  find(place: Place, key: string): Promise<Posted | null> {
    return this.posts.find(place, key);
  }

  private async followed<R>(work: Promise<R>): Promise<R> {
    this.posting.add(work);
    try {
      return await work;
    } finally {
      this.posting.delete(work);
    }
  }

  private async postOnce({ key, place, blocks, reader }: Post): Promise<Posted> {
    if (!this.output.isOpen) throw new PlatformError("transient", "output-closed");
    const now = this.options.clock.now();
    const text = this.framed(`${placeMark(place)} · ${minuteOf(now)}`, "green", blocks, reader);
    if (await this.posts.claim(place, key, now)) {
      try {
        await this.output.print(text);
      } catch (error) {
        await this.posts.release(key);
        throw error;
      }
    }
    return { messageId: key };
  }

  private async listen(handlers: Handlers): Promise<void> {
    for await (const input of this.inputs(handlers)) {
      if (this.stopping.signal.aborted) break;
      await this.handle(input, handlers);
    }
    await this.output.flushed();
  }

  private inputs(handlers: Handlers): AsyncIterable<Input> {
    const { input, output, history } = this.options;
    if (!this.interactive) return linesOf(input);
    const { actor, place } = this.context;
    return terminalLines(
      {
        input,
        output,
        history,
        prompt: paint(`${actor.name} ${placeMark(place)} > `, "dim", this.screen()),
        complete: (line) => handlers.complete({ ...this.context, line }),
        signal: this.stopping.signal,
      },
      this.output,
    );
  }

  private async handle(input: Input, handlers: Handlers): Promise<void> {
    switch (input.kind) {
      case "command":
        return this.show(await handlers.command({ ...this.context, line: input.line }));
      case "message": {
        const answer = await handlers.message({ ...this.context, text: input.text });
        return answer === null ? undefined : this.show(answer);
      }
      case "advance":
        return this.advance(input.duration);
      case "too-long":
        return this.sayOwn(ownWords.tooLong(input.bytes));
      case "nothing":
        return undefined;
    }
  }

  private async advance(duration: string): Promise<void> {
    const { advance } = this.options;
    if (advance === undefined) return this.sayOwn(ownWords.clockIsReal());
    if (!leadsForward(duration)) return this.sayOwn(ownWords.noDuration(duration));
    await advance(duration);
  }

  private async show({ reply, reader }: Answer): Promise<void> {
    this.locales = reader.locales;
    const seenBy =
      reply.audience === "private"
        ? plainWords(say("console.only-you"), reader.locales[0])
        : placeMark(this.context.place);
    await this.print(
      this.framed(seenBy, reply.audience === "private" ? "dim" : "green", reply.blocks, reader),
    );
  }

  private sayOwn(phrase: Phrase): Promise<void> {
    const reader: Reader = { locales: this.locales, zone: null, now: this.options.clock.now() };
    return this.show({ reply: { audience: "private", blocks: [{ kind: "text", text: phrase }] }, reader });
  }

  /** An answer that nobody reads any more is no error; the input ends then. */
  private print(text: string): Promise<void> {
    return this.output.print(text).catch(() => undefined);
  }

  /** Blocks under a line that says where, when and to whom. */
  private framed(mark: string, style: Style, blocks: readonly Block[], reader: Reader): string {
    const screen = this.screen();
    const lines = renderLines(render(blocks, reader, LIMITS.console), screen);
    return `${[paint(`[${mark}]`, style, screen), ...lines].join("\n")}\n\n`;
  }

  private screen(): Screen {
    const { isTTY, columns } = this.options.output;
    return isTTY === true
      ? { columns: columns || 80, colour: this.options.colour !== false }
      : { columns: null, colour: false };
  }
}

/** "2025-11-19 03:00 UTC", of an instant in ISO 8601 UTC. */
const minuteOf = (instant: string): string => `${instant.slice(0, 16).replace("T", " ")} UTC`;
