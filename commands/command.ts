import type { z } from "zod";
import type { Settings } from "../config/settings";
import type { Agenda } from "../src/agenda/agenda";
import type { Hearing } from "../src/chat/adapter";
import type { FieldChoice } from "../src/chat/form";
import type { Reply } from "../src/chat/reply";
import type { Actor, Place } from "../src/chat/request";
import type { MessageId } from "../src/language/catalogue";
import type { Reader } from "../src/language/reader";
import type { Mirror } from "../src/mirror/mirror";
import type { People } from "../src/people/people";
import type { Reminders } from "../src/reminders/reminders";
import type { When } from "../src/times/types";
import type { Choice } from "./choice-words";

/** The rooms a command may ask. */
export interface Desk {
  agenda: Agenda;
  people: People;
  reminders: Reminders;
  mirror: Mirror;
  /** Whether the bot hears what people write to each other in a place. */
  hearing(place: Place): Promise<Hearing>;
  settings: Settings;
  commands: readonly Command[];
}

/** Who asks, where, and for whom the answer is rendered. */
export interface Call {
  actor: Actor;
  place: Place;
  reader: Reader;
  /** The reader's zone; null while nobody told it. */
  zone: string | null;
  /** ISO 8601 UTC. */
  now: string;
  /** The platform lets them manage the events of the server that the place is in. */
  managesEvents?: true;
  /** The bot came along with whoever asks: it can answer them here, and post nothing. */
  isGuest?: true;
  /** Everybody in the place is going to see the answer. */
  isAloud?: true;
  /** Nobody knows their zone, and they were not asked for it yet. */
  mayBeAskedForZone?: true;
}

/** One option of a sub-command. */
export interface Option {
  description: MessageId;
  /** From what was typed to what is meant. A refusal makes the words count as something else. */
  schema: z.ZodType<unknown, string>;
  required?: boolean;
  /** Takes everything that follows, spaces included. */
  rest?: boolean;
  /** Counts only where its name stands before it: "name: First meeting". */
  named?: true;
  /** All that it takes, where these are few words. */
  choices?: readonly Choice[];
  /** What could be typed here, for completion and for "did you mean". */
  suggest?(desk: Desk, call: Call): Promise<readonly string[]> | readonly string[];
  /** Values for what somebody has typed of it so far, spaces included; they need not begin with that. */
  offer?(typed: string, call: Call): readonly string[];
  /** For lines that are typed or that buttons run: platforms do not ask for it. */
  isTyped?: true;
  /** The complaint when the option is required and what was typed is none: gets `{got, near}`. */
  wrong?: MessageId;
  /** How a form asks for it; default: by one line of text. */
  asked?: Asked;
}

/** How a form asks for an option. */
export interface Asked {
  /** What stands above the field, in a word or two. */
  label: MessageId;
  /** "time": by three fields, for day, clock and zone; "day": for the day alone. Default: by a line of text. */
  as?: "line" | "long" | "day" | "time";
  /** What can be chosen; where there is nothing, it is typed. */
  choose?(desk: Desk, call: Call): Promise<readonly FieldChoice[]> | readonly FieldChoice[];
  placeholder?: string;
  /** What the line says where the field is left empty, or was emptied. */
  empty?: string;
  /** The most that the field takes, in UTF-16 code units; default 200. */
  longest?: number;
  /** Complains of what was filled in, at its field. @throws UserError */
  check?(text: string): void;
}

/** The form that asks for what a line leaves open. */
export interface FormOf {
  title: MessageId;
  /** Opens where nothing but what is required is given, and asks for the rest. */
  always?: true;
  /** What is stored already, by the names of the options. @throws UserError */
  filled?(
    given: Readonly<Record<string, unknown>>,
    call: Call,
    desk: Desk,
  ): Promise<Readonly<Record<string, When | string>>>;
}

type Options = Readonly<Record<string, Option>>;

type Typed<O extends Options> = {
  [Name in keyof O]: O[Name] extends { required: true }
    ? z.output<O[Name]["schema"]>
    : z.output<O[Name]["schema"]> | undefined;
};

/** A sub-command of `/mag`. */
export interface Command<O extends Options = Options> {
  /** As typed: "next-meeting", "action done". */
  name: string;
  description: MessageId;
  /** Complete lines that work, shown by help. */
  examples: readonly string[];
  options: O;
  /** For facilitators only. */
  facilitators?: true;
  /** Has the bot say something by itself where it is typed. */
  posts?: true;
  /** Changes nothing, and what it answers is worth showing to others. */
  shared?: true;
  form?: FormOf;
  run(options: Typed<O>, call: Call, desk: Desk): Promise<Reply>;
}

/** Defines a sub-command; its options' types follow from their schemas. */
export const command = <O extends Options>(definition: Command<O>): Command => definition;
