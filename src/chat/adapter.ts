import type { Reader } from "../language/reader";
import type { Phrase } from "../language/values";
import type { EventCalendar } from "./event-calendar";
import type { Form } from "./form";
import type { Block, Reply } from "./reply";
import type { ChatMessage, CommandLine, FilledForm, Overheard, Place, Platform } from "./request";

/** A message that the bot posts by itself. */
export interface Post {
  /** Identifier of the occurrence that it delivers: at most one message with this key is ever posted. */
  key: string;
  place: Place;
  blocks: Block[];
  reader: Reader;
  /** The platform's id of the message in that place that it answers, without drawing anybody's attention. */
  answers?: string;
}

/** Where a post went. */
export interface Posted {
  messageId: string;
}

/** What a message that was posted is to say from now on, under the key that it was posted under. */
export interface Edit extends Post, Posted {}

/** A reply together with whom it is for. */
export interface Answer {
  reply: Reply;
  reader: Reader;
}

/** What the bot does with what adapters bring in. None of these ever rejects. */
export interface Handlers {
  command(request: CommandLine): Promise<Answer>;
  /** null: the message does not concern the bot. */
  message(request: ChatMessage): Promise<Answer | null>;
  /** Whether there is something to say to everybody about a message that was not written to the bot; null: nothing. */
  overheard?(request: Overheard): Promise<Answer | null>;
  /** What could be typed on: whole lines that begin with `line`, best first, at most 25. */
  complete(request: CommandLine): Promise<string[]>;
  /** The bot was removed from a workspace: what was wanted of it there has ended. */
  removed?(from: Required<Pick<Place, "platform" | "team">>): Promise<void>;
  /** Absent where no line opens a form. */
  forms?: Forms;
}

/** Dialogs, for platforms that have them. What opens them and what is filled in are lines; see {@link Form}. */
export interface Forms {
  /** Whether a typed line leaves open what a form asks for: known by the line alone, so at once. */
  isAskedFor(line: string): boolean;
  /**
   * The form that a line opens, filled with what is known; or what there is to be said instead. null: it opens none, at
   * least for this person, and can be run as it is.
   */
  open(request: CommandLine): Promise<Opened | null>;
  /** Does what was filled in, by way of the line that says the same. */
  submit(request: FilledForm): Promise<Submitted>;
}

export type Opened = { kind: "form"; form: Form; reader: Reader } | { kind: "answer"; answer: Answer };

export interface Submitted {
  /** For platforms that cannot show at a field what is wrong there. */
  answer: Answer;
  /** What has to be mended, and at which field; then nothing was done. */
  wrong?: { field: string; says: readonly Phrase[] };
}

/** Whether the bot hears what people write to each other in a channel, and if not, who can change that. */
export type Hearing = "hears" | "not-in-channel" | "not-allowed";

/** A platform, seen from the core: events come in through handlers, posts go out. */
export interface Adapter {
  readonly platform: Platform;
  /** Where the platform has a calendar of its own. */
  readonly events?: EventCalendar;
  /** Resolves once messages can be received and posted. */
  start(handlers: Handlers): Promise<void>;
  /** Whether it brings in what people write to each other in a channel. */
  hearing(place: Place): Promise<Hearing>;
  /** Finishes what is under way, then disconnects. */
  stop(): Promise<void>;
  /** @throws PlatformError */
  post(post: Post): Promise<Posted>;
  /**
   * Puts other words in a message that was posted; doing it again changes nothing more, and `find` finds it as before.
   * @throws PlatformError, permanent for a message that is gone or that the platform keeps as it is.
   */
  edit(edit: Edit): Promise<void>;
  /** Looks for the post with this key, after a crash that left open whether it was sent. @throws PlatformError */
  find(place: Place, key: string): Promise<Posted | null>;
}
