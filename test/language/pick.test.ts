import * as fc from "fast-check";
import { directionOf, LOCALES } from "../../src/language/locales";
import { localeNamed, pickLocale } from "../../src/language/pick";

describe("picking a language", () => {
  it.each([
    ["zh-CN", "zh-Hans"],
    ["zh-SG", "zh-Hans"],
    ["zh", "zh-Hans"],
    ["zh_CN.UTF-8", "zh-Hans"],
    ["cmn", "zh-Hans"],
    ["en-GB", "en"],
    ["EN-us", "en"],
  ])("serves %s with %s", (tag, locale) => {
    expect(pickLocale(tag)).toBe(locale);
  });

  it("serves Chinese in the script that is read where there is one, else in the other", () => {
    const traditional = (LOCALES as readonly string[]).includes("zh-Hant") ? "zh-Hant" : "zh-Hans";
    for (const tag of ["zh-TW", "zh-HK", "zh-MO", "zh-Hant"]) expect(pickLocale(tag)).toBe(traditional);
  });

  it("takes the first that it speaks, and English when it speaks none", () => {
    expect(pickLocale(null, undefined, "", "de", "zh", "en")).toBe("zh-Hans");
    expect(pickLocale("de", "tlh")).toBe("en");
    expect(pickLocale()).toBe("en");
  });

  it("never stumbles over a malformed tag", () => {
    fc.assert(fc.property(fc.string(), (tag) => LOCALES.includes(pickLocale(tag))));
    for (const tag of ["-", "*", "x", "C", "en-", "zh-Hans-".repeat(50)]) expect(pickLocale(tag)).toBe("en");
  });
});

describe("naming a language", () => {
  it.each([
    "chinese",
    "Chinese",
    "中文",
    "简体中文",
    "汉语",
    "Simplified Chinese",
    "Chinese (Simplified)",
    "zh",
    " zh-CN ",
  ])("%s is Chinese", (name) => {
    expect(localeNamed(name)).toBe("zh-Hans");
  });

  it.each(["English", "ENGLISH", "英语", "en-US"])("%s is English", (name) => {
    expect(localeNamed(name)).toBe("en");
  });

  it("knows every language of ours by its own name", () => {
    for (const locale of LOCALES) {
      const own = new Intl.DisplayNames(locale, { type: "language" }).of(locale);
      expect(localeNamed(own ?? "")).toBe(locale);
    }
  });

  it.each(["Klingon", "de", "", "constructor", "x".repeat(5000)])("%p is none of ours", (name) => {
    expect(localeNamed(name)).toBeNull();
  });
});

describe("the direction of writing", () => {
  it("follows from the script", () => {
    expect(["ar", "fa", "he", "ur-PK"].map(directionOf)).toEqual(["rtl", "rtl", "rtl", "rtl"]);
    expect(["en", "zh-Hans", "ru", "az-Cyrl", "nonsense tag"].map(directionOf)).toEqual(Array(5).fill("ltr"));
  });
});
