import type { Writable } from "node:stream";
import { PlatformError } from "../../errors";

/** What surrounds everything printed, such as a prompt that has to make room. */
export interface Surroundings {
  before(): void;
  after(): void;
}

/** Where lines are printed, in the order in which they were asked for. */
export class Output {
  /** Set while a prompt stands on the screen. */
  surroundings: Surroundings | undefined;
  /** Resolves when whoever reads the output has gone (EPIPE). */
  readonly gone: Promise<void>;
  private open = true;
  private readonly writing = new Set<Promise<void>>();

  constructor(private readonly stream: Writable) {
    this.gone = new Promise((resolve) => {
      const close = (): void => {
        this.open = false;
        resolve();
      };
      stream.on("error", close);
      stream.on("close", close);
    });
  }

  get isOpen(): boolean {
    return this.open;
  }

  /**
   * Prints lines. The bytes are handed over before this returns: resolves once the operating system has them.
   * @throws PlatformError "transient" when nobody reads any more.
   */
  print(text: string): Promise<void> {
    if (!this.open) return Promise.reject(new PlatformError("transient", "output-closed"));
    this.surroundings?.before();
    const written = new Promise<void>((resolve, reject) => {
      this.stream.write(text, (error) =>
        error ? reject(new PlatformError("transient", "output-closed", { cause: error })) : resolve(),
      );
    });
    this.surroundings?.after();
    this.writing.add(written);
    const settled = (): void => void this.writing.delete(written);
    written.then(settled, settled);
    return written;
  }

  /** Resolves once everything printed so far is out, or nobody reads it any more. */
  async flushed(): Promise<void> {
    await Promise.allSettled(this.writing);
  }
}
