import { told } from "./told";

describe("When the meeting was", () => {
  it.each([
    [
      "اليوم والتاريخ: الخميس 4/6/2026م\nالساعة: 5:00 مساءً – 6:30 مساءً (بتوقيت الرياض)",
      "2026-06-04T14:00Z/2026-06-04T15:30Z",
    ],
    [
      "Hello,\n\nthanks for joining the MAG call today, Wednesday 2 September 2026 (14:00-15:05 UTC).",
      "2026-09-02T14:00Z/2026-09-02T15:05Z",
    ],
  ])("is no day that nobody wrote: %j", (header, when) => {
    expect(told(`${header}\n\n- A was told.\n`).meeting.when).toBe(when);
  });

  it("is not known where no year is", () => {
    expect(() => told("Meeting of the MAG\n4 June, 15:00 UTC\n\n- A was told.\n")).toThrow();
  });

  it("is not what the meeting said of another", () => {
    expect(
      told(
        "理事长办公会的会议纪要\n2026年4月28日\n\n一、会议听取了汇报。\n会议明确，年会于2026年9月19日至20日在西安召开。\n",
      ),
    ).toMatchObject({ meeting: { when: "2026-04-28" }, events: ["2026-09-19/2026-09-20"], codes: [] });
  });
});

describe("Actions in rows", () => {
  const actions = (text: string): string[] =>
    told(`MAG\n10 February 2026 | 14:00 UTC\n\n- B.\n\n${text}\n`).actions;

  it.each([
    [
      "# | Item | Action | By whom | By when\n1 | Report | Send it | C. Lind | 12 June",
      "C. Lind: Send it [2026-06-12]",
    ],
    [
      "| Вопрос | Что решили | Кто | Срок |\n|---|---|---|---|\n| Перевод | Перевести анкету | Гульнара | 25.06 |",
      "Гульнара: Перевести анкету [2026-06-25]",
    ],
    [
      "| الموضوع | القرار | المسؤول | الموعد النهائي |\n|---|---|---|---|\n| الموقع | تحديث الصفحة | نورة القحطاني | 10/6/2026 |",
      "نورة القحطاني: تحديث الصفحة [2026-06-10]",
    ],
    ["## To-do\n\n谁 | 做什么 | 什么时候\nAnya | 完成初稿 | 6 月 8 日", "Anya: 完成初稿 [2026-06-08]"],
    [
      "WHO DOES WHAT\nMarkus ........ write to the missing speakers of the session ....... 4 June",
      "Markus: write to the missing speakers of the session [2026-06-04]",
    ],
  ])("are known by the titles of the columns, or by the heading: %j", (text, action) => {
    expect(actions(text)).toEqual([action]);
  });

  it.each([
    [
      "Acciones:\n\n- Beto redacta la introducción (20/05).",
      "Beto: Beto redacta la introducción (20/05). [2026-05-20]",
    ],
    [
      "Acciones:\n\n- Tesorería: presentar el balance, 31 de marzo.",
      "Tesorería: Tesorería: presentar el balance, 31 de marzo. [2026-03-31]",
    ],
    ["待辦\n\n☐ Kai：初譯紀錄（5/9）\n☑ Leo：開資料夾", "Kai: Kai：初譯紀錄（5/9） [2026-05-09]"],
  ])("may end in the day: %j", (text, action) => {
    expect(actions(text)).toEqual([action]);
  });

  it("have no day that may be two", () => {
    expect(actions("Actions:\n\n- Ana to send the list (5/6).")).toEqual([
      "Ana: Ana to send the list (5/6).",
    ]);
  });
});

describe("Resolutions in prose", () => {
  it.each([
    ["Правление постановило: бухгалтерии представить отчёт не позднее 31 марта 2026 года.", "бухгалтерии"],
    ["会议要求，秘书处于5月15日前拿出总体方案。", "秘书处"],
    ["责成财务部在5月10日前补充说明材料。", "财务部"],
  ])("name who is to act: %s", (sentence, who) => {
    const [action] = told(`MAG\n10 February 2026 | 14:00 UTC\n\n1. A\n\n${sentence}\n`).actions;
    expect(action).toMatch(new RegExp(`^${who}: `));
  });
});
