import type { Time } from "../times/types";
import { plain } from "./markup";
import type { Lexicon } from "./words";

/** Longest summary, in characters. */
const LONGEST = 90;
const HERE = "\u2063";
const CONNECTOR =
  /^\s?(?:,|，|、|和|及|与|至|到|and|to|et|à|y|a|e|и|و|إلى|–|-|\/|;)?\s?(?:at|à|a las|в|de)?\s?$/iu;
const CLAUSE = /[，,；;。.!！?？：:（）()]|\s[–—-]\s/u;
const EDGES = /^[\s，,；;。.:：、|\u2063–—-]+|[\s，,；;。.:：、|\u2063–—-]+$/gu;
const HAN = /\p{Script=Han}/u;

/**
 * A few words for a happening, made from the sentence that tells of it: the clause around its time, without the
 * time and the words that led to it.
 * @param times All times of the sentence, with `index` counted in it.
 */
export function summaryOf(sentence: string, time: Time, times: readonly Time[], words: Lexicon): string {
  const marked = withoutTimes(sentence, time, times, words);
  const clauses = plain(marked)
    .split(CLAUSE)
    .map((clause) => clause.trim());
  const at = Math.max(
    0,
    clauses.findIndex((clause) => clause.includes(HERE)),
  );
  let text = tidy(clauses[at] ?? "", words);
  const neighbours = [clauses.slice(at + 1), clauses.slice(0, at).reverse()];
  if (at > 0 && /[（(]/.test(charBefore(plain(marked), at))) neighbours.reverse();
  for (const clause of neighbours.flat()) {
    if (tellsEnough(text)) break;
    const more = tidy(clause, words);
    if (more.length > text.length) text = more;
  }
  if (!tellsEnough(text)) text = tidy(plain(marked).replaceAll(HERE, ""), words) || text;
  return shortened(text.charAt(0).toUpperCase() + text.slice(1));
}

/** The separator before a clause. */
function charBefore(text: string, clause: number): string {
  let seen = 0;
  for (const character of text) if (CLAUSE.test(character) && ++seen === clause) return character;
  return "";
}

function withoutTimes(sentence: string, time: Time, times: readonly Time[], words: Lexicon): string {
  let rest = "";
  let from = 0;
  for (const each of times) {
    if (each.index < from) continue;
    let left = sentence.slice(from, each.index);
    if (rest.includes(HERE) && CONNECTOR.test(left)) left = "";
    left = left.replace(words.leadIn, (lead) => (lead.length >= left.trimEnd().length ? "" : lead));
    left = left
      .replace(/[（(]\s?$/u, (bracket) => bracket)
      .replace(words.beforeTimeHan, "")
      .replace(words.beforeTime, "");
    const after = sentence.slice(each.index + each.text.length);
    const gone = words.afterTime.exec(after)?.[0] ?? "";
    rest += left + HERE + (each === time ? "" : "");
    from = each.index + each.text.length + gone.length;
  }
  return rest + sentence.slice(from);
}

function tidy(clause: string, words: Lexicon): string {
  let text = clause.replaceAll(HERE, " ").replace(/\s+/g, " ").replace(EDGES, "");
  for (let before = ""; before !== text; ) {
    before = text;
    text = text.replace(words.leadIn, "").replace(words.trailer, "").replace(EDGES, "");
  }
  return text.replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, "");
}

const tellsEnough = (text: string): boolean =>
  HAN.test(text) ? text.length >= 6 : text.split(" ").length >= 3;

function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, LONGEST - 1);
  const space = cut.lastIndexOf(" ");
  return `${(space > LONGEST / 2 && !HAN.test(cut.slice(space)) ? cut.slice(0, space) : cut).trimEnd()}…`;
}
