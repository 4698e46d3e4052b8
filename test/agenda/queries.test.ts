import { actionsWhere, nextMeeting, upcoming } from "../../src/agenda/queries";
import type { When } from "../../src/times/types";
import { actionAt, Desk, eventAt, minutesWith, NOW } from "./support";

const ids = (records: readonly { id: string }[]): string[] => records.map(({ id }) => id);

describe("what is ahead", () => {
  const desk = new Desk();
  const event = (line: number, summary: string, when: When): ReturnType<typeof eventAt> => ({
    ...eventAt(line, summary, "2025-01-01"),
    when,
    text: summary,
  });
  desk.import(
    minutesWith({
      events: [
        event(6, "newsletter, past", { kind: "date", start: "2025-11-15" }),
        event(7, "consultation that ended an hour ago", {
          kind: "instant",
          start: "2025-11-18T09:00Z",
          end: "2025-11-18T11:00Z",
        }),
        event(8, "forum that is going on", { kind: "date", start: "2025-11-17", end: "2025-11-19" }),
        { ...event(9, "launch", { kind: "instant", start: "2025-12-01T14:00Z" }), group: "IMSB" },
        event(10, "special meeting some day", {
          kind: "window",
          from: "2025-11-24",
          to: "2025-11-30",
          text: "the last week of November",
        }),
        event(11, "session on a day somewhere", { kind: "floating", start: "2025-11-18T16:15" }),
      ],
      nextMeeting: {
        when: { kind: "instant", start: "2025-12-10T13:00Z" },
        line: 50,
        text: "Next: 10 December.",
      },
    }),
  );
  const view = desk.view;

  it("is in order of time, without what is over", () => {
    const texts = upcoming(view, NOW).map(({ summary, group }) => summary.en ?? group);
    expect(texts).toEqual([
      "forum that is going on",
      "session on a day somewhere",
      "special meeting some day",
      "launch",
      "Multistakeholder Advisory Group",
    ]);
  });

  it("can be narrowed to a body, to days and to meetings", () => {
    expect(upcoming(view, NOW, { group: "IMSB" })).toMatchObject([{ summary: { en: "launch" } }]);
    expect(upcoming(view, NOW, { days: 7 })).toHaveLength(3);
    expect(upcoming(view, NOW, { kinds: ["meeting"] })).toHaveLength(1);
  });

  it("has the next meeting of a group, and makes none up from its events", () => {
    expect(nextMeeting(view, "MAG", NOW)).toMatchObject({ when: { start: "2025-12-10T13:00Z" } });
    expect(nextMeeting(view, "MAG", "2025-12-10T13:01:00.000Z")).toBeUndefined();
    expect(nextMeeting(view, "IMSB", NOW)).toBeUndefined();
  });

  it("has nothing that is cancelled", () => {
    desk.import(minutesWith({}));
    expect(upcoming(desk.view, NOW)).toEqual([]);
  });
});

describe("action items", () => {
  const desk = new Desk();
  desk.import(
    minutesWith({
      actions: [
        actionAt(20, "Secretariat to share the agenda.", { assignee: "IGF Secretariat" }),
        actionAt(21, "Register.", {
          assignee: "MAG members and interested participants",
          due: { kind: "date", start: "2025-11-21" },
        }),
        actionAt(22, "Vote.", {
          assignee: "MAG members",
          due: { kind: "date", start: "2025-11-20" },
          group: "WG-WSP",
        }),
        actionAt(23, "Send support letters."),
        actionAt(24, "Report.", { assignee: "Ann Annexe" }),
      ],
    }),
  );
  desk.import(
    minutesWith({
      language: "zh-Hans",
      actions: [
        actionAt(22, "投票。", {
          assignee: "MAG 成员及有兴趣的参会者",
          due: { kind: "date", start: "2025-11-20" },
        }),
      ],
    }),
  );
  const view = desk.view;

  it("come with those first that have a deadline, in its order", () => {
    expect(ids(actionsWhere(view))).toEqual(["A3", "A2", "A1", "A4", "A5"]);
    expect(ids(actionsWhere(view, { dated: true }))).toEqual(["A3", "A2"]);
  });

  it("can be asked for by group and status", () => {
    expect(ids(actionsWhere(view, { group: "WG-WSP" }))).toEqual(["A3"]);
    expect(actionsWhere(view, { status: "COMPLETED" })).toEqual([]);
  });

  it("are mine when an assignee in any language holds one of my names as whole words", () => {
    expect(ids(actionsWhere(view, { mine: ["mag members"] }))).toEqual(["A3", "A2"]);
    expect(ids(actionsWhere(view, { mine: ["MAG 成员"] }))).toEqual(["A3"]);
    expect(ids(actionsWhere(view, { mine: ["ann"] }))).toEqual(["A5"]);
    expect(actionsWhere(view, { mine: ["an", "nexe", ""] })).toEqual([]);
  });
});
