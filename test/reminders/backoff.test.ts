import { PlatformError } from "../../src/errors";
import { retryAt } from "../../src/reminders/backoff";

const NOW = "2025-12-01T13:00:00.000Z";
const FAR = "2025-12-02T00:00Z";

describe("when to try again", () => {
  it("is twice as long after each attempt, up to ten minutes", () => {
    expect([1, 2, 3, 6, 7, 50, 5000].map((attempts) => retryAt(NOW, FAR, attempts))).toEqual([
      "2025-12-01T13:00:10Z",
      "2025-12-01T13:00:20Z",
      "2025-12-01T13:00:40Z",
      "2025-12-01T13:05:20Z",
      "2025-12-01T13:10Z",
      "2025-12-01T13:10Z",
      "2025-12-01T13:10Z",
    ]);
  });

  it("is when the platform asks for it, neither before nor later", () => {
    const soon = new PlatformError("transient", "ratelimited", { retryAfterSeconds: 0.3 });
    expect([1, 7].map((attempts) => retryAt(NOW, FAR, attempts, soon))).toEqual([
      "2025-12-01T13:00:01Z",
      "2025-12-01T13:00:01Z",
    ]);
    const busy = new PlatformError("transient", "ratelimited", { retryAfterSeconds: 90.5 });
    expect(retryAt(NOW, FAR, 1, busy)).toBe("2025-12-01T13:01:31Z");
    expect(retryAt(NOW, "2025-12-01T13:00:05Z", 1, busy)).toBe("2025-12-01T13:01:31Z");
  });

  it("is a last time at the end, while it is still of use", () => {
    expect(retryAt(NOW, "2025-12-01T13:05Z", 7)).toBe("2025-12-01T13:05Z");
    expect(retryAt("2025-12-01T13:05:00.000Z", "2025-12-01T13:05Z", 8)).toBe("2025-12-01T13:15Z");
  });
});
