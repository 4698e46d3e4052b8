import type { When } from "../times/types";
import type { Claim, Kept } from "./claims";
import { dayOf, isSame } from "./moments";
import type { Meeting } from "./types";

/**
 * The record of a meeting that minutes are about: of this group, at this time; else on this day, unless the numbers
 * contradict; else with this number in the same year, when a correction moved the date.
 */
export function knowMeeting(own: Claim, records: Iterable<Kept>): Kept<Meeting> | undefined {
  const ofGroup = [...records].filter(isMeeting).filter(({ record }) => record.group === own.group);
  const { when, number } = own;
  if (!when) return undefined;
  const sameNumber = (kept: Kept<Meeting>): boolean => number !== undefined && kept.record.number === number;
  return (
    ofGroup.find((kept) => timesOf(kept).some((time) => isSame(time, when))) ??
    ofGroup.find(
      (kept) => timesOf(kept).some((time) => dayOf(time) === dayOf(when)) && !contradict(number, kept),
    ) ??
    ofGroup.find((kept) => sameNumber(kept) && timesOf(kept).some((time) => yearOf(time) === yearOf(when)))
  );
}

/**
 * The record of a meeting that minutes announce: of this group on this day; else what they, in another language or
 * version, announced before.
 */
export function knowNextMeeting(next: Claim, records: Iterable<Kept>): Kept<Meeting> | undefined {
  const others = [...records].filter(isMeeting).filter(({ record }) => record.uid !== next.source.meeting);
  return (
    others.find(
      (kept) =>
        kept.record.group === next.group && timesOf(kept).some((time) => dayOf(time) === dayOf(next.when!)),
    ) ??
    others.find(({ claims }) =>
      claims.some(({ role, source }) => role === "next" && source.meeting === next.source.meeting),
    )
  );
}

const isMeeting = (kept: Kept): kept is Kept<Meeting> => kept.record.kind === "meeting";
const timesOf = ({ record, claims }: Kept<Meeting>): When[] => [
  record.when,
  ...claims.flatMap((claim) => claim.when ?? []),
];
const contradict = (number: number | undefined, { record }: Kept<Meeting>): boolean =>
  number !== undefined && record.number !== undefined && number !== record.number;
const yearOf = (when: When): string => dayOf(when).slice(0, "2025".length);
