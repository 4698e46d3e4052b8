import { choiceMeant, choiceNames } from "../../commands/choice-words";
import { closedKey } from "../../commands/names";
import ar from "../../src/language/messages/ar.json";
import en from "../../src/language/messages/en.json";
import es from "../../src/language/messages/es.json";
import fr from "../../src/language/messages/fr.json";
import ru from "../../src/language/messages/ru.json";
import zhHans from "../../src/language/messages/zh-Hans.json";
import zhHant from "../../src/language/messages/zh-Hant.json";

const ALL = ["123", "12h", "24h", "all", "auto", "done", "due", "mine", "off", "on", "open", "١٢٣"] as const;

const CATALOGUES: Record<string, string>[] = [ar, en, es, fr, ru, zhHans, zhHant];

const otherWords = (choice: string): string[] =>
  CATALOGUES.flatMap((messages) => (messages[`choice-also.${choice}`] ?? "").split(" ")).filter(Boolean);

describe("words that options take", () => {
  it("are understood in every language, with and without accents and in any case", () => {
    expect(choiceMeant("miennes", ALL)).toBe("mine");
    expect(choiceMeant("МОИ", ALL)).toBe("mine");
    expect(choiceMeant("我的", ALL)).toBe("mine");
    expect(choiceMeant("mias", ALL)).toBe("mine");
    expect(choiceMeant("echeance", ALL)).toBe("due");
    expect(choiceMeant("الكل", ALL)).toBe("all");
  });

  it("are understood in other words for the same, and in each gender", () => {
    expect(choiceMeant("tous", ALL)).toBe("all");
    expect(choiceMeant("mis", ALL)).toBe("mine");
    expect(choiceMeant("вкл", ALL)).toBe("on");
    expect(choiceMeant("所有", ALL)).toBe("all");
    expect(choiceMeant("منجز", ALL)).toBe("done");
  });

  it("mean nothing where an option does not take them", () => {
    expect(choiceMeant("miennes", ["all", "open"])).toBeNull();
    expect(choiceMeant("yours", ALL)).toBeNull();
  });

  it("never mean two things, in whatever languages they are the same", () => {
    const meanings = new Map<string, string>();
    for (const choice of ALL)
      for (const word of [...Object.values(choiceNames(choice)), ...otherWords(choice)]) {
        expect([word, meanings.get(closedKey(word)) ?? choice]).toEqual([word, choice]);
        meanings.set(closedKey(word), choice);
      }
  });

  it("are one word each, for a line is split at spaces", () => {
    for (const choice of ALL)
      for (const word of Object.values(choiceNames(choice))) expect(word).toMatch(/^\S{1,20}$/u);
  });

  it("are all listed here", () => {
    const ids = Object.keys(en).filter((id) => id.startsWith("choice."));
    expect(ids.map((id) => id.slice("choice.".length)).sort()).toEqual([...ALL].sort());
  });
});
