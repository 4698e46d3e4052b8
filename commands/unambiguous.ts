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

/** All that a doubtful time may mean; nothing where that cannot be told, or where it means no time at all. */
export function unambiguous({ when, flags, candidates, zone }: Time, call: Call): Meant[] {
  if (flags.includes("nonexistent-local-time") || flags.includes("zone-unknown")) return [];
  return readings(when, flags, zone, candidates)
    .slice(0, MOST)
    .map((one) => ({ when: one, typed: joinedTime(writtenTime(one, "UTC")) }))
    .filter(({ typed }) => isCertain(typed, call));
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

const isCertain = (typed: string, call: Call): boolean => {
  const found = find(typed, { now: call.now, mode: "chat" });
  return found.length === 1 && found[0]!.flags.length === 0;
};
