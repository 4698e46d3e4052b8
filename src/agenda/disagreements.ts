import type { MinutesWarning } from "../minutes/types";
import { byAuthority, type Context, versionsOf } from "./authority";
import type { Claim, Kept, KeptDocument } from "./claims";
import { isSame } from "./moments";
import { OtherMeetings } from "./recognise/other-meeting";
import type { Meeting } from "./types";

/** What comparing minutes brings up for the facilitators to look at. */
type Disagreement =
  /** Another language version, which decides, gives another time. */
  | "versions-differ"
  /** Another language version does not tell of it. */
  | "not-in-every-version"
  /** A person set another time, which stands. */
  | "edited-otherwise"
  /** Something of the same name is known on another date, and nothing says that it moved. */
  | "possibly-moved";

/**
 * What is doubtful about each document of a meeting when it is compared with its other language versions, with other
 * minutes, and with what people set. Texts quote the sentences, each with its language.
 */
export function disagreements(meeting: Meeting, context: Context): Map<KeptDocument, MinutesWarning[]> {
  const versions = versionsOf(meeting.uid, context);
  const ofMeeting = (claim: Claim): boolean => claim.source.meeting === meeting.uid;
  const all = [...context.records.values()];
  const here = all
    .filter(({ claims, withdrawn }) => !withdrawn && claims.some(ofMeeting))
    .map((kept) => ({ kept, claims: byAuthority(kept.claims, context) }));
  const others = new OtherMeetings(
    all.filter(({ claims }) => !claims.some(ofMeeting)),
    meeting.when,
  );
  return new Map(
    versions.map((version) => {
      const found = here.flatMap(({ kept, claims }) => {
        const told = claims.filter(ofMeeting);
        return told
          .filter(({ source }) => source.language === version.record.language)
          .flatMap((claim) => [
            ...differs(claim, told[0]!),
            ...missing(claim, told, versions),
            ...edited(claim, claims[0]!, kept),
            ...moved(claim, others),
          ]);
      });
      return [version, found] as const;
    }),
  );
}

function differs(claim: Claim, deciding: Claim): MinutesWarning[] {
  const stands = isSame(claim.when, deciding.when) || claim.role !== deciding.role;
  return stands ? [] : [warning("versions-differ", claim, quote(deciding))];
}

function missing(claim: Claim, told: readonly Claim[], versions: readonly KeptDocument[]): MinutesWarning[] {
  return versions
    .filter(({ tells }) => tells.includes(claim.role))
    .filter(({ record }) => !told.some(({ source }) => source.language === record.language))
    .map(({ record }) => warning("not-in-every-version", claim, `[${record.language}] –`));
}

function edited(claim: Claim, deciding: Claim, { record }: Kept): MinutesWarning[] {
  const set = record.kind === "action" ? record.edits.due : record.edits.when;
  const stands = claim !== deciding || set === undefined || isSame(set, claim.when);
  return stands ? [] : [warning("edited-otherwise", claim, record.id)];
}

const moved = (claim: Claim, others: OtherMeetings): MinutesWarning[] =>
  claim.role !== "event"
    ? []
    : others.movable(claim).map(({ record, claims }) => {
        const alike = claims.find(({ source }) => source.language === claim.source.language)!;
        return warning("possibly-moved", claim, `${record.id} ${quote(alike)}`);
      });

const warning = (code: Disagreement, claim: Claim, other: string): MinutesWarning => ({
  line: claim.source.line,
  code,
  text: `${quote(claim)} ≠ ${other}`,
});

const quote = ({ source }: Claim): string => `[${source.language}] “${source.sentence}”`;
