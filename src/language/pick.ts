import { LOCALES, type Locale, localeFor } from "./locales";

/** The language of those whose language is not known or not spoken here. */
const FALLBACK: Locale = "en";

/** The first of the wanted languages that the bot speaks, else English. Malformed tags are passed over. */
export function pickLocale(...wanted: (string | null | undefined)[]): Locale {
  for (const tag of wanted) {
    const locale = tag ? localeFor(tag) : null;
    if (locale !== null) return locale;
  }
  return FALLBACK;
}

const LONGEST_HEADER = 500;

/** The same by a browser's `Accept-Language`: "zh-TW,zh;q=0.9,en;q=0.5". */
export function pickAccepted(header = ""): Locale {
  const ranges = header
    .slice(0, LONGEST_HEADER)
    .split(",")
    .map((range) => {
      const [tag = "", weight = "q=1"] = range.split(";");
      return { tag, weight: Number(/^\s*q=([\d.]+)\s*$/.exec(weight)?.[1] ?? 0) };
    });
  const wanted = ranges.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
  return pickLocale(...wanted.map(({ tag }) => tag.trim()));
}

/** What people call a language and CLDR does not list, in lower case. */
const ALSO: Readonly<Record<string, string>> = {
  汉语: "zh",
  漢語: "zh",
  华语: "zh",
  華語: "zh",
  普通话: "zh",
  mandarin: "zh",
  简体: "zh-Hans",
  簡體: "zh-Hans",
  繁体: "zh-Hant",
  繁體: "zh-Hant",
  castellano: "es",
  عربي: "ar",
};

/** Case and accents do not count: "Français", "FRANCAIS". */
const fold = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase()
    .trim();

function* namesOf(locale: Locale): Generator<string> {
  const tags = [locale, new Intl.Locale(locale).language];
  for (const tag of tags)
    for (const reader of [...LOCALES, locale])
      for (const languageDisplay of ["dialect", "standard"] as const) {
        const name = new Intl.DisplayNames(reader, { type: "language", languageDisplay }).of(tag);
        if (name !== undefined) yield name;
      }
}

let byName: Map<string, Locale> | undefined;

function names(): Map<string, Locale> {
  if (byName === undefined) {
    byName = new Map();
    for (const locale of LOCALES)
      for (const name of namesOf(locale)) if (!byName.has(fold(name))) byName.set(fold(name), locale);
    for (const [name, tag] of Object.entries(ALSO)) {
      const locale = localeFor(tag);
      if (locale !== null) byName.set(fold(name), locale);
    }
  }
  return byName;
}

/**
 * The language of ours that somebody names, in any of our languages or by its tag: "Chinese", "中文", "français",
 * "zh-CN". Null when it names none that the bot speaks.
 */
export const localeNamed = (text: string): Locale | null => names().get(fold(text)) ?? localeFor(text);
