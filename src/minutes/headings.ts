import { groupNamed } from "../../config/groups";
import type { Block } from "./blocks";
import { plain, whollyBold } from "./markup";
import { isProse } from "./titles";

/** A heading of the body: where it stands in the list of blocks, and how deep it goes. */
export interface Heading {
  block: Block;
  /** As written, with its number. */
  title: string;
  /** Smaller is higher. */
  level: number;
}

/** Levels of headings that no mark of Markdown gives. Numbered ones stand above bold and bare ones. */
const NUMBERED = 10;
const BOLD = 20;
const BARE = 21;

const HAN = /\p{Script=Han}/u;
const ENDS_LIKE_PROSE = /[.。;；,，、!！?？؟…]["”’»）)]{0,2}$/u;
const ENTRY = /^[\p{L}\p{M}' ]{2,24}\s?[:：]\s?\S/u;
const SUBNUMBERS = /\.\d/g;

/** Longest heading, in characters: Chinese says twice as much with each. */
const longest = (text: string): number => (HAN.test(text) ? 60 : 120);

const looksLikeHeading = (text: string): boolean =>
  text.length <= longest(text) &&
  !ENDS_LIKE_PROSE.test(text) &&
  /\p{L}/u.test(text) &&
  !/^[\p{Ll}(（[<@]/u.test(text);

/**
 * The headings among the blocks of a document. Where Markdown marks headings, only marked and wholly bold lines
 * are some. Else numbers tell: a numbered line with something other than the next number under it is a heading, a
 * run of numbered lines is a list unless it carries on the count of the headings. A bare line is a heading when it is
 * short, ends unlike a sentence, stands apart and has something under it.
 * @param isMarker Whether a line says by its words that it is a heading.
 * @param isOpener Whether a sentence opens a list.
 * @param isActions Whether a line announces actions.
 */
export function headingsOf(
  blocks: readonly Block[],
  isMarker: (text: string) => boolean,
  isOpener: (text: string) => boolean,
  isActions: (text: string) => boolean,
): Map<Block, Heading> {
  const headings = new Map<Block, Heading>();
  const marked = blocks.filter(({ kind, text }) => kind === "heading" && !isMarker(text)).length > 1;
  const numbered = marked ? new Set<Block>() : numberedHeadings(blocks, isMarker, isActions);

  // Among numbered headings, one marked in Markdown is a lesser one.
  const belowNumbers = numbered.size > 0 ? NUMBERED : 0;

  for (const [position, block] of blocks.entries()) {
    const bold = block.kind === "text" && block.breaks.length === 0 ? whollyBold(block.text) : null;
    const text = bold ?? plain(block.text);
    if (block.kind === "heading")
      headings.set(block, { block, title: text, level: block.level + belowNumbers });
    else if (numbered.has(block)) {
      const depth = block.marker.match(SUBNUMBERS)?.length ?? 0;
      headings.set(block, { block, title: plain(block.written), level: NUMBERED + depth });
    } else if (
      !marked &&
      block.kind === "numbered" &&
      isActions(text) &&
      !isFollowed(block, blocks[position + 1])
    )
      headings.set(block, { block, title: plain(block.written), level: NUMBERED });
    else if (block.kind === "text" && isMarker(text))
      headings.set(block, { block, title: text, level: bold === null ? BARE : BOLD });
    else if (bold !== null && looksLikeHeading(bold))
      headings.set(block, { block, title: bold, level: BOLD });
    else if (!marked && block.kind === "text" && isBareHeading(block, blocks[position + 1], text, isOpener))
      headings.set(block, { block, title: text, level: BARE });
  }
  return headings;
}

/** Whether the next number comes right after a numbered line, as it does in a list. */
const isFollowed = (block: Block, next: Block | undefined): boolean =>
  next === undefined ||
  (next.kind === "numbered" && kindOf(next.marker) === kindOf(block.marker) && follows(block, next));

function isBareHeading(
  block: Block,
  next: Block | undefined,
  text: string,
  isOpener: (text: string) => boolean,
): boolean {
  if (!block.apart || !next || block.breaks.length > 0 || ENTRY.test(text) || text.includes(" | "))
    return false;
  if (
    !looksLikeHeading(text) ||
    text.length > longest(text) / 1.5 ||
    text.endsWith(":") ||
    text.endsWith("：")
  )
    return false;
  return (
    next.kind !== "text" ||
    ENDS_LIKE_PROSE.test(next.text) ||
    isOpener(next.text) ||
    next.text.length > longest(next.text) ||
    groupNamed(text) !== null
  );
}

function numberedHeadings(
  blocks: readonly Block[],
  isMarker: (text: string) => boolean,
  isActions: (text: string) => boolean,
): Set<Block> {
  const headings = new Set<Block>();
  const runs: Block[][] = [];
  let before: Block | undefined;
  for (const block of blocks) {
    if (block.kind === "numbered") {
      const run = runs.at(-1);
      if (run && before === run.at(-1) && follows(run.at(-1)!, block)) run.push(block);
      else runs.push([block]);
    }
    before = block;
  }

  const subtitle = subtitleAmong(blocks, isActions);
  /** The last heading of each kind of number, the outer kinds first: "a." under "1.". */
  let path: Block[] = [];
  const inner = new Set<Kind>();
  const lastLike = (block: Block): Block | undefined =>
    path.find(({ marker }) => kindOf(marker) === kindOf(block.marker));
  for (const [index, run] of runs.entries()) {
    if (run.some((block) => !looksLikeHeading(block.text))) continue;
    const [first] = run as [Block];
    const last = lastLike(first);
    const next = runs[index + 1]?.[0];
    const beforeNext = next && lastLike(next);
    const carriesOn = last !== undefined && follows(last, first);
    const beginsAgain = last === undefined && run.length === 1 && inner.has(kindOf(first.marker));
    const isListWithin = beforeNext !== undefined && follows(beforeNext, next!);
    const goesOn = next !== undefined && follows(run.at(-1)!, next) && !isListWithin;
    const lead = blocks[blocks.indexOf(first) - 1];
    const underMarker = lead !== undefined && isMarker(plain(lead.text)) && !(goesOn && lead === subtitle);
    if (underMarker && !carriesOn) continue;
    if (carriesOn || goesOn || beginsAgain || (run.length === 1 && path.length === 0)) {
      for (const block of run) headings.add(block);
      const kind = kindOf(first.marker);
      const depth = path.findIndex(({ marker }) => kindOf(marker) === kind);
      if (depth < 0 && path.length > 0) inner.add(kind);
      path = [...(depth < 0 ? path : path.slice(0, depth)), run.at(-1)!];
    }
  }
  // One numbered line alone among many paragraphs is a numbered paragraph, or a list of one.
  return headings.size === 1 && runs.length > 1 ? new Set() : headings;
}

/** "Actions and next steps" under the title: nothing was said before it, and actions are announced again below. */
function subtitleAmong(blocks: readonly Block[], isActions: (text: string) => boolean): Block | undefined {
  const begin = blocks.findIndex(({ kind, text }) => kind === "item" || kind === "numbered" || isProse(text));
  const announcing = blocks.filter(({ kind, text }) => kind === "text" && isActions(plain(text)));
  const [first] = announcing;
  return announcing.length > 1 && blocks.indexOf(first!) < begin ? first : undefined;
}

type Kind = "digits" | "Chinese" | "letters";

const kindOf = (marker: string): Kind =>
  /\d/.test(marker) ? "digits" : HAN.test(marker) ? "Chinese" : "letters";

const numbersOf = (marker: string): number[] => (marker.match(/\d+/g) ?? []).map(Number);

const CHINESE = "零一二三四五六七八九十";
/** The numerals of contracts, as minutes number their parts with. */
const FORMAL = "零壹貳參肆伍陸柒捌玖拾";

/** Whether a number is the next one after another of the same kind: 3. after 2., 四、 after 三、, 2.1 after 2. */
function follows(before: Block, after: Block): boolean {
  const [a, b] = [numbersOf(before.marker), numbersOf(after.marker)];
  if (a.length === 0 || b.length === 0) {
    const [x, y] = [before.marker, after.marker].map((marker) =>
      CHINESE.indexOf(
        /[一二三四五六七八九十]$/.exec(
          marker
            .replace(/[壹-龥]/gu, (numeral) => CHINESE[FORMAL.indexOf(numeral)] ?? numeral)
            .replace(/[^一二三四五六七八九十]/g, ""),
        )?.[0] ?? "?",
      ),
    );
    return (
      a.length === b.length &&
      (x! >= 0 ? y === x! + 1 || (x === 10 && y === 1) : before.marker !== after.marker)
    );
  }
  if (b.length > a.length) return b.length === a.length + 1 && b.at(-1) === 1;
  const shared = b.length - 1;
  return b[shared] === a[shared]! + 1;
}
