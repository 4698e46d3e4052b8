import { sortKey } from "../times";
import { languagesOf } from "./language";
import type { Statement } from "./statements";
import type { MinutesAction, MinutesWarning } from "./types";
import type { Language } from "./words";

/** A language with this share of the statements is more than quoted. */
const NOTABLE = 0.2;
/** Each version has at least this share of the actions of the other. */
const LIKE_MANY = 0.5;

/**
 * Says of each statement in which language it is, where a document is in several; a statement too short to tell is in
 * that of the one before.
 */
export function withLanguages(statements: readonly Statement[], present: readonly Language[]): Statement[] {
  if (present.length < 2) return [...statements];
  let before: Language | null = null;
  return statements.map((statement) => {
    const { main, present: own, sure } = languagesOf(statement.text);
    const isSure =
      sure &&
      present.includes(main) &&
      own.length > 0 &&
      (main !== "en" || /\p{Script=Latin}{2}/u.test(statement.text));
    if (isSure) before = main;
    return { ...statement, language: before };
  });
}

/**
 * Takes out the actions that a document gives a second time, in translation. Two versions stand side by side when
 * each has a notable part of the text and about as many actions; an action and its translation have the same deadline
 * and times. What only one version has is kept, with a warning; so is all where the words leave it open whether there
 * is a second language at all.
 */
export function withoutTranslations(
  actions: readonly { action: MinutesAction; statement: Statement }[],
  statements: readonly Statement[],
  main: Language,
): { actions: MinutesAction[]; warnings: MinutesWarning[] } {
  const all = actions.map(({ action }) => action);
  const other = secondLanguage(statements, main);
  const own = actions.filter(({ statement }) => statement.language !== other);
  const translated = actions.filter(({ statement }) => statement.language === other);
  const few = Math.min(own.length, translated.length);
  if (other === null || few === 0 || few < Math.max(own.length, translated.length) * LIKE_MANY)
    return { actions: all, warnings: [] };

  const left = new Map<string, number>();
  for (const { action } of own) left.set(signature(action), (left.get(signature(action)) ?? 0) + 1);
  const repeated = new Set<MinutesAction>();
  for (const { action } of translated) {
    const same = left.get(signature(action)) ?? 0;
    if (same > 0) repeated.add(action);
    left.set(signature(action), same - 1);
  }
  if (!isIn(other, statements)) {
    const doubtful = translated.filter(({ action }) => repeated.has(action));
    return {
      actions: all,
      warnings: doubtful.map(({ action: { line, text } }) => ({ line, code: "translation-unsure", text })),
    };
  }
  const alone = translated.filter(({ action }) => !repeated.has(action));
  return {
    actions: all.filter((action) => !repeated.has(action)),
    warnings: alone.map(({ action: { line, text } }) => ({ line, code: "translation-disagrees", text })),
  };
}

/** Whether all that is taken for a language together leaves no doubt that it is. */
function isIn(language: Language, statements: readonly Statement[]): boolean {
  const own = statements.filter((statement) => statement.language === language);
  const { main, sure } = languagesOf(own.map(({ text }) => text).join("\n"));
  return main === language && sure;
}

/** What an action and its translation share. */
const signature = ({ due, times }: MinutesAction): string =>
  [due ? sortKey(due) : "", ...times.map(({ when }) => sortKey(when))].join(" ");

function secondLanguage(statements: readonly Statement[], main: Language): Language | null {
  const counts = new Map<Language, number>();
  for (const { language } of statements)
    if (language !== null && language !== main) counts.set(language, (counts.get(language) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && most[1] >= statements.length * NOTABLE ? most[0] : null;
}
