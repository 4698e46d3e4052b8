import { daysBetween } from "../times";
import type { Flag, Time, When } from "../times/types";
import { finder, firstDay, lastDay } from "./dated";
import { withRunsOfDays } from "./days-in-a-row";
import { plain } from "./markup";
import type { Lexicon } from "./words";

/** The times of a sentence as its other words bear them out. */
export type Judge = (sentence: string, times: readonly Time[]) => Time[];

const CLOCK =
  /(?<!\d)\d{1,2}\s?(?:[:：h]\s?\d{2}|h\b|[时時点點]|[ap]\.?m\b|hours?|heures?|horas?|час\p{L}{0,2})|(?:UTC|GMT)\s?[+−-]\d{1,4}|\d{4}\s?(?:UTC|GMT)/giu;
const YEAR = /(?<!\d)20\d{2}(?!\d)/g;
const HAN = /\p{Script=Han}/u;
/** "Last edited on 1 October, at 11:12": of the page that bears the minutes. */
const OF_PAGE =
  /^(?:(?:this|the|cette|la|esta|a|эта|данная)\s)?(?:(?:page|document|página|documento|страница|последнее|последняя|last|dernière|última|最后|最後|本页|本頁|此页|此頁|此頁面|页面|頁面|الصفحة|آخر|عُ?دلت هذه الصفحة)\s?)(?:\s?(?:was|has been|a été|est|fue|foi|была|в последний раз|last|dernière|por última vez|最后|最後))*\s?(?:edit|modif|updat|change|mise? à jour|actualiz|edici|atualiz|измен|обнов|редакт|правк|编辑|編輯|修改|修訂|修订|更新|تعديل|تحديث|عدل)/iu;
/** A tense that is wrong by fewer days is a slip of the author's, and says nothing of the year. */
const SLIP_DAYS = 10;
const ASSUMED: Flag = "year-assumed";

/**
 * Takes out the times of rules ("every Monday at 14:00 UTC") and of the page itself, which are no happening's, and doubts a year that was
 * inferred where the tense contradicts it: "will be held on 23 June" in November. Where such a sentence names another
 * year that the tense bears out ("the 2025 IGF"), that is the year; it is still an assumption, and flagged.
 * @param meeting When the meeting was.
 * @param locale BCP 47; breaks ties in reading dates.
 */
export function judgeOf(meeting: When, words: Lexicon, locale: string): Judge {
  const isRule = (sentence: string): boolean =>
    words.recurring.test(sentence) &&
    !finder(
      `${firstDay(meeting)}T12:00:00Z`,
      locale,
    )(sentence.replace(CLOCK, " ")).some(({ when, text }) => when.kind === "date" && /\d/.test(text));

  /** "will be held in late November", in March: a stretch of days whose year nobody told is of the year to come. */
  const ofComingYear = (time: Time, sentence: string): Time => {
    const isOver = daysBetween(lastDay(time.when), firstDay(meeting)) > SLIP_DAYS;
    if (!isOver || time.text.search(YEAR) >= 0 || words.tookPlace.test(sentence)) return time;
    if (!words.willTakePlace.test(sentence) && !words.arranging.test(sentence)) return time;
    const [moved] = inYear(time, String(Number(firstDay(time.when).slice(0, 4)) + 1), locale);
    return moved?.text === time.text ? { ...time, when: moved.when, flags: [ASSUMED] } : time;
  };

  return (sentence, times) => {
    if (times.length === 0 || isRule(sentence) || OF_PAGE.test(plain(sentence))) return [];
    const [time] = times;
    if (times.length === 1 && time?.when.kind === "window") return [ofComingYear(time, sentence)];
    if (times.length > 1 || !time || !isInferred(time)) return [...times];
    const rest = sentence.replace(time.text, " ");
    const ahead = words.willTakePlace.test(rest);
    // Chinese verbs alone have no tense.
    const over = !HAN.test(words.tookPlace.exec(rest)?.[0] ?? "汉");
    const contradicts = (when: When): boolean =>
      ahead !== over &&
      ((ahead && daysBetween(lastDay(when), firstDay(meeting)) > SLIP_DAYS) ||
        (over && daysBetween(lastDay(meeting), firstDay(when)) > SLIP_DAYS));
    if (!contradicts(time.when)) return [time];

    const named = new Set(rest.match(YEAR));
    const [year] = named;
    const [moved] = named.size === 1 ? inYear(time, year!, locale) : [];
    const isBorneOut = moved?.text === time.text && !contradicts(moved.when);
    const flags = [...new Set([...time.flags, ASSUMED])];
    return [{ ...time, ...(isBorneOut ? { when: moved.when } : {}), flags }];
  };
}

/** Written with a day but without its year. */
const isInferred = ({ text, when }: Time): boolean =>
  when.kind !== "window" && /\d/.test(text.replace(CLOCK, " ")) && text.search(YEAR) < 0;

/** The same words read in the middle of their month of another year. */
const inYear = (time: Time, year: string, locale: string): Time[] =>
  withRunsOfDays(
    time.text,
    finder(`${year}-${firstDay(time.when).slice(5, 7)}-15T12:00:00Z`, locale)(time.text),
  );
