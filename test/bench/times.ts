import { find } from "../../src/times/find";
import { CONTRADICTIONS, ownCases, sharedCases } from "../times/cases";
import { type Case, judge, total } from "../times/score";
import { table } from "./table";
import { READERS, UNBUILT } from "./times-readers";
import { speeds, timeless } from "./times-speed";

const percent = (part: number, whole: number): string =>
  whole === 0 ? "-" : ((part / whole) * 100).toFixed(1);

function accuracy(name: string, cases: readonly Case[]): string[][] {
  return READERS.map((reader) => {
    const score = total(cases.map((each) => judge(each.expected, reader.read(each))));
    return [
      `${name} (${cases.length})`,
      reader.name,
      percent(score.hits, score.hits + score.wrong),
      percent(score.hits, score.hits + score.missed),
      percent(score.right, score.cases),
      percent(score.flagsRaised, score.flagsDue),
      percent(score.rolesGiven, score.rolesDue),
    ];
  });
}

const MEGABYTE = 1_000_000;

/** Runs of backticks, each longer than the one before: none closes another. */
function growingRuns(length: number): string {
  const runs: string[] = [];
  for (let run = 1, sum = 0; sum < length; sum += run++) runs.push("`".repeat(run));
  return runs.join(" ");
}

/**
 * Texts made to be slow to read, as pieces that are repeated, or by their length; the time for half the length shows
 * whether it grows with the length alone.
 */
const HOSTILE: Readonly<Record<string, string | ((length: number) => string)>> = {
  "digits without end": "1234567890",
  "brackets in brackets": "(((([[[[<<<<",
  "months without end": "november november ",
  "days of no month": "1, 2, 3 and ",
  "no spaces": "x14:00x",
  "Han digits": "二〇二五年十一月",
  "code that never ends": "` `` ``` ",
  "code in ever longer marks": growingRuns,
  addresses: "a@b.c/1.2:3-",
  "times without end": "14:00 UTC, ",
  "times and one date": (length) => "14:00 is fine and so ".repeat(length / 21) + "19 November",
  "ranges without end": "10:00 - ",
  "dates without end": "19/11/2025 - ",
  "zones without end": "heure de Genève ",
  Arabic: "وبالثانية والنصف ",
  "ordinary minutes":
    "The MAG will meet on 19 November (Wednesday) at 04:00 and 14:00 UTC. Comments are due by 21 November. ",
};

function hostile(): string[][] {
  const timed = (text: string): number => {
    const begin = performance.now();
    find(text, { now: "2025-11-18T11:00:00Z", zone: "UTC", windows: true });
    return performance.now() - begin;
  };
  return Object.entries(HOSTILE).map(([name, piece]) => {
    const made = (length: number): string =>
      typeof piece === "string" ? piece.repeat(length / piece.length) : piece(length);
    const half = timed(made(MEGABYTE / 2));
    const whole = timed(made(MEGABYTE));
    return [name, half.toFixed(0), whole.toFixed(0), (whole / half).toFixed(1)];
  });
}

export async function run(): Promise<void> {
  const own = ownCases();
  const sample = sharedCases("sample");
  const peers = sharedCases("peers")?.filter(({ id }) => !CONTRADICTIONS.has(id)) ?? null;
  table(
    ["accuracy, %", "", "precision", "recall", "cases right", "flags raised", "deadlines"],
    [
      ...accuracy("our own cases", own),
      ...(sample ? accuracy("shared: sample", sample) : []),
      ...(peers ? accuracy("shared: peers", peers) : []),
    ],
  );
  if (!sample || !peers) console.log("\nThe shared cases are not on this machine.");
  for (const [kind, messages] of [
    ["messages with times", sample ?? own],
    ["messages without any", timeless],
  ] as const) {
    const bytes = messages.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / messages.length;
    const readers = [...READERS, UNBUILT];
    const times = speeds(readers, messages);
    console.log();
    table(
      [`speed, ${kind}, of ${bytes.toFixed(0)} bytes`, "ms for 1,000", "mag is faster by"],
      readers.map(({ name }, i) => [
        name,
        times[i]!.toFixed(2),
        i === 0 ? "" : `${(times[i]! / times[0]!).toFixed(1)}x`,
      ]),
    );
  }
  console.log();
  table(["hostile texts, mag", "ms for 0.5 MB", "ms for 1 MB", "ratio"], hostile());
}
