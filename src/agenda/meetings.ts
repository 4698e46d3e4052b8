import { daysBetween } from "../times";
import type { When } from "../times/types";
import type { Claim, Kept } from "./claims";
import { byBirth } from "./identity";
import { dayOf, isSame } from "./moments";
import type { Meeting } from "./types";

/** How far a correction moves the date of a meeting at most, in days; numbers begin anew every year. */
const FARTHEST_CORRECTION = 92;

/**
 * The record of a meeting that minutes are about: of this group, at this time; else on this day, unless the numbers
 * contradict; else with this number not long before or after, when a correction moved the date.
 */
export function knowMeeting(own: Claim, records: Iterable<Kept>): Kept<Meeting> | undefined {
  const ofGroup = meetingsIn(records).filter((kept) => isOf(own.group, kept));
  const { when, number } = own;
  if (!when) return undefined;
  const sameNumber = (kept: Kept<Meeting>): boolean => number !== undefined && kept.record.number === number;
  return (
    ofGroup.find((kept) => timesOf(kept).some((time) => isSame(time, when))) ??
    ofGroup.find(
      (kept) => timesOf(kept).some((time) => dayOf(time) === dayOf(when)) && !contradict(number, kept),
    ) ??
    ofGroup.find((kept) => sameNumber(kept) && timesOf(kept).some((time) => areNear(time, when)))
  );
}

/**
 * The record of a meeting that minutes announce: of this group on this day; else what they, in another language or
 * version, announced before.
 */
export function knowNextMeeting(next: Claim, records: Iterable<Kept>): Kept<Meeting> | undefined {
  const others = meetingsIn(records).filter(({ record }) => record.uid !== next.source.meeting);
  return (
    others.find(
      (kept) => isOf(next.group, kept) && timesOf(kept).some((time) => dayOf(time) === dayOf(next.when!)),
    ) ??
    others.find(({ claims }) =>
      claims.some(({ role, source }) => role === "next" && source.meeting === next.source.meeting),
    )
  );
}

/** The meetings, oldest id first: in every process the same one is found. */
const meetingsIn = (records: Iterable<Kept>): Kept<Meeting>[] =>
  [...records].filter(isMeeting).sort((a, b) => byBirth(a.record, b.record));

/** Under one of the names that minutes in some language gave it. */
const isOf = (group: string | undefined, { record, claims }: Kept<Meeting>): boolean =>
  record.group === group ||
  claims.some((claim) => (claim.role === "own" || claim.role === "next") && claim.group === group);
const isMeeting = (kept: Kept): kept is Kept<Meeting> => kept.record.kind === "meeting";
const timesOf = ({ record, claims }: Kept<Meeting>): When[] => [
  record.when,
  ...claims.flatMap((claim) => claim.when ?? []),
];
const contradict = (number: number | undefined, { record }: Kept<Meeting>): boolean =>
  number !== undefined && record.number !== undefined && number !== record.number;
const areNear = (one: When, other: When): boolean =>
  Math.abs(daysBetween(dayOf(one), dayOf(other))) <= FARTHEST_CORRECTION;
