import { daysBetween } from "../times";
import type { Time, When } from "../times/types";
import { asMoment, type Finder, finder, firstDay } from "./dated";
import type { HeaderLine } from "./meeting-title";
import type { Lexicon } from "./words";

const KEY = /^([\p{L}\p{M}'’/& ]{2,24}?)\s?[:：]\s*/u;
const CLOCK =
  /\d{1,2}\s?[:h.：]\s?\d{2}|[一二三四五六七八九十]{1,3}\s?[時时點点]|\d{1,4}\s?(?:UTC|GMT)|(?:UTC|GMT)\s?\d/iu;
/** Hours, with the minutes and the zone, as header lines write them. */
const CLOCKS =
  /(?:UTC|GMT)\s?[+−-]?\d{0,4}(?::\d{2})?|\p{N}{1,2}\s?(?:[:h.：]\s?\p{N}{2}|[時时點点]|[ap]\.?\s?m\b|h\b)/giu;
/** Days that are told from the one on which somebody wrote. */
export const OF_TODAY =
  /(?<!\p{L})(?:today|yesterday|tomorrow|aujourd['’]hui|hier|demain|hoy|ayer|mañana|сегодня|вчера|завтра|اليوم|أمس|غدا|hoje|ontem|amanhã)(?!\p{L})|今天|昨天|明天|今日|昨日|明日|昨晚/iu;

/** When the meeting was, and where that stands. */
export interface Dated {
  when: When;
  line: number;
  text: string;
}

/** "today" and "15:00" are of the day on which somebody wrote, which nobody told. */
const isWritten = ({ text, when, flags }: Time, line: string): boolean =>
  (/\p{N}/u.test(text) || !OF_TODAY.test(text)) &&
  (when.kind === "date" || !flags.includes("date-assumed") || /\p{N}/u.test(line.replace(CLOCKS, " ")));

/** The first date of some lines; its time of day may stand on another line. */
export function dateOf(
  lines: readonly HeaderLine[],
  words: Lexicon,
  find: Finder,
  locale: string,
): Dated | null {
  const dated = lines.flatMap(({ text, line }, position) =>
    find(text)
      .filter((time) => time.when.kind !== "window" && time.role !== "deadline" && isWritten(time, text))
      .slice(0, 1)
      .map((time) => ({ time, when: time.when, line, text, position })),
  );
  const [first] = dated;
  if (first?.when.kind !== "date") return first ?? null;
  const onThatDay = dated.find(({ when }) => when.kind !== "date" && daysApart(when, first.when) <= 1);
  if (onThatDay) return onThatDay;
  for (const near of [1, 2, -1].map((step) => lines[first.position + step])) {
    if (!near || !CLOCK.test(near.text)) continue;
    const again = finder(asMoment(first.when), locale)(near.text)[0]?.when;
    if (again && again.kind !== "date" && again.kind !== "window" && daysApart(again, first.when) <= 1)
      return { ...first, when: again };
    const [key, name] = KEY.exec(near.text) ?? [];
    if (name !== undefined && !words.timeKey.test(name.trim())) continue;
    const [joined] = find(`${first.time.text} ${near.text.slice(key?.length ?? 0)}`);
    if (joined?.when.kind === "instant" || joined?.when.kind === "floating")
      return { ...first, when: joined.when };
  }
  return first;
}

/** How many days lie between the first days of two times. */
export const daysApart = (a: When, b: When): number => Math.abs(daysBetween(firstDay(a), firstDay(b)));
