import type { Flag, When } from "../times/types";
import type { MessageId } from "./catalogue";

/** Text in several languages, by BCP 47 tag; which one is shown depends on the reader. */
export type Texts = Readonly<Record<string, string>>;

/**
 * Something to be said, before it is known to whom. Strings are text from outside (names, ids, words of a
 * document): they are shown as they are, escaped for the platform, and never have an effect there.
 */
export type Value =
  | string
  | number
  | Phrase
  | TimeValue
  | { kind: "texts"; texts: Texts; original?: string }
  | { kind: "code"; text: string }
  | { kind: "link"; url: string; label: Value }
  /** A channel of the readers' own platform and workspace, which shows them its name. */
  | { kind: "channel"; id: string }
  | { kind: "strong"; value: Value }
  /** What held once and does not any more: struck through, and said so in words where nothing can be. */
  | { kind: "struck"; value: Value }
  /** Joined as the reader's language joins a list: by "and", or by "or" where one of them is to be chosen. */
  | { kind: "list"; items: Value[]; choice?: true }
  /** Names of a language and of a zone in the reader's words. */
  | { kind: "language"; tag: string }
  | { kind: "zone"; zone: string }
  /** An ISO 8601 duration in the reader's words: "1 day". */
  | { kind: "duration"; iso: string };

/** A message of the catalogue with its parameters. */
export interface Phrase {
  kind: "say";
  id: MessageId;
  with: Readonly<Record<string, Value>>;
}

/**
 * A time. It stays a value until the adapter renders it: in the platform's own token where everyone reads the
 * message, in the reader's zone with UTC beside it where one person does.
 */
export interface TimeValue {
  kind: "time";
  when: When;
  flags?: readonly Flag[];
  /** The words of a window in each language that has some, those of `when` among them. */
  wording?: Texts;
  /** "full": weekday, date, time; "clock": the time alone; "relative": "in 3 hours". Default "full". */
  style?: "full" | "clock" | "relative";
}

/** Says a message of the catalogue. */
export const say = (id: MessageId, params: Readonly<Record<string, Value>> = {}): Phrase => ({
  kind: "say",
  id,
  with: params,
});

/** Shows what does not hold any more. */
export const struck = (value: Value): Value => ({ kind: "struck", value });

/** Shows a time. */
export const time = (when: When, more: Omit<TimeValue, "kind" | "when"> = {}): TimeValue => ({
  kind: "time",
  when,
  ...more,
});
