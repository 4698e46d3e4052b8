import { ar } from "./ar";
import { en } from "./en";
import { es } from "./es";
import { fr } from "./fr";
import { bounded, Phrase, union, Wording } from "./phrase";
import { pt } from "./pt";
import { ru } from "./ru";
import type { MinutesWords } from "./types";
import { zh } from "./zh";

/** The words of each language, by primary subtag. A language is added by adding its file here. */
export const LANGUAGES = { ar, en, es, fr, pt, ru, zh } as const satisfies Record<string, MinutesWords>;

export type Language = keyof typeof LANGUAGES;

/** The words of one or several languages as regular expressions. */
export type Lexicon = ReturnType<typeof compile>;

const END = "(?![\\p{L}\\p{M}\\p{N}])";

type Listed = { [K in keyof MinutesWords]: MinutesWords[K] extends string[] ? K : never }[keyof MinutesWords];

function compile(languages: readonly Language[]) {
  const sources = (field: Listed): string[] => languages.flatMap((language) => LANGUAGES[language][field]);
  const within = (field: Listed, end = ""): Phrase => new Phrase(sources(field), end);
  const whole = (field: Listed): Wording => new Wording(sources(field));
  const atStart = (field: Listed): RegExp => new RegExp(`^(?:${bounded(sources(field), END)})\\s*`, "iu");
  const atEnd = (field: Listed): Phrase => new Phrase(sources(field).map((source) => `(?:${source})\\s*$`));
  const each = (field: Listed, anchored: boolean): RegExp[] =>
    sources(field).map((source) => new RegExp(anchored ? `^(?:${source})` : source, "iu"));

  return {
    actionHeading: whole("actionHeading"),
    oldActions: within("oldActions"),
    actionLabel: each("actionLabel", true),
    actionIntro: within("actionIntro"),
    decisionLabel: each("decisionLabel", true),
    commitment: each("commitment", true),
    actionSuffix: each("actionSuffix", false),
    assignee: each("assignee", true),
    closed: within("closed"),
    dueBy: atEnd("dueBy"),
    disclaimerHeading: whole("disclaimerHeading"),
    translation: within("translation"),
    nextMeeting: within("nextMeeting"),
    notOn: atEnd("notOn"),
    notOnBehind: new RegExp(`^\\s?(?:${union(sources("notOnBehind"))})`, "iu"),
    sameTime: within("sameTime"),
    meeting: within("meeting", END),
    ownBody: within("ownBody", END),
    week: within("week"),
    recurring: within("recurring", END),
    willTakePlace: within("willTakePlace", END),
    gathering: within("gathering", END),
    arranging: within("arranging", END),
    tookPlace: within("tookPlace"),
    ordinals: new Map(
      languages
        .flatMap((language) => Object.entries<number>(LANGUAGES[language].ordinals))
        .sort(([a], [b]) => b.length - a.length),
    ),
    online: within("online", END),
    inPerson: within("inPerson", END),
    hybrid: within("hybrid", END),
    tentative: within("tentative"),
    ofDocument: within("ofDocument"),
    report: whole("report"),
    reportWithin: within("report", END),
    lasting: each("lasting", false),
    dateKey: whole("dateKey"),
    timeKey: whole("timeKey"),
    beginning: atStart("beginning"),
    joining: within("joining", END),
    leadIn: atStart("leadIn"),
    trailer: new RegExp(`(?:\\s+|(?<=\\p{Script=Han}))(?:${union(sources("trailer"))})$`, "iu"),
    beforeTime: new Phrase(
      languages
        .filter((language) => language !== "zh")
        .flatMap((language) => LANGUAGES[language].beforeTime.map((source) => `(?:${source})$`)),
    ),
    beforeTimeHan: new RegExp(
      `(?:${union([...(languages.includes("zh") ? LANGUAGES.zh.beforeTime : [])])})$`,
      "u",
    ),
    afterTime: new RegExp(`^\\s*(?:${union(sources("afterTime"))})`, "iu"),
  };
}

const compiled = new Map<string, Lexicon>();

/** The words of some languages together; English ones are always among them, as minutes in any language use them. */
export function lexicon(languages: readonly Language[]): Lexicon {
  const chosen = [...new Set([...languages, "en" as const])];
  const key = chosen.join();
  const known = compiled.get(key) ?? compile(chosen);
  compiled.set(key, known);
  return known;
}
