import { withoutEdges } from "./edges";
import { plain } from "./markup";

const NUMBER =
  /^(?:\d{1,2}(?:\.\d{1,2}){0,3}(?!\p{L})|[一二三四五六七八九十]{1,3}(?=[、．.)）])|[IVX]{1,5}(?=[.)])|[A-Za-z](?=[.)])|[壹貳参參叁肆伍陸陆柒捌玖拾]{1,2}(?=[、．.)）])|(?:أولا|ثانيا|ثالثا|رابعا|خامسا|سادسا|سابعا|ثامنا)ً?(?=\s?[:.،-]))?\s?[.)）、．:：،-]?\s*/u;

const EDGE = /[\s*_]/;
const END: ReadonlySet<string> = new Set(":：.。");

/** A heading without number, colon and emphasis, as the word lists have it. */
export function bare(title: string): string {
  const text = plain(title).replace(NUMBER, "").trimEnd();
  return withoutEdges(END.has(text.slice(-1)) ? text.slice(0, -1) : text, EDGE);
}

/** "25 September:" and the like: short, with a digit, and a colon at the end. */
export const isDateline = (text: string): boolean =>
  /\d/.test(text) && /[:：]$/.test(plain(text)) && text.length < 40;

/** "16 апреля 2026 г.": the full stop shortens the word for a year. */
const ENDS_IN_YEAR = /\d{4}\s?г\.$/u;

/** Reads like a sentence rather than like a line of a header. */
export const isProse = (text: string): boolean =>
  text.length > 200 ||
  (/[.。!！?？؟]["”’»）)*_]{0,3}$/u.test(text) &&
    (text.length > 24 || text.includes("。")) &&
    !ENDS_IN_YEAR.test(text));

/** "Date: 6 October 2014": a key and its value. */
export const isEntry = (text: string): boolean => /^[\p{L}\p{M}'’/& ]{2,24}\s?[:：]\s?\S/u.test(text);
