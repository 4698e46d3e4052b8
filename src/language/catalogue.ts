import { IntlMessageFormat } from "intl-messageformat";
import { directionOf, intlTag, localeOf, type Tongue } from "./locales";
import * as catalogues from "./messages";
import en from "./messages/en.json";
import { setApart } from "./set-apart";

/** Identifier of a message: a key of the English catalogue, which every other one must match. */
export type MessageId = keyof typeof en;

/** Whether a text is the id of a message. */
export const isMessageId = (id: string): id is MessageId => Object.hasOwn(en, id);

const compiled = new Map<string, IntlMessageFormat>();

/** A message of the catalogue, compiled when it is first said. Catalogues hold no markup: `<` is a character. */
export function message(tongue: Tongue, id: MessageId): IntlMessageFormat {
  const key = `${tongue} ${id}`;
  let format = compiled.get(key);
  if (format === undefined) {
    // biome-ignore lint/performance/noDynamicNamespaceImportAccess: nothing is bundled, and every language is wanted.
    const text = catalogues[localeOf(tongue)][id];
    const words = directionOf(tongue) === "rtl" ? setApart(text) : text;
    format = new IntlMessageFormat(words, intlTag(tongue), undefined, { ignoreTag: true });
    compiled.set(key, format);
  }
  return format;
}
