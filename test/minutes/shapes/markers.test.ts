import { told } from "./told";

const actions = (body: string, header = "MAG\n10 February 2026 | 14:00 UTC"): string[] =>
  told(`${header}\n\n1. A\n\n- B.\n\n${body}\n`).actions;

describe("An action's label", () => {
  it.each([
    ["AP1: Ana to write to the hosts."],
    ["A3 – Ana to write to the hosts."],
    ["[A2] Ana to write to the hosts."],
    ["[ACTION] Ana to write to the hosts."],
    ["TODO Ana to write to the hosts."],
    ["To do: Ana to write to the hosts."],
    ["Decision and follow-up: Ana to write to the hosts."],
  ])("may be worded so: %s", (text) => {
    expect(actions(`- C.\n- ${text}`)).toEqual(["Ana: Ana to write to the hosts."]);
  });

  it.each([["【待办】林晓将术语表发至邮件组"], ["跟进：林晓将术语表发至邮件组"]])(
    "may be one of Chinese: %s",
    (text) => {
      expect(actions(text)).toEqual(["林晓: 林晓将术语表发至邮件组"]);
    },
  );

  it("is no word that begins a sentence", () => {
    expect(actions("- Todo el comité recibió la carta.\n- Action on climate was discussed.")).toEqual([]);
  });
});

describe("A heading for actions", () => {
  it.each([
    ["Relevé de décisions :", "→ M. Sow relit le dossier.", "M. Sow: M. Sow relit le dossier."],
    ["Qui fait quoi ?", "* Bruno réserve la salle", "Bruno: Bruno réserve la salle"],
    ["Acuerdos:", "a) Iván Paz enviará el programa.", "Iván Paz: Iván Paz enviará el programa."],
    [
      "القرارات والتوصيات:",
      "1. تكليف أ. ياسر النجار بإعداد المسودة.",
      "أ. ياسر النجار: تكليف أ. ياسر النجار بإعداد المسودة.",
    ],
    ["المهام:", "- تتولى أ. هدى منصور مراسلة الجهات.", "أ. هدى منصور: تتولى أ. هدى منصور مراسلة الجهات."],
    ["议定事项：", "1. 由陈思远负责起草议程。", "陈思远: 由陈思远负责起草议程。"],
    ["**行动项**", "- 共同主席将招募译员。", "共同主席: 共同主席将招募译员。"],
    ["肆、待辦事項", "1. 張雅婷、Ana Silva：撰寫新聞稿", "張雅婷、Ana Silva: 張雅婷、Ana Silva：撰寫新聞稿"],
    ["РЕШИЛИ:", "1.2. Ким В. С. подготовить проект.", "Ким В. С.: Ким В. С. подготовить проект."],
  ])("may be worded so: %s", (heading, item, action) => {
    expect(actions(`${heading}\n${item}`)).toEqual([action]);
  });

  it("may stand right under a paragraph of long lines", () => {
    expect(
      actions(
        "El foro se realizará del 21 al 23 de octubre de 2026 en Cusco, Perú, en la universidad.\nAcuerdos:\n- Ana enviará la lista.",
      ),
    ).toEqual(["Ana: Ana enviará la lista."]);
  });

  it("governs no numbered paragraph of a higher level", () => {
    expect(
      told(
        "ПРОТОКОЛ № 3\nзаседания Оргкомитета\n\nг. Москва          16 апреля 2026 г.\n\nНачало: 18:00 (мск)\n\n1. СЛУШАЛИ: Ким В. С. о программе форума.\nРЕШИЛИ:\n1.1. Утвердить структуру программы.\n1.2. Орлову Д. П. направить приглашения не позднее 8 мая.\n2. СЛУШАЛИ: Орлова Д. П. о наборе.\n",
      ),
    ).toMatchObject({
      meeting: { number: 3, when: "2026-04-16T15:00Z" },
      actions: [
        "?: Утвердить структуру программы.",
        "Орлову Д. П.: Орлову Д. П. направить приглашения не позднее 8 мая. [2026-05-08]",
      ],
    });
  });
});

describe("A table of actions", () => {
  it.each([
    [
      "Responsable | Tarea | Plazo\nMarta Solís | Diseñar el cartel | 26 de febrero",
      "Marta Solís: Diseñar el cartel [2026-02-26]",
    ],
    ["項目 | 負責人 | 限期\n更新網站 | Tony | 2月23日", "Tony: 更新網站 [2026-02-23]"],
    [
      "| Who | What | By when |\n|---|---|---|\n| Tony | Update the site | 23 February |",
      "Tony: Update the site [2026-02-23]",
    ],
  ])("is known by its owners: %s", (table, action) => {
    expect(actions(table)).toEqual([action]);
  });
});

describe("Notes in a letter", () => {
  it.each([
    [
      "Коллеги, добрый день!\n\nНиже — краткие итоги созвона рабочей группы от 05.03.2026 (чт), 16:00 по Алматы (UTC+5).\n\n1) Портал\n— перенос завершён.\n",
      "2026-03-05T11:00Z",
    ],
    [
      "السلام عليكم،\n\nفيما يلي ملخص اجتماع المجموعة المنعقد يوم الإثنين ١٢ كانون الثاني ٢٠٢٦ الساعة ٧ مساءً بتوقيت بيروت.\n\n* الحملة\nانطلقت الحملة.\n",
      "2026-01-12T17:00Z",
    ],
  ])("say when the meeting was: %j", (text, when) => {
    expect(told(text).meeting.when).toBe(when);
  });
});
