import { LANGUAGES, type Language } from "./words";

export interface Languages {
  /** BCP 47 tag of the language that most of the text is in. */
  tag: string;
  main: Language;
  /** All languages with a notable part of the text, the main one first. */
  present: Language[];
  /** False where so short a text could as well be in another language of the same script. */
  sure: boolean;
}

/** A language is present from this share of the text on. */
const NOTABLE = 0.06;

/** From how many telling words on a text is no longer short. */
const TELLING_WORDS = 12;
/** In a short text, the main language has so many times the words of any other in its script. */
const CLEAR_LEAD = 1.5;

/** Characters that only one of the two ways of writing Chinese uses, frequent in minutes. */
const SIMPLIFIED = /[们会议时间这国来动处请员参与对为发进说网络联组]/g;
const TRADITIONAL = /[們會議時間這國來動處請員參與對為發進說網絡聯組]/g;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const stopwords = new Map<string, Language[]>();
for (const [language, words] of Object.entries(LANGUAGES) as [Language, { stopwords: string[] }][])
  for (const word of words.stopwords) stopwords.set(word, [...(stopwords.get(word) ?? []), language]);

const isTraditional = (text: string): boolean => count(text, TRADITIONAL) > count(text, SIMPLIFIED);

const LATIN_WORD = /[a-z\u00DF-\u00F6\u00F8-\u024F]+/g;
/** A Chinese character says as much as this many letters. */
const LETTERS_A_CHARACTER = 2.5;

/** How much of a text is in each script that names its language, in letters. */
function scriptsOf(text: string): Map<Language, number> {
  let [zh, ar, ru] = [0, 0, 0];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x400) continue;
    if (code < 0x530) ru++;
    else if (code >= 0x600 && code < 0x780) ar++;
    else if (code >= 0x4e00 && code < 0xa000) zh += LETTERS_A_CHARACTER;
  }
  return new Map<Language, number>([
    ["zh", zh],
    ["ar", ar],
    ["ru", ru],
  ]);
}

/**
 * How many frequent words of each language in Latin script a text holds, and how many of them besides those that its
 * main one has too: Spanish is half Portuguese.
 */
function latinOf(
  text: string,
): Record<"latin" | "others", ReadonlyMap<Language, number>> & { letters: number } {
  const found = new Map<readonly Language[], number>();
  let letters = 0;
  for (const word of text.toLowerCase().match(LATIN_WORD) ?? []) {
    letters += word.length;
    const languages = stopwords.get(word);
    if (languages) found.set(languages, (found.get(languages) ?? 0) + 1);
  }
  const latin = evidenceOf(found);
  const [main] = [...latin].sort((a, b) => b[1] - a[1])[0] ?? [];
  for (const languages of found.keys())
    if (main !== undefined && languages.length > 1 && languages.includes(main)) found.delete(languages);
  const others = evidenceOf(found);
  if (main !== undefined) others.set(main, latin.get(main)!);
  return { latin, others, letters };
}

/** A word of several languages is weak evidence for each. */
function evidenceOf(found: ReadonlyMap<readonly Language[], number>): Map<Language, number> {
  const evidence = new Map<Language, number>();
  for (const [languages, times] of found)
    for (const language of languages)
      evidence.set(language, (evidence.get(language) ?? 0) + times / languages.length ** 2);
  return evidence;
}

/**
 * The languages of a text: by script where it tells, by frequent short words among those in Latin script.
 * English where nothing tells.
 */
export function languagesOf(text: string): Languages {
  const weight = scriptsOf(text);
  const { latin, others, letters } = latinOf(text);
  const known = [...latin.values()].reduce((sum, each) => sum + each, 0);
  // Names and abbreviations in Latin letters within a text in another script hold next to no such words.
  const prose = Math.min(letters, known * 15);
  for (const [language, hits] of others) weight.set(language, (prose * hits) / Math.max(1, known));

  const total = [...weight.values()].reduce((sum, each) => sum + each, 0);
  const ranked = [...weight]
    .filter(([, each]) => each > 0 && each >= total * NOTABLE)
    .sort((a, b) => b[1] - a[1]);
  const present = ranked.map(([language]) => language);
  const main = present[0] ?? "en";
  const own = latin.get(main);
  const rival = Math.max(0, ...[...latin].filter(([each]) => each !== main).map(([, hits]) => hits));
  return {
    main,
    sure: own === undefined || own >= TELLING_WORDS || own >= rival * CLEAR_LEAD,
    present: present.length > 0 ? present : ["en"],
    tag: main === "zh" ? (isTraditional(text) ? "zh-Hant" : "zh-Hans") : main,
  };
}
