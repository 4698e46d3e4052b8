import { KIND } from "./characters";
import type { Folded } from "./folded-text";

const { digit: DIGIT, han: HAN, letter: LETTER } = KIND;

/**
 * Stretches whose digits are no times: code between backticks, URLs, e-mail addresses, paths and names of files, and
 * the platforms' own marks (`<t:1765202400:F>`, `<@U024BE7LH>`, `<!date^...>`).
 */
export class Opaque {
  private readonly codes: Uint16Array;
  private readonly kinds: Uint8Array;
  private readonly length: number;
  /** Where the last run of so many backticks begins, once one had none to close it: nothing is sought in vain twice. */
  private lastRuns: ReadonlyMap<number, number> | null = null;
  private angleSpent = false;
  /** Up to where chunks are known to hold no address: a later start within one need not look again. */
  private clearUntil = 0;
  /** How many of the folded text's links have been looked at, and where the last of them stands. */
  private links = 0;
  private linkAt = -1;
  /** Behind the last white space before it. */
  private linkedFrom = 0;

  constructor(
    private readonly text: string,
    private readonly folded: Folded,
  ) {
    this.codes = folded.codes;
    this.kinds = folded.kinds;
    this.length = folded.length;
  }

  /** @returns the end of the stretch that begins at a mark; the same place when none does. */
  afterMark(at: number): number {
    const code = this.codes[at]!;
    if (code === BACKTICK) return this.afterCode(at);
    if (code === LESS_THAN) return this.afterAngle(at);
    return at;
  }

  /**
   * @param at the first character after white space or a mark that opens.
   * @returns the end of the stretch that begins there: an address or a file; the same place when none does.
   */
  afterChunk(at: number): number {
    return at < this.clearUntil || !this.isLinked(at) ? at : this.afterAddress(at);
  }

  /** Whether a mark that every address has stands between a place and the next white space: rare, and cheap to see. */
  private isLinked(at: number): boolean {
    while (this.linkAt < at) this.nextLink();
    return this.linkedFrom <= at;
  }

  private nextLink(): void {
    const { codes, kinds, length } = this;
    const { links } = this.folded;
    let link = links[this.links++]!;
    // A point is one only within a name.
    while (link < length && codes[link] === DOT && kinds[link + 1] !== LETTER) link = links[this.links++]!;
    let from = link;
    while (from > this.linkAt + 1 && codes[from - 1]! > 0x20) from--;
    if (from > this.linkAt + 1 || this.linkAt < 0) this.linkedFrom = from;
    this.linkAt = link;
    if (link === length) this.linkedFrom = this.linkAt = BEHIND_ALL;
  }

  private afterAddress(at: number): number {
    const { codes, kinds, length } = this;
    let end = at;
    let letters = 0;
    let slashes = 0;
    let dottedName = false;
    let address = false;
    for (; end < length && this.inAddress(end, address); end++) {
      const code = codes[end]!;
      if (kinds[end] === LETTER) letters++;
      else if (code === SLASH) {
        slashes++;
        if (codes[end - 1] === SLASH && codes[end - 2] === COLON && letters > 1) address = true;
        if (dottedName && slashes === 1) address = true;
      } else if (code === DOT && slashes === 0 && letters > 0 && kinds[end + 1] === LETTER)
        dottedName = dottedName || (kinds[end - 1] === LETTER && kinds[end + 2] === LETTER);
      else if (code === AT && end > at && isWord(kinds[end + 1]) && isWord(kinds[end - 1])) address = true;
    }
    if (address || this.isFile(at, end)) return end;
    this.clearUntil = end;
    return at;
  }

  private inAddress(at: number, address: boolean): boolean {
    const code = this.codes[at]!;
    if (code <= 0x20 || code === LESS_THAN || code === GREATER_THAN || code === QUOTE || code === BACKTICK)
      return false;
    const kind = this.kinds[at]!;
    if (code === BAR || code === CLOSING || kind === HAN) return false;
    // A full-width mark that was folded to an ASCII one ends an address.
    return code > 0x7f ? address : kind === LETTER || this.text.charCodeAt(this.folded.offsets[at]!) < 0x80;
  }

  private isFile(start: number, end: number): boolean {
    const { codes } = this;
    for (let dot = end - 1; dot > start && dot >= end - 6; dot--) {
      if (codes[dot] !== DOT) continue;
      const ending = String.fromCharCode(...codes.subarray(dot + 1, end)).replace(/[,;:!?]$/, "");
      return FILE_ENDINGS.has(ending);
    }
    return false;
  }

  private afterCode(at: number): number {
    const { codes, length } = this;
    const run = runOf(codes, at, length);
    if (this.lastRuns !== null && at >= this.lastRuns.get(run)!) return at + run;
    for (let next = at + run; next < length; ) {
      if (codes[next] !== BACKTICK) {
        next++;
        continue;
      }
      const closing = runOf(codes, next, length);
      if (closing === run) return next + closing;
      next += closing;
    }
    this.lastRuns = lastRuns(codes, at, length);
    return at + run;
  }

  private afterAngle(at: number): number {
    const { codes, length } = this;
    const next = codes[at + 1] ?? 0;
    const platform =
      next === AT ||
      next === HASH ||
      next === BANG ||
      (next === 0x74 && codes[at + 2] === COLON) ||
      next === 0x68;
    if (!platform || this.angleSpent) return at;
    for (let end = at + 1; end < length; end++) {
      if (codes[end] === GREATER_THAN) return end + 1;
      if (codes[end] === 0x0a || end - at > LONGEST_MARK) return at;
    }
    this.angleSpent = true;
    return at;
  }
}

/** No text is so long; and it is an integer that the engine keeps as small as the places that it is compared with. */
const BEHIND_ALL = 0x3fffffff;
const LONGEST_MARK = 300;
const BACKTICK = 0x60;
const LESS_THAN = 0x3c;
const GREATER_THAN = 0x3e;
const QUOTE = 0x22;
const SLASH = 0x2f;
const COLON = 0x3a;
const DOT = 0x2e;
const AT = 0x40;
const HASH = 0x23;
const BANG = 0x21;
const BAR = 0x7c;
const CLOSING = 0x29;

const FILE_ENDINGS: ReadonlySet<string> = new Set(
  "pdf doc docx odt rtf txt md html htm csv tsv json jsonl xml yml yaml ics xls xlsx ods ppt pptx odp zip gz log png jpg jpeg gif svg mp3 mp4 mov wav vtt srt eml sql js ts py".split(
    " ",
  ),
);

const isWord = (kind: number | undefined): boolean => kind === LETTER || kind === DIGIT;

/** Where the last run of each length begins. */
function lastRuns(codes: Uint16Array, from: number, length: number): Map<number, number> {
  const last = new Map<number, number>();
  for (let at = from; at < length; ) {
    const run = runOf(codes, at, length);
    if (run > 0) last.set(run, at);
    at += run || 1;
  }
  return last;
}

function runOf(codes: Uint16Array, at: number, length: number): number {
  let end = at;
  while (end < length && codes[end] === BACKTICK) end++;
  return end - at;
}
