import type { Phrase, Value } from "./language/values";

/**
 * Something the user can mend: says what is wrong and what to do, in the user's language.
 * Private, always; never logged as a fault.
 */
export class UserError extends Error {
  /** Whole sentences that say what to do: near misses, an example. */
  readonly hints: readonly Phrase[];
  /** Where it is a question: the answers to it, each with the line that says the same beyond doubt. */
  readonly choices: readonly Meaning[];

  constructor(
    readonly phrase: Phrase,
    options: { hints?: readonly Phrase[]; choices?: readonly Meaning[]; cause?: unknown } = {},
  ) {
    super(phrase.id, { cause: options.cause });
    this.name = "UserError";
    this.hints = options.hints ?? [];
    this.choices = options.choices ?? [];
  }
}

/** One thing that somebody may have meant. */
export interface Meaning {
  words: Value;
  label: Phrase;
  /** Without `/mag`. */
  line: string;
}

/** Whether the same call can succeed later. After "unknown" nobody can tell whether it had its effect. */
export type Outlook = "permanent" | "transient" | "unknown";

/** A platform said no, or nothing. */
export class PlatformError extends Error {
  constructor(
    readonly outlook: Outlook,
    /** The platform's own word for it, such as `channel_not_found`. */
    readonly code: string,
    readonly more: { retryAfterSeconds?: number; cause?: unknown } = {},
  ) {
    super(`${outlook}: ${code}`, { cause: more.cause });
    this.name = "PlatformError";
  }
}
