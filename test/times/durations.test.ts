import fc from "fast-check";
import {
  allZones,
  compactDuration,
  before as instantBefore,
  inZone,
  parseDuration,
  plus,
} from "../../src/times";

describe("a length of time as people type it", () => {
  it.each([
    ["1w", "P1W"],
    ["1d", "P1D"],
    ["1h", "PT1H"],
    ["90s", "PT1M30S"],
    ["90m", "PT1H30M"],
    ["2w3d", "P17D"],
    ["1d12h", "P1DT12H"],
    ["1mo", "P1M"],
    ["7d", "P1W"],
    ["24h", "PT24H"],
    ["0d", "P0D"],
    ["PT90M", "PT1H30M"],
    ["p1dt2h", "P1DT2H"],
    ["P1Y", "P12M"],
    [" 1 Week ", "P1W"],
    ["1 week, 2 days", "P9D"],
    ["an hour", "PT1H"],
    ["5 min.", "PT5M"],
    ["1 semaine", "P1W"],
    ["une heure", "PT1H"],
    ["3 días", "P3D"],
    ["uma semana", "P1W"],
    ["2 mêses", "P2M"],
    ["2 недели", "P2W"],
    ["5 дней", "P5D"],
    ["1 ч 30 мин", "PT1H30M"],
    ["3天", "P3D"],
    ["３天", "P3D"],
    ["两周", "P2W"],
    ["一个小时", "PT1H"],
    ["一個星期", "P1W"],
    ["30分钟", "PT30M"],
    ["3 أيام", "P3D"],
    ["٢ ساعة", "PT2H"],
  ])("%s is %s", (text, iso) => {
    expect(parseDuration(text)).toBe(iso);
  });

  it.each([
    "",
    "w",
    "5",
    "d1",
    "-1d",
    "−1d",
    "P-1D",
    "1.5h",
    "1,5h",
    "PT0.5H",
    "P",
    "PT",
    "P1H",
    "400d",
    "53w",
    "13mo",
    "9000h",
    "99999999999999999999d",
    "1 fortnight",
    "1w!",
    "1d".repeat(1000),
    "constructor",
    "1 constructor",
  ])("%.30s is none", (text) => {
    expect(parseDuration(text)).toBeNull();
  });

  it("holds a year and a leap day at most", () => {
    expect(parseDuration("366d")).toBe("P366D");
    expect(parseDuration("367d")).toBeNull();
    expect(parseDuration("366d1s")).toBeNull();
  });

  it("is written in short as it can be typed", () => {
    expect(compactDuration("P1W")).toBe("1w");
    expect(compactDuration("P1DT1H30M")).toBe("1d1h30m");
    expect(compactDuration("P0D")).toBe("0d");
    expect(() => compactDuration("1w")).toThrow(RangeError);
  });

  it("comes back from its short form and from ISO 8601", () => {
    const amount = (max: number) => fc.integer({ min: 0, max });
    const typed = fc
      .tuple(amount(20), amount(90), amount(200), amount(500), amount(5000))
      .map(([w, d, h, m, s]) => `${w}w${d}d${h}h${m}m${s}s`);
    fc.assert(
      fc.property(typed, (text) => {
        const iso = parseDuration(text)!;
        expect(parseDuration(iso)).toBe(iso);
        expect(parseDuration(compactDuration(iso))).toBe(iso);
      }),
    );
  });

  it("never fails on any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 80 }), (text) => {
        const iso = parseDuration(text);
        if (iso !== null) expect(parseDuration(iso)).toBe(iso);
      }),
    );
  });
});

describe("a duration before an instant", () => {
  it.each([
    // Summer time begins in Zurich on 29 March 2026, and ends on 25 October.
    ["2026-03-29T13:00Z", "P1D", "Europe/Zurich", "2026-03-28T14:00Z"],
    ["2026-03-29T13:00Z", "PT24H", "Europe/Zurich", "2026-03-28T13:00Z"],
    ["2026-03-29T13:00Z", "P1D", "UTC", "2026-03-28T13:00Z"],
    ["2026-10-26T09:00Z", "P1W", "Europe/Zurich", "2026-10-19T08:00Z"],
    ["2026-10-26T09:00Z", "P1DT1H", "Europe/Zurich", "2026-10-25T08:00Z"],
    ["2026-03-31T12:00Z", "P1M", "UTC", "2026-02-28T12:00Z"],
    ["2025-12-01T14:00Z", "PT90S", "UTC", "2025-12-01T13:58:30Z"],
    ["2025-12-01T14:00Z", "P0D", "Asia/Tokyo", "2025-12-01T14:00Z"],
    // The reading a day earlier is skipped, or comes twice.
    ["2026-03-30T00:30Z", "P1D", "Europe/Zurich", "2026-03-29T01:30Z"],
    ["2026-10-26T01:30Z", "P1D", "Europe/Zurich", "2026-10-25T00:30Z"],
    // The later of two equal readings stays the later.
    ["2026-10-25T01:30Z", "PT1H", "Europe/Zurich", "2026-10-25T00:30Z"],
    ["2026-10-25T01:30Z", "PT0S", "Europe/Zurich", "2026-10-25T01:30Z"],
  ])("of %s, %s in %s, is %s", (instant, duration, zone, result) => {
    expect(instantBefore(instant, duration, zone)).toBe(result);
  });

  it("counts days by UTC where no zone is given", () => {
    expect(instantBefore("2026-03-29T13:00Z", "P1W")).toBe("2026-03-22T13:00Z");
    expect(plus("2026-03-22T13:00Z", "P1W")).toBe("2026-03-29T13:00Z");
  });

  it("refuses what is no duration", () => {
    expect(() => instantBefore("2026-03-29T13:00Z", "1d")).toThrow(/no ISO 8601 duration/);
    expect(() => plus("2026-03-29T13:00Z", "")).toThrow(RangeError);
    expect(() => plus("soon", "P1D")).toThrow(/no ISO 8601 instant/);
  });

  const zone = fc.constantFrom(...allZones());
  const instant = fc
    .integer({ min: Date.UTC(2000, 0) / 60_000, max: Date.UTC(2060, 0) / 60_000 })
    .map((minutes) => new Date(minutes * 60_000).toISOString().slice(0, 16) + "Z");

  it("of hours is exact and comes back, in every zone", () => {
    fc.assert(
      fc.property(instant, zone, fc.integer({ min: 0, max: 9000 }), (time, name, hours) => {
        const earlier = instantBefore(time, `PT${hours}H`, name);
        expect(Date.parse(time) - Date.parse(earlier)).toBe(hours * 3_600_000);
        expect(plus(earlier, `PT${hours}H`, name)).toBe(time);
      }),
    );
  });

  it("of days shows the same clock, or one moved on by a gap of a day at most", () => {
    fc.assert(
      fc.property(instant, zone, fc.integer({ min: 1, max: 366 }), (time, name, days) => {
        const wanted = inZone(time, name).setZone("utc", { keepLocalTime: true }).minus({ days });
        const shown = inZone(instantBefore(time, `P${days}D`, name), name).setZone("utc", {
          keepLocalTime: true,
        });
        const moved = shown.diff(wanted, "hours").hours;
        expect(moved).toBeGreaterThanOrEqual(0);
        expect(moved).toBeLessThanOrEqual(24);
      }),
      { numRuns: 1000 },
    );
  });
});
