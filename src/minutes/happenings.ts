import { firstDay, lastDay } from "./dated";
import { type Names, nameDifferent } from "./names";
import { overlap } from "./overlap";
import type { Clause } from "./statements";
import type { MinutesEvent } from "./types";
import type { Language } from "./words";

/** A sentence telling of a dated happening. */
export interface Mention {
  event: MinutesEvent;
  /** `sortKey` of its time: equal for the same time. */
  key: string;
  /** Of the sentence, without its times. */
  features: ReadonlySet<string>;
  /** Of the sentence and the one before, on which it may lean. */
  context: () => ReadonlySet<string>;
  /** The summary is a name. */
  names: boolean;
  /** What the sentence names. */
  named: () => Names;
  clause: Clause;
  /** Where the document is in several: two sentences in different ones share no words. */
  language: Language | null;
}

/** Shared features from which two mentions of the same time tell of the same happening. */
const SAME_INSTANT = 0.2;
const SAME_DAY = 0.34;
/** The same, where one mention gives the day and the other the hour. */
const SAME_THOUGH_VAGUER = 0.45;
/** With how many happenings of its day a mention is compared: more are none that people tell of. */
const MOST_COMPARED = 40;

/** The happenings of a document, each once, however often it is told. */
export class Happenings {
  private readonly all: Mention[] = [];
  private readonly byDay = new Map<string, Mention[]>();

  /** Adds a mention, unless its happening is known; of two, the more exact time and the better name are kept. */
  add(mention: Mention): void {
    const day = firstDay(mention.event.when);
    const known = this.byDay.get(day) ?? [];
    const same = known
      .slice(0, MOST_COMPARED)
      .find((other) => isAlike(other, mention) && !isOther(other, mention));
    if (same === undefined && mention.event.when.kind === "window" && this.isToldExactly(mention)) return;
    if (same) {
      improve(same, mention);
      return;
    }
    this.all.push(mention);
    this.byDay.set(day, known);
    known.push(mention);
  }

  /** Whether one of the happenings on a day within a vague stretch is that of the stretch. */
  private isToldExactly(mention: Mention): boolean {
    const [from, to] = [firstDay(mention.event.when), lastDay(mention.event.when)];
    return [...this.byDay]
      .filter(([day]) => from <= day && day <= to)
      .flatMap(([, known]) => known.slice(0, MOST_COMPARED))
      .slice(0, MOST_COMPARED)
      .some(
        (other) =>
          other.event.when.kind !== "window" &&
          overlap(other.features, mention.features) >= SAME_DAY &&
          !isOther(other, mention),
      );
  }

  /** In the order of the document. */
  events(): MinutesEvent[] {
    return this.all.map(({ event }) => event).sort((a, b) => a.line - b.line);
  }
}

function improve(known: Mention, mention: Mention): void {
  if (known.event.when.kind === "date" && mention.event.when.kind !== "date") {
    const { when, flags, past } = mention.event;
    known.event = { ...known.event, when, flags, past };
    known.key = mention.key;
  }
  if (mention.names && !known.names) {
    known.event = { ...known.event, summary: mention.event.summary };
    known.names = true;
  }
}

/** Two sentences of one language that name different things. */
const isOther = (a: Mention, b: Mention): boolean =>
  a.clause !== b.clause && a.language === b.language && nameDifferent(a.named(), b.named());

/** Several times in one sentence are several happenings; else the words decide. */
function isAlike(a: Mention, b: Mention): boolean {
  const [x, y] = [a.event.when, b.event.when];
  const sameTime = a.key === b.key;
  if (a.clause === b.clause) return sameTime;
  if (sameTime && a.language !== b.language) return true;
  const shared = overlap(a.features, b.features);
  if (sameTime && x.kind === "instant")
    return (
      shared >= SAME_INSTANT ||
      overlap(a.context(), b.features) >= SAME_INSTANT ||
      overlap(a.features, b.context()) >= SAME_INSTANT
    );
  if (sameTime) return shared >= SAME_DAY;
  const isVaguer = (x.kind === "date") !== (y.kind === "date") && x.kind !== "window" && y.kind !== "window";
  return isVaguer && lastDay(x) === lastDay(y) && shared >= SAME_THOUGH_VAGUER;
}
