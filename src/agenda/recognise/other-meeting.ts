import { isPast, sameWhen, sortKey, startOfDay } from "../../times";
import type { When } from "../../times/types";
import type { Claim, Kept } from "../claims";
import type { ActionItem, Meeting } from "../types";
import { namesOf, plain, similarity, wordsOf } from "../words";
import { tellsOfMoving } from "./moving";
import { groupBy, remember } from "./remember";

/** Likeness of summaries, from 0 to 1, from which on two events of one date are the same. */
const ALIKE_ON_SAME_DATE = 0.5;
/** The same, where the group or the very hour agrees as well. */
const ALIKE_WITH_MORE = 0.2;
/** The same, for two events of different dates. */
const ALIKE_THOUGH_MOVED = 0.6;

export interface OtherMeetings {
  /**
   * The record that a claim is about; undefined when there is none, or more than one equally likely, so that
   * nothing is joined by guess.
   */
  know(claim: Claim): Kept | undefined;
  /** Events still ahead at that time that bear the same name and group, on another date. */
  movable(claim: Claim): Kept<Meeting>[];
}

/**
 * Knows facts again in what the minutes of other meetings told.
 * @param records which no minutes of this meeting speak of.
 * @param held when the meeting of the claims was.
 */
export function otherMeetings(records: readonly Kept[], held: When): OtherMeetings {
  const now = startOfDay(dayOf(held), "UTC");
  const words = remember(wordsOf);
  const names = remember(namesOf);
  const events = records.filter(isEvent);
  const eventsByDay = groupBy(events, ({ record }) => dayOf(record.when));
  const openActions = groupBy(
    records
      .filter(isOpenAction)
      .flatMap((kept) => kept.claims.map((claim) => ({ kept, text: plain(claim.text) }))),
    ({ text }) => text,
  );
  const ahead = groupBy(
    events.filter(({ record }) => record.status !== "CANCELLED" && !isPast(record.when, now)),
    ({ record }) => record.group ?? "",
  );

  /** By the words in the same language; else by the names that both languages leave in Latin letters. */
  const likeness = (claim: Claim, { claims }: Kept): number => {
    const sameLanguage = claims.filter((other) => other.source.language === claim.source.language);
    const compare = sameLanguage.length > 0 ? words : names;
    const others = sameLanguage.length > 0 ? sameLanguage : claims;
    return Math.max(0, ...others.map((other) => similarity(compare(claim.text), compare(other.text))));
  };

  const movable = (claim: Claim): Kept<Meeting>[] =>
    claim.when === undefined || isPast(claim.when, now)
      ? []
      : (ahead.get(claim.group ?? "") ?? []).filter(
          (kept) =>
            !sameTime(claim.when!, kept.record.when) &&
            kept.claims.some((other) => other.source.language === claim.source.language) &&
            likeness(claim, kept) >= ALIKE_THOUGH_MOVED,
        );

  const event = (claim: Claim, when: When): Kept | undefined => {
    const alike = (eventsByDay.get(dayOf(when)) ?? [])
      .filter(({ record }) => sameTime(when, record.when))
      .map((kept) => ({ kept, likeness: likeness(claim, kept) }))
      .filter(({ kept: { record }, likeness }) => {
        const more = (claim.group && claim.group === record.group) || isSameHour(when, record.when);
        return likeness >= (more ? ALIKE_WITH_MORE : ALIKE_ON_SAME_DATE);
      });
    const best = Math.max(...alike.map((one) => one.likeness));
    const likeliest = alike.filter((one) => one.likeness === best);
    if (likeliest.length > 0) return single(likeliest)?.kept;
    return tellsOfMoving(claim.source.sentence) ? single(movable(claim)) : undefined;
  };

  /** What an earlier meeting left open, and this one lists again in the same words with the same deadline. */
  const action = (claim: Claim): Kept | undefined => {
    const same = (openActions.get(plain(claim.text)) ?? []).map(({ kept }) => kept);
    return single([...new Set(same)].filter(({ record: { due } }) => isSameDue(claim.when, due)));
  };

  return {
    know: (claim) => (claim.role === "action" ? action(claim) : claim.when && event(claim, claim.when)),
    movable,
  };
}

/** Whether two times are the same, or one is the day of the other's hour: one meeting may be told more than another. */
export const sameTime = (one: When, other: When): boolean =>
  sameWhen(one, other) || isDayOf(one, other) || isDayOf(other, one);

/** Whether one is a single day, and the other an hour of that day. */
export const isDayOf = (day: When, hour: When): boolean =>
  day.kind === "date" &&
  day.end === undefined &&
  (hour.kind === "instant" || hour.kind === "floating") &&
  hour.start.startsWith(day.start);

/** The day on which something begins, `YYYY-MM-DD`: of an instant in UTC, of what is vague the first it may be. */
export const dayOf = (when: When): string => sortKey(when).slice(0, "2025-11-18".length);
const isSameHour = (one: When, other: When): boolean => one.kind === "instant" && sameWhen(one, other);
const isSameDue = (one: When | undefined, other: When | undefined): boolean =>
  one && other ? sameWhen(one, other) : one === other;
const isEvent = (kept: Kept): kept is Kept<Meeting> => kept.record.kind === "event";
const isOpenAction = (kept: Kept): kept is Kept<ActionItem> =>
  kept.record.kind === "action" && kept.record.status === "NEEDS-ACTION";
const single = <T>(all: readonly T[]): T | undefined => (all.length === 1 ? all[0] : undefined);
