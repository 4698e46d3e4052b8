import { z } from "zod";
import type { Block } from "../src/chat/reply";
import type { MessageId } from "../src/language/catalogue";
import { LOCALES } from "../src/language/locales";
import { say } from "../src/language/values";
import { plainWords } from "../src/language/words";
import type { Option } from "./command";
import { folded } from "./line";
import { code } from "./show";

/** Entries that one answer shows at most: more than a phone's screen holds. */
const PAGE = 15;

/** Where in a list somebody wants to begin. */
export interface Start {
  /** Number of an entry, from 1. */
  position: number;
  /** What that entry was called when the list was shown. */
  key?: string | undefined;
}

/** A word in every language that the bot speaks. */
const inAnyLanguage = (id: MessageId): string =>
  [...new Set(LOCALES.map((locale) => folded(plainWords(say(id), locale))))].join("|");

/** "from 16", "从16", and as buttons have it "from 16 A31". */
const FROM = new RegExp(`^(?:${inAnyLanguage("page.from")}) ?(\\d{1,6})(?: (\\S{1,40}))?$`, "u");
/** "page 2", "第 2 页". */
const ON_PAGE = new RegExp(`^(?:${inAnyLanguage("page.page")}) ?(\\d{1,5})$|^第 ?(\\d{1,5}) ?[页頁]$`, "u");

/** Where a long list is to begin; buttons fill it in, and it may be typed. */
export const from = {
  description: "option.from",
  isTyped: true,
  schema: z.string().transform((typed, context): Start => {
    const words = folded(typed);
    const [, position, key] = FROM.exec(words) ?? [];
    if (position !== undefined) return { position: Number(position), key };
    const [, page, chinesePage = page] = ON_PAGE.exec(words) ?? [];
    if (chinesePage !== undefined) return { position: (Number(chinesePage) - 1) * PAGE + 1 };
    context.issues.push({ code: "custom", message: "is no place in a list", input: typed });
    return z.NEVER;
  }),
} satisfies Option;

/** A list that is shown in pages. */
export interface Paged<T> {
  all: readonly T[];
  /** What an entry is called as long as it is what it is; without white space. */
  keyOf: (one: T) => string;
  show: (one: T) => Block[];
  /** What stands above an entry unless the one before has the same, the very same block: "5 actions:". */
  above?: (one: T) => Block;
  start?: Start | undefined;
  /** The line that shows the list from its beginning, in words that every language has. */
  line: string;
  /** Entries at most. */
  most?: number;
}

/**
 * The part of a list that somebody asked for, as far as it fits in one answer. A list may change between two pages:
 * the next goes on from the entry that was next, wherever it is now; and where others came, went or moved before it,
 * the answer says so. Past the end is the last page.
 * @returns the blocks, and the entries that may be shown.
 */
export function paged<T>(list: Paged<T>): { blocks: Block[]; shown: readonly T[] } {
  const { all, keyOf, show, above, line, most = PAGE } = list;
  const { index, isChanged } = beginning(list);
  const shown = all.slice(index, index + most);
  const lineFrom = (at: number): string => {
    const one = all[at];
    return one === undefined ? line : `${line} from ${at + 1} ${keyOf(one)}`;
  };
  let last: Block | undefined;
  const entries = shown.map((one): Block[] => {
    const title = above?.(one);
    const isNew = title !== last;
    last = title;
    return [...(title && isNew ? [title] : []), ...show(one)];
  });
  const following = all.slice(index, index + most + 1);
  const pages: Block = {
    kind: "pages",
    entries,
    first: index + 1,
    total: all.length,
    lines: following.map((_, offset) => lineFrom(index + offset)),
    ...(index > 0 && { previous: lineFrom(Math.max(0, index - most)) }),
  };
  const changed: Block = { kind: "note", text: say("page.changed", { example: code(`/mag ${line}`) }) };
  return { blocks: [pages, ...(isChanged ? [changed] : [])], shown };
}

function beginning<T>({ all, keyOf, start, most = PAGE }: Paged<T>): { index: number; isChanged: boolean } {
  if (!start) return { index: 0, isChanged: false };
  const wanted = Math.max(0, start.position - 1);
  const { key } = start;
  const found = key === undefined ? -1 : all.findIndex((one) => folded(keyOf(one)) === key);
  const index = found >= 0 ? found : wanted;
  const isChanged = key !== undefined && found !== wanted;
  if (index < all.length) return { index, isChanged };
  return { index: Math.max(0, Math.floor((all.length - 1) / most) * most), isChanged };
}
