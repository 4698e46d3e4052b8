import fc from "fast-check";
import {
  addDays,
  daysBetween,
  endInstant,
  isPast,
  onMorning,
  resolveLocal,
  sameWhen,
  sortKey,
  startInstant,
} from "../../src/times";
import type { When } from "../../src/times/types";

const ceremony: When = { kind: "instant", start: "2025-12-01T14:00Z" };
const webinar: When = { kind: "instant", start: "2025-11-19T14:00Z", end: "2025-11-19T15:30Z" };
const highLevelMeeting: When = { kind: "date", start: "2025-12-15", end: "2025-12-17" };
const deadline: When = { kind: "date", start: "2025-11-21" };
const session: When = {
  kind: "floating",
  start: "2024-05-28T16:15",
  end: "2024-05-28T17:00",
  place: "Geneva",
};
const lastWeek: When = { kind: "window", from: "2025-11-24", to: "2025-11-30", text: "11 月最后一周" };

describe("when something begins and ends", () => {
  it("is an instant's own start and end", () => {
    expect(startInstant(webinar, "Asia/Tokyo")).toBe("2025-11-19T14:00Z");
    expect(endInstant(webinar, "Asia/Tokyo")).toBe("2025-11-19T15:30Z");
  });

  it("is the start alone where no end is known", () => {
    expect(endInstant(ceremony, "UTC")).toBe("2025-12-01T14:00Z");
  });

  it("is the whole of its days in the zone", () => {
    expect(startInstant(highLevelMeeting, "America/New_York")).toBe("2025-12-15T05:00Z");
    expect(endInstant(highLevelMeeting, "America/New_York")).toBe("2025-12-18T05:00Z");
    expect(startInstant(deadline, "Asia/Shanghai")).toBe("2025-11-20T16:00Z");
    expect(endInstant(deadline, "Asia/Shanghai")).toBe("2025-11-21T16:00Z");
  });

  it("is 01:00 on a day without midnight", () => {
    const day: When = { kind: "date", start: "2026-04-24" };
    expect(startInstant(day, "Africa/Cairo")).toBe("2026-04-23T22:00Z");
    expect(endInstant({ kind: "date", start: "2026-04-23" }, "Africa/Cairo")).toBe("2026-04-23T22:00Z");
  });

  it("is unknown for floating times and windows", () => {
    for (const when of [session, lastWeek]) {
      expect(startInstant(when, "UTC")).toBeNull();
      expect(endInstant(when, "UTC")).toBeNull();
    }
  });
});

describe("the order of times", () => {
  it("is by start, a day before its hours, a window by its first day", () => {
    const sorted: When[] = [
      session,
      webinar,
      deadline,
      { kind: "instant", start: "2025-11-21T00:00Z" },
      { kind: "instant", start: "2025-11-21T00:00:30Z" },
      { kind: "floating", start: "2025-11-21T09:00" },
      lastWeek,
      ceremony,
      highLevelMeeting,
    ];
    const keys = sorted.map(sortKey);
    expect([...keys].reverse().sort()).toEqual(keys);
  });

  it("knows the same time however it is written", () => {
    expect(sameWhen(ceremony, { kind: "instant", start: "2025-12-01T14:00:00.000Z" })).toBe(true);
    expect(sameWhen(deadline, { ...deadline, end: "2025-11-21" })).toBe(true);
    expect(sameWhen(lastWeek, { ...lastWeek, text: "the last week of November" })).toBe(true);
    expect(sameWhen(session, { ...session, place: "日内瓦" })).toBe(true);
  });

  it("keeps apart what differs in kind, start or end", () => {
    expect(sameWhen(webinar, { kind: "instant", start: "2025-11-19T14:00Z" })).toBe(false);
    expect(sameWhen({ kind: "floating", start: "2025-12-01T14:00" }, ceremony)).toBe(false);
    expect(sameWhen(deadline, { kind: "window", from: "2025-11-21", to: "2025-11-21", text: "" })).toBe(
      false,
    );
    expect(sameWhen(highLevelMeeting, { kind: "date", start: "2025-12-15", end: "2025-12-18" })).toBe(false);
  });
});

describe("being past", () => {
  it("is after the end of an instant, at the end itself already", () => {
    expect(isPast(webinar, "2025-11-19T15:29Z")).toBe(false);
    expect(isPast(webinar, "2025-11-19T15:30Z")).toBe(true);
  });

  it("is not yet, for a moment that is now", () => {
    expect(isPast(ceremony, "2025-12-01T14:00Z")).toBe(false);
    expect(isPast(ceremony, "2025-12-01T14:00:01Z")).toBe(true);
    expect(isPast(ceremony, "2025-12-01T15:00:00.500+01:00")).toBe(true);
  });

  it("is for a date when it is over everywhere on earth", () => {
    expect(isPast(deadline, "2025-11-22T11:59Z")).toBe(false);
    expect(isPast(deadline, "2025-11-22T12:00Z")).toBe(true);
    expect(isPast(highLevelMeeting, "2025-12-18T11:00Z")).toBe(false);
    expect(isPast(lastWeek, "2025-12-01T12:00Z")).toBe(true);
  });

  it("is for a date in a zone when the day there is over", () => {
    expect(isPast(deadline, "2025-11-21T16:00Z", "Asia/Shanghai")).toBe(true);
    expect(isPast(deadline, "2025-11-21T16:00Z", "Europe/Zurich")).toBe(false);
    expect(isPast(lastWeek, "2025-11-30T16:00Z", "Asia/Shanghai")).toBe(true);
  });

  it("is for a floating time when no clock on earth is before it, whatever zone the reader is in", () => {
    expect(isPast(session, "2024-05-29T04:59Z", "Asia/Tokyo")).toBe(false);
    expect(isPast(session, "2024-05-29T05:00Z", "Asia/Tokyo")).toBe(true);
    expect(isPast({ kind: "floating", start: "2024-05-28T16:15:30" }, "2024-05-29T04:16Z")).toBe(true);
  });
});

describe("days", () => {
  it("are counted by the calendar", () => {
    expect(addDays("2024-02-28", 2)).toBe("2024-03-01");
    expect(addDays("2025-01-01", -1)).toBe("2024-12-31");
    expect(daysBetween("2025-11-18", "2025-12-01")).toBe(13);
    expect(daysBetween("2025-12-01", "2025-11-18")).toBe(-13);
  });

  it("count back and forth alike", () => {
    const date = fc
      .integer({ min: -20_000, max: 40_000 })
      .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
    fc.assert(
      fc.property(date, fc.integer({ min: -5000, max: 5000 }), (from, days) => {
        expect(daysBetween(from, addDays(from, days))).toBe(days);
        expect(addDays(addDays(from, days), -days)).toBe(from);
      }),
    );
  });

  it.each(["2025-02-29", "tomorrow", ""])("are none like %s", (date) => {
    expect(() => addDays(date, 1)).toThrow(RangeError);
    expect(() => daysBetween("2025-01-01", date)).toThrow(RangeError);
  });
});

describe("the morning before a deadline", () => {
  it("is at that hour of the clock in the zone, whatever clock change lies between", () => {
    expect(onMorning("2025-11-21", 3, 8, "Asia/Shanghai")).toBe("2025-11-18T00:00Z");
    expect(onMorning("2025-11-21", 0, 8, "America/New_York")).toBe("2025-11-21T13:00Z");
    expect(onMorning("2026-03-30", 0, 8, "Europe/Zurich")).toBe("2026-03-30T06:00Z");
    expect(onMorning("2026-03-30", 3, 8, "Europe/Zurich")).toBe("2026-03-27T07:00Z");
  });

  it("is what the clock reading resolves to", () => {
    expect(onMorning("2026-03-29", 0, 2, "Europe/Paris")).toBe(
      resolveLocal({ year: 2026, month: 3, day: 29, hour: 2, minute: 0 }, "Europe/Paris").instant,
    );
  });
});
