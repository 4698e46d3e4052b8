import { NO_SENSE, type Sense } from "./sense";

/** White space before a token. */
export const GAP = { none: 0, space: 1, line: 2, paragraph: 3 } as const;

/** "other" is a word of no list, or a stretch that is not read at all. */
export type Kind = "number" | "word" | "mark" | "other" | "end";

/** A place for a token: written over by the next text. */
export class Slot {
  kind: Kind = "end";
  /** Offsets in the folded text. */
  start = 0;
  end = 0;
  /** Whether nothing stands between it and the token before. */
  glued = false;
  /** Whether only spaces do, if anything. */
  near = false;
  /** Whether only spaces and one line break do, if anything. */
  inParagraph = false;
  sense: Readonly<Sense> = NO_SENSE;
  /** Of a number: what it counts. Of a mark: its character code. */
  value = 0;
  /** Of a number: how many ASCII digits it has; 0 for one in Han digits. */
  digits = 0;
  /** Whether it is written in a script without spaces. */
  han = false;
}

export type Token = Readonly<Slot>;
