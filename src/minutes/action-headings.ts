import { bare } from "./titles";
import type { Lexicon } from "./words";
import { LANGUAGES, type Language, lexicon } from "./words";

const everyLanguage = lexicon(Object.keys(LANGUAGES) as Language[]);
/** Between the languages of a heading in two: a sign, or the change of script. */
const SEAM =
  /\s*[/|｜／]\s*|\s+[–—-]\s+|(?<=\p{Script=Han})\s+(?=\p{Script=Latin})|(?<=\p{Script=Latin})\s+(?=\p{Script=Han})/u;
const MIXED = /\s*[/|｜／&+]\s*/u;
/** A heading in more languages than this is none. */
const MOST_PARTS = 4;

/** Whether a heading announces actions, in one language or several: "Actions", "Acciones / Actions", "行动 Actions". */
export function isForActions(title: string, words: Lexicon): boolean {
  const whole = bare(title);
  return (words.actionHeading.test(whole) || isInParts(whole)) && !words.oldActions.test(whole);
}

/** Whether a title is one for actions, said in several languages. */
function isInParts(title: string): boolean {
  if (!everyLanguage.actionHeading.mayOpen(title)) return false;
  const parts = title.split(SEAM, MOST_PARTS + 1);
  return (
    parts.length > 1 &&
    parts.length <= MOST_PARTS &&
    parts.every((part) => everyLanguage.actionHeading.test(part))
  );
}

/** Whether a heading announces actions among other things: "Notes / Action items", "Discussion and actions". */
export function isForActionsToo(title: string, words: Lexicon): boolean {
  const whole = bare(title);
  if (words.oldActions.test(whole) || isForActions(title, words)) return false;
  const parts = whole.split(MIXED, MOST_PARTS + 1);
  return (
    parts.length > 1 &&
    parts.length <= MOST_PARTS &&
    parts.some((part) => words.actionHeading.test(part.trim()))
  );
}

/** Whether a line opens a list of actions of an earlier meeting. */
export const opensOldActions = (text: string, words: Lexicon): boolean =>
  /[:：]$/.test(text) && words.oldActions.test(text);

/** Whether a line announces a list of actions: "agreed to these next steps:". */
export const announcesActions = (text: string, words: Lexicon): boolean =>
  /[:：]$/.test(text) && words.actionIntro.test(text);

/** Whether a line opens a list of actions, or is one with its label: "agreed to these next steps:", "ACTION: …". */
export const opensActions = (text: string, words: Lexicon): boolean =>
  announcesActions(text, words) ||
  opensOldActions(text, words) ||
  words.actionLabel.some((label) => label.test(text));
