import fc from "fast-check";
import { parseInstant } from "../../src/times/iso-instant";

describe("the milliseconds of an ISO 8601 instant", () => {
  it.each([
    "2025-11-18T11:00Z",
    "2025-11-18T11:00:30Z",
    "2024-02-29T23:59:59.987Z",
    "2025-11-18T11:00:00+05:45",
    "2025-01-01T00:30-03:00",
    "1969-12-31T23:59:59.999Z",
    // Less usual, and left to the platform.
    "2025-11-18",
    "2025-11-18T24:00:00Z",
    "+002025-11-18T11:00:00Z",
    "2025-11-18T11:00:00.5Z",
    "2025-11-18T11:00:00.123456Z",
  ])("%s is read as the platform reads it", (iso) => {
    expect(parseInstant(iso)).toBe(Date.parse(iso));
    expect(parseInstant(iso)).not.toBeNaN();
  });

  it.each([
    "",
    "now",
    "2025-11-18T11:00:61Z",
    "2025-13-18T11:00Z",
    "20a5-11-18T11:00Z",
    "2025-11-18T11:00:00+25:00",
  ])("%j is none", (text) => {
    expect(parseInstant(text)).toBeNaN();
  });

  it("is what the platform makes of it, for any moment", () => {
    fc.assert(
      fc.property(
        fc.date({
          min: new Date("0001-01-01T00:00Z"),
          max: new Date("9999-12-31T00:00Z"),
          noInvalidDate: true,
        }),
        (date) => {
          expect(parseInstant(date.toISOString())).toBe(date.getTime());
        },
      ),
    );
  });
});
