/**
 * The words of one language that speak of time. Each string lists alternatives, separated by "|"; case, accents,
 * vowel marks, width and traditional characters do not matter, because words and texts are folded alike. Alternatives
 * may have several words ("de la tarde"). A word may stand in several lists: the grammar sees by its neighbours what
 * is meant.
 */
export type Words = string;

/**
 * What a word about a part of the day does to an hour up to 12: "am" 12 is 0; "pm" adds 12 to all but 12; "noon" adds
 * 12 to 1..5; "evening" adds 12 to 4..11, and 12 is the midnight that ends the day; "night" adds 12 to 6..11, and 12
 * is 0.
 */
export type DayPart = "am" | "pm" | "noon" | "evening" | "night";

/** "this" is of the present week; "next" of the week after it; "coming" the first that comes; "last" the latest past. */
export type Which = "this" | "next" | "coming" | "last";

/** A stretch of a month or year that nobody has drawn the borders of. */
export type Vague =
  | "early"
  | "middle"
  | "late"
  | "end"
  | "first-week"
  | "second-week"
  | "third-week"
  | "fourth-week"
  | "last-week"
  | "first-half"
  | "second-half";

export interface Language {
  /** BCP 47. */
  readonly tag: string;
  /** January first. */
  readonly months: readonly Words[];
  /** "March 12": elsewhere an everyday word before a number is no month ("roll out 5"). */
  readonly monthBeforeDay?: boolean;
  /** Months and weekdays that are everyday words as well ("may", "set", "sun"): they need a second sign. */
  readonly shaky?: Words;
  /** Monday first. */
  readonly weekdays: readonly Words[];
  /** Weekdays that come with their week, by weeks from the present one: "下周三". */
  readonly weekdaysOf?: Readonly<Record<number, readonly Words[]>>;
  /** Before a weekday (in Arabic, behind it), which one of its month, -1 for the last: "the SECOND Tuesday of May". */
  readonly nth?: Readonly<Record<number, Words>>;
  /** After such a weekday: the month is every one, or one that is not told: "OF THE MONTH". */
  readonly anyMonth?: Words;
  /** Weekdays that come with such a word: "第二个星期二". */
  readonly nthWeekdays?: Readonly<Record<number, readonly Words[]>>;
  /** Before a weekday that is meant of every week: "EVERY Tuesday". */
  readonly every?: Words;
  /** Weekdays in a form that is meant of every week: "Tuesdays", "вторникам", "每周二". Monday first. */
  readonly everyWeekdays?: readonly Words[];
  /** Beside a weekday, weeks after the one that comes: "lundi EN HUIT", "A WEEK FROM Monday". */
  readonly weeksOn?: Readonly<Record<number, Words>>;
  readonly dayParts: Partial<Record<DayPart, Words>>;
  /** Those of them that make no clock time of a bare number: "5 morning sessions". */
  readonly looseParts?: Words;
  /** Letters that say so when they are written together with the digits: "5:30P". */
  readonly partLetters?: Partial<Record<DayPart, Words>>;
  readonly noon: Words;
  /** After "12" only: "12 M." */
  readonly noonAfter?: Words;
  readonly midnight: Words;
  /** Numbers in words: hours, days of the month, minutes. */
  readonly numbers: Readonly<Record<number, Words>>;
  /** What makes a number the day of a month: "1st", "18-го". */
  readonly ordinalEndings?: Words;
  /** Between or after numbers: "14h30", "3点". */
  readonly hour: Words;
  readonly minute: Words;
  readonly second?: Words;
  /** Before an hour, and enough to make a number one: "الساعة 8". */
  readonly hourBefore?: Words;
  /** Before an hour, but also before much else: "a las 8". */
  readonly at: Words;
  /** "o'clock", "整": nothing follows the hour. */
  readonly sharp?: Words;
  readonly half?: Words;
  readonly quarter?: Words;
  /** After the hour and before the minutes in words: "dos Y media". */
  readonly past?: Words;
  /** After the hour, and the minutes are lacking: "tres MENOS cuarto". */
  readonly lacking?: Words;
  /** Before the hour: "HALF PAST two", "QUARTER TO three", by the minutes they add. */
  readonly minutesBefore?: Readonly<Record<number, Words>>;
  /** "половина третьего": half an hour before the hour named. */
  readonly halfBefore?: Words;
  /** Hours with their minutes in one word, by minutes from midnight or noon: "полвосьмого". */
  readonly spoken?: Readonly<Record<number, Words>>;
  /** After the number of the day, month or year. */
  readonly day?: Words;
  readonly month?: Words;
  readonly year?: Words;
  /** Days from today: "tomorrow". */
  readonly relativeDays: Readonly<Record<number, Words>>;
  /** Relative days that say the part of the day as well: "tonight", "今晚". */
  readonly relativeDayParts?: readonly {
    readonly days: number;
    readonly part: DayPart;
    readonly words: Words;
  }[];
  /** Days from the date that is told before: "the following day", "la veille". */
  readonly daysFromThat?: Readonly<Record<number, Words>>;
  /** Before the number of a day whose month is not told: "LE 12 à 14h". */
  readonly dayBefore?: Words;
  /** Before a length of time that begins now: "IN two hours". */
  readonly spanBefore?: Words;
  /** After it: "两小时后", "two hours FROM NOW". */
  readonly spanAfter?: Words;
  /** The same of one that ends now: "hace dos días", "two days AGO". */
  readonly agoBefore?: Words;
  readonly agoAfter?: Words;
  /** Where the words before a length of time also say how long something took: only these, or nothing, may precede. */
  readonly spanLeads?: Words;
  /** Units of a length of time, by minutes. */
  readonly spanUnits?: Readonly<Record<number, Words>>;
  /** Whole lengths of time, by minutes: "half an hour", "ساعتين". */
  readonly spans?: Readonly<Record<number, Words>>;
  /** After a length of time that does not begin now: "two hours AFTER the call". */
  readonly notSpan?: Words;
  /** Before "from ... to ...", of which only the second then holds: "MOVED from 3 May to 10 May"; or in place of "to". */
  readonly moved?: Words;
  /** Beside a weekday. */
  readonly which: Partial<Record<Which, Words>>;
  /** Weeks from the present one, standing apart from the weekday: "next week". */
  readonly weeks?: Readonly<Record<number, Words>>;
  /** Months from the present one, before or after a day: "本月", "de este mes". */
  readonly monthsFromNow?: Readonly<Record<number, Words>>;
  readonly and: Words;
  readonly or: Words;
  /** Between the ends of a range. */
  readonly to: Words;
  /** Before a range whose ends are joined by "and". */
  readonly between?: Words;
  /** Before a range, in languages in which the word may mean something else. */
  readonly from?: Words;
  /** Words that may stand between the parts of one time and say nothing: "on", "the", "of". */
  readonly filler: Words;
  /** Between a day and its month. */
  readonly of?: Words;
  /** Before the last moment for something. */
  readonly deadline: Words;
  /** After it: "前", "截止". */
  readonly deadlineAfter?: Words;
  /** Anywhere before it in the sentence: "the deadline is". */
  readonly deadlineNoun?: Words;
  /** Names of zones that are not places: IANA name (or offset), words. */
  readonly zones: Readonly<Record<string, Words>>;
  /** Those of them that name one only where no other word follows: "10 am EASTERN". */
  readonly looseZones?: Words;
  /** Before a place, whose time is meant: "heure de". */
  readonly timeOf?: Words;
  /** After a place: "Geneva TIME". */
  readonly timeAfter?: Words;
  /** A time of a place that is not named: "local time". */
  readonly localTime: Words;
  /** Before a place, right after a clock time: "14:00 in Geneva". */
  readonly inPlace?: Words;
  /** Forms of places that the tables of places lack: IANA name, words ("женевскому"). */
  readonly places?: Readonly<Record<string, Words>>;
  /** "that is", between two spellings of one time. */
  readonly sameAs?: Words;
  /** Before a time, in a line of its own: "Time:". */
  readonly label?: Words;
  /** "All times are in": the zone that follows holds for the whole text. */
  readonly allTimes?: Words;
  /** Before numbers that are no times: "room", "section", "score". */
  readonly notBefore: Words;
  /** After numbers that are no times: "percent", "people". */
  readonly notAfter: Words;
  /** Before a month. */
  readonly vagueBefore?: Partial<Record<Vague, Words>>;
  /** After a month: "底". */
  readonly vagueAfter?: Partial<Record<Vague, Words>>;
  /** With the month, which is the present one where no number stands before it: "the end of the month", "月底". */
  readonly vagueMonth?: Partial<Record<Vague, Words>>;
  /** Quarters 1 to 4 of a year, and its halves as 5 and 6: "first quarter", "上半年". */
  readonly yearParts?: Readonly<Record<number, Words>>;
  /** The same in letters that mean much else ("Q1"): only beside a year, or behind words such as "end of". */
  readonly yearPartLetters?: Readonly<Record<number, Words>>;
  /** Before a length of time at whose end the last moment for something is: "WITHIN two weeks". */
  readonly withinBefore?: Words;
  /** After it: "两周内". */
  readonly withinAfter?: Words;
  /** Such words as a whole, by days: "sous huitaine". */
  readonly within?: Readonly<Record<number, Words>>;
  /** Letters written together with the next word: "و" in "و17". */
  readonly prefixes?: Words;
}
