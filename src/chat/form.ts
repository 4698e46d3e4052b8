import type { Phrase, Value } from "../language/values";

/** One thing that a form asks for. */
export interface FormField {
  /** One word of small letters; no two of a form have the same. */
  name: string;
  /** "day": `YYYY-MM-DD`, which platforms with a calendar let people pick. "long": several lines of text. */
  kind: "line" | "long" | "day" | "choice";
  /** What stands above it, in a word or two. */
  label: Phrase;
  /** What stands below it. */
  hint?: Phrase;
  placeholder?: string;
  /** What it holds when the form opens. */
  value?: string;
  required: boolean;
  /** The most that it takes, in UTF-16 code units. */
  longest: number;
  /** Of a "choice": what can be chosen, at most {@link MOST_CHOICES}. */
  choices?: readonly FieldChoice[];
}

export interface FieldChoice {
  value: string;
  label: Value;
}

/** As many as Discord takes: https://docs.discord.com/developers/components/reference#string-select */
export const MOST_CHOICES = 25;

/** A dialog that asks for what a line leaves open. */
export interface Form {
  /** The line that opened it, without `/mag`: "meeting move M2". */
  line: string;
  /** A line that says the same without any form, to be typed where none can open. */
  example: string;
  title: Phrase;
  /** What stands on the button that sends it. */
  submit: Phrase;
  /** At most five, because Discord takes no more. */
  fields: readonly FormField[];
}

/** What was filled in, by the names of the fields. */
export type Filled = Readonly<Record<string, string>>;
