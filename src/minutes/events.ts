import { groupsIn } from "../../config/groups";
import { daysBetween, sortKey } from "../times";
import type { Time, When } from "../times/types";
import { firstDay, lastDay } from "./dated";
import { type Doubt, doubtIn } from "./doubts";
import { Happenings, type Mention } from "./happenings";
import { plain } from "./markup";
import { namesOf } from "./names";
import { isNotOn } from "./next-meeting";
import { features, overlap } from "./overlap";
import type { Clause, Statement } from "./statements";
import { summaryOf } from "./summary";
import type { Minutes, MinutesAction, MinutesEvent } from "./types";
import type { Lexicon } from "./words";

/** Shared features from which a date in the text is that of an action's deadline. */
const SAME_DEADLINE = 0.2;
/** With how many actions that are due on its day a deadline is compared. */
const MOST_COMPARED = 40;

/** A sentence with more times is a table or a list. */
const MOST_TIMES = 8;

/** What is known before the events are read. */
interface Known {
  meeting: Minutes["meeting"];
  next: Minutes["nextMeeting"];
  /** Features of the actions, by `sortKey` of their deadline. */
  due: ReadonlyMap<string, ReadonlySet<string>[]>;
  isDoubtful: Doubt;
  words: Lexicon;
}

/**
 * Dated happenings that the document tells of, in its order, each once. The meeting itself, the next one, and
 * deadlines of actions are none.
 * @param taken Statements that are actions: they name happenings, but the body tells more of these.
 */
export function eventsOf(
  statements: readonly Statement[],
  { meeting, actions, nextMeeting }: Pick<Minutes, "meeting" | "actions" | "nextMeeting">,
  taken: ReadonlySet<Statement>,
  words: Lexicon,
): MinutesEvent[] {
  const allTimes = statements.flatMap(({ times }) => times.map(({ when }) => when));
  const isDoubtful = doubtIn(meeting.when, allTimes);
  const known: Known = { meeting, next: nextMeeting, due: deadlinesOf(actions), isDoubtful, words };
  const happenings = new Happenings();
  const vague: Mention[] = [];
  for (const inActions of [false, true])
    for (const statement of statements) {
      if (taken.has(statement) !== inActions) continue;
      for (const [position, clause] of statement.clauses.entries()) {
        if (clause.times.length === 0 || words.ofDocument.test(clause.text)) continue;
        for (const time of clause.times) {
          if (inActions && time.role === "deadline") continue;
          if (isOfTalk(time, meeting.when)) continue;
          if (words.nextMeeting.test(clause.text) && isNotOn(clause.text, time, words)) continue;
          const isVague = time.when.kind === "window";
          if (isVague && !isAnnounced(clause, time, known)) continue;
          const mention = mentionOf(statement, position, time, known);
          if (isElsewhere(mention, time, known)) continue;
          if (isVague) vague.push(mention);
          else happenings.add(mention);
        }
      }
    }
  // After the exact ones, which a stretch of days may be that of.
  for (const mention of vague) happenings.add(mention);
  return happenings.events();
}

/**
 * Whether a vague stretch of days is that of a happening to come: weeks say enough by themselves; of all others only what
 * people gather for is kept, where the sentence says that it is arranged and gives no day.
 */
function isAnnounced({ text, times }: Clause, { when, role, text: written }: Time, known: Known): boolean {
  const { words, meeting } = known;
  // "within two weeks" is the time that people have for something.
  if (words.week.test(written) && firstDay(when) !== firstDay(meeting.when)) return true;
  return (
    role === undefined &&
    lastDay(when) >= firstDay(meeting.when) &&
    !times.some((time) => time.when.kind !== "window") &&
    (words.meeting.test(text) || words.gathering.test(text)) &&
    (words.willTakePlace.test(text) || words.arranging.test(text))
  );
}

/** "yesterday's call", "as said today": the talk at the table, and no happening that anybody will look up. */
const isOfTalk = ({ text, when }: Time, meeting: When): boolean =>
  when.kind === "date" &&
  !/\p{N}/u.test(text) &&
  when.end === undefined &&
  [-1, 0].includes(daysBetween(firstDay(meeting), when.start));

function deadlinesOf(actions: readonly MinutesAction[]): Map<string, ReadonlySet<string>[]> {
  const due = new Map<string, ReadonlySet<string>[]>();
  for (const action of actions) {
    if (!action.due) continue;
    const key = sortKey(action.due);
    const same = due.get(key) ?? [];
    due.set(key, same);
    if (same.length < MOST_COMPARED) same.push(features(action.text));
  }
  return due;
}

function mentionOf(
  { passage, clauses, language }: Statement,
  position: number,
  time: Time,
  { meeting, isDoubtful, words }: Known,
): Mention {
  const clause = clauses[position]!;
  const summary = summaryOf(clause, time, words);
  const past = isOver(time.when, meeting.when);
  const named = groupsIn(summary.text);
  const working = named.filter((id) => id !== "MAG" && id !== "Secretariat");
  const group = passage.group ?? working[0] ?? passage.sectionGroup ?? named[0];
  const flags = isDoubtful(time, clause.text) ? (["far-from-document"] as const) : [];
  const event: MinutesEvent = {
    summary: summary.text,
    line: clause.line,
    section: passage.section,
    ...(group === undefined ? {} : { group }),
    when: time.when,
    past,
    ...(isTentative(clause, time, words) && !past ? { tentative: true } : {}),
    flags: [...new Set([...time.flags, ...flags])],
    text: clause.text,
  };
  const timeless = withoutTimes(clause);
  const ownGroup = words.ownBody.test(timeless) ? (passage.group ?? passage.sectionGroup) : undefined;
  return {
    event,
    key: sortKey(time.when),
    features: features(timeless),
    context: once(() => features(`${clauses[position - 1]?.text ?? ""} ${clause.text}`)),
    names: summary.names,
    named: once(() => namesOf(timeless, ownGroup)),
    clause,
    language,
  };
}

/** Most are never asked for. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function withoutTimes({ text, times, dates }: Clause): string {
  let rest = plain(text);
  for (const time of [...dates, ...times]) rest = rest.replace(time.text, " ");
  return rest;
}

/** Of several dates in a sentence, those beside the word that makes them tentative; all, where none is beside it. */
function isTentative({ text, times }: Clause, time: Time, words: Lexicon): boolean {
  if (!words.tentative.test(text)) return false;
  if (times.length < 2 || times.length > MOST_TIMES) return true;
  const besides = times.map(({ index }) => words.tentative.test(partAround(text, index)));
  return !besides.includes(true) || besides[times.indexOf(time)] === true;
}

/** What stands between the commas around a position. */
const partAround = (text: string, index: number): string => {
  const start = Math.max(...[..."，,;；،"].map((comma) => text.lastIndexOf(comma, index - 1))) + 1;
  return /^[^，,;；،]*/.exec(text.slice(start))![0];
};

function isOver(when: When, meeting: When): boolean {
  if (when.kind === "instant" && meeting.kind === "instant") return (when.end ?? when.start) < meeting.start;
  return lastDay(when) < firstDay(meeting);
}

/** Whether the minutes hold it already, as the meeting, the next one, or the deadline of an action. */
const isElsewhere = (mention: Mention, time: Time, known: Known): boolean =>
  isTheMeeting(mention, known) || isTheNext(mention, known.next) || isDeadlineOfAction(mention, time, known);

/** "The ninth meeting of the MAG took place on 8 November." */
function isTheMeeting({ event, key, clause }: Mention, { meeting, words }: Known): boolean {
  if (event.when.kind === "window") return false;
  if (event.when.kind !== "date") return key === sortKey(meeting.when);
  return event.when.start === firstDay(meeting.when) && words.meeting.test(clause.text);
}

/**
 * The next meeting, told again or, in the very sentence that announces it, without its hour. One without its day is no
 * meeting that anybody could be reminded of, and stays among the events.
 */
function isTheNext({ event, key, clause }: Mention, next: Minutes["nextMeeting"]): boolean {
  if (!next?.when || next.when.kind === "window") return false;
  const sameSentence = next.line === clause.line && next.text === plain(clause.text);
  return key === sortKey(next.when) || (sameSentence && firstDay(next.when) === firstDay(event.when));
}

const isDeadlineOfAction = ({ key, features: told }: Mention, { role }: Time, { due }: Known): boolean =>
  role === "deadline" && (due.get(key) ?? []).some((action) => overlap(told, action) >= SAME_DEADLINE);
