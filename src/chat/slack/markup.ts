import { directionOf } from "../../language/locales";
import { isolate } from "../../language/outside";
import type { Reader } from "../../language/reader";
import { sentence } from "../../language/sentence";
import { type Span, strikes, type TimeSpan, textOf } from "../../language/spans";
import { time } from "../../language/values";
import { inWords } from "../../language/words";
import { tongueOf } from "../../language/writing";
import type { Measure } from "../cut";

/**
 * Slack's mrkdwn: https://docs.slack.dev/messaging/formatting-message-text
 * `&`, `<` and `>` are all that opens a mention, a link or a date; back-ticks would pair up with ours.
 */
const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("`", "ˋ");

/** "C024BE91L", "G..." of older private channels. Nothing else may stand in the token. */
const CHANNEL_ID = /^[CG][A-Z0-9]+$/;

/** Lets a mark begin or end in the middle of a word, as in languages without spaces. */
const SEAM = "\u200b";
const NEEDLESS_SEAM = /(?<!\S)\u200b|\u200b(?!\S)/gu;

/** Spans in Slack's markup. Text from outside has no effect in it. */
export const markupOf = (spans: readonly Span[], reader: Reader): string =>
  strikes(spans)
    .map(({ isStruck, spans: stretch }) => {
      const marked = stretch.map((span) => markSpan(span, reader)).join("");
      return isStruck ? struck(marked) : marked;
    })
    .join("")
    .replace(NEEDLESS_SEAM, "");

/** How long a span is in that markup; a line feed may cost a quotation mark on the next line. */
export const measureFor =
  (reader: Reader): Measure =>
  (span) => {
    const marked = markSpan(span, reader);
    return marked.length + 2 * (marked.split("\n").length - 1);
  };

function markSpan(span: Span, reader: Reader): string {
  if (span.kind === "text" && span.code) return aroundEachLine(escaped(span.text), "`");
  const marked = plainMarkup(span, reader);
  return span.strong ? strong(marked) : marked;
}

function plainMarkup(span: Span, reader: Reader): string {
  switch (span.kind) {
    case "text":
      return escaped(span.text);
    case "time":
      return reader.zone === null ? tokens(span, reader) : escaped(span.words);
    case "link": {
      const label = escaped(span.label).replaceAll("|", "¦").replace(/\s+/g, " ").trim();
      return `<${span.url.replaceAll("|", "%7C")}|${label || escaped(span.url)}>`;
    }
    case "channel":
      return CHANNEL_ID.test(span.id)
        ? isolate(`<#${span.id}>`, directionOf(reader.locales[0]))
        : escaped(span.words);
  }
}

const struck = (marked: string): string => aroundEachLine(marked.replaceAll("~", "∼"), "~");

const strong = (marked: string): string => aroundEachLine(marked.replaceAll("*", "∗"), "*");

/** A mark must touch what it marks, and ends with its line. Isolates stay outside, so that nobody copies them along. */
const aroundEachLine = (marked: string, mark: string): string =>
  marked
    .split("\n")
    .map((line) => {
      const words = line.trim();
      const from = words.startsWith("\u2068") ? 1 : 0;
      const to = words.endsWith("\u2069") ? words.length - 1 : words.length;
      if (from >= to) return line;
      const inside = `${words.slice(0, from)}${mark}${words.slice(from, to)}${mark}${words.slice(to)}`;
      const before = line.indexOf(words);
      return `${line.slice(0, before)}${SEAM}${inside}${SEAM}${line.slice(before + words.length)}`;
    })
    .join("\n");

/**
 * A time where several people read it, each in the zone of their own device, with UTC beside it; UTC alone where the
 * device is too old to know. https://docs.slack.dev/messaging/formatting-message-text#date-formatting
 */
function tokens(span: TimeSpan, reader: Reader): string {
  const { value, utc } = span;
  if (value.style === "relative") return escaped(span.words);
  const { start, end } = value.when;
  const format = value.style === "clock" ? "{time}" : "{date_long_pretty} {time}";
  const isSameDay = end !== undefined && end.slice(0, 10) === start.slice(0, 10);
  const first = token(start, format, reader);
  const shown =
    end === undefined || end === start
      ? [raw(first)]
      : sentence(tongueOf(reader), "time.to", {
          start: [raw(first)],
          end: [raw(token(end, isSameDay ? "{time}" : format, reader))],
        });
  return sentence(tongueOf(reader), "chat.time", { time: shown, utc: [raw(escaped(utc))] })
    .map(textOf)
    .join("");
}

/** Markup on its way through a sentence of ours. */
const raw = (text: string): Span => ({ kind: "text", text });

function token(instant: string, format: string, reader: Reader): string {
  const style = format === "{time}" ? ("clock" as const) : ("full" as const);
  const fallback = inWords(time({ kind: "instant", start: instant }, { style }), { ...reader, zone: null });
  const unix = Math.floor(Date.parse(instant) / 1000);
  const words = escaped(fallback.map(textOf).join("")).replaceAll("|", "¦");
  // Slack fills in words of its own, which run from left to right: it is not there in Arabic.
  return isolate(`<!date^${unix}^${format}|${words}>`, directionOf(reader.locales[0]));
}
