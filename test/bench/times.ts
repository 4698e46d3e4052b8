import * as recognizers from "@microsoft/recognizers-text-date-time";
import * as chrono from "chrono-node";
import { find } from "../../src/times/find";
import { CONTRADICTIONS, ownCases, sharedCases } from "../times/cases";
import { type Case, type Found, foundBy, judge, total } from "../times/score";
import { table } from "./table";

interface Reader {
  readonly name: string;
  read(text: string, each: Pick<Case, "lang" | "now" | "zone">): Found[];
  /** The same without what makes the results comparable: only this is timed. */
  parse(each: Case): unknown;
  /** How many messages its speed is measured on: as many as take a while. */
  readonly messages: number;
}

const ours: Reader = {
  name: "mag",
  read: (text, { now, zone }) => foundBy(find(text, { now, zone })),
  parse: ({ text, now, zone }) => find(text, { now, zone }),
  messages: 1000,
};

const minutesOf = (date: Date): string => `${date.toISOString().slice(0, 16)}Z`;
const OFFSET = /([+-])(\d{2}):(\d{2})$/;

/** Minutes east of UTC where the case was written, as its `now` says. */
function offsetOf(now: string): number {
  const match = OFFSET.exec(now);
  return match ? (match[1] === "-" ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3])) : 0;
}

/** chrono-node has no Arabic; its default reads such texts. */
const chronoOf: Readonly<Record<string, { parse: typeof chrono.parse }>> = {
  en: chrono.en,
  es: chrono.es,
  fr: chrono.fr,
  pt: chrono.pt,
  ru: chrono.ru,
  zh: chrono.zh,
  ar: chrono,
};

const chronoNode: Reader = {
  name: "chrono-node",
  parse: ({ text, lang, now }) => (chronoOf[lang] ?? chrono).parse(text, { instant: new Date(now) }),
  read: (text, { lang, now }) =>
    (chronoOf[lang] ?? chrono)
      .parse(text, { instant: new Date(now), timezone: offsetOf(now) })
      .filter(({ start }) => start.isCertain("hour") || start.isCertain("day") || start.isCertain("weekday"))
      .map(({ start, end }): Found => {
        const clock = start.isCertain("hour");
        const at = (parts: chrono.ParsedComponents): string =>
          clock
            ? minutesOf(parts.date())
            : minutesOf(new Date(Date.UTC(parts.get("year")!, parts.get("month")! - 1, parts.get("day")!)));
        return { start: at(start), end: end ? at(end) : null, unit: clock ? "minute" : "day", flags: [] };
      }),
  messages: 1000,
};

const cultures: Readonly<Record<string, string>> = {
  en: "en-us",
  es: "es-es",
  fr: "fr-fr",
  pt: "pt-br",
  zh: "zh-cn",
};

/** Recognizers-Text has neither Arabic nor Russian in JavaScript; English reads such texts. */
const recognizersText: Reader = {
  name: "Recognizers-Text",
  parse: ({ text, lang, now }) =>
    recognizers.recognizeDateTime(text, cultures[lang] ?? "en-us", undefined, new Date(now)),
  read(text, { lang, now }) {
    const here = new Date(Date.parse(now) + (offsetOf(now) - -new Date(now).getTimezoneOffset()) * 60_000);
    const toUtc = (value: string | null): string | null => {
      const ms = Date.parse(`${value?.replace(" ", "T") ?? ""}Z`);
      return Number.isNaN(ms) ? null : minutesOf(new Date(ms - offsetOf(now) * 60_000));
    };
    return recognizers
      .recognizeDateTime(text, cultures[lang] ?? "en-us", undefined, here)
      .flatMap((result): Found[] => {
        const values = (result.resolution as { values?: Record<string, string>[] } | null)?.values ?? [];
        const value = values.at(-1);
        const start = value?.value ?? value?.start;
        if (!value || !start) return [];
        const end = value.end ?? null;
        if (/^\d{4}-\d\d-\d\d$/.test(start))
          return [{ start: `${start}T00:00Z`, end: end && `${end}T00:00Z`, unit: "day", flags: [] }];
        const instant = toUtc(start);
        return instant === null ? [] : [{ start: instant, end: toUtc(end), unit: "minute", flags: [] }];
      });
  },
  messages: 60,
};

const READERS: readonly Reader[] = [ours, chronoNode, recognizersText];
const percent = (part: number, whole: number): string =>
  whole === 0 ? "-" : ((part / whole) * 100).toFixed(1);

function accuracy(name: string, cases: readonly Case[]): string[][] {
  return READERS.map((reader) => {
    const score = total(cases.map((each) => judge(each.expected, reader.read(each.text, each))));
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

/** Milliseconds for a thousand messages: the best of several rounds, which go by turns, so that all meet the same load. */
function speeds(cases: readonly Case[]): number[] {
  const best = READERS.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < 60; round++)
    READERS.forEach((reader, i) => {
      if (reader.messages < 1000 && round > 2) return;
      const begin = performance.now();
      for (let n = 0; n < reader.messages; n++) reader.parse(cases[n % cases.length]!);
      best[i] = Math.min(best[i]!, ((performance.now() - begin) / reader.messages) * 1000);
    });
  return best;
}

const MEGABYTE = 1_000_000;

/** Texts made to be slow to read; the time for half the length shows whether it grows with the length alone. */
const HOSTILE: Readonly<Record<string, string>> = {
  "digits without end": "1234567890",
  "brackets in brackets": "(((([[[[<<<<",
  "months without end": "november november ",
  "days of no month": "1, 2, 3 and ",
  "no spaces": "x14:00x",
  "Han digits": "二〇二五年十一月",
  "code that never ends": "` `` ``` ",
  addresses: "a@b.c/1.2:3-",
  "times without end": "14:00 UTC, ",
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
    const text = piece.repeat(Math.ceil(MEGABYTE / piece.length));
    const half = timed(text.slice(0, MEGABYTE / 2));
    const whole = timed(text.slice(0, MEGABYTE));
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
  const messages = sample ?? own;
  const bytes = messages.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / messages.length;
  const times = speeds(messages);
  console.log();
  table(
    [`speed, messages of ${bytes.toFixed(0)} bytes`, "ms for 1,000", "mag is faster by"],
    READERS.map(({ name }, i) => [
      name,
      times[i]!.toFixed(1),
      i === 0 ? "" : `${(times[i]! / times[0]!).toFixed(0)}x`,
    ]),
  );
  console.log();
  table(["hostile texts, mag", "ms for 0.5 MB", "ms for 1 MB", "ratio"], hostile());
}
