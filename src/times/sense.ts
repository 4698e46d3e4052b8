import type { Abbreviation } from "./abbreviations";
import type { DayPart, Vague, Which } from "./words/language";

/** A zone as a text names it. */
export interface WrittenZone {
  /** IANA name or offset; null when the letters name none. */
  readonly zone: string | null;
  /** The zones that the same letters name, the likeliest first, where they name several. */
  readonly candidates?: readonly string[];
  readonly abbreviation?: Abbreviation;
  /** In small letters it is an everyday word as well ("est", "art"). */
  readonly capitals?: boolean;
}

/** Everything a word can mean; what it does mean, the grammar tells by its neighbours. */
export class Sense {
  month = 0;
  weekday = 0;
  /** Which of its month a weekday is; -1 for the last, 0 for no such word. */
  nth = 0;
  weeksOn = 0;
  anyMonth = false;
  every = false;
  which: Which | "" = "";
  part: DayPart | "" = "";
  /** Of a letter that says so only when written together with the digits: "5:30p". */
  partLetter: DayPart | "" = "";
  number = -1;
  relativeDays: number | null = null;
  daysFromThat: number | null = null;
  weeks: number | null = null;
  monthsFromNow: number | null = null;
  minutesBefore: number | null = null;
  vagueBefore: Vague | "" = "";
  vagueAfter: Vague | "" = "";
  vagueMonth: Vague | "" = "";
  /** 1 to 4 for quarters, 5 and 6 for halves. */
  yearPart = 0;
  yearPartLetters = false;
  withinBefore = false;
  withinAfter = false;
  /** Days. */
  within = 0;
  /** Minutes of a length of time, or of its unit; the languages tell which words go together. */
  span = 0;
  spanUnit = 0;
  spanLanguages = "";
  spanBefore = "";
  spanAfter = false;
  /** As `spanBefore`, of a length of time that ends now. */
  agoBefore = "";
  agoAfter = false;
  spanLead = false;
  notSpan = false;
  dayBefore = false;
  moved = false;
  zone: WrittenZone | null = null;
  place: WrittenZone | null = null;
  /** Of a zone: an everyday word as well, that names it only by itself ("Eastern"). */
  looseZone = false;
  /** A part of the day that makes no clock time of a bare number: "5 morning sessions". */
  loosePart = false;
  shaky = false;
  /** Of a month: whether its language writes the day behind it. */
  leadsDay = false;
  noon = false;
  /** After "12" only. */
  noonAfter = false;
  midnight = false;
  ordinalEnding = false;
  hour = false;
  minute = false;
  second = false;
  hourBefore = false;
  at = false;
  sharp = false;
  half = false;
  quarter = false;
  past = false;
  lacking = false;
  halfBefore = false;
  /** Hour and minutes in one word, as minutes; -1 for none. */
  spoken = -1;
  day = false;
  monthUnit = false;
  year = false;
  and = false;
  or = false;
  to = false;
  between = false;
  from = false;
  filler = false;
  of = false;
  deadline = false;
  deadlineAfter = false;
  deadlineNoun = false;
  timeOf = false;
  timeAfter = false;
  localTime = false;
  inPlace = false;
  sameAs = false;
  label = false;
  allTimes = false;
  notBefore = false;
  notAfter = false;
  prefix = false;
  /** Whether a date, a clock time or a zone may begin with it. */
  begins = false;
  /** Whether a clock time may begin with it, besides numbers in words. */
  clocks = false;
  /** Whether words for a zone may begin with it. */
  zones = false;
  /** Whether it may stand between two items that speak of each other, and says no more than that they do. */
  links = false;
}

/** The sense of a word that no list has. */
export const NO_SENSE: Readonly<Sense> = new Sense();
