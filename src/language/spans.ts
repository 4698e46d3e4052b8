import { isolate } from "./outside";
import type { TimeValue } from "./values";

/** Words in the reader's language, or as they stand in a document. Not yet escaped for the platform. */
export interface TextSpan {
  kind: "text";
  text: string;
  strong?: true;
  struck?: true;
  code?: true;
  /** Said only where nothing can be struck through. */
  unstruck?: true;
  /** BCP 47, where it is not the reader's language. */
  lang?: string;
}

/** An instant. A platform with a token for times shows that, with `utc` beside it; any other says `words`. */
export interface TimeSpan {
  kind: "time";
  value: TimeValue & { when: { kind: "instant" } };
  /** Complete, in the reader's zone with UTC beside it: "Wednesday 19 November 2025, 12:00 (Shanghai time; 04:00 UTC)". */
  words: string;
  /** The same in UTC alone. */
  utc: string;
  strong?: true;
  struck?: true;
}

/** A link to a web page or mail address; anything else has been made plain text. */
interface LinkSpan {
  kind: "link";
  url: string;
  label: string;
  strong?: true;
  struck?: true;
}

/** A channel. A platform with a token for channels shows its name; any other says `words`. */
interface ChannelSpan {
  kind: "channel";
  id: string;
  /** "#general": on a platform without ids, the id is the name. */
  words: string;
  strong?: true;
  struck?: true;
}

/** A stretch of something said, in the reader's words or still a value that a platform may have its own token for. */
export type Span = TextSpan | TimeSpan | LinkSpan | ChannelSpan;

/** What a span says on a screen that knows text only. */
export function textOf(span: Span): string {
  switch (span.kind) {
    case "text":
      return span.text;
    case "time":
      return span.words;
    case "link":
      return span.label === span.url ? span.url : `${span.label} <${addressBeside(span)}>`;
    case "channel":
      return span.words;
  }
}

/** An address beside words that run from right to left must not lose its last slash to them. */
const addressBeside = ({ label, url }: LinkSpan): string =>
  isolate(label, "ltr") !== label || label.startsWith("\u2068") ? isolate(url, "rtl") : url;

/** Stretches that are struck through and such that are not, for a platform that needs no words for it. */
export function strikes(spans: readonly Span[]): { isStruck: boolean; spans: Span[] }[] {
  const stretches: { isStruck: boolean; spans: Span[] }[] = [];
  for (const span of spans) {
    if (span.kind === "text" && span.unstruck) continue;
    const isStruck = span.struck === true;
    const last = stretches.at(-1);
    if (last?.isStruck === isStruck) last.spans.push(span);
    else stretches.push({ isStruck, spans: [span] });
  }
  return stretches;
}
