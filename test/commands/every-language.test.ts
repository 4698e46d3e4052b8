import { COMMANDS } from "../../commands";
import { groupNamed } from "../../config/groups";
import type { Block, Reply } from "../../src/chat/reply";
import { LOCALES, type Locale } from "../../src/language/locales";
import type { Reader } from "../../src/language/reader";
import type { Span } from "../../src/language/spans";
import type { Value } from "../../src/language/values";
import { inWords } from "../../src/language/words";
import { contextOf, House } from "../house";

/**
 * What everybody asks: every command as help shows it, in order, then what goes wrong. Names of commands are offered
 * in the reader's own language, so what asks for those is left out, and so is `/mag language`.
 */
const ASKED = [
  ...COMMANDS.flatMap(({ examples }) => examples).filter((line) => !line.startsWith("language ")),
  "help action",
  "next-meeting IMSB",
  "source A99",
  "zone CST",
  "zone Nowhere",
  "meetings gibberish",
  "time noon",
  "time 10:00 CST and 14:00 UTC",
  "meeting move M1 9 December 10:00",
  "remind list",
  "clock",
  "channel times",
  "channel events",
  "actions all from 2",
  "meetings 60 page 2",
  "meetings 60 from 4 00000000",
  "remind snooze E5 1h",
  "remind snooze E99 1h",
  "remind snooze E6 9 December 10:00",
  "meeting edit E8 group: WG-Strategy when: 22 November 10:00 UTC",
  "meeting edit E8 group: WG-Nowhere",
  "reminders retry nonsense",
];

/** A title that one of the questions gives to a meeting: it is in the language of who gave it. */
const TYPED = "First meeting of the new cycle";

/** A reply without what is in the reader's own language already: names of groups become their ids. */
const facts = (value: unknown): unknown => {
  if (typeof value === "string") return groupNamed(value) ?? value;
  if (Array.isArray(value)) return value.map(facts);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [inner === TYPED ? "typed" : key, facts(inner)]),
  );
};

const isOwnName = (block: Block): boolean =>
  block.kind === "text" && JSON.stringify(block.text).includes('"id":"help.also"');

/** What a reader can act on, in order: ids and lines to type, and every instant, as they come out in words. */
function actionable({ blocks }: Reply, reader: Reader): string[] {
  const spans = (value: Value): Span[] => inWords(value, reader);
  const all = (block: Block): Span[] => {
    switch (block.kind) {
      case "list":
        return block.items.flatMap(({ text, details = [] }) => [text, ...details].flatMap(spans));
      case "fields":
        return block.fields.flatMap(({ label, value }) => [label, value].flatMap(spans));
      case "pages":
        return block.entries.flat().flatMap(all);
      case "buttons":
        return [];
      case "heading":
      case "text":
      case "quote":
      case "note":
        return spans(block.text);
    }
  };
  return blocks.flatMap(all).flatMap((span) => {
    if (span.kind === "time") return [JSON.stringify(span.value.when), ...clocks(span.words)];
    return span.kind === "text" && span.code ? [span.text.replace(/[\u2068\u2069]/gu, "")] : [];
  });
}

/** The clock readings that the words show: local time and UTC. */
const clocks = (words: string): string[] =>
  words.replace(/[٠-٩]/gu, (digit) => String("٠١٢٣٤٥٦٧٨٩".indexOf(digit))).match(/\d\d:\d\d/gu) ?? [];

interface Answered {
  line: string;
  facts: unknown;
  actionable: string[];
}

async function askedIn(locale: Locale): Promise<Answered[]> {
  const house = await House.open({ settings: { facilitators: ["console:*"] } });
  try {
    for (const version of ["en.md", "ar.txt", "es.txt", "fr.txt", "ru.md", "zh.md"])
      await house.import(`2025-11-18.${version}`);
    const answers: Answered[] = [];
    for (const line of ASKED) {
      const { reply, reader } = await house.bot.command({
        line,
        ...contextOf({ locale, zone: "Africa/Nairobi" }),
      });
      expect(reader.locales).toEqual([locale]);
      const shared = { ...reply, blocks: reply.blocks.filter((block) => !isOwnName(block)) };
      answers.push({ line, facts: facts(shared), actionable: actionable(shared, reader) });
    }
    return answers;
  } finally {
    await house.close();
  }
}

describe("the same question", () => {
  let english: Answered[];
  beforeAll(async () => {
    english = await askedIn("en");
  });

  it("is asked of every command", () => {
    for (const { name } of COMMANDS)
      if (name !== "language") expect(ASKED.some((line) => line.startsWith(name))).toBe(true);
  });

  it.each(LOCALES.filter((locale) => locale !== "en"))("gets the same facts in %s", async (locale) => {
    const answers = await askedIn(locale);
    for (const [index, answer] of answers.entries()) expect(answer).toEqual(english[index]);
  });
});
