import { Starts } from "./starts";

/**
 * `\b` knows ASCII letters only. The commonest letters come first: looking for one of all letters of the world takes a
 * search in a long table.
 */
const START = "(?<![a-z\u0430-\u044f\u0620-\u064a])(?<![\\p{L}\\p{M}\\p{N}])";
const HAN = /\p{Script=Han}/u;
const isHan = (source: string): boolean => HAN.test(source);
const isOther = (source: string): boolean => !HAN.test(source);

/** Any of some expressions; never, where there is none. */
export const union = (sources: readonly string[]): string => sources.join("|") || "(?!)";

/** Any of them as a word or words: one look behind for all, as one for each costs more than all the rest. */
export const bounded = (sources: readonly string[], end: string): string =>
  `${START}(?:${union(sources.filter(isOther))})${end}|${union(sources.filter(isHan))}`;

/**
 * Ways to say one thing, looked for in running text without regard to case. The regular expression is tried only where
 * one of its beginnings stands: nearly all places of a text are passed at a glance.
 */
export class Phrase {
  private readonly pattern: RegExp;
  private readonly starts: Starts;

  /**
   * @param sources Of regular expressions, flags "iu". They begin where a word does; those with Chinese characters
   *   anywhere, as Chinese is written without gaps.
   * @param end What follows, save on Chinese characters.
   */
  constructor(sources: readonly string[], end = "") {
    this.pattern = new RegExp(bounded(sources, end), "iuy");
    this.starts = new Starts(sources.filter(isOther), sources.filter(isHan));
  }

  /** Whether a text says it. */
  test(text: string): boolean {
    for (let at = this.starts.next(text, 0); at >= 0; at = this.starts.next(text, at + 1)) {
      this.pattern.lastIndex = at;
      if (this.pattern.test(text)) return true;
    }
    return false;
  }

  /** The first match from a position on. */
  exec(text: string, from = 0): RegExpExecArray | null {
    for (let at = this.starts.next(text, from); at >= 0; at = this.starts.next(text, at + 1)) {
      this.pattern.lastIndex = at;
      const match = this.pattern.exec(text);
      if (match) return match;
    }
    return null;
  }

  /** All matches, in order; none begins within another. */
  *all(text: string): Generator<RegExpExecArray> {
    for (let match = this.exec(text); match; match = this.exec(text, match.index + match[0].length))
      yield match;
  }

  /** A text with something else in the place of each match. */
  replacedIn(text: string, by: (match: RegExpExecArray) => string): string {
    let replaced = "";
    let end = 0;
    for (const match of this.all(text)) {
      replaced += text.slice(end, match.index) + by(match);
      end = match.index + match[0].length;
    }
    return replaced + text.slice(end);
  }
}

/** Ways to put a whole line, such as a heading, without regard to case. */
export class Wording {
  private readonly pattern: RegExp;
  private readonly starts: Starts;

  /** @param sources Of regular expressions, flags "iu". */
  constructor(sources: readonly string[]) {
    this.pattern = new RegExp(`^(?:${union(sources)})$`, "iu");
    this.starts = new Starts(sources, []);
  }

  /** Whether a text is that, and nothing else. */
  test(text: string): boolean {
    return this.starts.begins(text) && this.pattern.test(text);
  }

  /** Whether a text may begin so. It never says no of one that does. */
  mayOpen(text: string): boolean {
    return this.starts.begins(text);
  }
}
