import { directionOf } from "../../language/locales";
import { isolate } from "../../language/outside";
import type { Reader } from "../../language/reader";
import { sentence } from "../../language/sentence";
import { type Span, strikes, type TimeSpan, textOf } from "../../language/spans";
import { tongueOf } from "../../language/writing";
import type { Measure } from "../cut";

/** Everything that begins or ends something in Discord's Markdown, wherever it stands. */
const ACTIVE = /[\\*_~`|[\]<>]/g;
/** What is active at the beginning of a line alone: headings, small print, lists. */
const LINE_START = /^([ \t]*)(?:([#+-])|(\d+)([.)]))/gm;
/** https://docs.discord.com/developers/reference#snowflakes; nothing else may stand in a channel's token. */
const SNOWFLAKE = /^\d{15,20}$/;
/** Keeps a mention from being one where a back-slash does not. */
export const NO_MENTION = "@\u200b";

/**
 * Text in which nothing has an effect in Discord's Markdown: no mention, link, heading, time or emoji.
 * https://docs.discord.com/developers/reference#message-formatting
 */
const escaped = (text: string): string =>
  text
    .replace(ACTIVE, "\\$&")
    .replace(LINE_START, (_whole, indent: string, sign?: string, number?: string, dot?: string) =>
      sign === undefined ? `${indent}${number}\\${dot}` : `${indent}\\${sign}`,
    )
    .replace(/:(?=\/\/)/g, "\\:")
    .replaceAll("@", NO_MENTION);

/** Spans in Discord's Markdown. Text from outside has no effect in it. */
export const markupOf = (spans: readonly Span[], reader: Reader): string =>
  strikes(spans)
    .map(({ isStruck, spans: stretch }) => {
      const marked = stretch.map((span) => markSpan(span, reader)).join("");
      return isStruck && marked.trim() !== "" ? `~~${marked}~~` : marked;
    })
    .join("");

/** Longest mark that a block puts before each line: a heading's. */
const MARK = 4;

/** How long a span is in that markup, with the mark that each further line of it may cost. */
export const measureFor =
  (reader: Reader): Measure =>
  (span) => {
    const marked = markSpan(span, reader);
    return marked.length + MARK * (marked.split("\n").length - 1);
  };

function markSpan(span: Span, reader: Reader): string {
  const marked = plainMarkup(span, reader);
  return span.strong && marked.trim() !== "" ? `**${marked}**` : marked;
}

function plainMarkup(span: Span, reader: Reader): string {
  switch (span.kind) {
    case "text":
      return span.code ? codeOf(span.text) : escaped(span.text);
    case "time":
      return reader.zone === null ? tokens(span, reader) : escaped(span.words);
    case "link":
      return linkOf(span.url, span.label);
    case "channel":
      return SNOWFLAKE.test(span.id)
        ? isolate(`<#${span.id}>`, directionOf(reader.locales[0]))
        : escaped(span.words);
  }
}

/** Nothing can be escaped between back-ticks, so the text must hold none. */
const codeOf = (text: string): string => {
  const inner = text.replaceAll("`", "ˋ").replaceAll("@", NO_MENTION).replace(/\s+/g, " ").trim();
  // Isolates stay outside, so that nobody copies them along.
  return inner.replace(/^(\u2068?)(.+?)(\u2069?)$/su, "$1`$2`$3");
};

/** A label that looks like an address would hide where the link leads, and Discord shows none such. */
function linkOf(url: string, label: string): string {
  const words = label.replace(/\s+/g, " ").trim();
  const address = url.replace(/[<>()\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, "0")}`);
  if (!/^https?:/.test(url)) return escaped(words === "" ? url : `${words} (${url.replace(/^mailto:/, "")})`);
  return words === "" || /:\/\/|^www\./i.test(words) ? `<${address}>` : `[${escaped(words)}](<${address}>)`;
}

/**
 * A time where several people read it, each in the zone of their own device, with UTC beside it in words: tokens are
 * not shown in notifications. https://docs.discord.com/developers/reference#message-formatting-timestamp-styles
 */
function tokens({ value, utc }: TimeSpan, reader: Reader): string {
  const { start, end } = value.when;
  const token = (instant: string, sign: "F" | "R" | "t"): string =>
    // Discord fills in words of its own, which run from left to right: it is not there in Arabic.
    isolate(`<t:${Math.floor(Date.parse(instant) / 1000)}:${sign}>`, directionOf(reader.locales[0]));
  if (value.style === "relative") return token(start, "R");
  const style = value.style === "clock" ? "t" : "F";
  const isSameDay = end !== undefined && end.slice(0, 10) === start.slice(0, 10);
  const shown =
    end === undefined || end === start
      ? [raw(token(start, style))]
      : sentence(tongueOf(reader), "time.to", {
          start: [raw(token(start, style))],
          end: [raw(token(end, isSameDay ? "t" : style))],
        });
  return sentence(tongueOf(reader), "chat.time", { time: shown, utc: [raw(escaped(utc))] })
    .map(textOf)
    .join("");
}

/** Markup on its way through a sentence of ours. */
const raw = (text: string): Span => ({ kind: "text", text });
