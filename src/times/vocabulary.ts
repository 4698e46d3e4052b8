import { foldWord } from "./folded-text";
import { Sense } from "./sense";
import { Trie } from "./trie";
import { LANGUAGES } from "./words";
import type { DayPart, Language, Vague, Which, Words } from "./words/language";
import { zoneSenses } from "./zone-words";

/** The lists of a language that make a word one thing and say no more about it. */
const PLAIN = {
  shaky: "shaky",
  looseParts: "loosePart",
  noon: "noon",
  noonAfter: "noonAfter",
  midnight: "midnight",
  ordinalEndings: "ordinalEnding",
  hour: "hour",
  minute: "minute",
  second: "second",
  hourBefore: "hourBefore",
  at: "at",
  sharp: "sharp",
  half: "half",
  quarter: "quarter",
  past: "past",
  lacking: "lacking",
  halfBefore: "halfBefore",
  day: "day",
  month: "monthUnit",
  year: "year",
  and: "and",
  or: "or",
  to: "to",
  between: "between",
  from: "from",
  filler: "filler",
  of: "of",
  deadline: "deadline",
  deadlineAfter: "deadlineAfter",
  deadlineNoun: "deadlineNoun",
  timeOf: "timeOf",
  timeAfter: "timeAfter",
  localTime: "localTime",
  inPlace: "inPlace",
  sameAs: "sameAs",
  looseZones: "looseZone",
  label: "label",
  allTimes: "allTimes",
  notBefore: "notBefore",
  notAfter: "notAfter",
  prefixes: "prefix",
  every: "every",
  anyMonth: "anyMonth",
  dayBefore: "dayBefore",
  spanAfter: "spanAfter",
  agoAfter: "agoAfter",
  spanLeads: "spanLead",
  notSpan: "notSpan",
  moved: "moved",
  withinBefore: "withinBefore",
  withinAfter: "withinAfter",
} as const satisfies Partial<Record<keyof Language, keyof Sense>>;

function compile(languages: readonly Language[]): Trie<Sense> {
  const senses = new Map<string, Sense>();
  const give = (words: Words | undefined, change: (sense: Sense) => void): void => {
    for (const word of words?.split("|") ?? []) {
      const folded = foldWord(word.trim());
      if (folded === "") continue;
      const sense = senses.get(folded) ?? new Sense();
      change(sense);
      senses.set(folded, sense);
    }
  };
  for (const { words, give: sense } of zoneSenses()) give(words, sense);
  for (const language of languages) {
    for (const [list, property] of Object.entries(PLAIN))
      give(language[list as keyof typeof PLAIN], (sense) => (sense[property] = true));
    giveValues(language, give);
  }
  for (const sense of senses.values()) index(sense);
  return new Trie(senses);
}

/** Works out, once, what a word may do: most words of a text need not be looked at any further. */
function index(sense: Sense): void {
  sense.clocks =
    sense.part !== "" ||
    sense.noon ||
    sense.midnight ||
    sense.hourBefore ||
    sense.halfBefore ||
    sense.spoken >= 0 ||
    sense.minutesBefore !== null;
  sense.zones =
    sense.zone !== null || sense.place !== null || sense.timeOf || sense.localTime || sense.inPlace;
  sense.links =
    sense.filler ||
    sense.at ||
    sense.between ||
    sense.from ||
    sense.label ||
    sense.deadline ||
    sense.deadlineAfter ||
    sense.which !== "" ||
    sense.part !== "" ||
    sense.day ||
    sense.inPlace ||
    sense.hourBefore ||
    sense.timeAfter ||
    sense.timeOf;
  sense.begins =
    sense.clocks ||
    sense.zones ||
    sense.month > 0 ||
    sense.weekday > 0 ||
    sense.nth !== 0 ||
    sense.every ||
    sense.weeksOn > 0 ||
    sense.which !== "" ||
    sense.number >= 0 ||
    sense.span > 0 ||
    sense.spanBefore !== "" ||
    sense.agoBefore !== "" ||
    sense.daysFromThat !== null ||
    sense.relativeDays !== null ||
    sense.weeks !== null ||
    sense.monthsFromNow !== null ||
    sense.vagueBefore !== "" ||
    sense.vagueMonth !== "" ||
    sense.yearPart > 0 ||
    sense.withinBefore ||
    sense.within > 0;
}

type Give = (words: Words | undefined, change: (sense: Sense) => void) => void;

/** The lists whose words carry a value: which month, which number. */
function giveValues(language: Language, give: Give): void {
  for (const [at, words] of language.months.entries())
    give(words, (sense) => {
      sense.month = at + 1;
      if (language.monthBeforeDay) sense.leadsDay = true;
    });
  giveWeekdays(language, give);
  const numbered = (
    record: Readonly<Record<number, Words>> | undefined,
    set: (sense: Sense, value: number) => void,
  ): void => {
    for (const [value, words] of Object.entries(record ?? {}))
      give(words, (sense) => set(sense, Number(value)));
  };
  numbered(language.numbers, (sense, value) => (sense.number = value));
  numbered(language.relativeDays, (sense, value) => (sense.relativeDays = value));
  numbered(language.nth, (sense, value) => (sense.nth = value));
  numbered(language.weeksOn, (sense, value) => (sense.weeksOn = value));
  numbered(language.daysFromThat, (sense, value) => (sense.daysFromThat = value));
  giveSpans(language, give);
  numbered(language.weeks, (sense, value) => (sense.weeks = value));
  numbered(language.monthsFromNow, (sense, value) => (sense.monthsFromNow = value));
  numbered(language.spoken, (sense, value) => (sense.spoken = value));
  numbered(language.minutesBefore, (sense, value) => (sense.minutesBefore = value));
  for (const [part, words] of Object.entries(language.dayParts))
    give(words, (sense) => (sense.part = part as DayPart));
  for (const [part, words] of Object.entries(language.partLetters ?? {}))
    give(words, (sense) => (sense.partLetter = part as DayPart));
  for (const { days, part, words } of language.relativeDayParts ?? [])
    give(words, (sense) => {
      sense.relativeDays = days;
      sense.part = part;
    });
  for (const [vague, words] of Object.entries(language.vagueBefore ?? {}))
    give(words, (sense) => (sense.vagueBefore = vague as Vague));
  for (const [vague, words] of Object.entries(language.vagueAfter ?? {}))
    give(words, (sense) => (sense.vagueAfter = vague as Vague));
  for (const [vague, words] of Object.entries(language.vagueMonth ?? {}))
    give(words, (sense) => (sense.vagueMonth = vague as Vague));
  numbered(language.yearParts, (sense, value) => (sense.yearPart = value));
  numbered(language.yearPartLetters, (sense, value) => {
    sense.yearPart = value;
    sense.yearPartLetters = true;
  });
  numbered(language.within, (sense, value) => (sense.within = value));
  for (const [zone, words] of Object.entries(language.zones)) give(words, (sense) => (sense.zone = { zone }));
  for (const [place, words] of Object.entries(language.places ?? {}))
    give(words, (sense) => (sense.place = { zone: place }));
}

/** Words for a length of time; "en" is one thing before "horas" and another before "heures". */
function giveSpans({ tag, spanBefore, agoBefore, spanUnits, spans }: Language, give: Give): void {
  give(spanBefore, (sense) => (sense.spanBefore += `${tag} `));
  give(agoBefore, (sense) => (sense.agoBefore += `${tag} `));
  for (const [minutes, words] of Object.entries(spanUnits ?? {}))
    give(words, (sense) => {
      sense.spanUnit = Number(minutes);
      sense.spanLanguages += `${tag} `;
    });
  for (const [minutes, words] of Object.entries(spans ?? {}))
    give(words, (sense) => {
      sense.span = Number(minutes);
      sense.spanLanguages += `${tag} `;
    });
}

function giveWeekdays(language: Language, give: Give): void {
  for (const [at, words] of language.weekdays.entries()) give(words, (sense) => (sense.weekday = at + 1));
  for (const [at, words] of (language.everyWeekdays ?? []).entries())
    give(words, (sense) => {
      sense.weekday = at + 1;
      sense.every = true;
    });
  for (const [nth, days] of Object.entries(language.nthWeekdays ?? {}))
    for (const [at, words] of days.entries())
      give(words, (sense) => {
        sense.weekday = at + 1;
        sense.nth = Number(nth);
      });
  for (const [which, words] of Object.entries(language.which))
    give(words, (sense) => (sense.which = which as Which));
  for (const [weeks, days] of Object.entries(language.weekdaysOf ?? {}))
    for (const [at, words] of days.entries())
      give(words, (sense) => {
        sense.weekday = at + 1;
        sense.weeks = Number(weeks);
      });
}

/** All words of all languages with their senses, compiled once. */
export const VOCABULARY: Trie<Sense> = compile(LANGUAGES);
