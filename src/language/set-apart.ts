import { IntlMessageFormat } from "intl-messageformat";
import { isolate } from "./outside";

type Elements = ReturnType<IntlMessageFormat["getAst"]>;

/** What the parser calls the words between parameters. */
const LITERAL = 0;

/** Words, options and dates in Latin letters and digits, several of them with single spaces between. */
const LATIN_RUN =
  /-{0,2}[\p{Script=Latin}\d]+(?:[+:./-][\p{Script=Latin}\d]+)*(?: [\p{Script=Latin}\d]+(?:[+:./-][\p{Script=Latin}\d]+)*)*/gu;

/** A single number keeps its order by itself (UAX #9, W4). */
const NUMBER = /^\d+$/;

/**
 * A message that is written from right to left, with each run of Latin letters in it set off as a text from outside
 * would be: without that "--now" reads "now--", and "2025-11-18" reads "18-11-2025".
 */
export function setApart(message: string): Elements {
  return walk(new IntlMessageFormat(message, "en", undefined, { ignoreTag: true }).getAst());
}

const walk = (elements: Elements): Elements =>
  elements.map((element) => {
    if ("options" in element) {
      const options = Object.entries(element.options).map(
        ([form, option]) => [form, { ...option, value: walk(option.value) }] as const,
      );
      return { ...element, options: Object.fromEntries(options) };
    }
    if (Number(element.type) !== LITERAL || !("value" in element)) return element;
    const value = element.value.replace(LATIN_RUN, (run) => (NUMBER.test(run) ? run : isolate(run, "rtl")));
    return { ...element, value };
  });
