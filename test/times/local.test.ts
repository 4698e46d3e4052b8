import fc from "fast-check";
import { allZones, inZone, resolveLocal, startOfDay } from "../../src/times";

const read = (text: string, zone: string) => {
  const [year, month, day, hour, minute] = text.split(/\D/).map(Number);
  return resolveLocal({ year: year!, month: month!, day: day!, hour: hour!, minute: minute! }, zone);
};

describe("a clock reading", () => {
  it.each([
    ["2025-11-19 12:00", "Asia/Shanghai", "2025-11-19T04:00Z"],
    ["2025-11-18 23:00", "America/New_York", "2025-11-19T04:00Z"],
    ["2024-05-28 16:15", "Europe/Zurich", "2024-05-28T14:15Z"],
    ["2026-12-01 07:00", "America/Vancouver", "2026-12-01T14:00Z"],
    ["2025-12-01 14:00", "UTC+05:45", "2025-12-01T08:15Z"],
    ["2025-12-31 24:00", "UTC", "2026-01-01T00:00Z"],
    ["2024-02-29 00:00", "Pacific/Kiritimati", "2024-02-28T10:00Z"],
  ])("%s in %s is %s", (text, zone, instant) => {
    expect(read(text, zone)).toEqual({ instant });
  });

  it.each([
    ["2026-10-25 02:30", "Europe/Paris", "2026-10-25T00:30Z", "2026-10-25T01:30Z"],
    ["2026-11-01 01:00", "America/New_York", "2026-11-01T05:00Z", "2026-11-01T06:00Z"],
    ["2026-04-05 01:45", "Australia/Lord_Howe", "2026-04-04T14:45Z", "2026-04-04T15:15Z"],
  ])("%s in %s, which comes twice, is the earlier and flagged", (text, zone, earlier, later) => {
    expect(read(text, zone)).toEqual({
      instant: earlier,
      flag: "repeated-local-time",
      candidates: [earlier, later],
    });
  });

  it.each([
    ["2026-03-29 02:30", "Europe/Paris", "2026-03-29T01:30Z"],
    ["2026-03-29 02:00", "Europe/Paris", "2026-03-29T01:00Z"],
    ["2026-03-08 02:30", "America/New_York", "2026-03-08T07:30Z"],
    ["2026-04-24 00:15", "Africa/Cairo", "2026-04-23T22:15Z"],
    ["2011-12-30 12:00", "Pacific/Apia", "2011-12-30T22:00Z"],
  ])(
    "%s in %s, which never comes, is read by the offset before the gap and flagged",
    (text, zone, instant) => {
      expect(read(text, zone)).toEqual({ instant, flag: "nonexistent-local-time" });
    },
  );

  it.each([
    ["2026-03-29 01:59", "Europe/Paris"],
    ["2026-03-29 03:00", "Europe/Paris"],
    ["2026-10-25 01:59", "Europe/Paris"],
    ["2026-10-25 03:00", "Europe/Paris"],
  ])("%s in %s, beside a clock change, is certain", (text, zone) => {
    expect(read(text, zone).flag).toBeUndefined();
  });

  it("is certain where a clock change was abolished", () => {
    expect(read("2027-03-14 02:30", "America/Vancouver")).toEqual({ instant: "2027-03-14T09:30Z" });
  });

  it.each([
    "2026-02-29 12:00",
    "2026-13-01 12:00",
    "2026-01-01 25:00",
    "2026-01-01 24:01",
    "2026-01-01 12:60",
  ])("%s is none", (text) => {
    expect(() => read(text, "UTC")).toThrow(RangeError);
  });
});

describe("the start of a day", () => {
  it.each([
    ["2025-12-15", "Asia/Shanghai", "2025-12-14T16:00Z"],
    ["2026-04-24", "Africa/Cairo", "2026-04-23T22:00Z"],
    ["2026-09-06", "America/Santiago", "2026-09-06T04:00Z"],
    ["2026-03-29", "Asia/Beirut", "2026-03-28T22:00Z"],
    ["2026-03-29", "Atlantic/Azores", "2026-03-29T01:00Z"],
    ["2011-12-30", "Pacific/Apia", "2011-12-30T10:00Z"],
    // 00:00 comes twice in Havana when its summer ends.
    ["2026-11-01", "America/Havana", "2026-11-01T04:00Z"],
  ])("%s in %s is %s", (date, zone, instant) => {
    expect(startOfDay(date, zone)).toBe(instant);
  });

  it.each(["2026-02-30", "15-12-2025", "2025-12-15T00:00", ""])("refuses %s", (date) => {
    expect(() => startOfDay(date, "UTC")).toThrow(RangeError);
  });
});

describe("for every zone and instant", () => {
  const zone = fc.constantFrom(...allZones(), "UTC", "UTC+05:30", "UTC-12:00");
  const MINUTE = 60_000;
  const instant = fc
    .integer({ min: Date.UTC(1900, 0) / MINUTE, max: Date.UTC(2060, 0) / MINUTE })
    .map((minutes) => new Date(minutes * MINUTE).toISOString().slice(0, 16) + "Z");

  it("reading the clock that it shows gives it back, or says that the reading comes twice", () => {
    fc.assert(
      fc.property(instant, zone, (time, name) => {
        const resolved = resolveLocal(inZone(time, name), name);
        if (resolved.flag === undefined) expect(resolved.instant).toBe(time);
        else {
          expect(resolved.flag).toBe("repeated-local-time");
          expect(resolved.candidates).toContain(time);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it("what is resolved shows the reading, unless the reading never comes", () => {
    const local = fc.record({
      year: fc.integer({ min: 1900, max: 2060 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
      hour: fc.integer({ min: 0, max: 23 }),
      minute: fc.integer({ min: 0, max: 59 }),
    });
    fc.assert(
      fc.property(local, zone, (reading, name) => {
        const { instant: resolved, flag } = resolveLocal(reading, name);
        const { year, month, day, hour, minute } = inZone(resolved, name);
        const shown = { year, month, day, hour, minute };
        if (flag === "nonexistent-local-time") expect(shown).not.toEqual(reading);
        else expect(shown).toEqual(reading);
      }),
      { numRuns: 3000 },
    );
  });

  it("the answer is the same whatever was asked before", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(instant, zone), { minLength: 2, maxLength: 20 }), (asked) => {
        const ask = ([time, name]: [string, string]) => resolveLocal(inZone(time, name), name);
        const forwards = asked.map(ask);
        const backwards = asked.toReversed().map(ask).toReversed();
        expect(backwards).toEqual(forwards);
      }),
    );
  });
});
