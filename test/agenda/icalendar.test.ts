import ICAL from "ical.js";
import { toICalendar } from "../../src/agenda/icalendar";
import type { When } from "../../src/times/types";
import { actionAt, Desk, eventAt, LATER, minutesWith, NOW } from "./support";

const event = (line: number, summary: string, when: When): ReturnType<typeof eventAt> => ({
  ...eventAt(line, summary, "2025-01-01"),
  when,
  text: `${summary}.`,
});

const minutes = minutesWith({
  events: [
    event(6, "Launch; with commas, and more", {
      kind: "instant",
      start: "2025-12-01T14:00Z",
      end: "2025-12-01T15:30Z",
    }),
    event(7, "High-level meeting", { kind: "date", start: "2025-12-15", end: "2025-12-17" }),
    event(8, "Session", { kind: "floating", start: "2025-05-28T16:15", end: "2025-05-28T17:00" }),
    event(9, "Special meeting", {
      kind: "window",
      from: "2025-11-24",
      to: "2025-11-30",
      text: "late November",
    }),
    {
      ...event(10, "Webinar", { kind: "instant", start: "2025-12-27T13:00Z" }),
      flags: ["far-from-document"],
      group: "BPF",
    },
  ],
  actions: [
    actionAt(20, "MAG members to vote.", {
      due: { kind: "date", start: "2025-11-20" },
      assignee: "MAG members",
    }),
  ],
});

function calendar(desk: Desk, more: Partial<Parameters<typeof toICalendar>[1]> = {}): ICAL.Component {
  return ICAL.Component.fromString(toICalendar(desk.view, { locale: "en", now: LATER, ...more }));
}

function entry(desk: Desk, summary: string, locale: "en" | "zh-Hans" = "en"): ICAL.Component {
  const all = calendar(desk, { locale }).getAllSubcomponents();
  const found = all.filter((one) => String(one.getFirstPropertyValue("summary")).startsWith(summary));
  expect(found).toHaveLength(1);
  return found[0]!;
}

const line = (component: ICAL.Component, name: string): string =>
  component.getFirstProperty(name)!.toICALString();

describe("the agenda as iCalendar", () => {
  const desk = new Desk();
  desk.import(minutes, NOW);

  it("has times in UTC", () => {
    const launch = entry(desk, "Launch");
    expect(line(launch, "dtstart")).toBe("DTSTART:20251201T140000Z");
    expect(line(launch, "dtend")).toBe("DTEND:20251201T153000Z");
    expect(line(launch, "status")).toBe("STATUS:CONFIRMED");
    expect(line(launch, "summary")).toBe("SUMMARY:Launch\\; with commas\\, and more");
  });

  it("has days with an exclusive end", () => {
    expect(line(entry(desk, "High-level"), "dtstart")).toBe("DTSTART;VALUE=DATE:20251215");
    expect(line(entry(desk, "High-level"), "dtend")).toBe("DTEND;VALUE=DATE:20251218");
  });

  it("has times without a zone as floating, tentative and with the reason", () => {
    const session = entry(desk, "Session");
    expect(line(session, "dtstart")).toBe("DTSTART:20250528T161500");
    expect(line(session, "status")).toBe("STATUS:TENTATIVE");
    expect(session.getFirstPropertyValue("description")).toContain("time zone not stated");
  });

  it("has what is in doubt as tentative, saying why", () => {
    const webinar = entry(desk, "Webinar");
    expect(line(webinar, "status")).toBe("STATUS:TENTATIVE");
    expect(webinar.getFirstPropertyValue("description")).toContain("the date looks doubtful");
  });

  it("leaves out what is no more than a stretch of days", () => {
    const summaries = calendar(desk)
      .getAllSubcomponents("vevent")
      .map((one) => one.getFirstPropertyValue("summary"));
    expect(summaries).not.toContain("Special meeting");
    expect(summaries).toHaveLength(5);
  });

  it("has action items as to-dos with deadline, assignee and source", () => {
    const todo = entry(desk, "MAG members");
    expect(todo.name).toBe("vtodo");
    expect(line(todo, "due")).toBe("DUE;VALUE=DATE:20251120");
    expect(line(todo, "status")).toBe("STATUS:NEEDS-ACTION");
    expect(todo.getFirstPropertyValue("description")).toBe(
      "For: MAG members\nIGF 2025 MAG Meeting XII: “MAG members to vote.”",
    );
  });

  it("names each entry for good, and says when it was last changed", () => {
    const launch = entry(desk, "Launch");
    expect(launch.getFirstPropertyValue("uid")).toBe(desk.event("Launch").uid);
    expect(line(launch, "sequence")).toBe("SEQUENCE:0");
    expect(line(launch, "last-modified")).toBe("LAST-MODIFIED:20251118T120000Z");
    expect(line(launch, "dtstamp")).toBe("DTSTAMP:20251119T120000Z");
  });

  it("can be of one body alone", () => {
    const [only, ...rest] = calendar(desk, { group: "BPF" }).getAllSubcomponents();
    expect(only!.getFirstPropertyValue("summary")).toBe("Webinar");
    expect(rest).toEqual([]);
  });

  it("says in the reader's language what is not in it", () => {
    expect(entry(desk, "High-level meeting", "zh-Hans").getFirstPropertyValue("summary")).toContain("英语");
  });

  it("keeps what was cancelled, so that calendars take it out", () => {
    const corrected = new Desk();
    corrected.import(minutes, NOW);
    corrected.import({ ...minutes, events: minutes.events.slice(1) }, LATER);
    expect(line(entry(corrected, "Launch"), "status")).toBe("STATUS:CANCELLED");
    expect(line(entry(corrected, "Launch"), "sequence")).toBe("SEQUENCE:1");
  });

  it("takes no line of its own from a text", () => {
    const hostile = new Desk();
    hostile.import(
      minutesWith({ events: [eventAt(6, "Party\r\nATTENDEE:mailto:a@b\u0007", "2025-12-01")] }),
      NOW,
    );
    const [event] = calendar(hostile).getAllSubcomponents("vevent").slice(1);
    expect(event!.getFirstProperty("attendee")).toBeNull();
  });
});
