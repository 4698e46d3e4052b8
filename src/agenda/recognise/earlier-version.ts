import type { When } from "../../times/types";
import type { Claim } from "../claims";
import { isSame } from "../moments";
import { plain, similarity, wordsOf } from "../words";
import { assign } from "./assign";
import type { Candidate } from "./candidates";
import { groupBy, remember } from "./remember";

/** Likeness of words, from 0 to 1, tells alone from 0.7; the same date, place or assignee make up for some of it. */
const LEAST = 0.7;
const SAME_WHEN = 0.35;
const SAME_PLACE = 0.2;
const SAME_ASSIGNEE = 0.15;

/**
 * Knows facts of a document again in a corrected version of it: unchanged sentences first, then those that the
 * correction changed. What has nothing in common but its place is taken for another thing: that somebody marked
 * the one done must not hide the other.
 */
export function knowFromEarlierVersion(
  claims: readonly Claim[],
  earlier: readonly Candidate[],
): Map<Claim, Candidate> {
  const pairs = unchanged(claims, earlier);
  const matched = new Set(pairs.values());
  const left = claims.filter((claim) => !pairs.has(claim));
  const candidates = groupBy(
    earlier.filter((candidate) => !matched.has(candidate)),
    ({ claim }) => claim.role,
  );
  const score = likeness();
  for (const [role, changed] of groupBy(left, (claim) => claim.role))
    for (const pair of assign(changed, candidates.get(role) ?? [], score, LEAST)) pairs.set(...pair);
  return pairs;
}

function likeness(): (claim: Claim, candidate: Candidate) => number {
  const words = remember(ownWords);
  return (claim, { claim: before }) => {
    const sameAssignee = claim.assignee !== undefined && claim.assignee === before.assignee;
    const samePlace =
      claim.place.section === before.place.section && claim.place.order === before.place.order;
    return (
      similarity(words(claim), words(before)) +
      (agree(claim.when, before.when) ? SAME_WHEN : 0) +
      (samePlace ? SAME_PLACE : 0) +
      (sameAssignee ? SAME_ASSIGNEE : 0)
    );
  };
}

function unchanged(claims: readonly Claim[], earlier: readonly Candidate[]): Map<Claim, Candidate> {
  const bySentence = groupBy(earlier, ({ claim }) => key(claim));
  const pairs = new Map<Claim, Candidate>();
  for (const claim of claims) {
    const alike = bySentence.get(key(claim)) ?? [];
    const at = alike.findIndex((candidate) => isSame(candidate.claim.when, claim.when));
    if (at >= 0) pairs.set(claim, alike.splice(at, 1)[0]!);
  }
  return pairs;
}

const key = (claim: Claim): string => `${claim.role} ${plain(claim.source.sentence)}`;

const agree = (one: When | undefined, other: When | undefined): boolean =>
  one !== undefined && other !== undefined && isSame(one, other);

/** Words of the sentence but the assignee's: most actions are for the same few, whose names tell nothing apart. */
function ownWords({ source, assignee = "" }: Claim): ReadonlySet<string> {
  const names = wordsOf(assignee);
  return new Set([...wordsOf(source.sentence)].filter((word) => !names.has(word)));
}
