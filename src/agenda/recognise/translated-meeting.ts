import { groupIds } from "../../../config/groups";
import type { Minutes } from "../../minutes/types";
import { type Context, versionsOf } from "../authority";
import type { Kept } from "../claims";
import { byBirth } from "../identity";
import { isSame, keyOf } from "../moments";
import { topLevel } from "../place";
import type { Meeting } from "../types";

/** So many dates minutes in two languages share, where neither says that it is a translation. */
const FEWEST_DATES = 2;
/** The share of the dates of the version with fewer. */
const SAME_DATES = 0.5;

/**
 * The meeting of which another language version is known, where the body has a name in each language and none of them
 * is in `config/groups`: it began at the same instant, and the two have as many sections and the same dates.
 */
export function knowTranslatedMeeting(minutes: Minutes, context: Context): Kept<Meeting> | undefined {
  const { group, when, number } = minutes.meeting;
  if (when.kind !== "instant" || isConfigured(group)) return undefined;
  const dates = datesOf(minutes);
  const found = [...context.records.values()].filter(
    (kept): kept is Kept<Meeting> =>
      kept.record.kind === "meeting" &&
      isSame(kept.record.when, when) &&
      !isConfigured(kept.record.group) &&
      (number === undefined || kept.record.number === undefined || number === kept.record.number) &&
      isVersionOf(minutes, dates, kept.record.uid, context),
  );
  return found.sort((a, b) => byBirth(a.record, b.record))[0];
}

const isConfigured = (group: string | undefined): boolean =>
  group !== undefined && groupIds().includes(group);

function isVersionOf(
  minutes: Minutes,
  dates: ReadonlySet<string>,
  meeting: string,
  context: Context,
): boolean {
  const versions = versionsOf(meeting, context).map(({ record }) => record);
  if (versions.some(({ language }) => language === minutes.language)) return false;
  return versions.some((version) => {
    if (topLevel(version.sections).length !== topLevel(minutes.sections).length) return false;
    const theirs = datesIn(meeting, version.language, context);
    const shared = [...dates].filter((date) => theirs.has(date)).length;
    const fewest = minutes.translation || version.translation ? 1 : FEWEST_DATES;
    return shared >= fewest && shared >= Math.min(dates.size, theirs.size) * SAME_DATES;
  });
}

const datesOf = ({ events, actions }: Minutes): Set<string> =>
  new Set([
    ...events.map(({ when }) => keyOf(when)),
    ...actions.flatMap(({ due }) => (due ? [keyOf(due)] : [])),
  ]);

/** What the known minutes in a language tell of happenings and deadlines. */
const datesIn = (meeting: string, language: string, { records }: Context): Set<string> =>
  new Set(
    [...records.values()].flatMap(({ claims }) =>
      claims.flatMap(({ source, role, when }) =>
        source.meeting === meeting &&
        source.language === language &&
        when &&
        role !== "own" &&
        role !== "next"
          ? [keyOf(when)]
          : [],
      ),
    ),
  );
