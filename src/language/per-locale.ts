import { intlTag, type Tongue } from "./locales";

/** One formatter a language, made when it is first wanted: making one costs more than a hundred uses of it. */
export function perLocale<Formatter>(make: (tag: string) => Formatter): (tongue: Tongue) => Formatter {
  const made = new Map<Tongue, Formatter>();
  return (tongue) => {
    let formatter = made.get(tongue);
    if (formatter === undefined) {
      formatter = make(intlTag(tongue));
      made.set(tongue, formatter);
    }
    return formatter;
  };
}
