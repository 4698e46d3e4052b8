import { LANGUAGE_UNSURE } from "../../minutes/types";
import type { When } from "../../times/types";
import { type Context, versionsOf } from "../authority";
import type { Claim, Kept } from "../claims";
import { topLevel } from "../place";
import { candidates } from "./candidates";
import { knowFromEarlierVersion } from "./earlier-version";
import { OtherMeetings } from "./other-meeting";
import { knowFromTranslation } from "./translation";

/** The document whose claims are to be recognised. */
export interface Subject {
  /** `uid` of its meeting, and when that was. */
  meeting: string;
  held: When;
  language: string;
  /** Whether the language is certain: what is taken for a translation by mistake would lose what it tells. */
  languageIsSure: boolean;
  /** Count of its top-level sections. */
  sections: number;
}

/**
 * Which known records the events and actions of a document are: by an earlier version of the document, else by another
 * language version of the same minutes, else by the minutes of another meeting. A record is given to one claim at most;
 * what is missing in the answer is new.
 */
export function recognise(claims: readonly Claim[], subject: Subject, context: Context): Map<Claim, Kept> {
  const known = new Map<Claim, Kept>();
  const taken = new Set<Kept>();
  const take = (pairs: Iterable<[Claim, Kept]>): void => {
    for (const [claim, kept] of pairs) {
      if (taken.has(kept) || known.has(claim)) continue;
      known.set(claim, kept);
      taken.add(kept);
    }
  };
  const left = (): Claim[] => claims.filter((claim) => !known.has(claim));
  const records = [...context.records.values()];
  const isHere = (claim: Claim): boolean => claim.source.meeting === subject.meeting;
  const here = records.filter((kept) => kept.claims.some((claim) => isHere(claim) && isFact(claim)));

  const earlier = candidates(
    here,
    (claim) => isHere(claim) && claim.source.language === subject.language && isFact(claim),
  );
  take(kepts(knowFromEarlierVersion(claims, earlier)));

  const translations = versionsOf(subject.meeting, context).filter(
    ({ record }) =>
      subject.languageIsSure &&
      record.language !== subject.language &&
      !record.warnings.some(({ code }) => code === LANGUAGE_UNSURE),
  );
  for (const withdrawn of [false, true])
    for (const { record } of translations) {
      const open = here.filter((kept) => !taken.has(kept) && (kept.withdrawn ?? false) === withdrawn);
      const other = candidates(
        open,
        (claim) => isHere(claim) && claim.source.language === record.language && isFact(claim),
      );
      take(kepts(knowFromTranslation(left(), subject.sections, other, topLevel(record.sections).length)));
    }

  const spokenOf = new Set(here);
  const others = new OtherMeetings(
    records.filter((kept) => !spokenOf.has(kept)),
    subject.held,
  );
  for (const claim of left()) {
    const kept = others.know(claim);
    if (kept) take([[claim, kept]]);
  }
  return known;
}

const isFact = ({ role }: Claim): boolean => role === "event" || role === "action";

const kepts = (pairs: Map<Claim, { kept: Kept }>): [Claim, Kept][] =>
  [...pairs].map(([claim, { kept }]) => [claim, kept]);
