import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { edit } from "../../src/agenda/edits";
import { actionOf } from "../../src/agenda/lookup";
import { upcoming } from "../../src/agenda/queries";
import { read } from "../../src/minutes";
import type { Minutes, MinutesWarning } from "../../src/minutes/types";
import { Desk, LATER, NOW } from "./support";

const SAMPLES = path.resolve(__dirname, "../samples/minutes");
const english = readFileSync(path.join(SAMPLES, "2025-11-18.en.md"), "utf8");
const chinese = readFileSync(path.join(SAMPLES, "2025-11-18.zh.md"), "utf8");

/** A document after a correction, which must be one. */
function corrected(document: string, from: string | RegExp, to: string): Minutes {
  const text = document.replace(from, to);
  expect(text).not.toBe(document);
  return read(text);
}

const imported = (...documents: (string | Minutes)[]): Desk => {
  const desk = new Desk();
  for (const document of documents)
    desk.import(typeof document === "string" ? read(document) : document, NOW);
  return desk;
};

/** What comparing documents brought up; what their reader was not sure of is tested with the reader. */
const compared = (warnings: readonly MinutesWarning[]): string[] =>
  warnings
    .map(({ code, line }) => `${code} ${line}`)
    .filter((warning) => /^(versions-differ|not-in-every|edited|possibly)/.test(warning));

/** How many things the sample tells of: its meeting, events and actions. */
const FACTS = 1 + read(english).events.length + read(english).actions.length;

const factsOf = (desk: Desk): number => desk.view.meetings.length + desk.view.actions.length;

const both = (desk: Desk): number =>
  [...desk.view.meetings, ...desk.view.actions].filter(({ summary }) => summary.en && summary["zh-Hans"])
    .length;

describe.each([
  ["English first", [english, chinese]],
  ["Chinese first", [chinese, english]],
])("the sample minutes of one meeting in two languages, %s", (_name, order) => {
  it("give the meeting, its events and its actions once, each in both languages", () => {
    const desk = imported(...order);
    expect(factsOf(desk)).toBe(FACTS);
    expect(both(desk)).toBe(FACTS);
    expect(desk.action("scheduling poll").summary["zh-Hans"]).toContain("时间调查表");
    expect(desk.event("last webinar")).toMatchObject({ status: "TENTATIVE", flags: ["far-from-document"] });
    expect(desk.event("last webinar").summary["zh-Hans"]).toContain("网络研讨会");
  });

  it("agree", () => {
    expect(compared(imported(...order).view.minutes.flatMap(({ warnings }) => warnings))).toEqual([]);
  });

  it("change nothing when they are imported again", () => {
    const desk = imported(...order);
    const before = desk.known;
    for (const document of order)
      expect(desk.import(read(document), LATER)).toMatchObject({
        added: [],
        changed: [],
        withdrawn: [],
        known: FACTS,
      });
    expect(desk.known).toEqual(before);
  });

  it("announce no next meeting, and none is made up", () => {
    expect(upcoming(imported(...order).view, NOW, { kinds: ["meeting"] })).toEqual([]);
  });
});

describe("the sample minutes, corrected", () => {
  it("in the date of an event: English first, then the translation follows", () => {
    const desk = imported(english, chinese);
    const { id, uid } = desk.event("last webinar");
    const report = desk.import(
      corrected(english, "on 27 December at 13:00", "on 27 November at 13:00"),
      LATER,
    );
    expect(report).toMatchObject({ added: [], withdrawn: [], changed: [{ after: { id } }] });
    expect(compared(report.warnings)).toEqual(["versions-differ 55"]);
    const moved = {
      uid,
      when: { start: "2025-11-27T13:00Z" },
      status: "CONFIRMED",
      flags: [],
      timing: 1,
      timedAt: LATER,
    };
    expect(desk.view.find(id)).toMatchObject(moved);
    const second = desk.import(corrected(chinese, "将于 12 月 27 日", "将于 11 月 27 日"), LATER);
    expect(second).toMatchObject({ added: [], changed: [], withdrawn: [] });
    expect(compared(second.warnings)).toEqual([]);
    expect(desk.view.find(id)).toMatchObject(moved);
  });

  it("in the date of an event: the translation first, and English still decides", () => {
    const desk = imported(english, chinese);
    const { id } = desk.event("last webinar");
    const report = desk.import(corrected(chinese, "将于 12 月 27 日", "将于 11 月 27 日"), LATER);
    expect(report).toMatchObject({ added: [], changed: [], withdrawn: [] });
    expect(compared(report.warnings)).toEqual(["versions-differ 55"]);
    expect(desk.view.find(id)).toMatchObject({ when: { start: "2025-12-27T13:00Z" }, status: "TENTATIVE" });
    desk.import(corrected(english, "on 27 December at 13:00", "on 27 November at 13:00"), LATER);
    expect(desk.view.find(id)).toMatchObject({ when: { start: "2025-11-27T13:00Z" }, status: "CONFIRMED" });
  });

  it("in a deadline, after somebody marked the action done: it moves and stays done", () => {
    const desk = imported(english, chinese);
    const kept = actionOf(desk.known, desk.action("scheduling poll").id);
    desk.apply(edit(desk.known, kept, { status: "COMPLETED" }, "console:alice", NOW));
    const report = desk.import(corrected(english, "by 20 November", "by 24 November"), LATER);
    expect(report).toMatchObject({ added: [], withdrawn: [] });
    expect(desk.action("scheduling poll")).toMatchObject({
      id: kept.record.id,
      uid: kept.record.uid,
      status: "COMPLETED",
      due: { start: "2025-11-24" },
    });
  });

  it("in the words of an action: its text changes and nothing else", () => {
    const desk = imported(english, chinese);
    const { id } = desk.action("who will attend");
    const report = desk.import(
      corrected(
        english,
        "MAG members to tell the Secretariat who will attend",
        "MAG members are kindly asked to tell the Secretariat which of them attend",
      ),
      LATER,
    );
    expect(report).toMatchObject({
      added: [],
      withdrawn: [],
      changed: [{ after: { id, sequence: 2, timing: 0 } }],
    });
    expect(desk.view.find(id)!.summary["zh-Hans"]).toContain("请 MAG 成员告知秘书处");
  });

  it.each([
    ["in both versions", true],
    ["in the English version alone", false],
  ])("by leaving an action out, %s: it is cancelled", (_name, inBoth) => {
    const desk = imported(english, chinese);
    const { id } = desk.action("without a UN badge");
    const report = desk.import(corrected(english, /^\* Non-governmental.*\n/m, ""), LATER);
    expect(report.added).toEqual([]);
    expect(report.withdrawn.map((record) => record.id)).toEqual([id]);
    if (inBoth) {
      const second = desk.import(corrected(chinese, /^- 提醒没有联合国出入证.*\n/m, ""), LATER);
      expect(second).toMatchObject({ added: [], changed: [], withdrawn: [] });
    }
    expect(desk.view.find(id)).toMatchObject({ status: "CANCELLED" });
    desk.import(read(english), LATER);
    expect(desk.view.find(id)).toMatchObject({ status: "NEEDS-ACTION" });
  });

  it("by leaving an action out of the translation alone: it stands, with a warning", () => {
    const desk = imported(english, chinese);
    const { id } = desk.action("without a UN badge");
    const report = desk.import(corrected(chinese, /^- 提醒没有联合国出入证.*\n/m, ""), LATER);
    expect(report.withdrawn).toEqual([]);
    expect(compared(report.warnings)).toEqual(["not-in-every-version 33"]);
    expect(desk.view.find(id)).toMatchObject({ status: "NEEDS-ACTION" });
  });

  it("by a new action at the head of a section: the others keep their ids", () => {
    const desk = imported(english, chinese);
    const before = desk.view.actions.map(({ id, summary }) => [id, summary.en]);
    const report = desk.import(
      corrected(
        english,
        "* MAG members and interested participants can sign up for the IMSB",
        "* The co-chairs to write to the IMSB about the outcome document.\n$&",
      ),
      LATER,
    );
    expect(report.added).toMatchObject([
      { id: "A6", summary: { en: "The co-chairs to write to the IMSB about the outcome document." } },
    ]);
    expect(desk.view.actions.map(({ id, summary }) => [id, summary.en]).slice(0, 5)).toEqual(before);
  });
});

type Correction = [
  name: string,
  en: [string | RegExp, string],
  zh: [string | RegExp, string],
  outcome: object,
];

const corrections: Correction[] = [
  [
    "moves the deadline of an action",
    ["by 21 November", "by 28 November"],
    ["11 月 21 日前", "11 月 28 日前"],
    { due: { kind: "date", start: "2025-11-28" }, status: "COMPLETED" },
  ],
  [
    "rewords an action",
    ["are reminded to register for the", "should not forget to register for the"],
    ["须在 11 月 21 日前登记参加", "请勿忘记在 11 月 21 日前登记参加"],
    { due: { kind: "date", start: "2025-11-21" }, status: "COMPLETED" },
  ],
  [
    "drops an action that somebody did already",
    [/^\* Non-governmental.*\n/m, ""],
    [/^- 提醒没有联合国出入证.*\n/m, ""],
    { due: { kind: "date", start: "2025-11-21" }, status: "COMPLETED" },
  ],
];

describe.each(corrections)("a correction that %s", (_name, en, zh, outcome) => {
  it.each([
    ["English first", 0],
    ["Chinese first", 1],
  ])("in both versions, %s, with somebody marking it done in between", (_order, first) => {
    const desk = imported(english, chinese);
    const { record, ...kept } = actionOf(desk.known, desk.action("without a UN badge").id);
    const versions = [corrected(english, ...en), corrected(chinese, ...zh)];
    const reports = [desk.import(versions[first]!, NOW)];
    const now = actionOf(desk.known, record.id);
    desk.apply(edit(desk.known, now, { ...now.record.edits, status: "COMPLETED" }, "console:alice", LATER));
    reports.push(desk.import(versions[1 - first]!, LATER));
    expect(kept.claims).toHaveLength(2);
    expect(reports.flatMap(({ added }) => added)).toEqual([]);
    expect(compared(reports[1]!.warnings)).toEqual([]);
    expect(desk.view.find(record.id)).toMatchObject({ uid: record.uid, ...outcome });
    for (const version of versions)
      expect(desk.import(version, LATER)).toMatchObject({ added: [], changed: [], withdrawn: [] });
  });
});

const PUBLISHED = path.resolve(__dirname, "../../../shared/minutes");
const published = (name: string): Minutes => read(readFileSync(path.join(PUBLISHED, name), "utf8"));
const arePublished = existsSync(PUBLISHED);
if (!arePublished) console.info("The published minutes are not on this machine; tests on them are skipped.");

(arePublished ? describe : describe.skip)("the published minutes", () => {
  it("of two meetings stand side by side", () => {
    const desk = imported(published("2024-05-14.zh.txt"), published("2025-11-18.zh.txt"));
    expect(desk.view.meetings.filter(({ kind }) => kind === "meeting")).toMatchObject([
      { number: 7 },
      { number: 12 },
    ]);
    const [seventh, twelfth] = [published("2024-05-14.zh.txt"), published("2025-11-18.zh.txt")];
    expect(desk.view.actions).toHaveLength(seventh.actions.length + twelfth.actions.length);
    expect(desk.events).toHaveLength(seventh.events.length + twelfth.events.length);
  });

  it("in Chinese and our English sample of the same meeting become one set of records", () => {
    const desk = imported(published("2025-11-18.zh.txt"), english);
    expect(factsOf(desk)).toBe(FACTS);
    expect(both(desk)).toBe(FACTS);
    expect(compared(desk.view.minutes.flatMap(({ warnings }) => warnings))).toEqual([]);
  });

  it("and our Chinese sample, in wholly other words, are known as one by dates and names; an action without either is not", () => {
    const desk = imported(published("2025-11-18.zh.txt"));
    const report = desk.import(read(chinese), LATER);
    expect(report.added.map(({ id }) => id)).toEqual(["A6"]);
    expect(report.withdrawn.map(({ id }) => id)).toEqual(["A1"]);
  });
});
