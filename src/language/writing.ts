import { type Locale, localeFor, localeOf, type Tongue } from "./locales";
import type { Reader } from "./reader";

/** How one person wants times and numbers written; what is absent is as everybody's. */
export interface Writing {
  /** h12: "2:00 pm"; h23: "14:00". Values of Unicode's `hc` key. */
  hours?: "h12" | "h23";
  /** arab: "١٢٣", in Arabic; latn: "123". Values of Unicode's `nu` key. */
  digits?: "arab" | "latn";
}

/** The language in which something is put for a reader, with the reader's way of writing. */
export function tongueOf({ locales: [locale], writing }: Pick<Reader, "locales" | "writing">): Tongue {
  const hours = writing?.hours === "h12" ? "-hc-h12" : "";
  const digits = writing?.digits === "arab" && locale === "ar" ? "-nu-arab" : "";
  const extension = `${hours}${digits}` as const;
  return extension === "" ? locale : `${locale}-u${extension}`;
}

/** The same with a 24-hour clock: UTC is never told otherwise. */
export function withFullDay(tongue: Tongue): Tongue {
  const locale = localeOf(tongue);
  return tongue.includes("-nu-arab") ? `${locale}-u-nu-arab` : locale;
}

export const hasHalfDays = (tongue: Tongue): boolean => tongue.includes("-hc-h12");

/**
 * The clock of a region, by CLDR: "en-US" and "zh-TW" count to 12. Undefined where a tag names no region, is none, or
 * is of another language.
 * @param tag as a platform reports it.
 */
export function hoursUsualIn(tag: string | null, locale: Locale): Writing["hours"] {
  if (tag === null || localeFor(tag) !== locale) return undefined;
  const clean = tag
    .trim()
    .replace(/[.@].*$/s, "")
    .replaceAll("_", "-");
  if (new Intl.Locale(clean).region === undefined) return undefined;
  const { hourCycle } = new Intl.DateTimeFormat(clean, { hour: "numeric" }).resolvedOptions();
  return hourCycle === "h12" || hourCycle === "h11" ? "h12" : "h23";
}
