import { isArabic, KIND } from "./characters";
import { type Folded, fold } from "./folded-text";
import { hanNumber, isHanDigit } from "./han-number";
import { Opaque } from "./opaque";
import { NO_SENSE, type Sense } from "./sense";
import { GAP, type Kind, Slot, type Token } from "./token";
import { VOCABULARY } from "./vocabulary";

export type { Token };

const { digit: DIGIT, han: HAN, letter: LETTER, newline: NEWLINE, space: SPACE } = KIND;
// The loader makes every use of an imported name a call, and some more; the scanner's own are bound once.
const { none: GLUED, space: NEAR, line: NEXT_LINE, paragraph: APART } = GAP;
const WORDS = VOCABULARY;
const NOTHING = NO_SENSE;

export interface Source {
  readonly text: string;
  readonly folded: Folded;
  /** Behind the last of them stand a few more of kind "end", so that looking a little ahead needs no check. */
  readonly tokens: readonly Token[];
  /** How many there are, with the one that ends the text. */
  readonly count: number;
  /** Whether a date, a clock time or a zone may begin with any of them. */
  readonly timely: boolean;
}

/** How many tokens of kind "end" stand behind the last. */
const MARGIN = 8;
/** Longer numbers are codes. */
const LONGEST_NUMBER = 9;
/** Messages up to this length are many: the tokens of each are written over those of the one before. */
const SHORT = 2000;
const shared: Slot[] = [];

/** One pass over a text, in time linear in its length. @returns what is good until the next call. */
export function scan(text: string): Source {
  const folded = fold(text);
  const scanner = new Scanner(text, folded, text.length <= SHORT ? shared : []);
  scanner.run();
  const { tokens, count, timely } = scanner;
  return { text, folded, tokens, count: count - MARGIN, timely };
}

class Scanner {
  count = 0;
  timely = false;
  private readonly codes: Uint16Array;
  private readonly kinds: Uint8Array;
  private readonly length: number;
  private readonly opaque: Opaque;
  private at = 0;
  private gap: number = APART;
  /** Where the word that was found last ends. */
  private wordEnd = 0;

  constructor(
    text: string,
    folded: Folded,
    readonly tokens: Slot[],
  ) {
    this.codes = folded.codes;
    this.kinds = folded.kinds;
    this.length = folded.length;
    this.opaque = new Opaque(text, folded);
  }

  run(): void {
    const { codes, kinds, length, opaque } = this;
    let chunk = true;
    while (this.at < length) {
      const kind = kinds[this.at]!;
      if (kind === SPACE || kind === NEWLINE) {
        this.white(kind);
        chunk = true;
        continue;
      }
      if (chunk && kind !== HAN) {
        const end = opaque.afterChunk(this.at);
        if (end > this.at) {
          this.push("other", end, NOTHING, 0, 0, false);
          continue;
        }
      }
      const code = codes[this.at]!;
      chunk = kind === HAN || (code < OPENING.length && OPENING[code] === 1);
      if (kind === DIGIT) this.number();
      else if (kind === 0) this.mark(code);
      else this.word(kind);
    }
    for (let ends = 0; ends <= MARGIN; ends++) {
      this.gap = APART;
      this.push("end", this.at, NOTHING, 0, 0, false);
    }
  }

  private white(kind: number): void {
    if (kind === NEWLINE) this.gap = this.gap >= NEXT_LINE ? APART : NEXT_LINE;
    else if (this.gap === GLUED) this.gap = NEAR;
    this.at++;
  }

  private number(): void {
    const { codes, kinds, at } = this;
    let value = 0;
    let end = at;
    for (; kinds[end] === DIGIT; end++)
      if (end - at < LONGEST_NUMBER) value = value * 10 + codes[end]! - 0x30;
    this.push("number", end, NOTHING, value, end - at, false);
  }

  private mark(code: number): void {
    const end = this.opaque.afterMark(this.at);
    if (end > this.at) {
      this.push("other", end, NOTHING, 0, 0, false);
      return;
    }
    const sense = this.longest(this.at);
    if (sense) this.push("word", this.wordEnd, sense, code, 0, false);
    else this.push("mark", this.at + 1, NOTHING, code, 0, false);
  }

  private word(kind: number): void {
    const { codes, kinds, at } = this;
    const sense = this.longest(at);
    if (kind === HAN) {
      const digits = isHanDigit(codes[at]!) ? hanNumber(codes, at) : null;
      if (digits && (!sense || this.wordEnd <= digits.end))
        this.push("number", digits.end, NOTHING, digits.value, 0, true);
      else if (sense) this.push("word", this.wordEnd, sense, 0, 0, true);
      else this.push("other", at + 1, NOTHING, 0, 0, true);
    } else if (sense) this.push("word", this.wordEnd, sense, 0, 0, false);
    else if (!(isArabic(codes[at]!) && this.prefix(at))) {
      let end = at + 1;
      while (kinds[end] === LETTER) end++;
      this.push("other", end, NOTHING, 0, 0, false);
    }
  }

  /** Letters that Arabic writes together with the next word, where that word is one of ours. */
  private prefix(start: number): boolean {
    const sense = WORDS.at(WORDS.step(0, this.codes[start]!));
    if (!sense?.prefix) return false;
    const next = start + 1;
    const further = WORDS.at(WORDS.step(0, this.codes[next]!))?.prefix === true;
    if (!this.longest(next) && !(further && this.longest(next + 1))) return false;
    this.push("word", next, sense, 0, 0, false);
    return true;
  }

  /** The longest word of the vocabulary that begins at a place and ends where a word may end: at `wordEnd`. */
  private longest(start: number): Sense | undefined {
    const { codes, kinds, length } = this;
    let node = 0;
    let best: Sense | undefined;
    for (let at = start; at < length; ) {
      const kind = kinds[at]!;
      const white = kind === SPACE || kind === NEWLINE;
      node = WORDS.step(node, white ? 0x20 : codes[at]!);
      if (node === 0) break;
      at++;
      // Words of a phrase may stand apart by more than one space, or be broken over two lines.
      if (white) while (codes[at] === 0x20) at++;
      if (kind === LETTER && kinds[at] === LETTER) continue;
      const sense = WORDS.at(node);
      if (sense !== undefined) {
        best = sense;
        this.wordEnd = at;
      }
    }
    return best;
  }

  private push(
    kind: Kind,
    end: number,
    sense: Readonly<Sense>,
    value: number,
    digits: number,
    han: boolean,
  ): void {
    const { gap, tokens } = this;
    if (this.count === tokens.length) tokens.push(new Slot());
    const slot = tokens[this.count++]!;
    slot.kind = kind;
    slot.start = this.at;
    slot.end = end;
    slot.glued = gap === GLUED;
    slot.near = gap <= NEAR;
    slot.inParagraph = gap <= NEXT_LINE;
    slot.sense = sense;
    slot.value = value;
    slot.digits = digits;
    slot.han = han;
    if (kind === "number" || sense.begins) this.timely = true;
    this.at = end;
    this.gap = GLUED;
  }
}

/** Marks after which an address may begin. */
const OPENING = new Uint8Array(0x80);
for (const mark of "([:=,<\"'|") OPENING[mark.charCodeAt(0)] = 1;
