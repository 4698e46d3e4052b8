import { LANGUAGES, type Language } from "./words";

export interface Languages {
  /** BCP 47 tag of the language that most of the text is in. */
  tag: string;
  main: Language;
  /** All languages with a notable part of the text, the main one first. */
  present: Language[];
}

/** A language is present from this share of the text on. */
const NOTABLE = 0.06;

/** Characters that only one of the two ways of writing Chinese uses, frequent in minutes. */
const SIMPLIFIED = /[们会议时间这国来动处请员参与对为发进说网络联组]/g;
const TRADITIONAL = /[們會議時間這國來動處請員參與對為發進說網絡聯組]/g;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const stopwords = new Map<string, Language[]>();
for (const [language, words] of Object.entries(LANGUAGES) as [Language, { stopwords: string[] }][])
  for (const word of words.stopwords) stopwords.set(word, [...(stopwords.get(word) ?? []), language]);

/**
 * The languages of a text: by script where it tells, by frequent short words among those in Latin script.
 * English where nothing tells.
 */
export function languagesOf(text: string): Languages {
  const weight = new Map<Language, number>([
    ["zh", count(text, /\p{Script=Han}/gu) * 2.5],
    ["ar", count(text, /\p{Script=Arabic}/gu)],
    ["ru", count(text, /\p{Script=Cyrillic}/gu)],
  ]);
  const latin = new Map<Language, number>();
  let letters = 0;
  let known = 0;
  for (const [word] of text.toLowerCase().matchAll(/\p{Script=Latin}+/gu)) {
    letters += word.length;
    const languages = stopwords.get(word) ?? [];
    // A word of several languages is weak evidence for each.
    for (const language of languages) {
      latin.set(language, (latin.get(language) ?? 0) + 1 / languages.length ** 2);
      known += 1 / languages.length ** 2;
    }
  }
  // Names and abbreviations in Latin letters within a text in another script hold next to no such words.
  const prose = Math.min(letters, known * 15);
  for (const [language, hits] of latin) weight.set(language, (prose * hits) / Math.max(1, known));

  const total = [...weight.values()].reduce((sum, each) => sum + each, 0);
  const ranked = [...weight]
    .filter(([, each]) => each > 0 && each >= total * NOTABLE)
    .sort((a, b) => b[1] - a[1]);
  const present = ranked.map(([language]) => language);
  const main = present[0] ?? "en";
  const traditional = count(text, TRADITIONAL) > count(text, SIMPLIFIED);
  return {
    main,
    present: present.length > 0 ? present : ["en"],
    tag: main === "zh" ? (traditional ? "zh-Hant" : "zh-Hans") : main,
  };
}
