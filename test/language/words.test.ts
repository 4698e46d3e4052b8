import type { Locale } from "../../src/language/locales";
import { type Span, textOf } from "../../src/language/spans";
import { say, time, type Value } from "../../src/language/values";
import { inWords, plainWords } from "../../src/language/words";

const spans = (value: Value, locale: Locale = "en"): Span[] =>
  inWords(value, { locales: [locale], zone: null, now: "2025-11-18T12:00Z" });
const seen = (value: Value, locale: Locale = "en"): string => spans(value, locale).map(textOf).join("");

describe("a message", () => {
  it("keeps a time inside it as a value", () => {
    const shown = spans(
      say("time.flagged", { time: time({ kind: "instant", start: "2025-12-01T14:00Z" }), flags: "doubtful" }),
    );
    expect(shown.map(({ kind }) => kind)).toEqual(["time", "text", "text", "text"]);
    expect(shown.map(textOf).join("")).toMatch(/14:00 UTC \[doubtful\]$/);
  });

  it("never reads the braces, tags or plural signs of a parameter as its own", () => {
    expect(seen(say("time.flags", { first: "{first} <b># '{'", second: "x" }))).toBe("{first} <b># '{'; x");
  });

  it("complains when it gets less than it names, for that is our own mistake", () => {
    expect(() => seen(say("time.flags", { first: "x" }))).toThrow("second");
  });
});

describe("texts in several languages", () => {
  const texts = { "zh-Hans": "开放办公时间", fr: "heures de bureau" };

  it("are shown in the reader's language", () => {
    expect(seen({ kind: "texts", texts }, "zh-Hans")).toBe("开放办公时间");
    expect(seen({ kind: "texts", texts: { "zh-CN": "会议" } }, "zh-Hans")).toBe("会议");
  });

  it("are shown in the original else, which is named", () => {
    expect(seen({ kind: "texts", texts, original: "fr" }, "zh-Hans")).toBe("开放办公时间");
    expect(seen({ kind: "texts", texts, original: "zh-Hans" })).toBe("开放办公时间 (in Chinese)");
    expect(spans({ kind: "texts", texts, original: "zh-Hans" })[0]).toHaveProperty("lang", "zh-Hans");
    expect(seen({ kind: "texts", texts: {} })).toBe("");
  });
});

describe("text from outside", () => {
  it("cannot steer a terminal, reorder what stands around it or hide", () => {
    expect(seen("a\u001b[31mb\u0007\u009b2Jc")).toBe("a\ufffd[31mb\ufffd\ufffd2Jc");
    expect(seen("gpj.\u202eexe\u2066\u200b\u{e0041}x\ufeff")).toBe("gpj.exex");
    expect(seen("one\r\ntwo\tthree\u2028four\ud800")).toBe("one\ntwo three four\ufffd");
  });

  it("keeps what scripts and emoji need", () => {
    const family = "👩\u200d👩\u200d👧 می\u200cخواهم";
    expect(seen(family)).toBe(`\u2068${family}\u2069`);
  });

  it("is set off where it runs the other way", () => {
    expect(seen(say("time.flags", { first: "الاجتماع", second: "12" }))).toBe("\u2068الاجتماع\u2069; 12");
  });

  it("is bounded", () => {
    expect(seen("x".repeat(1_000_000)).length).toBeLessThanOrEqual(8000);
  });
});

describe("a link", () => {
  it("leads to web pages and mail only", () => {
    expect(spans({ kind: "link", url: "https://example.org/a b", label: "page" })).toEqual([
      { kind: "link", url: "https://example.org/a%20b", label: "page" },
    ]);
    for (const url of ["javascript:alert(1)", "file:///etc/passwd", "slack://open", "no address", ""])
      expect(spans({ kind: "link", url, label: "page" })).toEqual([{ kind: "text", text: "page" }]);
  });
});

describe("a channel", () => {
  it("is what the platform knows it by, and its name where there are no ids", () => {
    expect(spans({ kind: "channel", id: "general" })).toEqual([
      { kind: "channel", id: "general", words: "#general" },
    ]);
    expect(seen({ kind: "channel", id: "general\u202e" }, "ar")).toBe("\u2068#general\u2069");
  });
});

describe("small words", () => {
  it("join lists as the language does", () => {
    const list: Value = { kind: "list", items: ["a", { kind: "code", text: "b" }, "c"] };
    expect(seen(list)).toBe("a, b and c");
    expect(seen(list, "zh-Hans")).toBe("a、b 和 c");
    expect(spans(list)).toContainEqual({ kind: "text", text: "b", code: true });
  });

  it("name languages, offsets and durations", () => {
    expect(seen({ kind: "language", tag: "zh-Hans" })).toBe("Simplified Chinese");
    expect(seen({ kind: "language", tag: "not a tag" })).toBe("not a tag");
    expect(seen({ kind: "zone", zone: "+0530" })).toBe("UTC+05:30");
    expect(seen({ kind: "duration", iso: "P1D" })).toBe("1 day");
    expect(seen({ kind: "duration", iso: "P1W" }, "zh-Hans")).toBe("1周");
    expect(seen({ kind: "duration", iso: "soon" })).toBe("soon");
  });

  it("can be had as plain text, for labels", () => {
    expect(plainWords(say("zone.city", { city: { kind: "strong", value: "Geneva" } }), "en")).toBe(
      "Geneva time",
    );
  });
});
