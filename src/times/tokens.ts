import { isArabic, KIND } from "./characters";
import { type Folded, fold } from "./folded-text";
import { hanNumber, isHanDigit } from "./han-number";
import { Opaque } from "./opaque";
import { NO_SENSE, type Sense } from "./sense";
import { VOCABULARY } from "./vocabulary";

const { digit: DIGIT, han: HAN, letter: LETTER, newline: NEWLINE, space: SPACE } = KIND;
// Some module loaders make every use of an imported name a call; the scanner's own are bound once.
const WORDS = VOCABULARY;
const NOTHING = NO_SENSE;

/** White space before a token. */
const GAP = { none: 0, space: 1, line: 2, paragraph: 3 } as const;

/** "other" is a word of no list, or a stretch that is not read at all. */
export type Kind = "number" | "word" | "mark" | "other" | "end";

export interface Token {
  readonly kind: Kind;
  /** Offsets in the folded text. */
  readonly start: number;
  readonly end: number;
  /** Whether nothing stands between it and the token before. */
  readonly glued: boolean;
  /** Whether only spaces do, if anything. */
  readonly near: boolean;
  /** Whether only spaces and one line break do, if anything. */
  readonly inParagraph: boolean;
  readonly sense: Readonly<Sense>;
  /** Of a number: what it counts. Of a mark: its character code. */
  readonly value: number;
  /** Of a number: how many ASCII digits it has; 0 for one in Han digits. */
  readonly digits: number;
  /** Whether it is written in a script without spaces. */
  readonly han: boolean;
}

export interface Source {
  readonly text: string;
  readonly folded: Folded;
  /** The last one is of kind "end". */
  readonly tokens: readonly Token[];
}

/** Longer numbers are codes. */
const LONGEST_NUMBER = 9;

/** One pass over a text, in time linear in its length. */
export function scan(text: string): Source {
  const folded = fold(text);
  const scanner = new Scanner(text, folded);
  return { text, folded, tokens: scanner.run() };
}

class Scanner {
  private readonly codes: Uint16Array;
  private readonly kinds: Uint8Array;
  private readonly length: number;
  private readonly opaque: Opaque;
  private readonly tokens: Token[] = [];
  private at = 0;
  private gap: number = GAP.paragraph;

  constructor(text: string, folded: Folded) {
    this.codes = folded.codes;
    this.kinds = folded.kinds;
    this.length = folded.length;
    this.opaque = new Opaque(text, folded);
  }

  run(): Token[] {
    let chunk = true;
    while (this.at < this.length) {
      const code = this.codes[this.at]!;
      const kind = this.kinds[this.at]!;
      if (kind === SPACE || kind === NEWLINE) {
        this.white(kind);
        chunk = true;
        continue;
      }
      if (chunk && kind !== HAN) {
        const end = this.opaque.afterChunk(this.at);
        if (end > this.at) {
          this.push("other", end);
          continue;
        }
      }
      chunk = kind === HAN || OPENING.has(code);
      if (kind === DIGIT) this.number();
      else if (kind === 0) this.mark(code);
      else this.word(kind);
    }
    this.gap = GAP.paragraph;
    this.push("end", this.at);
    return this.tokens;
  }

  private white(kind: number): void {
    if (kind === SPACE) this.gap = Math.max(this.gap, GAP.space);
    else this.gap = this.gap >= GAP.line ? GAP.paragraph : GAP.line;
    this.at++;
  }

  private number(): void {
    let value = 0;
    let end = this.at;
    for (; end < this.length && this.kinds[end] === DIGIT; end++)
      if (end - this.at < LONGEST_NUMBER) value = value * 10 + this.codes[end]! - 0x30;
    this.push("number", end, NOTHING, value, end - this.at);
  }

  private mark(code: number): void {
    const end = this.opaque.afterMark(this.at);
    if (end > this.at) this.push("other", end);
    else {
      const found = this.longest(this.at);
      if (found) this.push("word", found.end, found.sense, code);
      else this.push("mark", this.at + 1, NOTHING, code);
    }
  }

  private word(kind: number): void {
    const start = this.at;
    const found = this.longest(start);
    const digits = kind === HAN && isHanDigit(this.codes[start]!) ? hanNumber(this.codes, start) : null;
    if (digits && (!found || found.end <= digits.end))
      this.push("number", digits.end, NOTHING, digits.value, 0, true);
    else if (found) this.push("word", found.end, found.sense, 0, 0, kind === HAN);
    else if (kind === HAN) this.push("other", start + 1, NOTHING, 0, 0, true);
    else if (!(isArabic(this.codes[start]!) && this.prefix(start))) {
      let end = start + 1;
      while (end < this.length && this.kinds[end] === LETTER) end++;
      this.push("other", end);
    }
  }

  /** Letters that Arabic writes together with the next word, where that word is one of ours. */
  private prefix(start: number): boolean {
    const node = WORDS.step(0, this.codes[start]!);
    const sense = node === 0 ? undefined : WORDS.at(node);
    if (!sense?.prefix) return false;
    const next = start + 1;
    const further = WORDS.at(WORDS.step(0, this.codes[next] ?? 0))?.prefix === true;
    if (!this.longest(next) && !(further && this.longest(next + 1))) return false;
    this.push("word", next, sense);
    return true;
  }

  /** The longest word of the vocabulary that begins at a place and ends where a word may end. */
  private longest(start: number): { sense: Sense; end: number } | null {
    let node = 0;
    let best: Sense | undefined;
    let end = start;
    for (let at = start; at < this.length; ) {
      const code = this.codes[at]!;
      const kind = this.kinds[at]!;
      const white = kind === SPACE || kind === NEWLINE;
      node = WORDS.step(node, white ? 0x20 : code);
      if (node === 0) break;
      at++;
      // Words of a phrase may stand apart by more than one space, or be broken over two lines.
      if (white) while (at < this.length && this.codes[at] === 0x20) at++;
      const sense = WORDS.at(node);
      if (sense !== undefined && !(kind === LETTER && this.kinds[at] === LETTER)) {
        best = sense;
        end = at;
      }
    }
    return best ? { sense: best, end } : null;
  }

  private push(
    kind: Kind,
    end: number,
    sense: Readonly<Sense> = NOTHING,
    value = 0,
    digits = 0,
    han = false,
  ): void {
    const { gap } = this;
    this.tokens.push({
      kind,
      start: this.at,
      end,
      glued: gap === GAP.none,
      near: gap <= GAP.space,
      inParagraph: gap <= GAP.line,
      sense,
      value,
      digits,
      han,
    });
    this.at = end;
    this.gap = GAP.none;
  }
}

/** Marks after which an address may begin: ( [ : = , */
const OPENING: ReadonlySet<number> = new Set([0x28, 0x5b, 0x3a, 0x3d, 0x2c, 0x3c, 0x22, 0x27, 0x7c]);
