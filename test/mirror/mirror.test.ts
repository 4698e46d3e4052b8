import { Agenda } from "../../src/agenda/agenda";
import type { Adapter } from "../../src/chat/adapter";
import type { Place } from "../../src/chat/request";
import { SimulatedClock } from "../../src/clock";
import { PlatformError } from "../../src/errors";
import { Mirror } from "../../src/mirror/mirror";
import { openEmbedded } from "../../src/store/embedded";
import type { Store } from "../../src/store/port";
import { temporaryFolder } from "../store/temporary";
import { RecordingCalendar } from "./calendar";

const NOW = "2025-11-18T12:00:00.000Z";
const ALICE = { platform: "discord", id: "1", name: "Alice" } as const;
const serverOf = (team: string): Place => ({ platform: "discord", team, id: `C${team}`, kind: "channel" });

/** A clock that tells when somebody sleeps, so that whatever there was to do is done. */
class WatchedClock extends SimulatedClock {
  private resting: (() => void)[] = [];

  override sleepUntil(instant: string, signal: AbortSignal): Promise<void> {
    const slept = super.sleepUntil(instant, signal);
    for (const rest of this.resting.splice(0)) rest();
    return slept;
  }

  /** Sets the clock, and resolves once all has been done for which it is time then. */
  async reach(instant: string): Promise<void> {
    const rested = new Promise<void>((resolve) => this.resting.push(resolve));
    this.set(instant);
    await rested;
  }
}

describe("calendars that follow the agenda", () => {
  let store: Store;
  let remove: () => Promise<void>;
  let clock: WatchedClock;
  let calendar: RecordingCalendar;
  let mirror: Mirror;
  let told: string[];

  beforeEach(async () => {
    const made = await temporaryFolder();
    ({ remove } = made);
    store = await openEmbedded(made.folder);
    clock = new WatchedClock(NOW);
    calendar = new RecordingCalendar();
    told = [];
    const agenda = new Agenda(store);
    for (const day of ["09", "10"]) {
      const when = { kind: "instant", start: `2025-12-${day}T13:00Z` } as const;
      await agenda.addMeeting({ group: "MAG", when, summary: day, language: "en" }, "discord:1", NOW);
    }
    mirror = new Mirror({
      store,
      clock,
      agenda,
      adapters: [{ platform: "discord", events: calendar } as Partial<Adapter> as Adapter],
      logger: { warn: () => undefined, error: () => undefined },
      channels: { locale: async () => undefined, revision: async () => 0 },
      refused: async (wish, code) => void told.push(`${wish.place.team} ${code}`),
      holder: null,
    });
    await mirror.wishes.add(serverOf("S1"), ALICE, "en", NOW);
    await mirror.wishes.add(serverOf("S2"), ALICE, "en", NOW);
  });

  afterEach(async () => {
    await mirror.stop();
    await store.close();
    await remove();
  });

  const begin = async (): Promise<void> => {
    const rested = clock.reach(NOW);
    mirror.start();
    await rested;
  };

  it("are left alone for as long as the platform asks, while others are seen to", async () => {
    calendar.refusals.push(new PlatformError("transient", "rate_limited", { retryAfterSeconds: 90 }));
    await begin();
    expect(calendar.events.size).toBe(2);
    await clock.reach("2025-11-18T12:01:29.000Z");
    expect(calendar.events.size).toBe(2);
    await clock.reach("2025-11-18T12:01:30.000Z");
    expect(calendar.events.size).toBe(4);
    expect(told).toEqual([]);
  });

  it("are given up where the platform allows no events, and who asked is told once", async () => {
    calendar.refusals.push(new PlatformError("permanent", "50013"));
    await begin();
    await clock.reach("2025-11-18T14:00:00.000Z");
    expect(calendar.events.size).toBe(2);
    expect(calendar.asked).toHaveLength(3);
    expect(told).toEqual(["S1 50013"]);
  });
});
