import { groupsIn } from "../../config/groups";
import { dueOf, inBrackets, whenOf } from "./action-due";
import { announcesActions, isForActions, opensOldActions } from "./action-headings";
import { labelOf } from "./action-labels";
import { assigneeOf, cleaned, endsInNames, namesAtEnd } from "./assignee";
import type { Block } from "./blocks";
import { alone, committedIn } from "./commitments";
import type { Finder } from "./dated";
import { plain } from "./markup";
import { features, overlap } from "./overlap";
import type { Statement } from "./statements";
import type { MinutesAction } from "./types";
import type { Lexicon } from "./words";

const DONE = /^\[[xX✓]\]$|\[[xX✓]\]$|[☑☒✅]/u;
const TO_DO = /\[\s\]$|☐/;
/** "Status: open", "Deadline: …", "Owner: …" on the line under an action. */
const DETAIL =
  /^(?:status|state|deadline|due(?: date)?|owner|responsible|assigned to|assignee|estado|fecha límite|plazo|responsables?|statut|échéance|délai|статус|срок|ответственн\p{L}{1,3}|状态|狀態|截止(?:日期|时间|時間)?|期限|负责人|負責人|الحالة|الموعد النهائي|المسؤول|prazo|responsável)\s?[:：]\s?(?<value>.+)$/iu;
const OWNER = /^(?:owner|responsible|assign|responsab|ответ|负责|負責|المسؤول|responsável)/i;

interface Draft {
  statement: Statement;
  /** Without label and Markdown. */
  text: string;
  assignee: string | null;
  /** By what it is an action: a list of them, its label, or only by what the sentence says. */
  by: "list" | "label" | "sentence";
  details: Statement[];
}

/** A line under which what follows belongs to it. */
interface Parent {
  kind: Block["kind"];
  /** Deeper items belong to it. */
  level: number;
  /** They are actions, rather than parts of one. */
  lists: boolean;
  who: string | null;
  /** They are actions of an earlier meeting. */
  old?: boolean;
}

/** Shared features from which a listed action is one that a label marked above. */
const SAME_ACTION = 0.8;
/** The same, of a sentence that tells of an action marked elsewhere, of the same person. */
const TOLD_AGAIN = 0.4;
/** With how many labelled actions that begin alike a listed one is compared. */
const MOST_ALIKE = 20;

/**
 * What the document marks as to be done: items where it lists actions, sentences with a label, items with someone
 * responsible in brackets, and the list under "agreed to the next steps:". What it marks as done is left out.
 */
export function actionsOf(
  statements: readonly Statement[],
  words: Lexicon,
  find: Finder,
): { actions: { action: MinutesAction; statement: Statement }[]; taken: ReadonlySet<Statement> } {
  const closed = new Set(statements.filter(({ text }) => words.closed.test(plain(text))));
  const drafts = onceEach(draftsOf(statements, closed, words));
  return {
    actions: drafts.map((draft) => ({ action: actionOf(draft, find), statement: draft.statement })),
    taken: new Set([
      ...drafts.flatMap(({ statement, details }) => [statement, ...details]),
      // What is done tells of its happenings, but its deadline is none.
      ...statements.filter((statement) => isDone(statement, closed)),
    ]),
  };
}

const isDone = (statement: Statement, closed: ReadonlySet<Statement>): boolean =>
  DONE.test(statement.passage.block.marker) || closed.has(statement);

/** @param closed Statements that say of something that it is done. */
function draftsOf(statements: readonly Statement[], closed: ReadonlySet<Statement>, words: Lexicon): Draft[] {
  const drafts: Draft[] = [];
  let parent: Parent | null = null;
  let pending = false;
  let afterDone = false;
  let under = 0;

  for (const statement of statements.filter(({ passage }) => !passage.old)) {
    const { block, action } = statement.passage;
    const text = plain(statement.text);
    if (statement.passage.under !== under) {
      parent = null;
      pending = false;
    }
    under = statement.passage.under;
    const last = drafts.at(-1);
    if (DETAIL.test(text) && (last || afterDone)) {
      if (closed.has(statement) && last && !afterDone) drafts.pop();
      else if (!afterDone) last?.details.push(statement);
      afterDone = false;
      continue;
    }
    if (parent && !isWithin(block, parent)) parent = null;
    if (parent?.old) continue;
    const labelled = labelOf(text, words);
    afterDone = isDone(statement, closed);

    if (afterDone) {
      if (labelled?.rest === "") pending = false;
    } else if (pending && !labelled) {
      drafts.push(draftOf(statement, text, null, words));
      pending = false;
    } else if (labelled) {
      pending = labelled.rest === "";
      if (!pending) drafts.push(draftOf(statement, labelled.rest, labelled.who, words));
    } else if (opensList(text, block.kind, words)) {
      parent = { ...levelOf(block), lists: true, who: null };
    } else if (opensOldActions(text, words)) {
      parent = { ...levelOf(block), lists: false, who: null, old: true };
    } else if (parent?.lists || action) {
      if (parent && !parent.lists) {
        last?.details.push(statement);
        continue;
      }
      const leads = /[:：]$/.test(text) && block.kind !== "text";
      if (leads)
        parent = { kind: "item", level: block.level, lists: true, who: cleaned(text.replace(/[:：]$/, "")) };
      else {
        drafts.push(draftOf(statement, text, parent?.who ?? null, words, "list"));
        if (!parent) parent = { kind: "item", level: block.level, lists: false, who: null };
      }
    } else {
      const who = suffixOf(text, words);
      const told =
        block.kind !== "text" && (endsInNames(text) || (statement.passage.mixed && isDuty(text, words)));
      if (who !== null || TO_DO.test(block.marker) || told)
        drafts.push(draftOf(statement, text, who, words, "list"));
      else drafts.push(...commitmentsOf(statement, words));
    }
  }
  return drafts;
}

/** "Ana to send the report", among notes: it names who is to do it, and in a sentence, not before a colon. */
const isDuty = (text: string, words: Lexicon): boolean =>
  assigneeOf(text, words) !== null &&
  !/^[^.]{1,60}[:：]|\s[–—-]\s/u.test(text) &&
  !words.tookPlace.test(text);

/** "Ana agreed to prepare the note": an action each, of the sentences of a passage. */
const commitmentsOf = (statement: Statement, words: Lexicon): Draft[] =>
  statement.clauses.flatMap((clause) => {
    const text = plain(clause.text);
    // "This translation is offered by volunteers" asks nothing of anybody.
    if (words.translation.test(text)) return [];
    const who = committedIn(text, words);
    return who === null ? [] : [draftOf(alone(statement, clause), text, who, words, "sentence")];
  });

/** Of an item, what is deeper; of a paragraph, the items up to the next paragraph. */
const levelOf = ({ kind, level }: Block): Pick<Parent, "kind" | "level"> => ({
  kind,
  level: kind === "item" ? level : -1,
});

const isWithin = ({ kind, level }: Block, parent: Parent): boolean =>
  kind !== "text" && level > parent.level && !(parent.kind === "numbered" && kind === "numbered");

/** Without what a list at the end repeats of the actions that labels marked in the text, and what the text tells of those marked. */
function onceEach(drafts: readonly Draft[]): Draft[] {
  if (!drafts.some(({ by }) => by !== "list")) return [...drafts];
  const byBeginning = new Map<string, ReadonlySet<string>[]>();
  const byName = new Map<string, ReadonlySet<string>[]>();
  const add = (to: typeof byName, key: string, told: ReadonlySet<string>): void => {
    to.set(key, [...(to.get(key) ?? []).slice(-MOST_ALIKE), told]);
  };
  for (const { text, by, assignee } of drafts)
    if (by !== "sentence" && assignee !== null) add(byName, assignee.toLowerCase(), features(text));
  return drafts.filter(({ text, by, assignee }) => {
    const told = features(text);
    const [beginning = ""] = told;
    if (by === "label") add(byBeginning, beginning, told);
    if (by === "list")
      return !(byBeginning.get(beginning) ?? []).some((other) => overlap(told, other) >= SAME_ACTION);
    const marked = by === "label" ? [] : (byName.get(assignee?.toLowerCase() ?? "") ?? []);
    return !marked.some((other) => overlap(told, other) >= TOLD_AGAIN);
  });
}

/** A bullet or line under which actions are listed: "Agreed actions", "agreed to the following next steps:". */
const opensList = (text: string, kind: string, words: Lexicon): boolean =>
  announcesActions(text, words) || (kind !== "text" && isForActions(text, words));

function suffixOf(text: string, words: Lexicon): string | null {
  for (const pattern of words.actionSuffix) {
    const who = cleaned(pattern.exec(text)?.groups?.who);
    if (who !== null) return who;
  }
  return null;
}

const draftOf = (
  statement: Statement,
  text: string,
  who: string | null,
  words: Lexicon,
  by: Draft["by"] = "label",
): Draft => ({
  statement,
  text,
  by,
  assignee:
    who ??
    suffixOf(text, words) ??
    committedIn(text, words) ??
    assigneeOf(text, words) ??
    (by === "list" ? namesAtEnd(text) : null),
  details: [],
});

function actionOf({ statement, text, assignee, details }: Draft, find: Finder): MinutesAction {
  const { passage, line } = statement;
  const valued = details.map((detail) => ({
    detail,
    value: DETAIL.exec(plain(detail.text))?.groups?.value ?? "",
  }));
  const owner = valued.find(({ detail }) => OWNER.test(plain(detail.text)))?.value;
  const due =
    dueOf(statement.times, passage.dateline, find) ??
    inBrackets(text, find) ??
    valued.map(({ value }) => whenOf(value, find)).find(Boolean);
  const group = groupOf(statement, text);
  const who = assignee ?? cleaned(owner);
  return {
    text,
    line,
    section: passage.section,
    ...(group === undefined ? {} : { group }),
    ...(who === null ? {} : { assignee: who }),
    ...(due === undefined ? {} : { due }),
    times: statement.times.filter(({ role, when }) => role !== "deadline" && when.kind !== "window"),
  };
}

/** The body an action belongs to: of its sub-heading, or the one working body that it names, or of its section. */
function groupOf({ passage }: Statement, text: string): string | undefined {
  const named = groupsIn(text);
  const working = named.filter((id) => id !== "MAG" && id !== "Secretariat");
  return passage.group ?? (working.length === 1 ? working[0] : undefined) ?? passage.sectionGroup ?? named[0];
}
