/** What becomes of a character besides another one. */
const DROPPED = 0xffff;
const SEVERAL = 0xfffe;

/** Longer texts, which are few, are rewritten as a whole. */
const LONGEST = 2000;
const codes = new Uint16Array(LONGEST);

/**
 * Rewrites texts character by character, as a rule does that looks at each alone: what becomes of a character is asked
 * once and kept.
 */
export class Letterwise {
  /** By code; 0 until it is asked for. */
  private readonly outcomes = new Uint16Array(0x10000);

  constructor(private readonly rule: (text: string) => string) {}

  of(text: string): string {
    if (text.length > LONGEST) return this.rule(text);
    let length = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const outcome = this.outcomes[code]! || this.outcomeOf(code);
      if (outcome === SEVERAL) return this.rule(text);
      if (outcome !== DROPPED) codes[length++] = outcome;
    }
    return String.fromCharCode.apply(null, codes.subarray(0, length) as unknown as number[]);
  }

  private outcomeOf(code: number): number {
    const letters = this.rule(String.fromCharCode(code));
    const isWhole = letters.length === 1 && !/\p{Surrogate}/u.test(letters);
    const outcome = letters === "" ? DROPPED : isWhole ? letters.charCodeAt(0) : SEVERAL;
    this.outcomes[code] = outcome;
    return outcome;
  }
}
