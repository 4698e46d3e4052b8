import { COMMANDS } from "../../commands";
import { LIMITS } from "../../src/chat/limits";
import { message } from "../../src/language/catalogue";
import { directionOf, LOCALES } from "../../src/language/locales";
import * as catalogues from "../../src/language/messages";
import en from "../../src/language/messages/en.json";
import { say } from "../../src/language/values";
import { plainWords } from "../../src/language/words";

/** Slack's and Discord's limit for the description of a command or an option, in characters. */
const LONGEST_DESCRIPTION = 100;

/** Discord's limit for a command with the longest of its translations, in characters. */
const LONGEST_COMMAND = 8000;

/** Parameters that are lines to be copied. */
const COPIED =
  "all|cancel|channel|choices|city|command|confirm|done|example|help|how|iana|me|meetings|names|near|offset|some|source";

/** The parameter of a plural in the English message, where one is there. */
const counted = (text: string): string[] => [...text.matchAll(/\{(\w+), plural,/gu)].map(([, name]) => name!);

describe.each(LOCALES)("the words of %s", (locale) => {
  // biome-ignore lint/performance/noDynamicNamespaceImportAccess: every language is wanted.
  const messages: Record<string, string> = catalogues[locale];
  const entries = Object.entries(messages);

  it("count by forms wherever English does, if the language has forms", () => {
    const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    if (forms.length > 1)
      for (const [id, english] of Object.entries(en))
        expect([id, ...counted(messages[id] ?? "")]).toEqual([id, ...counted(english)]);
  });

  it("put no punctuation after a line that is to be copied", () => {
    const followed = new RegExp(String.raw`\{(?:${COPIED})\}[.,;:!?…)\]»”、。，；：！？）」؟،؛]`, "u");
    expect(entries.filter(([id, text]) => !id.startsWith("zone.") && followed.test(text))).toEqual([]);
  });

  it("fit on buttons", () => {
    const longest = Math.min(...Object.values(LIMITS).map(({ buttonLabel }) => buttonLabel));
    for (const [id, text] of entries)
      if (/^button\.|^chat\.share$|^discord\.convert-times$/u.test(id))
        expect([id, text.length <= longest]).toEqual([id, true]);
  });

  it("fit where platforms describe commands and options", () => {
    for (const { description, options } of COMMANDS)
      for (const id of [description, ...Object.values(options).map((option) => option.description)])
        expect([id, plainWords(say(id), locale).length <= LONGEST_DESCRIPTION]).toEqual([id, true]);
  });

  it("fit in headings with room for a name", () => {
    for (const [id, text] of entries)
      if (/^reminder\.(?:meeting|deadline)|^undeliverable\.title|\.title$/u.test(id) && !counted(text).length)
        expect([id, text.replace(/\{[^{}]*\}/gu, "").length <= 100]).toEqual([id, true]);
  });

  it("hold no space that begins or ends them, none doubled, and no invisible sign but the French space", () => {
    for (const [id, text] of entries) expect([id, text]).toEqual([id, text.trim().replace(/ {2,}/gu, " ")]);
    expect(entries.filter(([, text]) => /[\p{Format}\u2028\u2029\t]/u.test(text))).toEqual([]);
    if (locale !== "fr") expect(entries.filter(([, text]) => /\u00a0|\u202f/u.test(text))).toEqual([]);
  });
});

it("a command with its longest translations fits on Discord", () => {
  const longest = (id: keyof typeof en): number =>
    Math.max(...LOCALES.map((locale) => plainWords(say(id), locale).length));
  const total = COMMANDS.flatMap(({ description, options }) => [
    longest(description),
    ...Object.values(options).map((option) => longest(option.description)),
  ]).reduce((sum, length) => sum + length, 0);
  expect(total).toBeLessThanOrEqual(LONGEST_COMMAND);
});

describe("French", () => {
  it("has a space that does not break before high punctuation and within quotation marks", () => {
    for (const [id, text] of Object.entries(catalogues.fr)) {
      const words = text.replace(/\{\w+, (?:plural|select),/gu, "");
      expect([
        id,
        ...(words.match(
          /(?<![\u00a0\u202f\d])[;!?»](?!\w)|(?<![\u00a0\u202f])(?<=\s|\}):(?=\s|$)|«(?![\u00a0\u202f])/gu,
        ) ?? []),
      ]).toEqual([id]);
    }
  });

  it("says vous, never tu; Spanish usted, Russian вы, Arabic the plural, Chinese 您", () => {
    const found = (locale: keyof typeof catalogues, familiar: RegExp): string[] =>
      // biome-ignore lint/performance/noDynamicNamespaceImportAccess: every language is wanted.
      Object.entries<string>(catalogues[locale]).flatMap(([id, text]) => (familiar.test(text) ? [id] : []));
    expect(found("fr", /\b(?:tu|toi|ton|ta|tes|dis|écris|tape)\b/iu)).toEqual([]);
    expect(found("es", /\b(?:tú|tu|tus|ti|contigo|escribe|di)\b/iu)).toEqual([]);
    expect(found("ru", /(?<!\p{L})(?:ты|тебя|тебе|твой|твоя|твоё|твои)(?!\p{L})/iu)).toEqual([]);
    expect(found("zh-Hans", /你/u)).toEqual([]);
    expect(found("zh-Hant", /你/u)).toEqual([]);
    expect(found("ar", /منطقتك(?!م)|لغتك(?!م)|مدينتك(?!م)/u)).toEqual([]);
  });
});

describe("Chinese", () => {
  it("is written in one script a catalogue", () => {
    const all = (locale: "zh-Hans" | "zh-Hant"): string =>
      // biome-ignore lint/performance/noDynamicNamespaceImportAccess: both are wanted.
      Object.values(catalogues[locale]).join("");
    expect(all("zh-Hans").match(/[會議時區動項說這個無們對應與為於請還開關讀語錄]/gu)).toBeNull();
    expect(all("zh-Hant").match(/[会议时区动项说这个无们对应与为于请还开关读语录]/gu)).toBeNull();
  });

  it.each(["zh-Hans", "zh-Hant"] as const)(
    "uses its own punctuation after its characters in %s",
    (locale) => {
      // biome-ignore lint/performance/noDynamicNamespaceImportAccess: both are wanted.
      for (const [id, text] of Object.entries<string>(catalogues[locale]))
        expect([id, ...(text.match(/\p{Script=Han}[,;:!?()]/gu) ?? [])]).toEqual([id]);
    },
  );
});

describe.each(LOCALES.filter((locale) => directionOf(locale) === "rtl"))(
  "from right to left, %s",
  (locale) => {
    it("sets off what is written in Latin letters", () => {
      const said = (id: keyof typeof en): string => message(locale, id).format({}) as string;
      expect(said("console.advance-real")).toContain("\u2068--now\u2069");
      expect(said("show.no-minutes")).toContain("\u2068mag minutes import FILE\u2069");
      expect(said("error.minutes.undated")).toContain("\u20682025-11-18\u2069");
      expect(said("option.leads")).toContain("\u20681w 1d 1h\u2069");
    });

    it("begins every message in its own letters, or with a parameter, or a number", () => {
      // biome-ignore lint/performance/noDynamicNamespaceImportAccess: every language is wanted.
      for (const [id, text] of Object.entries<string>(catalogues[locale]))
        expect([
          id,
          /^[«]?(?:\{|\p{Script=Arabic}|\p{Script=Hebrew})|^\p{N}+(?:\p{Script=Arabic}|$)/u.test(text),
        ]).toEqual([id, true]);
    });
  },
);
