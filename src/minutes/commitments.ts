import { cleaned, VOWEL_SIGNS } from "./assignee";
import type { Clause, Statement } from "./statements";
import type { Lexicon } from "./words";

/** Longest sentence that is looked at: nobody takes more than one thing upon them in so many characters. */
const LONGEST = 400;

const TOPIC = /^[^:：]{2,60}[:：]\s?/u;

/** Who takes something upon them, or is given it, in a sentence: "Ana agreed to …"; null where nobody does. */
export function committedIn(text: string, words: Lexicon): string | null {
  if (text.length > LONGEST) return null;
  const sentence = text.replace(VOWEL_SIGNS, "");
  // "Collaborative session: the coordinators agreed that …"
  const behindTopic = sentence.replace(TOPIC, "");
  for (const said of behindTopic === sentence ? [sentence] : [sentence, behindTopic])
    for (const pattern of words.commitment) {
      const who = cleaned(pattern.exec(said)?.groups?.who);
      if (who !== null) return who;
    }
  return null;
}

/** One sentence of a passage as a statement of its own. */
export const alone = (statement: Statement, { text, line, times }: Clause): Statement => ({
  ...statement,
  text,
  line,
  times,
});
