import { beginningsOf } from "./beginnings";

/** How many characters are looked at. */
const DEPTH = 5;
/** What a table says of the first characters of a beginning, and of a whole one. */
const GOES_ON = 1;
const WHOLE = 2;
/** The same of what may stand within words; what begins words only has the flags above. */
const WITHIN = 4;
const ANYWHERE = 1 + WITHIN;

/** A power of two. Characters that share a place in a table cost a try of the expression, and no more. */
const PLACES = 16_384;
const following = (place: number, code: number): number => (place * 31 + code) & (PLACES - 1);

/** From this code on no letter has two cases, of those that stand in word lists. */
const CASELESS = 0x2140;
/** Each character's small letter. */
const SMALL = new Uint16Array(CASELESS);
/** Whether no word begins behind a character. */
const INSIDE = new Uint8Array(CASELESS);
for (let code = 0; code < CASELESS; code++) {
  const character = String.fromCharCode(code);
  const small = character.toUpperCase().toLowerCase();
  SMALL[code] = small.length === 1 ? small.charCodeAt(0) : character.toLowerCase().charCodeAt(0);
  INSIDE[code] = /[\p{L}\p{M}\p{N}]/u.test(character) ? 1 : 0;
}
const smallOf = (code: number): number => (code < CASELESS ? SMALL[code]! : code);
const isInside = (code: number): boolean => code < CASELESS && INSIDE[code] === 1;

/**
 * The places of a text where one of many regular expressions may match, told by their first characters without regard
 * to case. It never passes over a place where one does match.
 */
export class Starts {
  private readonly table = new Uint8Array(PLACES);
  /** Of expressions that may begin with anything. */
  private always = 0;
  private readonly someWithin: boolean;

  /**
   * @param ofWords Sources of expressions that match only where a word may begin.
   * @param within Of those that match within words as well.
   */
  constructor(ofWords: readonly string[], within: readonly string[]) {
    this.someWithin = within.length > 0;
    for (const source of ofWords) this.add(source, 1);
    for (const source of within) this.add(source, ANYWHERE);
  }

  private add(source: string, where: number): void {
    for (const beginning of beginningsOf(source, DEPTH)) {
      if (beginning === "") this.always |= WHOLE * where;
      let place = 0;
      for (let at = 0; at < beginning.length; at++) {
        place = following(place, smallOf(beginning.charCodeAt(at)));
        this.table[place]! |= (at + 1 < beginning.length ? GOES_ON : WHOLE) * where;
      }
    }
  }

  /** The next place from a position on, or -1. */
  next(text: string, from: number): number {
    const { someWithin } = this;
    let inside = from > 0 && isInside(text.charCodeAt(from - 1));
    for (let at = from; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if ((!inside || someWithin) && this.isAt(text, at, code, inside ? WITHIN : 1)) return at;
      inside = isInside(code);
    }
    return -1;
  }

  /** Whether one may match where a text begins. */
  begins(text: string): boolean {
    return text !== "" && this.isAt(text, 0, text.charCodeAt(0), 1);
  }

  private isAt(text: string, start: number, first: number, where: number): boolean {
    if ((this.always & (WHOLE * where)) !== 0) return true;
    let code = first;
    for (let at = start, place = 0; ; code = text.charCodeAt(at)) {
      place = following(place, smallOf(code));
      const flags = this.table[place]!;
      if ((flags & (WHOLE * where)) !== 0) return true;
      if ((flags & (GOES_ON * where)) === 0 || ++at === text.length) return false;
    }
  }
}
