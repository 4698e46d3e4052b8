import { Duration } from "luxon";
import { intlTag, type Locale, localeOf, type Tongue } from "./locales";
import { perLocale } from "./per-locale";
import type { Reader } from "./reader";
import { numbers, sentence } from "./sentence";
import { type Span, textOf } from "./spans";
import { languageName, outside, type TextFor, textFor } from "./texts";
import { timeInWords } from "./time-words";
import type { Value } from "./values";
import { tongueOf } from "./writing";
import { fullZoneName } from "./zone-names";

const lists = perLocale((tag) => new Intl.ListFormat(tag));
const choices = perLocale((tag) => new Intl.ListFormat(tag, { type: "disjunction" }));

const EPOCH = "1970-01-01T00:00Z";

/**
 * A value in the words of the reader's first language (of several readers, one language is rendered at a time).
 * Text from outside comes out harmless for a screen, but not yet escaped for the platform's markup.
 */
export function inWords(value: Value, reader: Reader): Span[] {
  const tongue = tongueOf(reader);
  const locale = localeOf(tongue);
  if (typeof value === "string") return outside(value, locale);
  if (typeof value === "number") return [{ kind: "text", text: numbers(tongue).format(value) }];
  switch (value.kind) {
    case "say":
      return sentence(
        tongue,
        value.id,
        Object.fromEntries(
          Object.entries(value.with).map(([name, param]) => [
            name,
            typeof param === "number" ? param : inWords(param, reader),
          ]),
        ),
      );
    case "time":
      return timeInWords(value, tongue, reader);
    case "texts":
      return textInLanguage(textFor(value.texts, value.original, locale), locale);
    case "code":
      return outside(value.text, locale).map((span) => ({ ...span, code: true }));
    case "link":
      return link(value.url, inWords(value.label, reader).map(textOf).join(""));
    case "channel":
      return [{ kind: "channel", id: value.id, words: channelWords(value.id, locale) }];
    case "strong":
      return inWords(value.value, reader).map((span) => ({ ...span, strong: true }));
    case "struck":
      return struckThrough(inWords(value.value, reader), locale);
    case "list":
      return list(
        value.items.map((item) => inWords(item, reader)),
        (value.choice ? choices : lists)(locale),
      );
    case "language":
      return [{ kind: "text", text: languageName(value.tag, locale) }];
    case "zone":
      return [{ kind: "text", text: fullZoneName(value.zone, locale) }];
    case "duration":
      return [{ kind: "text", text: durationWords(value.iso, tongue) }];
  }
}

/**
 * A value in one language as plain text: for names and labels, which hold no time.
 * Times in it would be told in UTC, and none relative to the present.
 */
export const plainWords = (value: Value, locale: Locale): string =>
  inWords(value, { locales: [locale], zone: null, now: EPOCH })
    .map(textOf)
    .join("");

/** In the reader's language, or saying which one it is in. */
const textInLanguage = (told: TextFor | null, locale: Locale): Span[] =>
  told === null
    ? []
    : told.foreign === undefined
      ? told.text
      : sentence(locale, "text.in-language", { text: told.text, language: told.foreign });

function struckThrough(spans: readonly Span[], locale: Locale): Span[] {
  const text = spans.map((span): Span => ({ ...span, struck: true }));
  return sentence(locale, "text.struck", { text }).map(
    (span): Span => (span.kind === "text" && !span.struck ? { ...span, unstruck: true } : span),
  );
}

const channelWords = (id: string, locale: Locale): string => outside(`#${id}`, locale).map(textOf).join("");

/** Only links that open a page or a mail are links; the rest keeps its words. */
function link(address: string, label: string): Span[] {
  const url = URL.canParse(address) ? new URL(address) : null;
  return url !== null && ["https:", "http:", "mailto:"].includes(url.protocol)
    ? [{ kind: "link", url: url.href, label }]
    : [{ kind: "text", text: label }];
}

/** Chinese joins by a word without spaces, which must not stick to a word that is to be copied. */
const WORD_WITHOUT_SPACES = /^\p{Script=Han}+$/u;

/** A whole line to be typed, which ends where its line ends: nobody should copy a comma along. */
const isLine = (item: readonly Span[]): boolean => {
  const [first] = item;
  return first?.kind === "text" && first.code === true && /^[\p{Cf}]*\//u.test(first.text);
};

function list(items: Span[][], format: Intl.ListFormat): Span[] {
  if (items.length > 1 && items.every(isLine))
    return items.flatMap((item): Span[] => [{ kind: "text", text: "\n" }, ...item]);
  const isCode = items.flat().some((span) => span.kind === "text" && span.code);
  return format.formatToParts(items.map((_, index) => String(index))).flatMap((part): Span[] => {
    if (part.type === "element") return items[Number(part.value)] ?? [];
    const text = isCode ? part.value.replace(WORD_WITHOUT_SPACES, " $& ") : part.value;
    return [{ kind: "text", text }];
  });
}

/** "1 day", "1 week and 2 hours"; what is no duration as it is. */
function durationWords(iso: string, tongue: Tongue): string {
  const duration = Duration.fromISO(iso, { locale: intlTag(tongue) });
  return duration.isValid ? duration.toHuman() : iso;
}
