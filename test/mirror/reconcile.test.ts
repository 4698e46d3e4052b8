import { Agenda } from "../../src/agenda/agenda";
import { EventRefused } from "../../src/chat/event-calendar";
import type { Place } from "../../src/chat/request";
import { PlatformError } from "../../src/errors";
import { MirroredEvents } from "../../src/mirror/mirrored";
import { reconcile, type Server } from "../../src/mirror/reconcile";
import { RefusedEvents } from "../../src/mirror/refused-events";
import { serverKey } from "../../src/mirror/wishes";
import { openEmbedded } from "../../src/store/embedded";
import type { Store } from "../../src/store/port";
import { temporaryFolder } from "../store/temporary";
import { RecordingCalendar } from "./calendar";

const PLACE: Place = { platform: "discord", team: "S1", id: "C1", kind: "channel" };
const NOW = "2025-11-18T12:00:00.000Z";
const BY = "discord:1";

describe("bringing a calendar in line with the agenda", () => {
  let store: Store;
  let remove: () => Promise<void>;
  let agenda: Agenda;
  let mirrored: MirroredEvents;
  let calendar: RecordingCalendar;
  let refused: RefusedEvents;

  const bring = async (now = NOW, more: Partial<Server> = {}): Promise<void> => {
    const view = await agenda.view();
    const events = (await mirrored.all()).get(serverKey(PLACE)) ?? new Map();
    const wish = { agenda: view, place: PLACE, locale: "en", since: NOW } as const;
    const logger = { warn: () => undefined, error: () => undefined };
    await reconcile({
      refused,
      logger,
      calendar,
      mirrored,
      events,
      wish,
      now,
      mayGoOn: async () => true,
      ...more,
    });
  };
  const add = async (start: string, end?: string): Promise<string> => {
    const when = { kind: "instant", start, ...(end !== undefined && { end }) } as const;
    const meeting = { group: "MAG", when, summary: `Planning ${start}`, language: "en" };
    return (await agenda.addMeeting(meeting, BY, NOW)).after.id;
  };
  const shown = (): string[] => [...calendar.events.values()].map(({ start }) => start);

  beforeEach(async () => {
    const made = await temporaryFolder();
    ({ remove } = made);
    store = await openEmbedded(made.folder);
    agenda = new Agenda(store);
    mirrored = new MirroredEvents(store);
    calendar = new RecordingCalendar();
    refused = new RefusedEvents();
  });

  afterEach(async () => {
    await store.close();
    await remove();
  });

  it("shows a meeting with its own end, or with an hour where nobody said when it ends", async () => {
    await add("2025-12-09T13:00Z", "2025-12-09T16:30Z");
    await add("2025-12-10T13:00Z");
    await bring();
    const ends = [...calendar.events.values()].map(({ end }) => Date.parse(end));
    expect(ends).toEqual([Date.parse("2025-12-09T16:30Z"), Date.parse("2025-12-10T14:00Z")]);
  });

  it("asks for nothing that is there already", async () => {
    await add("2025-12-09T13:00Z");
    await bring();
    await bring();
    expect(calendar.asked).toHaveLength(1);
  });

  it("makes nothing twice when it was made and nobody could write that down", async () => {
    await add("2025-12-09T13:00Z");
    await bring();
    for (const event of (await mirrored.all()).get(serverKey(PLACE))!.values()) await mirrored.forget(event);
    await bring();
    expect(calendar.events.size).toBe(1);
  });

  it("leaves a meeting that has begun, forgets one that is over, and shows nothing past", async () => {
    await add("2025-12-09T13:00Z");
    await bring();
    await bring("2025-12-09T13:30:00.000Z");
    expect(shown()).toEqual(["2025-12-09T13:00Z"]);
    await bring("2025-12-09T14:00:00.000Z");
    expect(shown()).toEqual(["2025-12-09T13:00Z"]);
    expect((await mirrored.all()).size).toBe(0);
    await bring("2025-12-09T15:00:00.000Z");
    expect(calendar.asked).toHaveLength(1);
  });

  it("takes a meeting away that is cancelled after it began, and shows one anew that is put off then", async () => {
    const [cancelled, moved] = [await add("2025-12-09T13:00Z"), await add("2025-12-09T13:15Z")];
    await bring();
    const now = "2025-12-09T13:20:00.000Z";
    await agenda.cancelMeeting(cancelled, BY, now);
    await agenda.moveMeeting(moved, { kind: "instant", start: "2025-12-09T18:00Z" }, BY, now);
    await bring(now);
    expect(shown()).toEqual(["2025-12-09T18:00Z"]);
    expect([...calendar.events.keys()]).toEqual(["e3"]);
  });

  it("takes everything away that is not over when it is not wished for any more", async () => {
    await add("2025-12-09T13:00Z");
    await bring();
    await bring(NOW, { wish: null });
    expect(shown()).toEqual([]);
    expect((await mirrored.all()).size).toBe(0);
  });

  it("shows no more than there is room for, those that come next first", async () => {
    for (let day = 60; day > 0; day--)
      await add(`${new Date(Date.parse(NOW) + day * 86_400_000).toISOString().slice(0, 10)}T13:00Z`);
    await bring();
    expect(shown()).toHaveLength(50);
    expect(shown()[0]).toBe("2025-11-19T13:00Z");
    expect(shown()).toEqual([...shown()].sort());
  });

  it("goes on when one event is refused, and asks for that again only once it is otherwise", async () => {
    const first = await add("2025-12-09T13:00Z");
    await add("2025-12-10T13:00Z");
    calendar.refusals.push(new EventRefused("50035"));
    await bring();
    expect(shown()).toEqual(["2025-12-10T13:00Z"]);
    await bring();
    expect(calendar.asked).toHaveLength(2);
    await agenda.moveMeeting(first, { kind: "instant", start: "2025-12-11T13:00Z" }, BY, NOW);
    await bring();
    expect(shown()).toEqual(["2025-12-10T13:00Z", "2025-12-11T13:00Z"]);
  });

  it("leaves no old time where the new one is refused", async () => {
    const moved = await add("2025-12-09T13:00Z");
    await bring();
    await agenda.moveMeeting(moved, { kind: "instant", start: "2025-12-11T13:00Z" }, BY, NOW);
    calendar.refusals.push(new EventRefused("50035"));
    await bring();
    expect(shown()).toEqual([]);
    expect((await mirrored.all()).size).toBe(0);
  });

  it("forgets an event that may not be taken away, so that it ends by itself", async () => {
    await add("2025-12-09T13:00Z");
    await bring();
    calendar.hiding.push(new EventRefused("180000"));
    await bring(NOW, { wish: null });
    expect((await mirrored.all()).size).toBe(0);
  });

  it("stops in the midst when another process has taken over, and where something fails", async () => {
    for (const day of ["09", "10", "11"]) await add(`2025-12-${day}T13:00Z`);
    let left = 1;
    await bring(NOW, { mayGoOn: async () => left-- > 0 });
    expect(shown()).toEqual(["2025-12-09T13:00Z"]);
    calendar.refusals.push(new PlatformError("unknown", "http_500"));
    await expect(bring()).rejects.toThrow("http_500");
    expect(shown()).toEqual(["2025-12-09T13:00Z"]);
    await bring();
    expect(shown()).toHaveLength(3);
  });
});
