import { type Claim, documentKey, type Kept, type KeptDocument } from "./claims";
import { keyOf } from "./moments";

/** What decides between claims: which documents there are, and when the meetings were whose minutes they are. */
export interface Context {
  records: ReadonlyMap<string, Kept>;
  documents: ReadonlyMap<string, KeptDocument>;
}

export const isEnglish = (language: string): boolean => /^en\b/i.test(language);

/**
 * Claims by their weight, the deciding one first: a meeting's own minutes before others, later meetings before
 * earlier ones, English before its translations, an original before another translation. The order of imports
 * plays no part.
 */
export function byAuthority(claims: readonly Claim[], context: Context): Claim[] {
  const rank = (claim: Claim): { held: string; rest: (string | number)[] } => {
    const meeting = context.records.get(claim.source.meeting)?.record;
    const document = context.documents.get(documentKey(claim.source))?.record;
    return {
      held: meeting && meeting.kind !== "action" ? keyOf(meeting.when) : "",
      rest: [
        isEnglish(claim.source.language) ? 0 : 1,
        document?.translation ? 1 : 0,
        claim.source.language,
        claim.place.section,
        claim.place.order,
      ],
    };
  };
  return claims
    .map((claim) => ({ claim, own: claim.role === "own" ? 0 : 1, ...rank(claim) }))
    .sort((a, b) => a.own - b.own || compare(b.held, a.held) || compareAll(a.rest, b.rest))
    .map(({ claim }) => claim);
}

/**
 * Whether only translations tell of it, of minutes whose English version tells of other things of its kind and not
 * of this one. An English version in which nothing of the kind was read decides nothing.
 */
export function isContested(claims: readonly Claim[], context: Context): boolean {
  return (
    claims.length > 0 &&
    claims.every(
      ({ role, source }) =>
        !isEnglish(source.language) &&
        versionsOf(source.meeting, context).some(
          (document) => isEnglish(document.record.language) && document.tells.includes(role),
        ) &&
        !claims.some((other) => other.source.meeting === source.meeting && isEnglish(other.source.language)),
    )
  );
}

/** The documents of one meeting, by language. */
export const versionsOf = (meeting: string, { documents }: Pick<Context, "documents">): KeptDocument[] =>
  [...documents.values()]
    .filter(({ record }) => record.meeting === meeting)
    .sort((a, b) => compare(a.record.language, b.record.language));

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

const compareAll = (a: readonly (string | number)[], b: readonly (string | number)[]): number =>
  a.reduce<number>((decided, value, at) => decided || compare(value, b[at]!), 0);
