import { PART_TYPE } from "intl-messageformat";
import { type MessageId, message } from "./catalogue";
import type { Tongue } from "./locales";
import { perLocale } from "./per-locale";
import { type Span, textOf } from "./spans";

/** Spans on their way through a message. `toString` is what `{x, select, ...}` sees. */
class Embedded {
  constructor(readonly spans: readonly Span[]) {}

  toString(): string {
    return this.spans.map(textOf).join("");
  }
}

/** Numbers in the reader's digits. */
export const numbers = perLocale((tag) => new Intl.NumberFormat(tag, { useGrouping: false }));

/** A number on its way through a message: plurals are chosen by its value, and it is shown in the reader's digits. */
class Count extends Embedded {
  constructor(
    private readonly value: number,
    tongue: Tongue,
  ) {
    super([{ kind: "text", text: numbers(tongue).format(value) }]);
  }

  override valueOf(): number {
    return this.value;
  }
}

/**
 * A message of the catalogue with spans in the place of its parameters, so that a link or a time within the
 * sentence stays what it is. Numbers choose plural forms.
 * @throws FormatError when a parameter that the message names is missing.
 */
export function sentence(
  tongue: Tongue,
  id: MessageId,
  params: Readonly<Record<string, number | readonly Span[]>>,
): Span[] {
  const values: Record<string, Embedded> = {};
  for (const [name, value] of Object.entries(params))
    values[name] = typeof value === "number" ? new Count(value, tongue) : new Embedded(value);
  return message(tongue, id)
    .formatToParts<Embedded>(values)
    .flatMap((part): readonly Span[] =>
      part.type === PART_TYPE.literal ? [{ kind: "text", text: part.value }] : part.value.spans,
    );
}

/** The same for parameters that are our own words already, and so for the whole. */
export const phrase = (
  tongue: Tongue,
  id: MessageId,
  params: Readonly<Record<string, string>> = {},
): string =>
  sentence(
    tongue,
    id,
    Object.fromEntries(Object.entries(params).map(([name, text]) => [name, [{ kind: "text", text }]])),
  )
    .map(textOf)
    .join("");
