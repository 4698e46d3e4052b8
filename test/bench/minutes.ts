import type * as Reading from "../../src/minutes";
import type { Minutes } from "../../src/minutes/types";
import type * as Times from "../../src/times";
import { expected, type Facts, factsOf, samples } from "../minutes/facts";
import { built } from "./built";
import { processorTime } from "./processor-time";
import { table } from "./table";

const SIZE_BYTES = 10_000;
/** Until the code is compiled, as in a bot that has run for a while. */
const WARM_UP = 200;
const ROUNDS = 300;

/** A sample's text, its body repeated up to the size. */
function grown(text: string): string {
  const body = text.slice(text.search(/^(?:## )?1\./m));
  let long = text;
  while (Buffer.byteLength(long) < SIZE_BYTES) long += `\n${body}`;
  return Buffer.from(long)
    .subarray(0, SIZE_BYTES)
    .toString("utf8")
    .replace(/\uFFFD+$/, "");
}

/** Milliseconds of the processor's time that each of many runs took, sorted. */
function timesOf(work: () => void): number[] {
  for (let round = 0; round < WARM_UP; round++) work();
  return Array.from({ length: ROUNDS }, () => {
    const start = processorTime();
    work();
    return processorTime() - start;
  }).sort((a, b) => a - b);
}

const at = (sorted: readonly number[], share: number): string =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!.toFixed(2);

/** Precision and recall of a list against the expected one, in percent: "100 / 100". */
function accuracy(found: readonly unknown[], wanted: readonly unknown[]): string {
  const left = wanted.map((each) => JSON.stringify(each));
  const right = found.filter((each) => {
    const position = left.indexOf(JSON.stringify(each));
    if (position >= 0) left.splice(position, 1);
    return position >= 0;
  }).length;
  const percent = (all: number): string => (all === 0 ? "-" : Math.round((100 * right) / all).toString());
  return `${percent(found.length)} / ${percent(wanted.length)}`;
}

const deadlines = ({ actions }: Facts): unknown[] => actions.flatMap(({ due }) => due ?? []);
const instants = ({ actions, events }: Facts): unknown[] => [
  ...actions.flatMap(({ times }) => times),
  ...events.flatMap(({ when }) =>
    "start" in when && "kind" in when && when.kind === "instant" ? when.start : [],
  ),
];

function accuracyRow(name: string, language: string, minutes: Minutes): string[] {
  const [found, wanted] = [factsOf(minutes), expected.facts];
  return [
    name,
    accuracy(found.actions, wanted.actions),
    accuracy(deadlines(found), deadlines(wanted)),
    accuracy(
      minutes.actions.map(({ assignee }) => assignee),
      expected.assignees[language] ?? [],
    ),
    accuracy(found.events, wanted.events),
    accuracy(instants(found), instants(wanted)),
  ];
}

/** How fast and how truly minutes are read: 10 kB of each sample beside `find` over the same text; then the facts. */
export async function run(): Promise<void> {
  const { read, readDocument } = built<typeof Reading>("src/minutes/index");
  const { find } = built<typeof Times>("src/times/index");
  const speed = samples
    .filter(({ name }) => /\.(?:txt|md)$/.test(name))
    .map(({ language, bytes }) => {
      const text = grown(bytes.toString("utf8"));
      const options = { now: "2025-11-18T11:00:00Z", mode: "minutes", windows: true } as const;
      const [reading, finding] = [timesOf(() => read(text)), timesOf(() => find(text, options))];
      return [language, at(reading, 0.5), at(reading, 0.99), at(finding, 0.5), at(finding, 0.99)];
    });
  table(["10 kB, ms of processor once warm", "read p50", "read p99", "find p50", "find p99"], speed);

  console.log("\nPrecision / recall on the samples, %");
  const rows = [];
  for (const { name, language, bytes } of samples)
    rows.push(accuracyRow(name, language, await readDocument(bytes, name)));
  table(["sample", "actions", "deadlines", "assignees", "events", "instants"], rows);
}
