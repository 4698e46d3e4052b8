import { told } from "./told";

const minutes = (sentence: string) => told(`MAG\n10 October 2026 | 14:00 UTC\n\n1. A\n\n- ${sentence}\n`);

describe("A gathering announced without its day", () => {
  it.each([
    ["A webinar on access will be held in late November.", "2026-11-21..2026-11-30"],
    ["The network plans to hold a workshop in the first half of 2027.", "2027-01-01..2027-06-30"],
    ["Un webinaire sera organisé fin novembre.", "2026-11-24..2026-11-30"],
    ["Se celebrará un taller a finales de noviembre.", "2026-11-24..2026-11-30"],
    ["Um seminário será realizado no fim de novembro.", "2026-11-24..2026-11-30"],
    ["Вебинар пройдёт в конце ноября.", "2026-11-24..2026-11-30"],
    ["ستُعقد ندوة في أواخر نوفمبر.", "2026-11-24..2026-11-30"],
    ["工作组计划于11月下旬召开研讨会。", "2026-11-21..2026-11-30"],
  ])("is an event in a window: %s", (sentence, when) => {
    expect(minutes(sentence)).toMatchObject({ events: [when], codes: [] });
  });

  it.each([
    "Results will be published at the end of November.",
    "ستُنشر قائمة ورش العمل المختارة في نهاية نوفمبر.",
    "The group met for a workshop in early October.",
    "Members will have two weeks; the secretariat will hold a consultation within two weeks.",
  ])("is none where nothing is to be held in it: %s", (sentence) => {
    expect(minutes(sentence).events).toEqual([]);
  });

  it("is the one whose day is told elsewhere", () => {
    expect(
      minutes(
        "The second open consultation will be held in late November.\n- The second open consultation will be held on 26 November.",
      ).events,
    ).toEqual(["2026-11-26"]);
  });

  it("is of the year to come, and doubted, where the month of this year is over", () => {
    expect(minutes("The forum will be held in late June.")).toMatchObject({
      events: ["2027-06-21..2027-06-30"],
      codes: ["year-assumed"],
    });
  });

  it("may be the next meeting", () => {
    expect(minutes("The next meeting will be held in mid-December.").next).toBe("2026-12-11..2026-12-20");
  });
});

describe("A deadline without its day", () => {
  it.each([
    ["Ana to send the report within two weeks.", "2026-10-10..2026-10-24"],
    ["Ana to send the report by the end of the month.", "2026-10-25..2026-10-31"],
    ["The Secretariat will circulate the list at the end of October.", "2026-10-25..2026-10-31"],
  ])("is a window: %s", (action, due) => {
    expect(told(`MAG\n10 October 2026 | 14:00 UTC\n\n1. A\n\nActions:\n\n- ${action}\n`)).toMatchObject({
      actions: [expect.stringContaining(`[${due}]`)],
      events: [],
    });
  });
});

describe("A table of meetings", () => {
  it("has its zone in its first row", () => {
    expect(
      minutes(
        "B.\n\n| Date | Time (UTC) | Topic |\n|---|---|---|\n| 17 November 2026 | 13:30 | Session |\n| 15 December 2026 | 20:00 - 21:00 | Toolkit |",
      ).events,
    ).toEqual(["2026-11-17T13:30Z", "2026-12-15T20:00Z/2026-12-15T21:00Z"]);
  });
});
