import { groupsIn } from "../../config/groups";
import { find as findTimes } from "../times";
import type { Time, When } from "../times/types";
import { firstDay } from "./dated";
import { plain } from "./markup";
import { meetingNumber } from "./meeting-number";
import { TIME } from "./meeting-title";
import type { Clause, Statement } from "./statements";
import type { Minutes } from "./types";
import type { Lexicon } from "./words";

interface Announcement {
  when: When | null;
  line: number;
  text: string;
}

/**
 * What the document says about the next meeting of the body that met: when, or only that there will be one; null
 * where it does not speak of it. No date is ever inferred.
 */
export function nextMeetingOf(
  statements: readonly Statement[],
  meeting: Minutes["meeting"],
  words: Lexicon,
): Announcement | null {
  const told = { dated: null, vague: null } as Record<"dated" | "vague", Announcement | null>;
  const underHeading = { dated: null, vague: null } as typeof told;
  const sections = [...new Set(statements.map(({ passage }) => passage.section))];
  const ofNext = new Set(sections.filter((title) => words.nextMeeting.test(title)));
  for (const { passage, clauses } of statements) {
    if (passage.group !== undefined && passage.group !== meeting.group) continue;
    const isUnderHeading = ofNext.has(passage.section);
    for (const [position, clause] of clauses.entries()) {
      const isTold = words.nextMeeting.test(clause.text) || isOfNextNumber(clause, meeting, words);
      if ((!isTold && !isUnderHeading) || isAnothers(clause, meeting.group)) continue;
      const when = statedWhen(clause, clauses[position + 1], meeting, words);
      const announcement = { when, line: clause.line, text: plain(clause.text) };
      const found = isTold ? told : underHeading;
      if (when) found.dated ??= announcement;
      else found.vague = announcement;
    }
  }
  return told.dated ?? underHeading.dated ?? told.vague ?? underHeading.vague;
}

/** "The thirteenth meeting", in the minutes of the twelfth. */
function isOfNextNumber({ text, times }: Clause, { number }: Minutes["meeting"], words: Lexicon): boolean {
  if (number === undefined || times.length === 0 || !words.meeting.test(text)) return false;
  const timeless = times.reduce((rest, time) => rest.replace(time.text, ` ${TIME} `), plain(text));
  return meetingNumber(timeless, words) === number + 1;
}

/** "The next meeting of the Working Group on Strategy" is not the MAG's. */
function isAnothers(clause: Clause, group: string): boolean {
  const named = groupsIn(clause.text).filter((id) => id !== "Secretariat");
  return named.length > 0 && !named.includes(group);
}

function statedWhen(
  clause: Clause,
  after: Clause | undefined,
  meeting: Minutes["meeting"],
  words: Lexicon,
): When | null {
  const isAhead =
    ({ text }: Clause) =>
    (time: Time): boolean =>
      time.role !== "deadline" &&
      firstDay(time.when) > firstDay(meeting.when) &&
      !(time.when.kind === "date" && isNotOn(text, time, words));
  const time =
    clause.times.find(isAhead(clause)) ??
    (after && words.meeting.test(after.text) ? after.times.find(isAhead(after)) : undefined);
  if (!time) return null;
  return time.when.kind === "date" && words.sameTime.test(clause.text) && meeting.when.kind === "instant"
    ? atTheSameHour(time.when.start, meeting.when.start)
    : time.when;
}

/** "after 15 January": some day behind the date, and nobody knows which. */
export const isNotOn = (text: string, { index, text: { length } }: Time, words: Lexicon): boolean =>
  words.notOn.test(text.slice(0, index)) || words.notOnBehind.test(text.slice(index + length));

/** The hour of one meeting, kept in UTC, on the date of another. */
function atTheSameHour(date: string, start: string): When {
  const text = `${date} ${start.slice(11, 16)} UTC`;
  return findTimes(text, { now: start, mode: "minutes" })[0]?.when ?? { kind: "date", start: date };
}
