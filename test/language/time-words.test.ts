import type { Locale } from "../../src/language/locales";
import { pickLocale } from "../../src/language/pick";
import { textOf } from "../../src/language/spans";
import { type TimeValue, time } from "../../src/language/values";
import { inWords } from "../../src/language/words";

const NOW = "2025-11-18T12:00Z";
const OFFICE_HOURS = { kind: "instant", start: "2025-11-19T04:00Z" } as const;

/** What a reader sees, with every kind of space and dash made plain, for they differ between versions of CLDR. */
const seen = (value: TimeValue, zone: string | null = null, locale: Locale = "en", now = NOW): string =>
  inWords(value, { locales: [locale], zone, now })
    .map(textOf)
    .join("")
    .replace(/\s*–\s*/gu, "–")
    .replace(/\s/gu, " ");

describe("an instant", () => {
  it("is told in the reader's zone, with UTC beside it", () => {
    expect(seen(time(OFFICE_HOURS), "Asia/Shanghai")).toMatch(
      /^Wednesday,? 19 November 2025, 12:00 \(Shanghai time; 04:00 UTC\)$/,
    );
    expect(seen(time(OFFICE_HOURS), "Asia/Shanghai", "zh-Hans")).toBe(
      "2025年11月19日星期三 12:00（北京时间；04:00 UTC）",
    );
  });

  it("shows both dates where UTC has another", () => {
    expect(seen(time(OFFICE_HOURS), "America/New_York")).toMatch(
      /^Tuesday,? 18 November 2025, 23:00 \(New York time; Wednesday,? 19 November, 04:00 UTC\)$/,
    );
    expect(seen(time({ kind: "instant", start: "2026-01-01T02:00Z" }), "America/New_York")).toMatch(
      /31 December 2025, 21:00 \(New York time; Thursday,? 1 January 2026, 02:00 UTC\)$/,
    );
  });

  it("is told in UTC to readers whose zone is not known or no zone", () => {
    const expected = /^Wednesday,? 19 November 2025, 04:00 UTC$/;
    expect(seen(time(OFFICE_HOURS))).toMatch(expected);
    expect(seen(time(OFFICE_HOURS), "UTC")).toMatch(expected);
    expect(seen(time(OFFICE_HOURS), "Mars/Olympus")).toMatch(expected);
  });

  it("takes its offset from our own zone data, which knows that Vancouver keeps summer time from 2026 on", () => {
    expect(seen(time({ kind: "instant", start: "2026-12-01T14:00Z" }), "America/Vancouver")).toContain(
      "07:00",
    );
  });

  it("with an end tells both, each with its date where they differ", () => {
    const meeting = { kind: "instant", start: "2025-12-01T14:00Z", end: "2025-12-01T15:30Z" } as const;
    expect(seen(time(meeting), "Europe/Paris")).toContain("15:00 to 16:30 (Paris time; 14:00 to 15:30 UTC)");
    expect(seen(time({ ...meeting, end: "2025-12-02T01:00Z" }))).toMatch(
      /1 December 2025, 14:00 to Tuesday,? 2 December 2025, 01:00 UTC$/,
    );
    expect(seen(time(meeting), "Europe/Paris", "zh-Hans")).toContain(
      "15:00 至 16:30（巴黎时间；14:00 至 15:30 UTC）",
    );
  });

  it("by its clock alone still shows a date that differs from UTC's", () => {
    expect(seen(time(OFFICE_HOURS, { style: "clock" }), "Asia/Kolkata")).toBe(
      "09:30 (Kolkata time; 04:00 UTC)",
    );
    expect(seen(time(OFFICE_HOURS, { style: "clock" }), "America/Lima")).toMatch(
      /^23:00 \(Lima time; Wednesday,? 19 November, 04:00 UTC\)$/,
    );
  });

  it("stays a value, for platforms that have their own token for times", () => {
    const [span, ...others] = inWords(time(OFFICE_HOURS), {
      locales: ["en"],
      zone: "Asia/Shanghai",
      now: NOW,
    });
    expect(others).toEqual([]);
    expect(span).toMatchObject({ kind: "time", value: { when: OFFICE_HOURS } });
    expect(span).toHaveProperty("utc", expect.stringMatching(/19 November 2025, 04:00 UTC$/));
  });

  it("is told from now", () => {
    const relative = (start: string, end?: string): string =>
      seen(time({ kind: "instant", start, ...(end && { end }) }, { style: "relative" }), "Asia/Shanghai");
    expect(relative("2025-11-18T12:45Z")).toBe("in 45 minutes");
    expect(relative("2025-11-18T11:00Z")).toBe("1 hour ago");
    expect(relative("2025-11-19T04:00Z")).toBe("in 16 hours");
    expect(relative("2025-12-01T14:00Z")).toBe("in 13 days");
    expect(relative("2025-11-10T14:00Z", "2025-11-10T15:00Z")).toBe("8 days ago");
    expect(relative("2025-11-18T11:00Z", "2025-11-18T12:30Z")).toBe("under way");
  });
});

describe("a date", () => {
  it("is told without a clock and without a zone", () => {
    expect(seen(time({ kind: "date", start: "2025-11-21" }), "Asia/Tokyo")).toMatch(
      /^Friday,? 21 November 2025$/,
    );
  });

  it("of several days is told as a range", () => {
    const summit = { kind: "date", start: "2025-12-15", end: "2025-12-17" } as const;
    expect(seen(time(summit))).toBe("15–17 December 2025");
    expect(seen(time(summit), null, "zh-Hans")).toBe("2025年12月15日至17日");
    expect(seen(time({ ...summit, end: "2026-01-02" }), null, "zh-Hans")).toBe(
      "2025年12月15日至2026年1月2日",
    );
  });

  it("is told from now by the reader's own calendar", () => {
    const day = time({ kind: "date", start: "2025-11-19" }, { style: "relative" });
    expect(seen(day, "Europe/Paris")).toBe("tomorrow");
    expect(seen(day, "Pacific/Auckland")).toBe("today");
    const week = time({ kind: "date", start: "2025-11-17", end: "2025-11-21" }, { style: "relative" });
    expect(seen(week)).toBe("under way");
  });
});

describe("a time that is not certain", () => {
  it("with a floating clock says that its zone is not stated", () => {
    const session = { kind: "floating", start: "2024-05-28T16:15", end: "2024-05-28T17:00" } as const;
    expect(seen(time(session), "Asia/Shanghai")).toMatch(
      /^Tuesday,? 28 May 2024, 16:15 to 17:00 \(time zone not stated in the minutes\)$/,
    );
    expect(seen(time({ ...session, place: "Geneva" }), null, "zh-Hans")).toBe(
      "2024年5月28日星期二 16:15 至 17:00，Geneva（会议纪要未注明时区）",
    );
  });

  it("within a window quotes the words with their bounds", () => {
    const window = { kind: "window", from: "2025-11-24", to: "2025-11-30", text: "11 月最后一周" } as const;
    expect(seen(time(window))).toBe("“11 月最后一周” (24–30 November 2025)");
  });

  it("within a window uses the words of the reader's language, or says which one they are in", () => {
    const window = { kind: "window", from: "2025-11-24", to: "2025-11-30", text: "11 月最后一周" } as const;
    const wording = { "zh-Hans": "11 月最后一周", fr: "la dernière semaine de novembre" };
    expect(seen(time(window, { wording }), null, "fr")).toBe(
      "« la dernière semaine de novembre » (24–30 novembre 2025)",
    );
    expect(seen(time(window, { wording }))).toBe("“11 月最后一周” (in Chinese; 24–30 November 2025)");
    expect(seen(time(window, { wording }), null, "ru")).toBe(
      "«11 月最后一周» (язык: китайский; 24–30 ноября 2025 г.)",
    );
    expect(seen(time(window, { wording }), null, "zh-Hans")).toContain("“11 月最后一周”（2025年11月24日");
  });

  it("within a window leaves words alone that belong to another time", () => {
    const window = { kind: "window", from: "2025-12-01", to: "2025-12-31", text: "in December" } as const;
    expect(seen(time(window, { wording: { fr: "la dernière semaine de novembre" } }), null, "fr")).toBe(
      "« in December » (1er–31 décembre 2025)",
    );
  });

  it("says every flag in words", () => {
    const shown = seen(time(OFFICE_HOURS, { flags: ["far-from-document", "zone-assumed"] }));
    expect(shown).toContain("04:00 UTC [the date looks doubtful, not confirmed; the time zone is assumed]");
    expect(seen(time(OFFICE_HOURS, { flags: ["far-from-document"] }), null, pickLocale("zh"))).toContain(
      "［日期存疑，尚未确认］",
    );
  });
});
