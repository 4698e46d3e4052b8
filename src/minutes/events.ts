import { groupsIn } from "../../config/groups";
import { sameWhen } from "../times";
import type { Time, When } from "../times/types";
import { firstDay, lastDay } from "./dated";
import { isFarFromDocument, withFlag } from "./doubts";
import { plain } from "./markup";
import { features, overlap } from "./overlap";
import type { Clause, Statement } from "./statements";
import { summaryOf } from "./summary";
import type { Minutes, MinutesAction, MinutesEvent } from "./types";
import type { Lexicon } from "./words";

/** Shared features from which two mentions of the same time tell of the same happening. */
const SAME_INSTANT = 0.2;
const SAME_DAY = 0.34;
/** The same, where one mention gives the day and the other the hour. */
const SAME_THOUGH_VAGUER = 0.45;

interface Mention {
  event: MinutesEvent;
  features: ReadonlySet<string>;
  /** Of the whole passage: a sentence may lean on the one before. */
  context: ReadonlySet<string>;
  /** Its summary is a name. */
  names: boolean;
  /** The sentence; one sentence with several times tells of several happenings. */
  clause: Clause;
}

/**
 * Dated happenings that the document tells of, in its order, each once. The meeting itself, the next one, and
 * deadlines of actions are none.
 */
export function eventsOf(
  statements: readonly Statement[],
  minutes: Pick<Minutes, "meeting" | "actions" | "nextMeeting">,
  taken: ReadonlySet<Statement>,
  words: Lexicon,
): MinutesEvent[] {
  const { meeting, actions, nextMeeting } = minutes;
  const allTimes = statements.flatMap(({ times }) => times.map(({ when }) => when));
  const mentions: Mention[] = [];
  for (const inActions of [false, true])
    for (const statement of statements) {
      if (taken.has(statement) !== inActions) continue;
      for (const clause of statement.clauses) {
        if (words.ofDocument.test(clause.text)) continue;
        for (const time of clause.times) {
          if (inActions && time.role === "deadline") continue;
          if (time.when.kind === "window" && !words.week.test(time.text)) continue;
          if (nextMeeting?.when && isTheSameMeeting(nextMeeting, clause, time.when)) continue;
          const mention = mentionOf(statement, clause, time, meeting.when, allTimes, words);
          if (isTheMeeting(mention, meeting, words) || isDeadlineOfAction(mention, time, actions)) continue;
          merge(mentions, mention);
        }
      }
    }
  return mentions.map(({ event }) => event).sort((a, b) => a.line - b.line);
}

/** The next meeting, told again or, in the very sentence that announces it, without its hour. */
const isTheSameMeeting = (
  next: NonNullable<Minutes["nextMeeting"]>,
  { line, text }: Clause,
  when: When,
): boolean =>
  next.when !== null &&
  (sameWhen(next.when, when) ||
    (next.line === line && next.text === plain(text) && firstDay(next.when) === firstDay(when)));

function mentionOf(
  { passage, text }: Statement,
  clause: Clause,
  time: Time,
  meeting: When,
  others: readonly When[],
  words: Lexicon,
): Mention {
  const summary = summaryOf(clause, time, words);
  const past = isOver(time.when, meeting);
  const doubtful = !past && isFarFromDocument(time, meeting, others);
  const named = groupsIn(summary.text);
  const working = named.filter((id) => id !== "MAG" && id !== "Secretariat");
  const group = passage.group ?? working[0] ?? passage.sectionGroup ?? named[0];
  const event: MinutesEvent = {
    summary: summary.text,
    line: clause.line,
    section: passage.section,
    ...(group === undefined ? {} : { group }),
    when: time.when,
    past,
    ...(words.tentative.test(clause.text) && !past ? { tentative: true } : {}),
    flags: doubtful ? withFlag(time.flags, "far-from-document") : time.flags,
    text: clause.text,
  };
  return {
    event,
    features: features(withoutTimes(clause)),
    context: features(plain(text)),
    names: summary.names,
    clause,
  };
}

function withoutTimes({ text, times, dates }: Clause): string {
  let rest = plain(text);
  for (const time of [...dates, ...times]) rest = rest.replace(time.text, " ");
  return rest;
}

function isOver(when: When, meeting: When): boolean {
  if (when.kind === "instant" && meeting.kind === "instant") return (when.end ?? when.start) < meeting.start;
  return lastDay(when) < firstDay(meeting);
}

/** "The ninth meeting of the MAG took place on 8 November." */
function isTheMeeting({ event, clause }: Mention, meeting: Minutes["meeting"], words: Lexicon): boolean {
  if (sameWhen(event.when, meeting.when)) {
    if (event.when.kind !== "date") return true;
  } else if (event.when.kind !== "date" || event.when.start !== firstDay(meeting.when)) return false;
  return clause.text.search(words.meeting) >= 0;
}

const isDeadlineOfAction = (
  { event, features: told }: Mention,
  time: Time,
  actions: readonly MinutesAction[],
): boolean =>
  time.role === "deadline" &&
  actions.some(
    ({ due, text }) =>
      due !== undefined && sameWhen(due, event.when) && overlap(told, features(text)) >= SAME_INSTANT,
  );

/** Adds a mention, unless its happening is known; of two, the more exact time and the better name are kept. */
function merge(mentions: Mention[], mention: Mention): void {
  for (const known of mentions) {
    const sameSentence = known.clause === mention.clause;
    if (sameSentence ? !sameWhen(known.event.when, mention.event.when) : !tellTheSame(known, mention))
      continue;
    if (known.event.when.kind === "date" && mention.event.when.kind !== "date") {
      const { when, flags, past } = mention.event;
      known.event = { ...known.event, when, flags, past };
    }
    if (mention.names && !known.names) {
      known.event = { ...known.event, summary: mention.event.summary };
      known.names = true;
    }
    return;
  }
  mentions.push(mention);
}

function tellTheSame(a: Mention, b: Mention): boolean {
  const [x, y] = [a.event.when, b.event.when];
  const shared = overlap(a.features, b.features);
  if (sameWhen(x, y) && x.kind === "instant")
    return Math.max(shared, overlap(a.context, b.features), overlap(a.features, b.context)) >= SAME_INSTANT;
  if (sameWhen(x, y)) return shared >= SAME_DAY;
  const sameDay = firstDay(x) === firstDay(y) && x.kind !== "window" && y.kind !== "window";
  const isVaguer = (x.kind === "date") !== (y.kind === "date") && lastDay(x) === lastDay(y);
  return sameDay && isVaguer && shared >= SAME_THOUGH_VAGUER;
}
