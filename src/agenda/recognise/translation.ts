import type { Claim } from "../claims";
import { isSame } from "../moments";
import { namesOf } from "../words";
import { assign } from "./assign";
import type { Candidate } from "./candidates";
import { groupBy, remember } from "./remember";

/**
 * What it takes: the same date; or the same place among equally many and, where the dates differ, also the same
 * bullet or a name that little else nearby bears. Anything less would put one thing's words beside another's date.
 */
const LEAST = 1;
const SAME_WHEN = 1;
const SAME_PLACE = 0.6;
const NEITHER_HAS_TIME = 0.4;
/** The same bullet stands about as far down its section in every language. */
const SAME_DEPTH = 0.4;
const DEPTH_TOLERANCE = 0.08;
const MOST_FROM_NAMES = 0.9;

/**
 * Knows facts of a document in what its translation claims, by what translations share: the place in the
 * structure, the dates, and names in Latin letters. Where the two have different sections, all of each counts
 * as one section.
 * @param sections count of top-level sections; `otherSections` of the translation.
 */
export function knowFromTranslation(
  claims: readonly Claim[],
  sections: number,
  other: readonly Candidate[],
  otherSections: number,
): Map<Claim, Candidate> {
  const aligned = sections === otherSections;
  const part = (claim: Claim): string => `${claim.role} ${aligned ? claim.place.section : 0}`;
  const others = groupBy(other, ({ claim }) => part(claim));
  const pairs = new Map<Claim, Candidate>();
  for (const [name, mine] of groupBy(claims, part)) {
    const theirs = others.get(name) ?? [];
    for (const pair of assign(mine, theirs, likeness(mine, theirs, aligned), LEAST)) pairs.set(...pair);
  }
  return pairs;
}

function likeness(
  mine: readonly Claim[],
  theirs: readonly Candidate[],
  aligned: boolean,
): (claim: Claim, candidate: Candidate) => number {
  const traits = remember(
    (claim: Claim): ReadonlySet<string> => new Set([...namesOf(claim.source.sentence), ...claim.mentions]),
  );
  const order = (list: readonly Claim[]): ((claim: Claim) => number) => {
    const at = new Map(list.map((claim, index) => [claim, index]));
    return (claim) => (aligned ? claim.place.order : at.get(claim)!);
  };
  const [myOrder, theirOrder] = [order(mine), order(theirs.map(({ claim }) => claim))];
  const occurrences = commonness([mine.map(traits), theirs.map(({ claim }) => traits(claim))]);
  const equallyMany = mine.length === theirs.length;
  return (claim, { claim: other }) => {
    const shared = [...traits(claim)].filter((trait) => traits(other).has(trait));
    const names = shared.reduce((sum, trait) => sum + 1 / occurrences(trait), 0);
    return (
      timesScore(claim, other) +
      Math.min(names, MOST_FROM_NAMES) +
      (equallyMany && myOrder(claim) === theirOrder(other) ? SAME_PLACE : 0) +
      (aligned && Math.abs(claim.place.depth - other.place.depth) <= DEPTH_TOLERANCE ? SAME_DEPTH : 0)
    );
  };
}

function timesScore(claim: Claim, other: Claim): number {
  if (claim.when && other.when) return isSame(claim.when, other.when) ? SAME_WHEN : 0;
  return claim.when || other.when ? 0 : NEITHER_HAS_TIME;
}

/** In how many facts of one version a name occurs, of the version where it occurs most. */
function commonness(versions: ReadonlySet<string>[][]): (trait: string) => number {
  const counts = versions.map((facts) => {
    const count = new Map<string, number>();
    for (const traits of facts) for (const trait of traits) count.set(trait, (count.get(trait) ?? 0) + 1);
    return count;
  });
  return (trait) => Math.max(...counts.map((count) => count.get(trait) ?? 0));
}
