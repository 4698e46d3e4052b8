import type { Lexicon } from "./words";

/** Longest name of those who are to act, in words, or characters of Chinese. */
const MOST_WORDS = 14;
const MOST_HAN = 40;
const ARTICLE = /^(?:the|le|la|les|l['’]|el|los|las|o|a|os|as|al|au|aux)\s+|^l['’]/i;
const AT_END =
  /[(（]\s?(?<who>@?\p{Lu}[\p{L}\p{M}.'’-]{0,30}(?: \p{L}[\p{L}\p{M}.'’-]{0,30}){0,3}(?:\s?(?:[+&,/、]|and|et|y|e|и|и)\s?@?\p{Lu}[\p{L}\p{M}.'’ -]{0,40}){0,5})\s?[)）][.。]?$/u;

const NAME = "\\p{Lu}[\\p{L}\\p{M}.'’-]{0,24}(?: \\p{Lu}[\\p{L}\\p{M}.'’-]{0,24}){0,3}";
/** "Ana to send", "Ana and Bo to send": names as such, whose capitals tell them from other words. */
const NAMED = new RegExp(
  `^(?<who>${NAME}(?: \\([^()]{1,30}\\))?(?:(?:,| and| &|,? et| y| \\+|/) ?${NAME}){0,4}) to (?!the |a |an |all |our |their |its )\\p{Ll}`,
  "u",
);

/** Verbs that begin an order to nobody in particular: "Continue to work on …" names no one. */
const ORDERS =
  /^(?:il|elle|on|ce|le|la|les|el|los|las|the|cela|ça|se|ceci|esto|isto|that|continue|agree|try|remember|need|plan|want|start|begin|proceed|return|write|send|reply|respond|refer|contribute|add|move|talk|speak|listen|submit|apply|reach|schedule|prepare|support|letter|link|links|work|look|report|go|come|get|ensure|request|ask|invite|deadline|due|status|note|update|no|there|it|this|that)\b/i;

/** Arabic may be written with them or without. */
export const VOWEL_SIGNS = /[\u064B-\u0652\u0640]/gu;

/** Who is to do something, as the text names them, without article; null where it names nobody. */
export function assigneeOf(text: string, words: Lexicon): string | null {
  const unvowelled = text.replace(VOWEL_SIGNS, "");
  for (const pattern of [NAMED, ...words.assignee]) {
    const who = cleaned(pattern.exec(unvowelled)?.groups?.who);
    if (who !== null) return who;
  }
  return null;
}

/** The names in brackets with which an item of a list of actions ends: "(Ana + Luis)". */
export const namesAtEnd = (text: string): string | null => cleaned(AT_END.exec(text.trim())?.groups?.who);

/** Several names joined by "+" in brackets at its end make an item an action even where no heading does. */
export const endsInNames = (text: string): boolean => /\+/.test(AT_END.exec(text.trim())?.groups?.who ?? "");

/** A name fit to be shown, or null. */
export function cleaned(who: string | undefined): string | null {
  const name = who
    ?.replace(ARTICLE, "")
    .replace(/^[\s*_"“«]+/, "")
    .replace(/(\s\p{Lu}\.)?[\s*_"”».,;:，–—-]*$/u, "$1")
    .trim();
  if (!name || ORDERS.test(name) || !/\p{L}/u.test(name)) return null;
  if (/\p{Script=Han}/u.test(name) ? name.length > MOST_HAN : name.split(/\s+/).length > MOST_WORDS)
    return null;
  return name;
}
