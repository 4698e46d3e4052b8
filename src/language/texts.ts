import { directionOf, type Locale, localeFor } from "./locales";
import { fromOutside, isolate } from "./outside";
import { perLocale } from "./per-locale";
import type { Span } from "./spans";
import type { Texts } from "./values";

const languages = perLocale((tag) => new Intl.DisplayNames(tag, { type: "language" }));

/** Text from outside, set apart from the words around it. @param lang its language, where that is another one. */
export const outside = (
  text: string,
  locale: Locale,
  lang?: string,
): { kind: "text"; text: string; lang?: string }[] => [
  { kind: "text", text: isolate(fromOutside(text), directionOf(locale)), ...(lang && { lang }) },
];

/** What a reader is shown of a text, and the name of its language where that is not the reader's. */
export interface TextFor {
  text: Span[];
  foreign?: Span[];
}

/** The text in the reader's language; without one, the original or English; null where there is no text at all. */
export function textFor(texts: Texts, original: string | undefined, locale: Locale): TextFor | null {
  const tags = Object.keys(texts);
  const own = tags.find((tag) => tag === locale) ?? tags.find((tag) => localeFor(tag) === locale);
  if (own !== undefined) return { text: outside(texts[own] ?? "", locale) };
  const other =
    tags.find((tag) => tag === original) ?? tags.find((tag) => localeFor(tag) === "en") ?? tags[0];
  if (other === undefined) return null;
  const name = languageName(other.split("-", 1).join(), locale);
  return { text: outside(texts[other] ?? "", locale, other), foreign: [{ kind: "text", text: name }] };
}

/** A language's name in another: "Chinese", "chinois"; the tag itself where it has none. */
export function languageName(tag: string, locale: Locale): string {
  try {
    return languages(locale).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
