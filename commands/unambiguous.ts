import { find, inZone, localOf, resolveLocal } from "../src/times";
import type { Time, When } from "../src/times/types";
import type { Call } from "./command";
import { joinedTime, writtenTime } from "./written-time";

const MOST = 5;
const DATE = "2025-12-09".length;

/** A time that may have been meant, and how to type it so that nobody can read it otherwise. */
interface Meant {
  when: When;
  typed: string;
}

interface ZoneMeant extends Meant {
  /** IANA name. */
  zone: string;
}

/** All that a doubtful time may mean; nothing where that cannot be told, or where it means no time at all. */
export function unambiguous({ when, flags, candidates, zone }: Time, call: Call): Meant[] {
  if (flags.includes("nonexistent-local-time") || flags.includes("zone-unknown")) return [];
  return readings(when, flags, zone, candidates)
    .slice(0, MOST)
    .map((one) => ({ when: one, typed: joinedTime(writtenTime(one, "UTC")) }))
    .filter(({ typed }) => certainly(typed, call) !== null);
}

/** For each zone that letters could name, how to type the time in it so that nobody can read it otherwise. */
export function inEachZone({ when, flags, candidates = [], zone }: Time, call: Call): ZoneMeant[] {
  if (when.kind !== "instant" || zone === null || !flags.includes("zone-ambiguous")) return [];
  return candidates.flatMap((candidate) => {
    const { day, clock } = writtenTime(when, zone);
    // Without a date it is another day's in another zone, as the day there is.
    const meant = flags.includes("date-assumed") ? dayOf(`${clock} ${candidate}`, candidate, call) : day;
    const typed = joinedTime({ day: meant, clock, zone: candidate });
    const certain = certainly(typed, call);
    return certain ? [{ zone: candidate, typed, when: certain }] : [];
  });
}

/** The day that is assumed for a time which is typed without one. */
function dayOf(typed: string, zone: string, { now }: Call): string {
  const [found] = find(typed, { now, mode: "chat" });
  return found ? writtenTime(found.when, zone).day : "";
}

function readings(
  when: When,
  flags: Time["flags"],
  zone: string | null,
  candidates: Time["candidates"],
): When[] {
  if (when.kind === "date") return [when];
  if (when.kind !== "instant" || zone === null) return [];
  if (flags.includes("zone-ambiguous") && candidates)
    return candidates.map((candidate) => shifted(when, instantIn(when.start, zone, candidate)[0]!));
  if (flags.includes("repeated-local-time"))
    return instantIn(when.start, zone, zone).map((start) => shifted(when, start));
  return [when];
}

/** The instants at which a clock in another zone shows what that of the first zone shows then. */
function instantIn(instant: string, zone: string, other: string): string[] {
  const reading = inZone(instant, zone).toFormat("yyyy-MM-dd'T'HH:mm");
  const resolved = resolveLocal(localOf(reading.slice(0, DATE), reading.slice(DATE + 1)), other);
  return resolved.candidates ?? [resolved.instant];
}

/** The same stretch of time from another start. */
function shifted({ start, end }: Extract<When, { kind: "instant" }>, from: string): When {
  if (end === undefined) return { kind: "instant", start: from };
  const length = Date.parse(end) - Date.parse(start);
  const until = inZone(new Date(Date.parse(from) + length).toISOString(), "UTC");
  return { kind: "instant", start: from, end: until.toFormat("yyyy-MM-dd'T'HH:mm'Z'") };
}

/** The one time that a typed text means, when nothing about it is in doubt. */
function certainly(typed: string, { now }: Call): When | null {
  const [first, ...others] = find(typed, { now, mode: "chat" });
  return first && others.length === 0 && first.flags.length === 0 ? first.when : null;
}
