import { intlTag, type Locale } from "./locales";

/** One formatter a language, made when it is first wanted: making one costs more than a hundred uses of it. */
export function perLocale<Formatter>(make: (tag: string) => Formatter): (locale: Locale) => Formatter {
  const made = new Map<Locale, Formatter>();
  return (locale) => {
    let formatter = made.get(locale);
    if (formatter === undefined) {
      formatter = make(intlTag(locale));
      made.set(locale, formatter);
    }
    return formatter;
  };
}
