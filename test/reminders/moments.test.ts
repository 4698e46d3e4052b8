import { dueMoment, uselessAfter } from "../../src/reminders/moments";
import type { When } from "../../src/times/types";

const at = (start: string): When => ({ kind: "instant", start });
const on = (start: string, end?: string): When => ({ kind: "date", start, ...(end ? { end } : {}) });

describe("when a reminder of a meeting falls due", () => {
  it("counts hours exactly and days by the wall clock, in the zone of those who read it", () => {
    expect(dueMoment("meeting", at("2025-12-01T14:00Z"), "PT1H", "Asia/Shanghai")).toBe("2025-12-01T13:00Z");
    expect(dueMoment("meeting", at("2025-12-01T14:00Z"), "P1D", "Asia/Shanghai")).toBe("2025-11-30T14:00Z");
    expect(dueMoment("event", at("2025-12-01T14:00Z"), "P1W", "UTC")).toBe("2025-11-24T14:00Z");
  });

  it("keeps the clock reading over the night in which New York's clocks go back", () => {
    // Sunday 2 November 2025, 10:00 EST; the day before, 10:00 is EDT.
    expect(dueMoment("meeting", at("2025-11-02T15:00Z"), "P1D", "America/New_York")).toBe(
      "2025-11-01T14:00Z",
    );
    expect(dueMoment("meeting", at("2025-11-02T15:00Z"), "PT24H", "America/New_York")).toBe(
      "2025-11-01T15:00Z",
    );
    expect(dueMoment("meeting", at("2025-11-02T15:00Z"), "P1D", "Asia/Tokyo")).toBe("2025-11-01T15:00Z");
  });

  it("keeps the clock reading over the night in which Berlin's clocks go forward", () => {
    expect(dueMoment("meeting", at("2026-03-29T12:00Z"), "P1D", "Europe/Berlin")).toBe("2026-03-28T13:00Z");
    expect(dueMoment("meeting", at("2026-03-30T00:30Z"), "P1D", "Europe/Berlin")).toBe("2026-03-29T01:30Z");
  });

  it("falls in the morning where only the day is known, and leaves out hours before it", () => {
    expect(dueMoment("event", on("2025-12-15", "2025-12-17"), "P1D", "Asia/Shanghai")).toBe(
      "2025-12-14T01:00Z",
    );
    expect(dueMoment("event", on("2025-12-15", "2025-12-17"), "P1W", "America/New_York")).toBe(
      "2025-12-08T14:00Z",
    );
    expect(dueMoment("event", on("2025-12-15"), "PT1H", "UTC")).toBeNull();
    expect(dueMoment("event", on("2025-12-15"), "P1DT1H", "UTC")).toBeNull();
  });

  it("finds the morning of days that have no midnight, in Cairo and Beirut", () => {
    expect(dueMoment("event", on("2026-04-24"), "P0D", "Africa/Cairo")).toBe("2026-04-24T06:00Z");
    expect(dueMoment("event", on("2026-04-24"), "P1D", "Africa/Cairo")).toBe("2026-04-23T07:00Z");
    expect(dueMoment("event", on("2026-03-30"), "P1D", "Asia/Beirut")).toBe("2026-03-29T06:00Z");
  });

  it("is never, where nobody knows the zone or the day", () => {
    expect(dueMoment("meeting", { kind: "floating", start: "2024-05-28T16:15" }, "P1D", "UTC")).toBeNull();
    expect(
      dueMoment(
        "event",
        { kind: "window", from: "2025-11-24", to: "2025-11-30", text: "last week" },
        "P1D",
        "UTC",
      ),
    ).toBeNull();
  });
});

describe("when a reminder of a deadline falls due", () => {
  it("is the morning some days before, where it is read", () => {
    expect(dueMoment("action", on("2025-11-21"), "P3D", "UTC")).toBe("2025-11-18T09:00Z");
    expect(dueMoment("action", on("2025-11-21"), "P0D", "Asia/Kathmandu")).toBe("2025-11-21T03:15Z");
    expect(dueMoment("action", on("2025-11-21"), "PT6H", "UTC")).toBeNull();
  });

  it("counts from the last day of a stretch", () => {
    expect(dueMoment("action", on("2025-11-20", "2025-11-21"), "P0D", "UTC")).toBe("2025-11-21T09:00Z");
  });

  it("counts from the last day that vague words can mean", () => {
    const late = {
      kind: "window",
      from: "2025-10-25",
      to: "2025-10-31",
      text: "the end of October",
    } as const;
    expect(dueMoment("action", late, "P3D", "UTC")).toBe("2025-10-28T09:00Z");
    expect(dueMoment("action", late, "P0D", "Asia/Shanghai")).toBe("2025-10-31T01:00Z");
    expect(dueMoment("action", late, "PT6H", "UTC")).toBeNull();
    expect(uselessAfter("action", late, "UTC")).toBe("2025-11-01T00:00Z");
  });

  it("is the last morning before a deadline that passes at an hour", () => {
    const endOfDay = at("2025-11-20T23:59Z");
    expect(dueMoment("action", endOfDay, "P0D", "UTC")).toBe("2025-11-20T09:00Z");
    // In Tokyo it passes at 08:59 on the 21st, before that day's morning.
    expect(dueMoment("action", endOfDay, "P0D", "Asia/Tokyo")).toBe("2025-11-20T00:00Z");
    expect(dueMoment("action", endOfDay, "P1D", "Asia/Tokyo")).toBe("2025-11-19T00:00Z");
  });
});

describe("until when a reminder is of use", () => {
  it("is 15 minutes into a meeting, however long it lasts", () => {
    const meeting: When = { kind: "instant", start: "2025-12-01T14:00Z", end: "2025-12-01T16:00Z" };
    expect(uselessAfter("meeting", meeting, "Asia/Shanghai")).toBe("2025-12-01T14:15Z");
  });

  it("is the end of the day where no hour is known", () => {
    expect(uselessAfter("event", on("2025-12-15", "2025-12-17"), "Asia/Shanghai")).toBe("2025-12-15T16:00Z");
    expect(uselessAfter("action", on("2025-11-20", "2025-11-21"), "America/New_York")).toBe(
      "2025-11-22T05:00Z",
    );
    expect(uselessAfter("action", at("2025-11-20T23:59Z"), "Asia/Tokyo")).toBe("2025-11-21T15:00Z");
  });

  it("ends a day at one o'clock when Cairo's clocks skip midnight", () => {
    expect(uselessAfter("event", on("2026-04-23"), "Africa/Cairo")).toBe("2026-04-23T22:00Z");
    expect(uselessAfter("event", on("2026-03-28"), "Asia/Beirut")).toBe("2026-03-28T22:00Z");
  });
});
