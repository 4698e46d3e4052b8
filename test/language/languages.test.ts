import type { Locale } from "../../src/language/locales";
import { LOCALES } from "../../src/language/locales";
import { textOf } from "../../src/language/spans";
import { say, time, type Value } from "../../src/language/values";
import { inWords } from "../../src/language/words";

/** Spaces made plain, for versions of CLDR differ in them. */
const seen = (value: Value, locale: Locale, zone: string | null = "Europe/Zurich"): string =>
  inWords(value, { locales: [locale], zone, now: "2025-11-18T12:00Z" })
    .map(textOf)
    .join("")
    .replace(/\s/gu, " ");

const MEETING = time({ kind: "instant", start: "2025-12-01T14:00Z", end: "2025-12-01T15:30Z" });

describe("every language", () => {
  it.each(LOCALES)("%s tells a meeting with Latin digits, 24 hours, a city and UTC", (locale) => {
    const shown = seen(MEETING, locale);
    for (const part of ["2025", "15:00", "16:30", "14:00", "15:30", "UTC"]) expect(shown).toContain(part);
    expect(shown).not.toMatch(/[\u0660-\u0669\u06f0-\u06f9]/u);
    expect(shown).not.toContain("Europe/");
  });

  it("counts by its own rules", () => {
    const events = (count: number, locale: Locale): string => seen(say("minutes.events", { count }), locale);
    expect([1, 2, 5, 21].map((count) => events(count, "ru"))).toEqual([
      "1 заседание или мероприятие:",
      "2 заседания и мероприятия:",
      "5 заседаний и мероприятий:",
      "21 заседание или мероприятие:",
    ]);
    expect([2, 5, 11].map((count) => events(count, "ar"))).toEqual([
      "اجتماعان أو فعاليتان:",
      "5 اجتماعات وفعاليات:",
      "11 اجتماعا وفعالية:",
    ]);
    expect([0, 1, 2].map((count) => events(count, "fr"))).toEqual([
      "0 réunion ou événement :",
      "1 réunion ou événement :",
      "2 réunions et événements :",
    ]);
  });

  it("says which language a text is in", () => {
    const texts: Value = { kind: "texts", texts: { "zh-Hans": "会议" } };
    expect((["fr", "es", "ru", "zh-Hant"] as const).map((locale) => seen(texts, locale))).toEqual([
      "会议 (en chinois)",
      "会议 (en chino)",
      "会议 (язык: китайский)",
      "会议（原文為中文）",
    ]);
  });
});

describe("a reader from right to left", () => {
  it("gets every text from outside, every command and every name set off from the sentence", () => {
    const shown = seen(say("error.near", { near: { kind: "code", text: "/mag actions (mine)" } }), "ar");
    expect(shown).toBe("هل تقصدون: \u2068/mag actions (mine)\u2069");
    expect(seen({ kind: "texts", texts: { en: "Open hours (2)" } }, "ar")).toBe(
      "\u2068Open hours (2)\u2069 (باللغة الإنجليزية)",
    );
  });

  it("cannot be fooled by a text that ends its isolate early", () => {
    expect(seen(say("error.near", { near: "a\u2069\u202eb" }), "ar")).toBe("هل تقصدون: \u2068ab\u2069");
  });
});

describe("French", () => {
  it("calls the first of a month premier", () => {
    const first = time({ kind: "date", start: "2025-12-01" });
    expect(seen(first, "fr")).toBe("lundi 1er décembre 2025");
    expect(seen(time({ kind: "date", start: "2025-12-01", end: "2025-12-03" }), "fr")).toMatch(/^1er\s?–/u);
    expect(seen(time({ kind: "date", start: "2025-12-11" }), "fr")).toBe("jeudi 11 décembre 2025");
  });
});

describe("words to be copied", () => {
  it("stand free in a Chinese list", () => {
    const words: Value[] = ["action done", "actions"].map((text) => ({ kind: "code", text }));
    expect(seen({ kind: "list", choice: true, items: words }, "zh-Hans")).toBe("action done 或 actions");
    expect(seen({ kind: "list", items: ["中文", "法语"] }, "zh-Hans")).toBe("中文和法语");
  });
});
