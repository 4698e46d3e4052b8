import type { Item } from "../src/chat/reply";
import { isMessageId } from "../src/language/catalogue";
import { say, type Value } from "../src/language/values";
import type { MinutesWarning } from "../src/minutes/types";

/** What is doubtful in minutes, and below it the sentence. */
export const warningItem = ({ line, code: problem, text: words }: MinutesWarning): Item => ({
  text: say("minutes.warning", { line, problem: problemWords(problem) }),
  details: [words],
});

/** A problem in the reader's words; one that the catalogue does not know, by its code. */
const problemWords = (problem: string): Value => {
  const id = [`flag.${problem}`, `warning.${problem}`].find(isMessageId);
  return id === undefined ? problem : say(id);
};
