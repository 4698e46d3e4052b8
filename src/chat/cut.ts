import { type Span, type TextSpan, textOf } from "../language/spans";

/** How long a span is once the platform has escaped it, in the unit of its limits. */
export type Measure = (span: Span) => number;

/** Where nothing is escaped. */
export const plainLength: Measure = (span) => textOf(span).length;

export const lengthOf = (spans: readonly Span[], measure: Measure): number =>
  spans.reduce((sum, span) => sum + measure(span), 0);

const ELLIPSIS: TextSpan = { kind: "text", text: "…" };
const characters = new Intl.Segmenter("en", { granularity: "grapheme" });

/**
 * The beginning of spans that is at most so long, ending in "…" where it was cut. Times, links, codes and
 * characters that people see as one are whole or not there.
 */
export function cutSpans(spans: readonly Span[], longest: number, measure: Measure = plainLength): Span[] {
  if (lengthOf(spans, measure) <= longest) return [...spans];
  const kept: Span[] = [];
  let room = longest - measure(ELLIPSIS);
  for (const span of spans) {
    const length = measure(span);
    if (length > room) {
      if (span.kind === "text" && !span.code) kept.push(...beginningOf(span, room, measure));
      break;
    }
    kept.push(span);
    room -= length;
  }
  return [...kept, ELLIPSIS];
}

/** As much of a text as there is room for, up to a space where one is near, with its isolates closed. */
function beginningOf(span: TextSpan, room: number, measure: Measure): TextSpan[] {
  const isolated = span.text.startsWith("\u2068");
  const left = isolated ? room - 1 : room;
  let text = "";
  let length = 0;
  for (const { segment } of characters.segment(span.text)) {
    length += measure({ ...span, text: segment });
    if (length > left) break;
    text += segment;
  }
  const space = text.lastIndexOf(" ");
  const words = space > text.length / 2 ? text.slice(0, space) : text.trimEnd();
  if (words === "" || words === "\u2068") return [];
  return [{ ...span, text: isolated ? `${words}\u2069` : words }];
}
