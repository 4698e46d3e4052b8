import { KINDS } from "./characters";

/**
 * One spelling for the many that a character can have: lower case, no accents, ASCII digits and punctuation, plain
 * spaces, simplified Chinese, Arabic without vowel marks, nothing invisible. Words and texts are folded alike, so
 * that a word list needs one spelling of each word. Every folded character remembers where it stood.
 */
export interface Folded {
  readonly codes: Uint16Array;
  /** The kind of each character, and a mark for the end. */
  readonly kinds: Uint8Array;
  readonly length: number;
  /** UTF-16 offset in the original of each folded character, and one more for the end. */
  readonly offsets: Uint32Array;
  /** Where the characters stand that every address has one of (`/`, `@`, `.`), and behind them the length. */
  readonly links: Uint32Array;
}

const DROPPED = 0;
/** Where a character's kind begins in the table below, and above that whether addresses have it. */
const KIND_SHIFT = 16;
const LINK = 1 << 24;
const SPACE = 0x20;
const NEWLINE = 0x0a;

/** Blocks in which compatibility forms, accents and case occur; everything else stands for itself. */
const BLOCKS: readonly (readonly [number, number])[] = [
  [0x41, 0x5a],
  [0xa0, 0x24f],
  [0x370, 0x52f],
  [0x1e00, 0x1fff],
  [0x2e80, 0x2fdf],
  [0xf900, 0xfaff],
  [0xfb00, 0xfb4f],
  [0xfb50, 0xfdff],
  [0xfe30, 0xfefc],
  [0xff00, 0xffef],
];

/** Combining marks, Arabic vowel signs and tatweel, bidi controls, joiners, soft hyphens, byte order marks. */
const INVISIBLE: readonly (readonly [number, number])[] = [
  [0x00, 0x08],
  [0x0e, 0x1f],
  [0xad, 0xad],
  [0x300, 0x36f],
  [0x610, 0x61a],
  [0x61c, 0x61c],
  [0x640, 0x640],
  [0x64b, 0x65f],
  [0x670, 0x670],
  [0x6d6, 0x6ed],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
];

/** Pairs of a character and what it is read as. */
const ALIKE =
  '‐-‑-‒-–-—-―-−-ー-－-﹣-～~〜~∼~’\'‘\'ʼ\'“"”"„"«"»"「"」"、,،,؛;؟?٫.٬,۔.∶:︰:꞉:【[】]｜|│|¦|' +
  "أاإاآاٱاىيؤوئيةهکكیي" +
  "時时點点號号後后週周禮礼間间國国協协調调標标準准際际聯联東东倫伦羅罗維维爾尔紐纽約约內内灣湾韓韩歐欧亞亚達达馬马華华頓顿區区" +
  "兩两鐘钟鍾钟過过從从開开結结將将於于為为報报當当雅雅魯鲁買买臺台烏乌蘭兰寧宁澤泽會会個个這这遲迟須须應应請请終终們们動动" +
  "巴巴格格林林納纳聖圣奧奥盧卢薩萨喬乔麗丽尼尼莫莫斯斯科科勒勒賓宾瑪玛諾诺貝贝滿满羅罗裡里裏里邊边還还無无時时幾几" +
  "節节課课議议參参與与臨临龍龙門门長长陽阳陰阴歷历曆历島岛檳槟嶼屿廣广濟济漢汉蒙蒙庫库仁仁歲岁錯错對对話话發发佈布" +
  "遞递繳缴雙双側侧轉转換换總总選选舉举審审載载點点刪删預预計计劃划進进辦办認认識识說说讀读寫写樣样種种";

/** What each character is read as, with the kind of that: one look-up a character. */
function table(): Uint32Array {
  const fold = Uint32Array.from({ length: 0x10000 }, (_, code) => code);
  for (const [first, last] of BLOCKS) for (let code = first; code <= last; code++) fold[code] = plain(code);
  // Superscripts are footnote marks, not digits.
  for (const code of [0xb2, 0xb3, 0xb9]) fold[code] = code;
  for (const zero of [0x660, 0x6f0, 0x966])
    for (let digit = 0; digit < 10; digit++) fold[zero + digit] = 0x30 + digit;
  for (let code = 0x2000; code <= 0x200a; code++) fold[code] = SPACE;
  for (const code of [0x09, 0x0b, 0x0d, 0xa0, 0x1680, 0x202f, 0x205f, 0x3000]) fold[code] = SPACE;
  for (const code of [0x0a, 0x0c, 0x85, 0x2028, 0x2029]) fold[code] = NEWLINE;
  for (let at = 0; at + 1 < ALIKE.length; at += 2) fold[ALIKE.charCodeAt(at)] = ALIKE.charCodeAt(at + 1);
  for (const [first, last] of INVISIBLE) fold.fill(DROPPED, first, last + 1);
  // Markdown's emphasis stands between words and within none.
  fold[0x2a] = SPACE;
  return fold.map((code) => {
    const link = code === 0x2e || code === 0x2f || code === 0x40 ? LINK : 0;
    return code === DROPPED ? DROPPED : link | (KINDS[code]! << KIND_SHIFT) | code;
  });
}

function plain(code: number): number {
  const simple = String.fromCharCode(code).normalize("NFKC").normalize("NFD").toLowerCase();
  return simple.length === 0 ? code : simple.charCodeAt(0);
}

const FOLD = table();

/** Places behind the end that hold nothing, so that looking a little ahead needs no check. */
const MARGIN = 4;

class Room implements Folded {
  readonly codes: Uint16Array;
  readonly kinds: Uint8Array;
  readonly offsets: Uint32Array;
  readonly links: Uint32Array;
  length = 0;

  constructor(readonly size: number) {
    this.codes = new Uint16Array(size + MARGIN);
    this.kinds = new Uint8Array(size + MARGIN);
    this.offsets = new Uint32Array(size + MARGIN);
    this.links = new Uint32Array(size + MARGIN);
  }
}

/** Messages are short and many: those up to this length share one room, since making rooms costs more than folding. */
const shared = new Room(2000);

/**
 * Strings have many shapes inside the engine, so that every look-up of a method on one of them is a search: this one is
 * needed for each character, and is looked up once.
 */
// eslint-disable-next-line @typescript-eslint/unbound-method -- it is called on a text each time.
const { charCodeAt } = String.prototype;

/** @returns the folded form of a text, of at most the same length; good until the next call. Linear. */
export function fold(text: string): Folded {
  const { length: end } = text;
  const room = end <= shared.size ? shared : new Room(end);
  const { codes, kinds, offsets, links } = room;
  let length = 0;
  let linked = 0;
  for (let at = 0; at < end; at++) {
    const folded = FOLD[charCodeAt.call(text, at)]!;
    if (folded === DROPPED) continue;
    // The arrays keep as many of the lower bits as they are wide.
    codes[length] = folded;
    kinds[length] = folded >>> KIND_SHIFT;
    if (folded >= LINK) links[linked++] = length;
    offsets[length++] = at;
  }
  links[linked] = length;
  offsets[length] = end;
  for (let at = length; at < length + MARGIN; at++) {
    codes[at] = 0;
    kinds[at] = 0;
  }
  room.length = length;
  return room;
}

/** The folded form of a word, for word lists. */
export function foldWord(word: string): string {
  const { codes, length } = fold(word);
  return String.fromCharCode(...codes.subarray(0, length));
}
