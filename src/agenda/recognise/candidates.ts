import type { Claim, Kept } from "../claims";

/** A record that a claim may be about, by an earlier claim on it. */
export interface Candidate {
  kept: Kept;
  claim: Claim;
}

/** The claims that records hold, of those that `wanted` picks, in the order of their documents. */
export const candidates = (
  records: Iterable<Kept>,
  wanted: (claim: Claim, kept: Kept) => boolean,
): Candidate[] =>
  [...records]
    .flatMap((kept) => kept.claims.filter((claim) => wanted(claim, kept)).map((claim) => ({ kept, claim })))
    .sort(
      (a, b) =>
        a.claim.source.line - b.claim.source.line ||
        a.claim.place.order - b.claim.place.order ||
        (a.kept.record.uid < b.kept.record.uid ? -1 : 1),
    );
