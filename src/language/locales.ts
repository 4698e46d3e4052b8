import * as catalogues from "./messages";

/** A language that the bot speaks, as a BCP 47 tag. */
export type Locale = keyof typeof catalogues;

/** The languages that the bot speaks, in order of their tags. */
export const LOCALES = (Object.keys(catalogues) as Locale[]).sort() as [Locale, ...Locale[]];

const RIGHT_TO_LEFT_SCRIPTS = new Set(["Arab", "Hebr", "Nkoo", "Syrc", "Thaa"]);

/** Longest well-formed tag worth looking at; RFC 5646, 4.4.1 asks for room for 35 characters. */
const LONGEST_TAG = 64;

/**
 * Of a tag as people and systems write it ("zh_CN.UTF-8", "EN-gb"), with the script that goes without saying;
 * null when it is no BCP 47 tag.
 */
function languageAndScript(tag: string): { language: string; script: string | undefined } | null {
  if (tag.length > LONGEST_TAG) return null;
  try {
    const { language, script } = new Intl.Locale(
      tag
        .trim()
        .replace(/[.@].*$/s, "")
        .replaceAll("_", "-"),
    ).maximize();
    return { language, script };
  } catch {
    return null;
  }
}

const OURS = LOCALES.map((locale) => ({ locale, ...languageAndScript(locale) }));

/**
 * The language of ours that serves a tag: same language and script, else same language ("zh-TW" is served by
 * zh-Hans until there is zh-Hant); null when there is none or the tag is malformed.
 */
export function localeFor(tag: string): Locale | null {
  const wanted = languageAndScript(tag);
  const sameLanguage = OURS.filter(({ language }) => language === wanted?.language);
  return (sameLanguage.find(({ script }) => script === wanted?.script) ?? sameLanguage[0])?.locale ?? null;
}

/**
 * A language with how times and numbers are written in it, as the Unicode extension of BCP 47 has it (RFC 6067):
 * "ar-u-hc-h12-nu-arab". Without one: a 24-hour clock and Latin digits.
 */
export type Tongue = Locale | `${Locale}-u-${string}`;

/** The language alone. */
export const localeOf = (tongue: Tongue): Locale => tongue.replace(/-u-.*$/s, "") as Locale;

/**
 * The tag to hand to `Intl` for a language: English as the United Nations write it (19 November 2025), and Latin
 * digits unless the reader chose others, so that a time reads the same to all who share it.
 */
export function intlTag(tongue: Tongue): string {
  const locale = localeOf(tongue);
  const extension = tongue.slice(locale.length) || "-u";
  return `${locale === "en" ? "en-GB" : locale}${extension}${extension.includes("-nu-") ? "" : "-nu-latn"}`;
}

/** Which way a language is written. */
export const directionOf = (tag: string): "ltr" | "rtl" =>
  RIGHT_TO_LEFT_SCRIPTS.has(languageAndScript(tag)?.script ?? "") ? "rtl" : "ltr";
