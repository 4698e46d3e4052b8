import type { Time } from "../../src/times/types";

/** A mention that a case expects; see the format in test/times/cases/README.md. */
export interface Expected {
  text: string;
  start: string;
  end?: string | null;
  unit: "minute" | "day";
  /** Other starts that count as right. */
  alt?: string[];
  /** Neither missed nor wrong. */
  optional?: boolean;
  role?: "deadline";
  flag?: string;
}

export interface Case {
  id: string;
  lang: string;
  channel: "chat" | "minutes";
  kinds: string[];
  text: string;
  now: string;
  zone: string;
  expected: Expected[];
  why?: string;
}

/** A time as any library finds it: minutes in UTC, days as midnight UTC of the date. */
export interface Found {
  start: string;
  end: string | null;
  unit: "minute" | "day";
  flags: readonly string[];
  role?: string | undefined;
}

export interface Score {
  hits: number;
  missed: number;
  wrong: number;
  right: number;
  cases: number;
  flagsDue: number;
  flagsRaised: number;
  rolesDue: number;
  rolesGiven: number;
}

export interface Verdict {
  right: boolean;
  hits: number;
  missed: Expected[];
  wrong: Found[];
  flagsDue: number;
  flagsRaised: number;
  rolesDue: number;
  rolesGiven: number;
}

const toMinute = (iso: string): string => `${new Date(iso).toISOString().slice(0, 16)}Z`;
const UNSURE = ["zone-unknown", "nonexistent-local-time"];

/** What of our own times is compared: windows and what a flag takes back are nothing. */
export function foundBy(times: readonly Time[]): Found[] {
  return times.flatMap(({ when, flags, role }): Found[] => {
    if (when.kind === "window" || flags.some((flag) => UNSURE.includes(flag))) return [];
    const utc =
      when.kind === "instant"
        ? (iso: string) => iso
        : (iso: string) => (when.kind === "date" ? `${iso}T00:00Z` : `${iso}Z`);
    return [
      {
        start: toMinute(utc(when.start)),
        end: when.end === undefined ? null : toMinute(utc(when.end)),
        unit: when.kind === "date" ? "day" : "minute",
        flags,
        role,
      },
    ];
  });
}

/** Flags by the names that the cases give them. */
const FLAGS: Readonly<Record<string, readonly string[]>> = {
  ambiguous: ["repeated-local-time", "zone-ambiguous"],
  gap: ["nonexistent-local-time"],
};

export function judge(expected: readonly Expected[], found: readonly Found[]): Verdict {
  const left = [...found];
  const missed: Expected[] = [];
  const verdict: Verdict = {
    right: false,
    hits: 0,
    missed,
    wrong: left,
    flagsDue: 0,
    flagsRaised: 0,
    rolesDue: 0,
    rolesGiven: 0,
  };
  for (const mention of [...expected].sort(
    (a, b) => Number(a.optional ?? false) - Number(b.optional ?? false),
  )) {
    const at = left.findIndex((time) => matches(mention, time));
    const time = at < 0 ? undefined : left[at];
    if (at >= 0) left.splice(at, 1);
    if (mention.optional) continue;
    if (time) verdict.hits++;
    else missed.push(mention);
    if (mention.flag) {
      verdict.flagsDue++;
      if (time?.flags.some((flag) => (FLAGS[mention.flag!] ?? [mention.flag!]).includes(flag)))
        verdict.flagsRaised++;
    }
    if (mention.role) {
      verdict.rolesDue++;
      if (time?.role === mention.role) verdict.rolesGiven++;
    }
  }
  verdict.right = missed.length === 0 && left.length === 0;
  return verdict;
}

function matches(mention: Expected, time: Found): boolean {
  if (mention.unit !== time.unit) return false;
  const start = toMinute(mention.start);
  const other = (mention.alt ?? []).map(toMinute).includes(time.start);
  if (start !== time.start && !other) return false;
  const end = mention.end ? toMinute(mention.end) : null;
  if (end === time.end) return true;
  // Where another start is right, so is the end that lies as far from it.
  const length = end === null || time.end === null ? Number.NaN : Date.parse(end) - Date.parse(start);
  return other && Math.abs(Date.parse(time.end ?? "") - Date.parse(time.start) - length) <= 2 * 86_400_000;
}

export function total(verdicts: readonly Verdict[]): Score {
  const sum = (of: (verdict: Verdict) => number): number =>
    verdicts.reduce((all, verdict) => all + of(verdict), 0);
  return {
    hits: sum(({ hits }) => hits),
    missed: sum(({ missed }) => missed.length),
    wrong: sum(({ wrong }) => wrong.length),
    right: sum(({ right }) => Number(right)),
    cases: verdicts.length,
    flagsDue: sum(({ flagsDue }) => flagsDue),
    flagsRaised: sum(({ flagsRaised }) => flagsRaised),
    rolesDue: sum(({ rolesDue }) => rolesDue),
    rolesGiven: sum(({ rolesGiven }) => rolesGiven),
  };
}
