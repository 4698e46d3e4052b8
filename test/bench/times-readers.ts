import * as recognizers from "@microsoft/recognizers-text-date-time";
import * as chrono from "chrono-node";
import type * as Times from "../../src/times/find";
import { find } from "../../src/times/find";
import { type Case, type Found, foundBy } from "../times/score";
import { built } from "./built";

/** A message, the moment and the writer's zone; the language only for libraries that cannot do without. */
export type Message = Pick<Case, "text" | "lang" | "now" | "zone">;

/** A library that finds times. */
export interface Reader {
  readonly name: string;
  read(message: Message): Found[];
  /** The same without what makes the results comparable: only this is timed. */
  parse(message: Message): unknown;
  /** Whether it is so slow that a few messages have to do for measuring its speed. */
  readonly slow: boolean;
}

const oursBy = (name: string, finder: typeof find): Reader => ({
  name,
  read: ({ text, now, zone }) => foundBy(finder(text, { now, zone })),
  parse: ({ text, now, zone }) => finder(text, { now, zone }),
  slow: false,
});

const minutesOf = (date: Date): string => `${date.toISOString().slice(0, 16)}Z`;
const OFFSET = /([+-])(\d{2}):(\d{2})$/;

/** Minutes east of UTC where the case was written, as its `now` says. */
function offsetOf(now: string): number {
  const match = OFFSET.exec(now);
  return match ? (match[1] === "-" ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3])) : 0;
}

interface Chrono {
  parse: typeof chrono.parse;
}

/** chrono-node has no Arabic; its default reads such texts. */
const chronoOf: Readonly<Record<string, Chrono>> = {
  en: chrono.en,
  es: chrono.es,
  fr: chrono.fr,
  pt: chrono.pt,
  ru: chrono.ru,
  zh: chrono.zh,
  ar: chrono,
};

type ChronoParse = (text: string, lang: string, reference: chrono.ParsingReference) => chrono.ParsedResult[];

const told: ChronoParse = (text, lang, reference) => (chronoOf[lang] ?? chrono).parse(text, reference);

/** As a bot has to that is not told the language: one after another, until one finds something. */
const untold: ChronoParse = (text, _, reference) => {
  for (const { parse } of [chrono.en, chrono.es, chrono.fr, chrono.ru, chrono.zh, chrono.pt]) {
    const found = parse(text, reference);
    if (found.length > 0) return found;
  }
  return [];
};

const chronoNode = (name: string, parse: ChronoParse): Reader => ({
  name,
  parse: ({ text, lang, now }) => parse(text, lang, { instant: new Date(now) }),
  read: ({ text, lang, now }) =>
    parse(text, lang, { instant: new Date(now), timezone: offsetOf(now) })
      .filter(({ start }) => start.isCertain("hour") || start.isCertain("day") || start.isCertain("weekday"))
      .map(({ start, end }): Found => {
        const clock = start.isCertain("hour");
        const at = (parts: chrono.ParsedComponents): string =>
          clock
            ? minutesOf(parts.date())
            : minutesOf(new Date(Date.UTC(parts.get("year")!, parts.get("month")! - 1, parts.get("day")!)));
        return { start: at(start), end: end ? at(end) : null, unit: clock ? "minute" : "day", flags: [] };
      }),
  slow: false,
});

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
  read({ text, lang, now }) {
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
  slow: true,
};

/** Ours, which is never told the language, and its peers. */
export const READERS: readonly Reader[] = [
  oursBy("mag", built<typeof Times>("src/times/find").find),
  chronoNode("chrono-node, told the language", told),
  chronoNode("chrono-node, not told", untold),
  recognizersText,
];

/** Ours as \`npm start\` runs it, through a loader of TypeScript, which makes calls between files dearer. */
export const UNBUILT: Reader = oursBy("mag, not built", find);
