import type { Time } from "../times/types";
import { withoutEdges } from "./edges";
import { plain } from "./markup";
import type { Clause } from "./statements";
import type { Lexicon } from "./words";
import type { Phrase } from "./words/phrase";

export interface Summary {
  text: string;
  /** It names the happening ("the online launch") rather than telling of it ("they will be launched online"). */
  names: boolean;
}

/** Longest summary, in characters. */
const LONGEST = 90;
/** Shorter ones take in the next clause, in characters of Chinese and in words. */
const SHORT_HAN = 14;
const SHORT_WORDS = 4;
/** The shortest names. */
const NAME_HAN = 5;
const NAME_WORDS = 2;

/** Stands for a time that was taken out; no text holds it. */
const HERE = "\u2063";
const CONNECTOR =
  /^[\s,，、和及与至到–;/-]{0,3}(?:(?:and|to|et|y|a|e|и|إلى)\s|و)?\s?(?:at|à|a las|в|de)?\s?$/iu;
const CLAUSE_END = /[，；。！？：]|[,;.!?:،؛](?=\s|$|\u2063)|\s[–—-]\s/u;
const EDGE = /[\s，,；;。.:：、|\u2063–—-]/u;
const AROUND = /[（(][^（）()]{0,80}\u2063[^（）()]{0,80}[)）]/u;
/** What a clause that tells what someone said begins with: "that the meeting took place". */
const SUBORDINATE = /^(?:что|that|que|أنّ?)\s|^qu['’]/iu;
const HAN = /\p{Script=Han}/u;

/**
 * A few words for a happening, made from the sentence that tells of it: the clause around its time, without the
 * time and the words that lead to it.
 */
export function summaryOf(clause: Clause, time: Time, words: Lexicon): Summary {
  const { text, attributive } = withoutTimes(clause, time, words);
  if (attributive !== null) {
    const named = tidy(plain(attributive).split(CLAUSE_END)[0]!, words);
    if (isName(named)) return { text: shortened(named), names: true };
  }
  // "the High-Level Meeting (15-17 December)" tells in front of the brackets.
  const clauses = plain(text).replace(AROUND, HERE).split(CLAUSE_END);
  const at = Math.max(
    0,
    clauses.findIndex((clause) => clause.includes(HERE)),
  );
  const joining = [...words.joining.all(clauses[at]!)].at(-1);
  const named = joining ? tidy(clauses[at]!.slice(joining.index + joining[0].length), words) : "";
  if (isName(named)) return { text: shortened(named), names: true };

  let told = tidy(clauses[at]!, words);
  // "Following the consultation on …, the group": what stands after the preposition is the happening's name.
  if (words.leadIn.test(clauses[at]!.trim()) && isName(told)) return { text: shortened(told), names: true };
  const [later, earlier] = [clauses.slice(at + 1), clauses.slice(0, at).reverse()];
  for (const clause of told === "" ? [...earlier, ...later] : [...later, ...earlier]) {
    if (isLongEnough(told)) break;
    const more = tidy(clause, words);
    told = told === "" ? more : withoutEdges(`${told}${HAN.test(more) ? "，" : ", "}${more}`, EDGE);
  }
  return { text: shortened(told || tidy(plain(text), words)), names: false };
}

/**
 * The sentence with a mark in the place of each time; and, where the time describes a noun ("11 月 26 日举办的…"), what
 * follows it.
 */
function withoutTimes(
  { text: sentence, times, dates }: Clause,
  time: Time,
  words: Lexicon,
): { text: string; attributive: string | null } {
  let text = "";
  let attributive: string | null = null;
  let from = 0;
  for (const each of [...dates, ...times]) {
    if (each.index < from) continue;
    const left = sentence.slice(from, each.index);
    const led = text === "" && words.leadIn.exec(left.trim())?.[0].trim() === left.trim() ? "" : left;
    if (!(text.endsWith(HERE) && CONNECTOR.test(led)))
      text += upTo(words.beforeTime, led.replace(words.beforeTimeHan, ""));
    text += text.endsWith(HERE) ? "" : HERE;
    from = each.index + each.text.length;
    const gone = words.afterTime.exec(sentence.slice(from))?.[0] ?? "";
    from += gone.length;
    if (gone.endsWith("的") && (each === time || attributive === null)) attributive = sentence.slice(from);
  }
  return { text: text + sentence.slice(from), attributive };
}

/** A text up to where a phrase begins. */
const upTo = (phrase: Phrase, text: string): string => text.slice(0, phrase.exec(text)?.index);

function tidy(clause: string, words: Lexicon): string {
  const spaced = clause.replaceAll(HERE, " ").replace(/\s+/g, " ");
  let text = withoutEdges(spaced, EDGE).replace(SUBORDINATE, "");
  for (let before = ""; before !== text; ) {
    before = text;
    text = withoutEdges(text.replace(words.leadIn, "").replace(words.trailer, ""), EDGE);
  }
  return text.replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, "");
}

const isName = (text: string): boolean =>
  HAN.test(text) ? text.length >= NAME_HAN : text.split(" ").length >= NAME_WORDS;

const isLongEnough = (text: string): boolean =>
  HAN.test(text) ? text.length >= SHORT_HAN : text.split(" ").length >= SHORT_WORDS;

function shortened(text: string): string {
  const whole = text.charAt(0).toUpperCase() + text.slice(1);
  if (whole.length <= LONGEST) return whole;
  const cut = whole.slice(0, LONGEST - 1);
  const space = cut.lastIndexOf(" ");
  return `${(space > LONGEST / 2 && !HAN.test(cut.slice(space)) ? cut.slice(0, space) : cut).trimEnd()}…`;
}
