/**
 * What minutes in one language say, as sources of regular expressions (flags "iu"). Every expression is kept
 * linear: no repetition within a repetition, and every gap has an upper bound.
 */
export interface MinutesWords {
  /** Frequent short words that tell this language from others in the same script. */
  stopwords: string[];
  /** The whole of a heading, without number and colon, under which the actions stand. */
  actionHeading: string[];
  /** Part of a heading that looks like one for actions, but is of those of earlier meetings. */
  oldActions: string[];
  /** What stands before an action on its own line, colon included. */
  actionLabel: string[];
  /** Part of a line, ending in a colon, that announces actions: "agreed to the next steps". */
  actionIntro: string[];
  /** What stands before a decision, colon included: an action only where it names who is to act. */
  decisionLabel: string[];
  /** A sentence, with the group `who`, by which someone takes something upon them or is given it: "Ana agreed to …". */
  commitment: string[];
  /** At the end of an item, in brackets: makes it an action of `who`. */
  actionSuffix: string[];
  /** The beginning of an action's sentence, with the group `who`; the first that fits counts. */
  assignee: string[];
  /** An action that is done. */
  closed: string[];
  /** Right before a date, in an action that is no happening itself: "pour le 31 octobre". */
  dueBy: string[];
  /** The whole of a heading under which the translators or the publishers explain themselves. */
  disclaimerHeading: string[];
  /** Says that the text is a translation without authority. */
  translation: string[];
  /** Speaks of the next meeting. */
  nextMeeting: string[];
  /** Right before a date on which it is not, but some time after: "after 15 January". */
  notOn: string[];
  /** Right behind it: "1月15日之后". */
  notOnBehind: string[];
  /** "same time": the next meeting keeps this one's hour. */
  sameTime: string[];
  /** Nouns for a meeting, in all their forms. */
  meeting: string[];
  /** "The group": the body that the part of the document is about, without its name. */
  ownBody: string[];
  /** Words for a week: of vague stretches of days, only weeks say enough to be kept. */
  week: string[];
  /** A rule rather than a happening: "every Monday". */
  recurring: string[];
  /** That something is still to take place. */
  willTakePlace: string[];
  /** What people gather for, besides meetings: "webinar". */
  gathering: string[];
  /** That something is arranged, besides `willTakePlace`: "is expected", "to be scheduled". */
  arranging: string[];
  /** That a meeting took place. */
  tookPlace: string[];
  /** Ordinals in words, up to what meetings of a year reach. */
  ordinals: Record<string, number>;
  online: string[];
  inPerson: string[];
  hybrid: string[];
  /** The happening is wished for or possible only. */
  tentative: string[];
  /** The date belongs to a document that is approved or quoted, not to a happening. */
  ofDocument: string[];
  /** The whole of a heading that calls the document by its kind: "Summary report". */
  report: string[];
  /** How long the meeting lasted, with the group `length`. */
  lasting: string[];
  /** Keys of the header's lines. */
  dateKey: string[];
  timeKey: string[];
  /** What begins a sentence that says at what hour the meeting began: "Start at 20:00". */
  beginning: string[];
  /** "sign up for", "attend": what follows names a happening. */
  joining: string[];
  /** What a summary loses at its beginning (prepositions, "it was said that") and its end. */
  leadIn: string[];
  trailer: string[];
  /** Before a time: prepositions and auxiliaries that go when the time goes; after it likewise. */
  beforeTime: string[];
  afterTime: string[];
}
