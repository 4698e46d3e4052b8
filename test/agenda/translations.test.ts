import { edit } from "../../src/agenda/edits";
import { actionOf } from "../../src/agenda/lookup";
import type { Minutes } from "../../src/minutes/types";
import { actionAt, Desk, eventAt, LATER, minutesWith } from "./support";

const english = minutesWith({
  actions: [
    actionAt(15, "MAG members to confirm who attends the WSIS+20 meeting in New York."),
    actionAt(16, "Non-governmental participants to register for WSIS+20 by 21 November.", {
      assignee: "Non-governmental participants",
      due: { kind: "date", start: "2025-11-21" },
    }),
  ],
  events: [
    eventAt(8, "Monthly newsletter", "2025-11-15", { past: true }),
    eventAt(30, "IMSB open office hours", "2025-11-19T04:00Z", {
      text: "IMSB open office hours on 19 November at 04:00 and 14:00 UTC.",
    }),
    eventAt(30, "IMSB open office hours", "2025-11-19T14:00Z", {
      text: "IMSB open office hours on 19 November at 04:00 and 14:00 UTC.",
    }),
    eventAt(32, "IMSB dialogue with Member States", "2025-11-21"),
  ],
});

const chinese: Minutes = {
  ...english,
  language: "zh-Hans",
  translation: true,
  meeting: { ...english.meeting, title: "IGF 2025 MAG 第十二次会议" },
  sections: [
    { title: "行动事项与后续步骤", line: 2 },
    { title: "1. 秘书处最新情况", line: 9 },
    { title: "2. IMSB 最新情况", line: 29 },
    { title: "3. 其他事项", line: 49 },
  ],
  actions: [
    actionAt(19, "请 MAG 成员确认出席 WSIS+20 纽约会议的人员名单。"),
    actionAt(20, "提醒非政府参会方在 11 月 21 日前完成 WSIS+20 报名。", {
      assignee: "非政府参会方",
      due: { kind: "date", start: "2025-11-21" },
    }),
  ],
  events: [
    eventAt(12, "月度通讯发布", "2025-11-15", { past: true }),
    eventAt(34, "IMSB 开放办公时间", "2025-11-19T04:00Z", {
      text: "IMSB 将于 11 月 19 日协调世界时 04:00 和 14:00 开放办公时间。",
    }),
    eventAt(34, "IMSB 开放办公时间", "2025-11-19T14:00Z", {
      text: "IMSB 将于 11 月 19 日协调世界时 04:00 和 14:00 开放办公时间。",
    }),
    eventAt(36, "IMSB 与会员国对话会", "2025-11-21"),
  ],
};

const imported = (...documents: Minutes[]): Desk => {
  const desk = new Desk();
  for (const document of documents) desk.import(document);
  return desk;
};

const orders: [string, (one: Minutes, other: Minutes) => Minutes[]][] = [
  ["English first", (en, zh) => [en, zh]],
  ["Chinese first", (en, zh) => [zh, en]],
];

describe.each(orders)("two language versions of one meeting, %s", (_name, order) => {
  it("make one set of records with texts in both languages and a source in each", () => {
    const desk = imported(...order(english, chinese));
    expect(desk.view.meetings).toHaveLength(5);
    expect(desk.view.actions).toHaveLength(2);
    for (const record of [...desk.view.meetings, ...desk.view.actions]) {
      expect(Object.keys(record.summary).sort()).toEqual(["en", "zh-Hans"]);
      expect(record.sources.map(({ language }) => language)).toEqual(["en", "zh-Hans"]);
    }
    expect(desk.action("register").summary["zh-Hans"]).toContain("报名");
    expect(desk.action("register").assignee).toEqual({
      en: "Non-governmental participants",
      "zh-Hans": "非政府参会方",
    });
    expect(desk.view.minutes.flatMap(({ warnings }) => warnings)).toEqual([]);
  });

  it("keep the words of each for days that none of them names, as long as they mean the same days", () => {
    const week = (text: string, to = "2025-11-30") => ({
      when: { kind: "window" as const, from: "2025-11-24", to, text },
    });
    const vague = (minutes: Minutes, line: number, summary: string, when: ReturnType<typeof week>) => ({
      ...minutes,
      events: [...minutes.events, eventAt(line, summary, "2025-11-24", when)],
    });
    const [en, zh] = [
      vague(english, 40, "WG-WSP ad hoc meeting", week("the last week of November")),
      vague(chinese, 44, "WG-WSP 专题会议", week("11 月最后一周")),
    ];
    expect(imported(...order(en, zh)).event("WG-WSP ad hoc").wording).toEqual({
      en: "the last week of November",
      "zh-Hans": "11 月最后一周",
    });
    const later = vague(chinese, 44, "WG-WSP 专题会议", week("11 月下旬", "2025-11-29"));
    expect(imported(...order(en, later)).event("WG-WSP ad hoc").wording).toEqual({
      en: "the last week of November",
    });
    expect(imported(...order(en, zh)).event("newsletter")).not.toHaveProperty("wording");
  });

  it("disagree on a date: the English one decides, and a warning names both sentences", () => {
    const misdated = {
      ...chinese,
      events: chinese.events.map((event, at) =>
        at === 0 ? eventAt(12, "月度通讯发布", "2025-11-16", { past: true }) : event,
      ),
    };
    const desk = imported(...order(english, misdated));
    expect(desk.view.meetings).toHaveLength(5);
    expect(desk.event("newsletter")).toMatchObject({
      when: { start: "2025-11-15" },
      summary: { "zh-Hans": "月度通讯发布" },
    });
    const warnings = desk.view.minutes.flatMap(({ language, warnings }) =>
      warnings.map((one) => ({ language, ...one })),
    );
    expect(warnings).toEqual([
      {
        language: "zh-Hans",
        line: 12,
        code: "versions-differ",
        text: "[zh-Hans] “月度通讯发布 (2025-11-16).” ≠ [en] “Monthly newsletter (2025-11-15).”",
      },
    ]);
  });

  it("of which the English lacks an action: it is cancelled, with a warning", () => {
    const shorter = { ...english, actions: english.actions.slice(1) };
    const desk = imported(...order(shorter, chinese));
    expect(desk.view.actions).toHaveLength(2);
    expect(desk.action("人员名单")).toMatchObject({ status: "CANCELLED" });
    expect(desk.action("人员名单").summary).not.toHaveProperty("en");
    expect(desk.action("register")).toMatchObject({ status: "NEEDS-ACTION" });
    expect(desk.view.minutes.flatMap(({ warnings }) => warnings)).toMatchObject([
      { line: 19, code: "not-in-every-version" },
    ]);
  });

  it("of which the English lacks an event: it is in doubt, with a warning", () => {
    const shorter = { ...english, events: english.events.slice(0, 3) };
    const desk = imported(...order(shorter, chinese));
    expect(desk.event("对话会")).toMatchObject({ status: "TENTATIVE" });
    expect(desk.view.minutes.flatMap(({ warnings }) => warnings)).toMatchObject([
      { line: 36, code: "not-in-every-version" },
    ]);
  });

  it("of which the Chinese lacks an action: it stands, with a warning", () => {
    const shorter = { ...chinese, actions: chinese.actions.slice(0, 1) };
    const desk = imported(...order(english, shorter));
    expect(desk.action("register")).toMatchObject({ status: "NEEDS-ACTION" });
    expect(desk.view.minutes.flatMap(({ warnings }) => warnings)).toMatchObject([
      { line: 16, code: "not-in-every-version" },
    ]);
  });

  it("never lend one's words to another's date", () => {
    const otherEvent = {
      ...chinese,
      events: [eventAt(24, "网络研讨会", "2025-11-03", { past: true }), ...chinese.events.slice(1)],
    };
    const desk = imported(...order(english, otherEvent));
    expect(desk.event("newsletter").summary).not.toHaveProperty("zh-Hans");
    expect(desk.event("研讨会")).toMatchObject({ when: { start: "2025-11-03" }, status: "TENTATIVE" });
  });
});

describe("language versions", () => {
  it("leave an action open that somebody took on before the English version came without it", () => {
    const desk = imported(chinese);
    const kept = actionOf(desk.known, desk.action("人员名单").id);
    desk.apply(edit(desk.known, kept, { assignee: "Alice" }, "console:alice", LATER));
    desk.import({ ...english, actions: english.actions.slice(1) });
    expect(desk.action("人员名单")).toMatchObject({ status: "NEEDS-ACTION", assignee: { en: "Alice" } });
  });

  it("announce a next meeting that only the translation dates: it is in doubt", () => {
    const next = {
      line: 50,
      text: "下一次会议：12 月 10 日",
      when: { kind: "instant", start: "2025-12-10T13:00Z" },
    } as const;
    const desk = imported(
      { ...chinese, nextMeeting: next },
      { ...english, nextMeeting: { line: 46, text: "To be announced.", when: null } },
    );
    expect(desk.view.meetings.at(-1)).toMatchObject({ kind: "meeting", status: "TENTATIVE" });
  });

  it("give the same uids in either order", () => {
    const uids = orders.map(([, order]) =>
      imported(...order(english, chinese)).view.meetings.map(({ uid }) => uid),
    );
    expect(uids[0]).toEqual(uids[1]);
  });

  it("decide nothing where nothing of the kind was read in the English one", () => {
    const desk = imported(chinese, { ...english, actions: [] });
    expect(desk.view.actions.map(({ status }) => status)).toEqual(["NEEDS-ACTION", "NEEDS-ACTION"]);
  });

  it("can be told apart in structure: without the same sections, dates and names still tell", () => {
    const flat = { ...chinese, sections: [] };
    const desk = imported(english, flat);
    expect(desk.view.meetings).toHaveLength(5);
    expect(desk.action("register").summary).toHaveProperty("zh-Hans");
  });

  it("stay together when one is corrected", () => {
    const desk = imported(english, chinese);
    const corrected = {
      ...english,
      events: [...english.events.slice(0, 3), eventAt(32, "IMSB dialogue with Member States", "2025-11-24")],
    };
    const report = desk.import(corrected, LATER);
    expect(report.changed.map(({ after }) => after.id)).toEqual([desk.event("dialogue").id]);
    expect(desk.event("dialogue")).toMatchObject({ when: { start: "2025-11-24" }, timing: 1 });
    expect(report.warnings).toMatchObject([{ code: "versions-differ", line: 36 }]);
    const again = desk.import(
      {
        ...chinese,
        events: [...chinese.events.slice(0, 3), eventAt(36, "IMSB 与会员国对话会", "2025-11-24")],
      },
      LATER,
    );
    expect(again).toMatchObject({ added: [], changed: [], withdrawn: [], warnings: [] });
  });
});

it("takes nothing for a translation where the language of a document is a guess", () => {
  const other = { ...minutesWith({ actions: [actionAt(15, "Anna : enviar la nota.")] }), language: "es" };
  const sure = imported(english, other);
  const unsure = imported(english, {
    ...other,
    warnings: [{ line: 1, code: "language-unsure", text: "Bureau" }],
  });
  expect(unsure.view.actions).toHaveLength(english.actions.length + 1);
  expect(unsure.view.actions.length).toBeGreaterThanOrEqual(sure.view.actions.length);
  expect(unsure.action("enviar la nota").summary).toEqual({ es: "Anna : enviar la nota." });
});
