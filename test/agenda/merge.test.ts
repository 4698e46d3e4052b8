import { edit } from "../../src/agenda/edits";
import { actionOf } from "../../src/agenda/lookup";
import { actionAt, Desk, eventAt, LATER, minutesWith, NOW } from "./support";

const poll = actionAt(20, "MAG members to fill in the poll on the special meeting by 20 November.", {
  assignee: "MAG members",
  due: { kind: "date", start: "2025-11-20" },
});
const list = actionAt(21, "Secretariat to send the list of participants to the host country.", {
  assignee: "Secretariat",
});
const launch = eventAt(8, "Launch of the intersessional outputs", "2025-12-01T14:00Z");
const webinar = eventAt(9, "Last webinar of the BPF", "2025-12-27T13:00Z", { flags: ["far-from-document"] });
const minutes = minutesWith({ actions: [poll, list], events: [launch, webinar] });

function done(desk: Desk, id: string): void {
  const kept = actionOf(desk.known, id);
  desk.apply(edit(desk.known, kept, { ...kept.record.edits, status: "COMPLETED" }, "console:alice", LATER));
}

describe("importing minutes for the first time", () => {
  const desk = new Desk();
  const report = desk.import(minutes);

  it("adds the meeting, its events and its actions, with short ids in the order of the document", () => {
    expect(report.added.map(({ id, summary }) => [id, summary.en])).toEqual([
      ["M1", "IGF 2025 MAG Meeting XII"],
      ["E1", launch.summary],
      ["E2", webinar.summary],
      ["A1", poll.text],
      ["A2", list.text],
    ]);
    expect(report).toMatchObject({ changed: [], withdrawn: [], known: 0, warnings: [] });
  });

  it("holds what is certain for confirmed, and what a flag puts in doubt for tentative", () => {
    expect(desk.event("Launch")).toMatchObject({ status: "CONFIRMED", sequence: 0, timing: 0, timedAt: NOW });
    expect(desk.event("webinar")).toMatchObject({ status: "TENTATIVE", flags: ["far-from-document"] });
  });

  it("names the source of each fact", () => {
    expect(desk.action("poll").sources).toEqual([
      { meeting: report.meeting.uid, language: "en", section: poll.section, line: 20, sentence: poll.text },
    ]);
  });
});

describe("importing the same minutes again", () => {
  it("changes nothing and says how much was known", () => {
    const desk = new Desk();
    desk.import(minutes);
    const before = desk.known;
    const report = desk.import(minutes, LATER);
    expect(report).toMatchObject({ added: [], changed: [], withdrawn: [], known: 5 });
    expect(desk.known).toEqual(before);
  });
});

describe("importing a corrected version", () => {
  const corrected = (change: Partial<typeof minutes>): [Desk, ReturnType<Desk["import"]>] => {
    const desk = new Desk();
    desk.import(minutes);
    return [desk, desk.import({ ...minutes, ...change }, LATER)];
  };

  it("moves an event, keeps its uid and id, and says since when", () => {
    const [desk, report] = corrected({
      events: [launch, eventAt(9, "Last webinar of the BPF", "2025-11-27T13:00Z")],
    });
    expect(report.changed).toHaveLength(1);
    const { before, after } = report.changed[0]!;
    expect(after).toMatchObject({
      uid: before.uid,
      id: "E2",
      when: { start: "2025-11-27T13:00Z" },
      status: "CONFIRMED",
      sequence: 1,
      timing: 1,
      timedAt: LATER,
    });
    expect(desk.events).toHaveLength(2);
  });

  it("rewords an action without touching its timing", () => {
    const text = "MAG members are asked to fill in the poll on the special meeting by 20 November.";
    const [desk, report] = corrected({ actions: [{ ...poll, text }, list] });
    expect(report.changed).toHaveLength(1);
    expect(desk.action("asked to fill in")).toMatchObject({ id: "A1", sequence: 1, timing: 0, timedAt: NOW });
  });

  it("changes a deadline", () => {
    const [desk] = corrected({
      actions: [
        {
          ...poll,
          text: poll.text.replace("20", "24"),
          due: { kind: "date", start: "2025-11-24" },
        },
        list,
      ],
    });
    expect(desk.action("poll")).toMatchObject({
      id: "A1",
      due: { start: "2025-11-24" },
      sequence: 1,
      timing: 1,
    });
  });

  it("cancels what is no longer in it, and deletes nothing", () => {
    const [desk, report] = corrected({ actions: [poll] });
    expect(report.withdrawn.map(({ id }) => id)).toEqual(["A2"]);
    expect(desk.action("list of participants")).toMatchObject({
      status: "CANCELLED",
      sequence: 1,
      timing: 1,
    });
    expect(desk.action("list of participants").sources).toHaveLength(1);
  });

  it("knows again what comes back", () => {
    const [desk] = corrected({ actions: [poll] });
    const report = desk.import(minutes, LATER);
    expect(report.added).toEqual([]);
    expect(desk.action("list of participants")).toMatchObject({
      id: "A2",
      status: "NEEDS-ACTION",
      sequence: 2,
    });
  });

  it("takes another sentence in the same place for another action", () => {
    const other = actionAt(21, "Working groups will report on their budgets.");
    const [desk, report] = corrected({ actions: [poll, other] });
    expect(report.added.map(({ id }) => id)).toEqual(["A3"]);
    expect(desk.action("list of participants").status).toBe("CANCELLED");
  });

  it("is not misled by names and small words that all actions share", () => {
    const call = actionAt(20, "MAG members to join the call.", { assignee: "MAG members" });
    const vote = actionAt(20, "MAG members to send in the votes.", { assignee: "MAG members" });
    const desk = new Desk();
    desk.import(minutesWith({ actions: [call] }));
    done(desk, "A1");
    desk.import(minutesWith({ actions: [vote] }), LATER);
    expect(desk.action("votes")).toMatchObject({ id: "A2", status: "NEEDS-ACTION" });
  });

  it("says nothing of facts that only stand on other lines now, but shows the new lines", () => {
    const [desk, report] = corrected({ actions: [{ ...poll, line: 22 }, list] });
    expect(report).toMatchObject({ added: [], changed: [], withdrawn: [], known: 5 });
    expect(desk.action("poll").sources[0]!.line).toBe(22);
  });

  it("finds the meeting by its number when the correction is in its date", () => {
    const desk = new Desk();
    desk.import(minutes);
    const meeting = { ...minutes.meeting, when: { kind: "instant" as const, start: "2025-11-19T11:00Z" } };
    const report = desk.import({ ...minutes, meeting }, LATER);
    expect(report.added).toEqual([]);
    expect(report.changed.map(({ after }) => after.id)).toEqual(["M1"]);
  });

  it("takes the same number a year later for another meeting", () => {
    const desk = new Desk();
    desk.import(minutes);
    const meeting = { ...minutes.meeting, when: { kind: "instant" as const, start: "2026-11-17T11:00Z" } };
    const report = desk.import({ ...minutes, meeting }, LATER);
    expect(report.meeting.id).toBe("M2");
    expect(report.withdrawn).toEqual([]);
  });

  it("raises the version of the document, and keeps when it came in for an unchanged one", () => {
    const [desk] = corrected({ actions: [poll] });
    expect(desk.view.minutes).toMatchObject([{ version: 2, importedAt: LATER }]);
  });
});

describe("what people did", () => {
  it("outlasts corrected versions: done stays done", () => {
    const desk = new Desk();
    desk.import(minutes);
    done(desk, "A1");
    desk.import({
      ...minutes,
      actions: [
        { ...poll, text: poll.text.replace("20", "24"), due: { kind: "date", start: "2025-11-24" } },
        list,
      ],
    });
    expect(desk.action("poll")).toMatchObject({ status: "COMPLETED", due: { start: "2025-11-24" } });
  });

  it("keeps from being cancelled what the minutes no longer tell of", () => {
    const desk = new Desk();
    desk.import(minutes);
    done(desk, "A2");
    const report = desk.import({ ...minutes, actions: [poll] });
    expect(report.withdrawn).toEqual([]);
    expect(desk.action("list of participants").status).toBe("COMPLETED");
  });
});

describe("the next meeting", () => {
  const announced = minutesWith({
    nextMeeting: {
      when: { kind: "instant", start: "2025-12-10T13:00Z" },
      line: 46,
      text: "The next MAG meeting takes place on 10 December at 13:00 UTC.",
    },
  });

  it("is on the agenda once minutes say when it is", () => {
    const desk = new Desk();
    desk.import(announced);
    expect(desk.view.meetings.at(-1)).toMatchObject({
      id: "M2",
      kind: "meeting",
      group: "MAG",
      status: "CONFIRMED",
      when: { start: "2025-12-10T13:00Z" },
    });
  });

  it.each([null, { kind: "window" as const, from: "2025-12-01", to: "2025-12-31", text: "in December" }])(
    "is not made up when they say %j",
    (when) => {
      const desk = new Desk();
      desk.import(
        minutesWith({ nextMeeting: { when, line: 46, text: "The next meeting will be announced." } }),
      );
      expect(desk.view.meetings).toHaveLength(1);
    },
  );

  it("is joined by its own minutes when they arrive", () => {
    const desk = new Desk();
    desk.import(announced);
    const own = minutesWith({
      meeting: {
        title: "IGF 2025 MAG Meeting XIII",
        group: "MAG",
        number: 13,
        when: { kind: "instant", start: "2025-12-10T13:00Z" },
      },
    });
    const report = desk.import(own, LATER);
    expect(report.meeting).toMatchObject({
      id: "M2",
      number: 13,
      summary: { en: "IGF 2025 MAG Meeting XIII" },
      timing: 0,
    });
    expect(desk.view.meetings).toHaveLength(2);
  });

  it("is the same whichever minutes come first", () => {
    const own = minutesWith({
      meeting: {
        title: "IGF 2025 MAG Meeting XIII",
        group: "MAG",
        number: 13,
        when: { kind: "instant", start: "2025-12-10T13:00Z" },
      },
    });
    const uids = [
      [announced, own],
      [own, announced],
    ].map((order) => {
      const desk = new Desk();
      for (const one of order) desk.import(one);
      return desk.view.meetings.map(({ uid }) => uid);
    });
    expect(uids[0]).toEqual(uids[1]);
  });

  it("moves with a correction, and is cancelled when the announcement goes", () => {
    const desk = new Desk();
    desk.import(announced);
    desk.import(
      {
        ...announced,
        nextMeeting: { ...announced.nextMeeting!, when: { kind: "instant", start: "2025-12-11T13:00Z" } },
      },
      LATER,
    );
    expect(desk.view.find("M2")).toMatchObject({ when: { start: "2025-12-11T13:00Z" }, timing: 1 });
    desk.import({ ...announced, nextMeeting: { when: null, line: 46, text: "To be announced." } }, LATER);
    expect(desk.view.find("M2")).toMatchObject({ status: "CANCELLED" });
  });

  it("is not told a second time as an event", () => {
    const desk = new Desk();
    desk.import({ ...announced, events: [eventAt(46, "Next MAG meeting", "2025-12-10T13:00Z")] });
    expect(desk.events).toEqual([]);
  });
});
