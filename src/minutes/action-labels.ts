import { assigneeOf, cleaned } from "./assignee";
import { committedIn } from "./commitments";
import type { Lexicon } from "./words";

const ACRONYM = /^AI/;
/** A label without any sign, told from the beginning of a sentence by its capitals: "TODO Ana renews it". */
const WORD_ALONE = /^[\p{L}-]+$/u;

/** An action's label at the beginning of a passage or of one of its sentences, and what it labels. */
export function labelOf(text: string, words: Lexicon): { rest: string; who: string | null } | null {
  for (const pattern of words.actionLabel) {
    const match = pattern.exec(text);
    if (!match) continue;
    const label = match[0].trim();
    if (WORD_ALONE.test(label) && label !== label.toUpperCase()) continue;
    const rest = text.slice(match[0].length).trim();
    // "AI" is artificial intelligence as often as an action item: only with someone to act is it one.
    if (ACRONYM.test(match[0]) && assigneeOf(rest, words) === null) continue;
    return { rest, who: cleaned(match.groups?.who) };
  }
  return decisionOf(text, words);
}

/** "Decision: Ana shall sign the contract", but not "Decision: the conference will be held in May". */
function decisionOf(text: string, words: Lexicon): { rest: string; who: string | null } | null {
  for (const pattern of words.decisionLabel) {
    const match = pattern.exec(text);
    if (!match) continue;
    const rest = text.slice(match[0].length).trim();
    const who = committedIn(rest, words) ?? assigneeOf(rest, words);
    return who === null || words.willTakePlace.test(rest) || words.tookPlace.test(rest)
      ? null
      : { rest, who };
  }
  return null;
}
