import { performance } from "node:perf_hooks";
import type { Minutes } from "../../src/minutes/types";
import { plus } from "../../src/times";
import { mag } from "../cli/mag";
import { House } from "../house";
import { table } from "./table";

const MINUTES = 100;
const EVENTS_EACH = 9;
const ACTIONS_EACH = 50;
const ROUNDS = 200;
const NOW = "2025-11-18T12:00:00.000Z";

/** 100 meetings' minutes with 9 further events and 50 actions each: 1,000 meetings and events, 5,000 actions. */
function minutesOf(index: number): Minutes {
  const start = plus("2025-01-07T11:00:00Z", `P${index * 7}D`);
  const day = (offset: number): string => plus(start, `P${offset}D`).slice(0, 10);
  return {
    language: "en",
    translation: false,
    meeting: {
      title: `Meeting ${index + 1}`,
      group: "MAG",
      number: index + 1,
      when: { kind: "instant", start },
      format: "online",
    },
    sections: [{ title: "1. All business", line: 3 }],
    actions: Array.from({ length: ACTIONS_EACH }, (_, n) => ({
      text: `Member number ${n} to write chapter ${index * ACTIONS_EACH + n} of the report.`,
      line: 10 + n,
      section: "1. All business",
      assignee: `Member number ${n}`,
      due: { kind: "date", start: day(3 + (n % 60)) },
      times: [],
    })),
    events: Array.from({ length: EVENTS_EACH }, (_, n) => ({
      summary: `Workshop ${index}-${n}`,
      line: 70 + n,
      section: "1. All business",
      when: { kind: "instant", start: `${day(n + 1)}T1${n}:00Z` },
      past: false,
      flags: [],
      text: `Workshop ${index}-${n} takes place.`,
    })),
    nextMeeting: null,
    warnings: [],
  };
}

const LINES = [
  "next-meeting",
  "meetings",
  "meetings MAG 30",
  "actions",
  "actions mine",
  "actions due",
  "action done A77",
  "action reopen A77",
  "action assign A78 me",
  "action due A79 9 December",
  "time 14:00 UTC on 9 December",
  "zone",
  "language",
  "remind me A80 1d",
  "remind list",
  "source A81",
  "minutes",
  "minutes 40",
  "help",
];

const percentile = (sorted: readonly number[], p: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * p))]!;

async function measured(
  work: () => Promise<unknown>,
  rounds = ROUNDS,
): Promise<{ p50: number; p99: number }> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return { p50: percentile(times, 0.5), p99: percentile(times, 0.99) };
}

/** Answers over a full store, beside the bare cost of reading that state from the store. */
export async function run(): Promise<void> {
  const house = await House.open({ now: NOW });
  try {
    for (let index = 0; index < MINUTES; index++) await house.bot.agenda.importMinutes(minutesOf(index), NOW);
    const view = await house.bot.agenda.view();
    console.log(
      `${view.meetings.length} meetings and events, ${view.actions.length} actions; milliseconds over ${ROUNDS} rounds`,
    );
    const bare = await measured(async () => {
      await house.store.range("agenda");
    }, 50);
    const rows = [["reading all state from the store, bare", bare]] as [
      string,
      { p50: number; p99: number },
    ][];
    for (const line of LINES)
      rows.push([`/mag ${line}`, await measured(() => house.ask(line, { zone: "Asia/Shanghai" }))]);
    rows.push([
      "from starting the console chat to its end after one answer",
      await measured(() => firstAnswer(house.folder), 5),
    ]);
    table(
      ["", "p50", "p99", "p50 / bare"],
      rows.map(([name, { p50, p99 }]) => [name, p50.toFixed(2), p99.toFixed(2), (p50 / bare.p50).toFixed(2)]),
    );
  } finally {
    await house.close();
  }
}

/** A whole process, as its user waits for it: start, open the store, read everything, answer, end. */
async function firstAnswer(folder: string): Promise<void> {
  const { status, stderr } = await mag(["chat", "--data", folder, "--now", NOW], "/mag next-meeting\n");
  if (status !== 0) throw new Error(stderr);
}
