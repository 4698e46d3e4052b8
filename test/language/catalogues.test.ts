import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { IntlMessageFormat } from "intl-messageformat";
import { LOCALES } from "../../src/language/locales";
import * as catalogues from "../../src/language/messages";
import en from "../../src/language/messages/en.json";

const FOLDER = join(__dirname, "../../src/language/messages");

type Elements = ReturnType<IntlMessageFormat["getAst"]>;

/** What the parser calls the words between parameters. */
const LITERAL = 0;

/** Every parameter that a message names, in whichever branch. */
function parameters(elements: Elements, found = new Set<string>()): Set<string> {
  for (const element of elements) {
    if (Number(element.type) === LITERAL || !("value" in element)) continue;
    found.add(element.value);
    if ("options" in element)
      for (const option of Object.values(element.options)) parameters(option.value, found);
  }
  return found;
}

/** The forms of every plural in a message, choices nested in others included. */
function plurals(elements: Elements): { type: Intl.PluralRuleType; forms: string[] }[] {
  return elements.flatMap((element) => {
    if (!("options" in element)) return [];
    const inner = Object.values(element.options).flatMap((option) => plurals(option.value));
    if (!("pluralType" in element)) return inner;
    return [{ type: element.pluralType ?? "cardinal", forms: Object.keys(element.options) }, ...inner];
  });
}

const parsed = (message: string): Elements =>
  new IntlMessageFormat(message, "en", undefined, { ignoreTag: true }).getAst();

/** The forms that counts up to a thousand take in a language. */
const formsNeeded = (locale: string, type: Intl.PluralRuleType): Set<string> => {
  const rules = new Intl.PluralRules(locale, { type });
  return new Set(Array.from({ length: 1001 }, (_, count) => rules.select(count)));
};

describe.each(LOCALES)("the catalogue %s", (locale) => {
  // biome-ignore lint/performance/noDynamicNamespaceImportAccess: every language is wanted.
  const messages: Record<string, string> = catalogues[locale];

  it("has the ids of the English one, and no others, in order", () => {
    expect(Object.keys(messages)).toEqual(Object.keys(en).sort());
  });

  it("says something everywhere, with the parameters of the English message", () => {
    for (const [id, english] of Object.entries(en)) {
      const message = messages[id] ?? "";
      expect([id, message.trim()]).not.toEqual([id, ""]);
      expect([id, ...[...parameters(parsed(message))].sort()]).toEqual([
        id,
        ...[...parameters(parsed(english))].sort(),
      ]);
    }
  });

  it("has every plural form that the language needs", () => {
    for (const [id, message] of Object.entries(messages))
      for (const { type, forms } of plurals(parsed(message)))
        expect([id, ...forms]).toEqual(expect.arrayContaining([id, "other", ...formsNeeded(locale, type)]));
  });
});

it("every catalogue in the folder is spoken", () => {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith(".json"));
  expect(files.map((file) => file.replace(".json", "")).sort()).toEqual([...LOCALES].sort());
});

describe("every message", () => {
  const ROOT = join(__dirname, "../..");
  const sources = ["src", "commands", "config"]
    .flatMap((room) =>
      readdirSync(join(ROOT, room), { recursive: true, encoding: "utf8" }).map((name) =>
        join(ROOT, room, name),
      ),
    )
    .filter((path) => path.endsWith(".ts"))
    .map((path) => readFileSync(path, "utf8"))
    .join("\n");
  /** Beginnings of ids whose end is known only when the bot runs. */
  const beginnings = [...sources.matchAll(/`([a-z][a-z-]*(?:\.[a-z-]+)*[.-])\$\{/g)].map(
    ([, start]) => start!,
  );

  it.each(Object.keys(en))("is said somewhere: %s", (id) => {
    const isNamed = sources.includes(`"${id}"`) || beginnings.some((start) => id.startsWith(start));
    expect(isNamed).toBe(true);
  });
});
