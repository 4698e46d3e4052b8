import { IntlMessageFormat } from "intl-messageformat";
import { intlTag, type Locale } from "./locales";
import * as catalogues from "./messages";
import type en from "./messages/en.json";

/** Identifier of a message: a key of the English catalogue, which every other one must match. */
export type MessageId = keyof typeof en;

const compiled = new Map<string, IntlMessageFormat>();

/** A message of the catalogue, compiled when it is first said. Catalogues hold no markup: `<` is a character. */
export function message(locale: Locale, id: MessageId): IntlMessageFormat {
  const key = `${locale} ${id}`;
  let format = compiled.get(key);
  if (format === undefined) {
    // biome-ignore lint/performance/noDynamicNamespaceImportAccess: nothing is bundled, and every language is wanted.
    format = new IntlMessageFormat(catalogues[locale][id], intlTag(locale), undefined, { ignoreTag: true });
    compiled.set(key, format);
  }
  return format;
}
